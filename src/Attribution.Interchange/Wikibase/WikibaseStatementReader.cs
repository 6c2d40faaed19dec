using System.Collections.Immutable;

namespace Attribution;

/// <summary>Reads statements: alone, as the <c>claims</c> of an entity, or as the answer of the wiki's API for one entity.</summary>
internal sealed class WikibaseStatementReader(WikibaseOptions options)
{
    private readonly List<Claim> _claims = [];
    private readonly WikibaseReference _references = new(options);
    private int _nameless;

    public ClaimSet? Read(Json document)
    {
        if (!document.IsObject)
        {
            document.WrongType("an object");
            return null;
        }

        if (document["mainsnak"] is not null)
        {
            Statement(document, null);
        }
        else if (document["entities"] is { } entities)
        {
            Entities(entities);
        }
        else if (document["claims"] is not null || document["statements"] is not null)
        {
            Entity(document);
        }
        else
        {
            document.Problem("no-statement", "There is no statement; give a statement, an entity with its claims, or an "
                + "answer of the API.");
        }
        return document.Notes.HasProblems ? null : Set(document);
    }

    /// <summary>What the deprecation of a statement says: the wiki objects to the claim.</summary>
    public static Claim Deprecation(Claim claim, string? reason, WikibaseOptions options) => new(
        $"{claim.Id}/deprecated",
        Chain.From(options.Wiki),
        claim.Topic,
        stance: Stance.Remarks,
        relations: [new(ClaimRelationKind.Impugns, claim.Id, reason)]);

    private ClaimSet? Set(Json document)
    {
        if (_claims.Count == 0)
        {
            document.Problem("no-statement", "No statement with a quantity was found; give one, or name its property in options.Topics.");
            return null;
        }

        if (ClaimSet.TryCreate(_claims, Related(), [], out ClaimSet? set, out ImmutableArray<ClaimSetProblem> problems)) return set;
        document.Problems(problems);
        return null;
    }

    /// <summary>The topics of the options that those of the claims are declared to be related to.</summary>
    private IEnumerable<Topic> Related()
    {
        Dictionary<string, Topic> known = options.Topics.Values.ToDictionary(topic => topic.Id, StringComparer.Ordinal);
        HashSet<string> seen = [.. _claims.Select(claim => claim.Topic.Id)];
        Queue<Topic> open = new(_claims.Select(claim => claim.Topic).DistinctBy(topic => topic.Id));
        while (open.TryDequeue(out Topic? topic))
        {
            foreach (string id in topic.Relations.SelectMany(relation => relation.Topics))
            {
                if (!seen.Add(id) || !known.TryGetValue(id, out Topic? other)) continue;
                open.Enqueue(other);
                yield return other;
            }
        }
    }

    private void Entities(Json entities)
    {
        (string Name, Json Value)[] all = entities.IsObject ? [.. entities.Members()] : [];
        if (all.Length == 1) Entity(all[0].Value);
        else entities.Problem("several-entities", $"There are {all.Length} entities; read one at a time.");
    }

    private void Entity(Json entity)
    {
        string? id = entity["id"]?.Text();
        if (id is not null && !WikibaseId.Is(id, 'Q'))
        {
            entity["id"]!.Value.Problem("wrong-id", $"'{Printable.Escaped(id)}' is not the id of an item, such as Q42.");
            return;
        }

        if ((entity["claims"] ?? entity["statements"]) is not { } claims)
        {
            entity.Problem("no-statement", "The entity has no claims; ask for an item that exists, and for its claims (props=claims).");
            return;
        }

        entity.LeaveAllBut("type", "id", "claims", "statements");

        // The wiki's own program writes a map without members as an array.
        if (claims.IsArray && !claims.Items().Any()) return;
        if (!claims.IsObject)
        {
            claims.WrongType("an object");
            return;
        }

        foreach ((string property, Json statements) in claims.Members())
        {
            if (options.Topics.IsEmpty || options.Topics.ContainsKey(property))
            {
                foreach (Json statement in statements.Items())
                {
                    if (statement["mainsnak"] is { } snak) WikibaseId.CheckProperty(snak, property);
                    Statement(statement, id);
                }
            }
            else
            {
                statements.Left(LossCodes.Ignored, $"The property '{Printable.Escaped(property)}' is not in options.Topics; "
                    + "it was not read.");
            }
        }
    }

