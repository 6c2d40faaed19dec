using System.Text;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace Attribution;

/// <summary>Reads the claims of a document that this package wrote.</summary>
internal sealed class ProvClaims
{
    private static readonly JsonSerializerOptions Unused = new();

    private readonly ProvGraph _graph;
    private readonly Dictionary<string, Topic> _topics;
    private readonly ILookup<string, (int Order, Appearance? Value)> _appearances;
    private readonly ILookup<string, (int Order, ClaimRelation? Value)> _relations;

    public ProvClaims(
        ProvGraph graph, Dictionary<string, (string Name, Json Record)> entities, ProvSources sources, Dictionary<string, Topic> topics)
    {
        ArgumentNullException.ThrowIfNull(sources);
        _graph = graph;
        _topics = topics;
        _appearances = graph.Records("specializationOf")
            .Select(record => record.Value)
            .Where(record => entities.ContainsKey(graph.End(record, "specificEntity")))
            .ToLookup(record => graph.End(record, "generalEntity"), record =>
                Appearance(entities[graph.End(record, "specificEntity")].Record));
        _relations = new[] { ProvRelations.Derivation, ProvRelations.Alternate, ProvRelations.Influence, ProvRelations.Invalidation }
            .SelectMany(section => graph.Records(section))
            .Select(record => record.Value)
            .Where(record => graph.Own(record, "relation") is not null)
            .ToLookup(record => graph.Resolve(Text(record, "claim") ?? ""), record => Relation(record, entities));
    }

    public Claim? Read(string uri, string name, Json record, Chain chain)
    {
        Topic? topic = null;
        if (Text(record, "topic") is not { } about || !_topics.TryGetValue(_graph.Resolve(about), out topic))
        {
            record.Problem("unknown-name", "The claim has no topic among the entities; add at:topic and the topic.");
        }

        Stance? stance = _graph.Own(record, "stance") is { } word ? ProvWords<Stance>.Read(word) : Stance.Asserts;
        CountBasis? basis = _graph.Own(record, "basis") is { } rest ? ProvWords<CountBasis>.Read(rest) : CountBasis.NotStated;
        ClaimValue? value = _graph.Own(record, "value") is { } text ? Value(text) : null;
        if (_graph.Prov(record, "value") is { } printed) Compare(printed, value, _graph.Own(record, "value") is null);
        Scope? scope = Scope(record);
        Edtf? period = Text(record, "period") is { } edtf ? record.Try("date", () => Edtf.Parse(edtf)) : null;
        Instant? recorded = Recorded(record);
        Assessment[] assessments =
        [
            .. ProvValue.Texts(_graph.Own(record, "assessment"))
                .Select(rating => rating.Place.Try("assessment", () => Assessment.Parse(rating.Text))).OfType<Assessment>(),
        ];
        if (record.Notes.HasProblems || topic is null || stance is not { } held || basis is not { } rests) return null;
        return record.Try(
            "claim",
            () => new Claim(
                ProvName.Unescape(name),
                chain,
                topic,
                value,
                held,
                scope,
                period,
                Text(record, "modality"),
                assessments,
                _appearances[uri].OrderBy(one => one.Order).Select(one => one.Value).OfType<Appearance>(),
                recorded,
                _relations[uri].OrderBy(one => one.Order).Select(one => one.Value).OfType<ClaimRelation>(),
                rests).WithEntry(ProvRecord.ReadEntry(_graph, record)).WithExtensions(ProvRecord.ReadExtensions(_graph, record)));
    }

    /// <summary>The value as words is for other programs, which may have changed or kept it alone.</summary>
    private static void Compare(Json printed, ClaimValue? value, bool isAlone)
    {
        if (isAlone) printed.Problem("value", "The claim has prov:value and no at:value, which is read; add it, or remove both.");
        if (value is null || ProvValue.Text(printed) is not { } words) return;
        if (words == JsonOutput.Whole((value as TextValue)?.Text ?? value.ToString()!)) return;
        printed.Left(LossCodes.Value, $"It reads '{Printable.Escaped(words)}', and at:value says {value}: at:value counts.");
    }

