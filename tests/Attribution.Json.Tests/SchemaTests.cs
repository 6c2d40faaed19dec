using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CsCheck;
using NJsonSchema;

namespace Attribution.Json.Tests;

/// <summary>The published schema and the reader agree on every document of which a schema can tell.</summary>
public partial class SchemaTests
{
    // NJsonSchema has the keywords of the older drafts, to which the schema keeps, and knows definitions by their older name alone.
    private static readonly Lazy<Task<JsonSchema>> Schema =
        new(() => JsonSchema.FromJsonAsync(ClaimSetJson.Schema.Replace("$defs", "definitions", StringComparison.Ordinal)));

    [Fact]
    public async Task It_takes_the_example() => Assert.Empty((await Schema.Value).Validate(KurskTests.Json));

    [Fact]
    public async Task It_takes_the_good_document() => Assert.Empty((await Schema.Value).Validate(BadDocuments.Good));

    [Fact]
    public async Task It_takes_whatever_is_written()
    {
        JsonSchema schema = await Schema.Value;
        Any.ClaimSet.Select(set => ClaimSetJson.ToJson(set))
            .Where(json => !TooLongForTheValidator().IsMatch(json))
            .Sample(json => schema.Validate(json).Count == 0, iter: 50);
    }

    [Theory]
    [MemberData(nameof(BadDocuments.All), MemberType = typeof(BadDocuments))]
    public async Task It_refuses_what_the_reader_does_where_it_can(
        string passage, string replacement, string code, string path, bool expressible)
    {
        bool refused = (await Schema.Value).Validate(BadDocuments.With(passage, replacement)).Count > 0;
        Assert.True(refused == expressible, $"{code} at {path}: the schema {(refused ? "refuses" : "takes")} {replacement}.");
    }

    [Fact]
    public async Task It_takes_whatever_the_reader_takes()
    {
        JsonSchema schema = await Schema.Value;
        MatchCollection values = AnyValue().Matches(BadDocuments.Good);
        string[] others =
        [
            "0", "-1.5", "true", "false", "null", "\"x\"", "\"asserts\"", "\"exact\"", "\"unknown\"", "[]", "{}",
            .. values.Select(match => match.Value),
        ];
        Random random = new(8601);
        int taken = 0;
        for (int i = 0; i < 4_000; i++)
        {
            Match value = values[random.Next(values.Count)];
            string json = string.Concat(
                BadDocuments.Good.AsSpan(0, value.Index),
                others[random.Next(others.Length)],
                BadDocuments.Good.AsSpan(value.Index + value.Length));
            try
            {
                ClaimSetJson.Parse(json);
            }
            catch (ClaimSetJsonException)
            {
                continue;
            }

            taken++;
            Assert.True(schema.Validate(json).Count == 0, json);
        }

        Assert.InRange(taken, 100, 3_900);
    }

    [Fact]
    public async Task It_takes_every_line_that_is_written()
    {
        JsonSchema line = await OfLines();
        string[] lines = Lines.Saved(ClaimSetJson.Parse(KurskTests.Json)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.All(lines, each => Assert.Empty(line.Validate(each)));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("""{"version":1}""")]
    [InlineData("""{"format":"attribution/claims","version":1}""")]
    [InlineData("""{"claim":{"id":"S1"}}""")]
    [InlineData("""{"source":{"id":"a","name":"A","kind":"person"},"format":"attribution/claim-lines","version":1}""")]
    [InlineData("""{"source":{"id":"a","name":"A","kind":"person"},"claims":[]}""")]
    public async Task It_refuses_a_line_that_the_reader_does(string text) => Assert.NotEmpty((await OfLines()).Validate(text));

    private static Task<JsonSchema> OfLines()
    {
        JsonObject schema = JsonNode.Parse(ClaimSetJson.Schema)!.AsObject();
        JsonObject line = schema["$defs"]!["line"]!.DeepClone().AsObject();
        line["definitions"] = schema["$defs"]!.DeepClone();
        return JsonSchema.FromJsonAsync(line.ToJsonString().Replace("$defs", "definitions", StringComparison.Ordinal));
    }

    [Fact]
    public void It_has_every_word_of_every_enum()
    {
        AssertHas<ScaleKind>();
        AssertHas<SourceKind>();
        AssertHas<Accrual>();
        AssertHas<Parts>();
        AssertHas<TopicRelationKind>();
        AssertHas<Stance>();
        AssertHas<LinkRelation>();
        AssertHas<EstimateForm>();
        AssertHas<AppearancePlace>();
        AssertHas<ClaimRelationKind>();
    }

    // NJsonSchema cannot compare whole numbers beyond 64 bits.
    [GeneratedRegex("[0-9]{19,}")]
    private static partial Regex TooLongForTheValidator();

    [GeneratedRegex("\"[^\"]*\"|[0-9]+|true")]
    private static partial Regex AnyValue();

    private static void AssertHas<T>()
        where T : struct, Enum =>
        Assert.All(
            Enum.GetNames<T>(),
            name => Assert.Contains($"\"{char.ToLowerInvariant(name[0])}{name[1..]}\"", ClaimSetJson.Schema, StringComparison.Ordinal));
}