    private void Statement(Json statement, string? entity)
    {
        if (!statement.IsObject || statement["mainsnak"] is not { IsObject: true } snak)
        {
            statement.WrongType("a statement with a mainsnak");
            return;
        }

        statement.LeaveAllBut("mainsnak", "type", "id", "rank", "qualifiers", "qualifiers-order", "references");
        snak.LeaveAllBut("snaktype", "property", "hash", "datavalue", "datatype");
        string? property = snak["property"]?.Text();
        if (!WikibaseId.Is(property, 'P'))
        {
            snak.Problem("wrong-id", $"'{Printable.Escaped(property)}' is not the id of a property, such as P1120.");
            return;
        }

        HashSet<string> used = [];
        Json? qualifiers = statement["qualifiers"] is { IsObject: true } some ? some : null;
        if (qualifiers is { } grouped) WikibaseId.CheckProperties(grouped);
        bool circa = qualifiers is { } circumstances && Items(circumstances, WikibaseId.SourcingCircumstances, used) is [WikibaseId.Circa];
        if (!TryValue(snak, circa, out Stance stance, out Estimate? value)) return;
        if (value is null || !circa) used.Remove(WikibaseId.SourcingCircumstances);
        Topic topic = options.Topics.GetValueOrDefault(property!) ?? WikibaseTopics.Made(property!, entity);
        string id = statement["id"]?.Text() ?? FormattableString.Invariant($"{property}-{++_nameless}");
        Edtf? period = qualifiers is { } times ? WikibasePeriod.Read(times, used) : null;
        string? rank = statement["rank"]?.Text();
        string? reason = rank == "deprecated" && qualifiers is { } why
            && Items(why, WikibaseId.ReasonForDeprecation, used) is [var item] ? item : null;
        if (reason is null) used.Remove(WikibaseId.ReasonForDeprecation);
        Leave(statement, qualifiers, used, rank);
        Add(statement, id, topic, value, stance, period, rank == "deprecated", reason);
    }

    private void Add(
        Json statement, string id, Topic topic, Estimate? value, Stance stance, Edtf? period, bool deprecated, string? reason)
    {
        List<Chain> chains = [];
        foreach (Json reference in statement["references"]?.Items() ?? [])
        {
            if (_references.Read(reference) is { } chain) chains.Add(chain);
        }

        if (chains.Count == 0) chains.Add(Chain.From(options.Wiki));
        for (int i = 0; i < chains.Count; i++)
        {
            string own = i == 0 ? id : FormattableString.Invariant($"{id}#{i + 1}");
            Claim? claim = statement.Try("wrong-id", () => new Claim(own, chains[i], topic, value, stance, period: period));
            if (claim is null) return;
            _claims.Add(claim);
            if (deprecated && statement.Try("wrong-id", () => Deprecation(claim, reason, options)) is { } remark) _claims.Add(remark);
        }
    }

    /// <summary>Whether the statement speaks of a quantity, and what it says.</summary>
    private bool TryValue(Json snak, bool circa, out Stance stance, out Estimate? value)
    {
        (stance, value) = (Stance.Asserts, null);
        string? datatype = snak["datatype"]?.Text() ?? snak["datavalue"]?["type"]?.Text();
        if (datatype is not (null or "quantity"))
        {
            snak.Left(LossCodes.Ignored, $"A value of the type '{Printable.Escaped(datatype)}' is not a quantity; it was not read.");
            return false;
        }

        if (snak["datavalue"]?["type"] is { } form && form.Text() is not (null or "quantity"))
        {
            form.Problem("wrong-type", "The datavalue is not a quantity, and the property has quantities; correct one of them.");
            return false;
        }

        switch (snak["snaktype"]?.Text())
        {
            case "somevalue": return true;
            case "novalue":
                stance = Stance.Denies;
                return true;
            case "value":
                if (snak["datavalue"]?["value"] is { } quantity) value = WikibaseQuantityReader.Read(quantity, options, circa);
                else snak.Problem("no-value", "The snak has the type 'value' and no datavalue; add it, or say somevalue.");
                return value is not null;
            default:
                snak.Problem("wrong-snak", "The type of a snak is value, somevalue or novalue.");
                return false;
        }
    }

    private static void Leave(Json statement, Json? qualifiers, HashSet<string> used, string? rank)
    {
        foreach ((string property, Json snaks) in qualifiers?.Members() ?? [])
        {
            if (!used.Contains(property)) snaks.Left(LossCodes.Ignored, $"The qualifier '{Printable.Escaped(property)}' was not read.");
        }

        if (rank is not (null or "normal" or "deprecated")) statement["rank"]!.Value.Left(LossCodes.Ignored, "The rank was not read.");
    }

    /// <summary>The items that a qualifier names; null where it is absent or has something else.</summary>
    private static string[]? Items(Json qualifiers, string property, HashSet<string> used)
    {
        if (qualifiers[property] is not { IsArray: true } snaks) return null;
        used.Add(property);
        string[] items = [.. snaks.Items().Select(snak => snak["datavalue"]?["value"]?["id"]?.Text() ?? "")];
        return items.All(item => WikibaseId.Is(item, 'Q')) ? items : null;
    }
}
