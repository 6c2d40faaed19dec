using System.Text.Json;
using System.Text.Json.Nodes;
using NJsonSchema;

namespace Attribution.Json.Tests;

/// <summary>The published schema takes every result that is written, and knows every word.</summary>
public class ResultSchemaTests
{
    private static readonly Lazy<Task<JsonSchema>> Schema = new(() => JsonSchema.FromJsonAsync(Joined()));

    public static TheoryData<string> Kinds => [.. Samples.All.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task It_takes_whatever_is_written(string kind)
    {
        JsonSchema schema = await Schema.Value;
        foreach ((object _, string json) in Samples.All[kind]().Take(25))
        {
            Assert.Empty(schema.Validate(json).Select(error => $"{error.Path} {error.Kind} {error}".Split('\n')[0]));
        }
    }

    [Fact]
    public async Task It_refuses_what_is_not_a_result()
    {
        JsonSchema schema = await Schema.Value;
        string json = ResultJson.ToJson(Reconciler.Default.Reconcile(Samples.Casualties));
        Assert.Empty(schema.Validate(json));
        Assert.NotEmpty(schema.Validate(json.Replace("\"pairCount\"", "\"pairs\"", StringComparison.Ordinal)));
        Assert.NotEmpty(schema.Validate(json.Replace("\"grade\":\"divided\"", "\"grade\":\"true\"", StringComparison.Ordinal)));
        Assert.NotEmpty(schema.Validate(json.Replace("\"explanation\":[{", "\"explanation\":[{\"by\":1,", StringComparison.Ordinal)));
        Assert.NotEmpty(schema.Validate("""{"format":"attribution/results","version":1}"""));
        Assert.NotEmpty(schema.Validate("""{"format":"attribution/claims","version":1,"mergedTable":{"topics":0,"rows":[]}}"""));
    }

    [Fact]
    public void It_knows_every_word()
    {
        string schema = ResultJson.Schema;
        Type[] enums =
        [
            typeof(Grade), typeof(ClaimUse), typeof(PairRelation), typeof(PairBasis), typeof(CountBasis), typeof(Stance),
            typeof(TimelineChangeKind), typeof(Dependence), typeof(TotalUse), typeof(MergeStatus),
        ];
        string[][] lists = [.. Lists(JsonNode.Parse(schema)!)];
        foreach (Type type in enums)
        {
            Assert.Contains(lists, list => list.SequenceEqual(Enum.GetNames(type).Select(JsonNamingPolicy.CamelCase.ConvertName)));
        }
    }

    private static IEnumerable<string[]> Lists(JsonNode node) => node switch
    {
        JsonObject all => all.Where(member => member.Key == "enum" && member.Value is JsonArray)
            .Select(member => member.Value!.AsArray().Select(word => word!.ToString()).ToArray())
            .Concat(all.Where(member => member.Value is not null).SelectMany(member => Lists(member.Value!))),
        JsonArray items => items.Where(item => item is not null).SelectMany(item => Lists(item!)),
        _ => [],
    };

    /// <summary>Both schemas as one, since the validator fetches no other; it knows definitions by their older name.</summary>
    private static string Joined()
    {
        const string Own = "#/definitions/", Others = "#/definitions/claim-set-";
        JsonObject result = JsonNode.Parse(ResultJson.Schema
            .Replace("urn:attribution:claim-set:1#/$defs/", Others, StringComparison.Ordinal)
            .Replace("#/$defs/", Own, StringComparison.Ordinal)
            .Replace("$defs", "definitions", StringComparison.Ordinal))!.AsObject();
        JsonObject claims = JsonNode.Parse(ClaimSetJson.Schema.Replace("#/$defs/", Others, StringComparison.Ordinal))!["$defs"]!.AsObject();
        foreach ((string name, JsonNode? definition) in claims) result["definitions"]!["claim-set-" + name] = definition!.DeepClone();
        return result.ToJsonString();
    }
}
