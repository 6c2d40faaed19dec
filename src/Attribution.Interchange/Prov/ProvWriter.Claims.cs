using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime.Text;

namespace Attribution;

/// <content>Claims, their chains, appearances and relations.</content>
internal sealed partial class ProvWriter
{
    /// <summary>What a converter is handed and does not look at; the default ones would ask for reflection.</summary>
    private static readonly JsonSerializerOptions Unused = new();

    private void Write(Claim claim, string path)
    {
        string name = ClaimName(claim.Id);
        JsonObject entity = _document.Add("entity", name);
        Type(entity, "at:Claim");
        if (claim.Value is { } value)
        {
            entity["prov:value"] = Whole((value as TextValue)?.Text ?? value.ToString()!);
            entity["at:value"] = Json(value);
        }

        entity["at:topic"] = ProvDocument.Name(TopicName(claim.Topic.Id));
        if (claim.Stance != Stance.Asserts) entity["at:stance"] = ProvWords<Stance>.Of(claim.Stance);
        if (claim.Basis != CountBasis.NotStated) entity["at:basis"] = ProvWords<CountBasis>.Of(claim.Basis);
        List(entity, "at:scope", claim.Scope.Select(pair => $"{Uri.EscapeDataString(Whole(pair.Key))}={pair.Value}"));
        Text(entity, "at:period", claim.Period?.ToString());
        Text(entity, "at:modality", claim.Modality);
        Text(entity, "at:recordedAt", claim.RecordedAt is { } instant ? InstantPattern.ExtendedIso.Format(instant) : null);
        Text(entity, "at:extensions", claim.Extensions?.ToString());
        ProvRecord.Write(entity, claim.Entry);
        Assessments(entity, claim, path);
        Chain(claim, name, entity);
        for (int i = 0; i < claim.Appearances.Length; i++) Appearance(claim, i, name);
        for (int i = 0; i < claim.Relations.Length; i++) Relation(claim, i, name, path);
    }

    private static string Json(ClaimValue value)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream)) new ClaimValueJsonConverter().Write(json, value, Unused);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private void Assessments(JsonObject entity, Claim claim, string path)
    {
        for (int i = 0; i < claim.Assessments.Length; i++)
        {
            Assessment assessment = claim.Assessments[i];
            if (Scales.Find(assessment.Scale.Id) == assessment.Scale) continue;
            _losses.Add(
                FormattableString.Invariant($"{path}.assessments[{i}]"),
                LossCodes.Scale,
                $"The scale '{Printable.Escaped(assessment.Scale.Id)}' is not a published one; the assessment is lost.");
        }

        List(entity, "at:assessment", claim.Assessments
            .Where(assessment => Scales.Find(assessment.Scale.Id) == assessment.Scale)
            .Select(assessment => assessment.ToString()));
    }

    /// <summary>The claim is what the outermost source printed; each link inward is a statement that it was derived from.</summary>
    private void Chain(Claim claim, string name, JsonObject entity)
    {
        string outer = name;
        for (int i = 0; i < claim.Chain.Links.Length; i++)
        {
            Link link = claim.Chain.Links[i];
            string own = i == 0 ? name : FormattableString.Invariant($"{ProvName.Link}:{ProvName.Escape(claim.Id)}/{i + 1}");
            JsonObject record = i == 0 ? entity : _document.Add("entity", own);
            if (i > 0)
            {
                Type(record, "at:Statement");
                JsonObject derivation = _document.Relate("wasDerivedFrom", "prov:generatedEntity", outer, "prov:usedEntity", own);
                Type(derivation, claim.Chain.Links[i - 1].Relation switch
                {
                    LinkRelation.Quotes => "prov:Quotation",
                    LinkRelation.IsBasedOn => "prov:PrimarySource",
                    _ => "at:Paraphrase",
                });
            }

            Text(record, "at:date", link.Date?.ToString());
            Text(record, "at:medium", link.Medium);
            if (link.Relation == LinkRelation.Observed) record["at:observed"] = true;
            Attribute(own, link.Speaker, claim.Id, i);
            outer = own;
        }
    }

    private void Attribute(string entity, Speaker speaker, string claim, int link)
    {
        if (speaker.Kind == SpeakerKind.OneOf)
        {
            // To attribute the statement to each of them would say what the text leaves open.
            string one = FormattableString.Invariant($"{ProvName.Link}:{ProvName.Escape(claim)}/{link + 1}/speaker");
            JsonObject agent = _document.Add("agent", one);
            Type(agent, "at:OneOf");
            agent["prov:label"] = Whole(PublicNames.Of(speaker, _options));
            agent["at:candidate"] = new JsonArray([.. speaker.Sources.Select(source => (JsonNode?)ProvDocument.Name(SourceName(source)))]);
            _document.Relate("wasAttributedTo", "prov:entity", entity, "prov:agent", one);
            return;
        }

        foreach (Source source in speaker.Sources)
        {
            _document.Relate("wasAttributedTo", "prov:entity", entity, "prov:agent", SourceName(source));
        }
    }

    private void Appearance(Claim claim, int index, string name)
    {
        Appearance appearance = claim.Appearances[index];
        string own = FormattableString.Invariant($"{ProvName.Print}:{ProvName.Escape(claim.Id)}/{index + 1}");
        JsonObject entity = _document.Add("entity", own);
        Type(entity, "at:Appearance");
        entity["at:order"] = index;
        entity["at:place"] = ProvWords<AppearancePlace>.Of(appearance.Place);
        Text(entity, "at:locator", appearance.Locator);
        Text(entity, "prov:value", appearance.Words);
        Text(entity, "at:url", appearance.Url?.OriginalString);
        Text(entity, "at:archive", appearance.Archive?.OriginalString);
        Text(entity, "at:retrieved", appearance.Retrieved is { } day ? LocalDatePattern.Iso.Format(day) : null);
        Text(entity, "at:hash", appearance.Hash?.ToString());
        Text(entity, "at:language", appearance.Translation?.Language);
        Text(entity, "at:original", appearance.Translation?.Original);
        Text(entity, "at:translator", appearance.Translation?.Translator);
        _document.Relate("specializationOf", "prov:specificEntity", own, "prov:generalEntity", name);
    }

    private void Relation(Claim claim, int index, string name, string path)
    {
        ClaimRelation relation = claim.Relations[index];
        if (!_ids.Contains(relation.Claim))
        {
            _losses.Add(
                FormattableString.Invariant($"{path}.relations[{index}]"),
                LossCodes.Relation,
                $"That it {relation} is lost, since the set was narrowed and has no such claim; export set.Whole.");
            return;
        }

        (string section, string role, string other) = ProvRelations.Of(relation.Kind);
        string from = name;
        if (section == ProvRelations.Invalidation)
        {
            // A claim withdraws by an act of its own, which the claim sets off.
            from = FormattableString.Invariant($"{ProvName.Link}:{ProvName.Escape(claim.Id)}/act/{index + 1}");
            Type(_document.Add("activity", from), "at:Retraction");
            _document.Relate("wasStartedBy", "prov:activity", from, "prov:trigger", name);
        }

        JsonObject record = _document.Relate(section, role, from, other, ClaimName(relation.Claim));
        if (ProvRelations.TypeOf(relation.Kind) is { } type) Type(record, type);
        record["at:relation"] = ProvWords<ClaimRelationKind>.Of(relation.Kind);
        record["at:claim"] = ProvDocument.Name(name);
        record["at:order"] = index;
        Text(record, "at:reason", relation.Reason);
        Text(record, "at:upheld", relation.Upheld);
    }
}