    private static ClaimValue? Value(Json place)
    {
        if (ProvValue.Text(place) is not { } text) return null;
        try
        {
            Utf8JsonReader reader = new(Encoding.UTF8.GetBytes(text));
            reader.Read();
            return new ClaimValueJsonConverter().Read(ref reader, typeof(ClaimValue), Unused);
        }
        catch (JsonException refusal)
        {
            place.Problem("value", refusal.Message);
            return null;
        }
    }

    private Scope? Scope(Json record)
    {
        List<(string Key, string Value)> pairs = [];
        foreach ((Json place, string text) in ProvValue.Texts(_graph.Own(record, "scope")))
        {
            int equals = text.IndexOf('=', StringComparison.Ordinal);
            if (equals < 0) place.Problem("scope", $"'{Printable.Escaped(text)}' is not a key, an equals sign and a value.");
            else pairs.Add((Uri.UnescapeDataString(text[..equals]), text[(equals + 1)..]));
        }

        return record.Try("scope", () => Attribution.Scope.Of(pairs));
    }

    private Instant? Recorded(Json record)
    {
        if (Text(record, "recordedAt") is not { } text) return null;
        ParseResult<Instant> parsed = InstantPattern.ExtendedIso.Parse(text);
        if (parsed.Success) return parsed.Value;
        record.Problem("date", $"'{Printable.Escaped(text)}' is not an instant such as 2024-12-23T10:00:00Z.");
        return null;
    }

    private (int Order, Appearance? Value) Appearance(Json record)
    {
        AppearancePlace? place = _graph.Own(record, "place") is { } word ? ProvWords<AppearancePlace>.Read(word) : AppearancePlace.Body;
        string? words = _graph.Prov(record, "value") is { } printed ? ProvValue.Text(printed) : null, locator = Text(record, "locator");
        Appearance? made = place is { } where ? record.Try("appearance", () => Found(record, new(where, locator, words))) : null;
        return (Order(record), made);
    }

    private Appearance Found(Json record, Appearance appearance)
    {
        string? url = Text(record, "url"), archive = Text(record, "archive"), day = Text(record, "retrieved"), hash = Text(record, "hash");
        string? language = Text(record, "language");
        return appearance with
        {
            Url = Address(url),
            Archive = Address(archive),
            Retrieved = Day(day),
            Hash = hash is null ? null : ContentHash.Parse(hash),
            Translation = language is null ? null : new(language, Text(record, "original"), Text(record, "translator")),
        };
    }

    private static Uri? Address(string? text) =>
        text is null ? null
        : Uri.TryCreate(text, UriKind.Absolute, out Uri? address) ? address
        : throw new FormatException($"'{Printable.Escaped(text)}' is not an address; write it whole, as in https://example.org/page.");

    private static LocalDate? Day(string? text) =>
        text is null ? null
        : LocalDatePattern.Iso.Parse(text) is { Success: true } parsed ? parsed.Value
        : throw new FormatException($"'{Printable.Escaped(text)}' is not a day such as 2024-12-23.");

    private (int Order, ClaimRelation? Value) Relation(Json record, Dictionary<string, (string Name, Json Record)> entities)
    {
        ClaimRelationKind? kind = ProvWords<ClaimRelationKind>.Read(_graph.Own(record, "relation")!.Value);
        if (kind is not { } what) return (0, null);
        string other = _graph.End(record, ProvRelations.Of(what).Other["prov:".Length..]);
        if (!entities.TryGetValue(other, out (string Name, Json Record) entity))
        {
            record.Problem("unknown-name", $"'{Printable.Escaped(other)}' is not among the entities; add it.");
            return (0, null);
        }

        string? reason = Text(record, "reason"), upheld = Text(record, "upheld");
        return (Order(record), record.Try("relation", () => new ClaimRelation(what, ProvName.Unescape(entity.Name), reason, upheld)));
    }

    private int Order(Json record) => (int)Math.Clamp(_graph.Own(record, "order")?.Number() ?? 0, 0, int.MaxValue);

    private string? Text(Json record, string attribute) => _graph.Own(record, attribute) is { } text ? ProvValue.Text(text) : null;
}
