using System.Text.Json;

namespace Attribution;

/// <summary>Writes a set of claims as the statements of one entity, by property.</summary>
internal sealed class WikibaseSetWriter(ClaimSet set, WikibaseOptions options)
{
    private readonly LossList _losses = new(WikibaseJson.Format, options.OnLoss);

    public Exported Export()
    {
        WikibaseStatementWriter writer = new(_losses, options);
        Dictionary<string, (Claim By, ClaimRelation Relation)> deprecated = Deprecated();
        HashSet<string> folded = [.. deprecated.Values.Select(pair => pair.By.Id)];
        List<(string Property, Action<Utf8JsonWriter> Write)> statements = [];
        HashSet<string?> entities = [];
        for (int i = 0; i < set.Claims.Length; i++)
        {
            Claim claim = set.Claims[i];
            if (folded.Contains(claim.Id)) continue;
            ClaimRelation? deprecation = deprecated.TryGetValue(claim.Id, out (Claim By, ClaimRelation Relation) found)
                ? found.Relation : null;
            string path = FormattableString.Invariant($"claims[{i}]");
            if (writer.Plan(claim, path, deprecation, alone: false) is not { } statement) continue;
            statements.Add((statement.Property, statement.Write));
            if (!options.Topics.ContainsKey(statement.Property)) entities.Add(statement.Entity);
        }

        Around(statements.Count, entities);
        return _losses.Finish(() => JsonOutput.Write(options, json => Write(json, statements, entities)));
    }

    /// <summary>The claims that the wiki itself deprecates, by a remark that says nothing else.</summary>
    private Dictionary<string, (Claim By, ClaimRelation Relation)> Deprecated()
    {
        Dictionary<string, (Claim By, ClaimRelation Relation)> found = new(StringComparer.Ordinal);
        Dictionary<string, Claim> byId = set.ToDictionary(claim => claim.Id, StringComparer.Ordinal);
        foreach (Claim remark in set)
        {
            if (remark.Relations is [{ Kind: ClaimRelationKind.Impugns } relation]
                && byId.GetValueOrDefault(relation.Claim) is { Stance: not Stance.Remarks } claim
                && remark == WikibaseStatementReader.Deprecation(claim, relation.Reason, options))
            {
                found.TryAdd(claim.Id, (remark, relation));
            }
        }

        return found;
    }

    private void Around(int statements, HashSet<string?> entities)
    {
        if (entities.Count > 1)
        {
            _losses.Refuse("claims", LossCodes.Topic, "The topics speak of several entities; export those of one entity at a time.");
        }

        if (statements == 0) _losses.Refuse("claims", LossCodes.Value, "No claim of the set can be a statement.");
        HashSet<Source> used = [];
        Stack<Source> open = new(set.SelectMany(claim => claim.Chain.Links).SelectMany(link => link.Speaker.Sources));
        while (open.TryPop(out Source? source))
        {
            if (!used.Add(source)) continue;
            foreach (Source parent in source.PartOf) open.Push(parent);
        }

        HashSet<Topic> topics = [.. set.Select(claim => claim.Topic)];
        if (set.Sources.Any(source => !used.Contains(source)))
        {
            _losses.Add("sources", LossCodes.Source, "Sources that speak in no claim are lost.");
        }

        if (set.Topics.Any(topic => !topics.Contains(topic))) _losses.Add("topics", LossCodes.Topic, "Topics without claims are lost.");
    }

    private static void Write(
        Utf8JsonWriter json, List<(string Property, Action<Utf8JsonWriter> Write)> statements, HashSet<string?> entities)
    {
        json.WriteStartObject();
        if (entities.SingleOrDefault() is { } entity)
        {
            json.WriteString("type", "item");
            json.WriteString("id", entity);
        }

        json.WriteStartObject("claims");
        foreach (IGrouping<string, (string Property, Action<Utf8JsonWriter> Write)> group in statements.GroupBy(pair => pair.Property))
        {
            json.WriteStartArray(group.Key);
            foreach ((_, Action<Utf8JsonWriter> write) in group) write(json);
            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }
}
