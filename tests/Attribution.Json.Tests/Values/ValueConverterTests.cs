using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using CsCheck;

namespace Attribution.Json.Tests;

public class ValueConverterTests
{
    private static readonly JsonTypeInfo<Values> Own = ValuesContext.Default.Values;

    private static readonly JsonSerializerOptions Short = new() { Converters = { new EstimateJsonConverter(EstimateNotation.Phrase) } };

    public static TheoryData<string> Ways => ["reflection", "context", "strict", "web", "snake"];

    [Theory]
    [MemberData(nameof(Ways))]
    public void Values_come_back_with_their_words_however_they_are_written(string way)
    {
        JsonTypeInfo<Values> contract = Contract(way);
        Any.Values.Sample(
            values =>
            {
                string json = JsonSerializer.Serialize(values, contract);
                Values back = JsonSerializer.Deserialize(json, contract)!;
                AssertSame(values, back);
                Assert.Equal(json, JsonSerializer.Serialize(back, contract));
            },
            iter: 200);
    }

    [Fact]
    public void Values_are_written_as_claim_sets_have_them()
    {
        ScaleLevel[] levels = [ScaleLevel.Create("high", 1), ScaleLevel.Create("low", 2)];
        Scale own = Scale.Create("own.trust", ScaleKind.Confidence, "Trust", "2025", levels);
        Values values = new()
        {
            Estimate = Estimate.Parse("nearly 3,000 soldiers"),
            Value = Estimate.AtLeast(5),
            Words = new("a great many", TextValue.Garbled),
            Unit = Unit.Parse("km/h"),
            Date = Edtf.Parse("2024-12-23?"),
            Scope = Scope.Whole.And("place", "Kursk"),
            Assessment = own["low"],
            ByUnit = new() { [Unit.Parse("{soldiers}")] = Estimate.Of(3.0m) },
            ByDate = new() { [Edtf.Parse("/2024-12-23")] = Unit.Parse("USD") },
        };
        const string Expected =
            """
            {"Estimate":{"form":"nearly","upper":3000,"unit":"{soldiers}","text":"nearly 3,000 soldiers"},
            "Value":{"estimate":{"form":"atLeast","lower":5}},
            "Words":{"text":"a great many","issue":"garbled"},
            "Unit":"km/h",
            "Date":"2024-12-23?",
            "Scope":{"place":"Kursk"},
            "Assessment":{"scale":{"id":"own.trust","kind":"confidence","name":"Trust","edition":"2025",
            "levels":[{"code":"high","rank":1},{"code":"low","rank":2}]},"code":"low"},
            "ByUnit":{"{soldiers}":{"form":"exact","best":3.0}},
            "ByDate":{"/2024-12-23":"USD"},
            "Several":null}
            """;
        Assert.Equal(Expected.ReplaceLineEndings(""), JsonSerializer.Serialize(values, Own));
    }

    [Fact]
    public void An_assessment_on_a_published_scale_names_it() => Assert.Equal(
        """{"scale":"admiralty.reliability","code":"B"}""", JsonSerializer.Serialize(Scales.AdmiraltyReliability["B"]));

    [Theory]
    [InlineData("more than 1,100 North Korean soldiers")]
    [InlineData("98,000 (95% CI 8,000–194,000)")]
    [InlineData("about 50")]
    public void A_string_is_read_as_a_phrase(string phrase)
    {
        string json = JsonSerializer.Serialize(phrase);
        Estimate expected = Estimate.Parse(phrase);
        Estimate asEstimate = JsonSerializer.Deserialize<Estimate>(json)!;
        foreach (Estimate back in new[] { asEstimate, (Estimate)JsonSerializer.Deserialize<ClaimValue>(json)! })
        {
            Assert.Equal(expected, back);
            Assert.Equal(phrase, back.Text);
        }
    }

    [Theory]
    [InlineData("1,10", EstimateRefusal.MalformedGrouping)]
    [InlineData("many soldiers", EstimateRefusal.NoNumericContent)]
    [InlineData("", EstimateRefusal.Empty)]
    [InlineData("twice as many", EstimateRefusal.RelativeQuantity)]
    public void A_phrase_that_is_refused_is_an_error_and_not_words(string phrase, string code)
    {
        string json = $$"""{"Estimate":{{JsonSerializer.Serialize(phrase)}}}""";
        foreach (string document in new[] { json, json.Replace("Estimate", "Value", StringComparison.Ordinal) })
        {
            JsonException refusal = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(document, Own));
            Assert.Contains($"[{code}]", refusal.Message, StringComparison.Ordinal);
            Assert.StartsWith("$.", refusal.Path, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_short_notation_loses_the_words_and_nothing_else() =>
        Any.Estimate.Sample(
            estimate =>
            {
                JsonSerializerOptions options = Short;
                string json = JsonSerializer.Serialize(estimate, options);
                Assert.StartsWith("\"", json, StringComparison.Ordinal);
                Estimate back = JsonSerializer.Deserialize<Estimate>(json, options)!;
                Assert.Equal(estimate, back);
                Assert.Null(back.Text);
                const string Whole = """{"form":"exact","best":3000,"text":"so 3,000"}""";
                Assert.Equal("so 3,000", JsonSerializer.Deserialize<Estimate>(Whole, options)!.Text);
                Assert.Equal("nearly 3,000", JsonSerializer.Deserialize<Estimate>("\"nearly 3,000\"", options)!.Text);
            },
            iter: 300);

    [Fact]
    public void Null_stays_null()
    {
        Values empty = JsonSerializer.Deserialize(
            """
            {"Estimate":null,"Value":null,"Words":null,"Unit":null,"Date":null,"Scope":null,"Assessment":null,"Several":[null]}
            """,
            Own)!;
        Assert.Null(empty.Estimate);
        Assert.Null(empty.Scope);
        Assert.Null(Assert.Single(empty.Several!));
        Assert.Contains("\"Scope\":null", JsonSerializer.Serialize(empty, Own), StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_in_pieces_is_read_from_a_pipe()
    {
        Values values = new() { Estimate = Estimate.Between(1234.5m, 99999m), Unit = Unit.Parse("km") };
        byte[] json = JsonSerializer.SerializeToUtf8Bytes(values, Own);
        for (int size = 1; size < 8; size++)
        {
            Utf8JsonReader reader = new(Pieces.Of(json, size));
            Values back = JsonSerializer.Deserialize(ref reader, Own)!;
            Assert.Equal(Estimate.Between(1234.5m, 99999m), back.Estimate);
        }
    }

    [Fact]
    public async Task A_value_in_pieces_is_read_from_a_stream()
    {
        Values values = new()
        {
            Several = [.. Enumerable.Range(0, 500).Select(i => Estimate.MoreThan(i, Unit.Parse("km")).WithText($"over {i} km"))],
        };
        using MemoryStream stream = new(JsonSerializer.SerializeToUtf8Bytes(values, Own));
        JsonTypeInfo<Values> small = new ValuesContext(new JsonSerializerOptions { DefaultBufferSize = 16 }).Values;
        Values? back = await JsonSerializer.DeserializeAsync(stream, small, TestContext.Current.CancellationToken);
        AssertSame(values, back!);
        System.IO.Pipelines.Pipe pipe = new(new System.IO.Pipelines.PipeOptions(minimumSegmentSize: 16));
        Task write = Task.Run(async () =>
        {
            await JsonSerializer.SerializeAsync(pipe.Writer, values, Own, TestContext.Current.CancellationToken);
            await pipe.Writer.CompleteAsync();
        });
        AssertSame(values, (await JsonSerializer.DeserializeAsync(pipe.Reader, Own, TestContext.Current.CancellationToken))!);
        await write;
    }

    [Fact]
    public void Half_a_surrogate_pair_is_refused_when_writing()
    {
        Values values = new() { Words = new("half \uD83D of it") };
        JsonException refusal = Assert.Throws<JsonException>(() => JsonSerializer.Serialize(values, Own));
        Assert.Contains("surrogate", refusal.Message, StringComparison.Ordinal);
    }

    private static JsonTypeInfo<Values> Contract(string way) => way switch
    {
        "reflection" => (JsonTypeInfo<Values>)JsonSerializerOptions.Default.GetTypeInfo(typeof(Values)),
        "context" => ValuesContext.Default.Values,
        "strict" => StrictContext.Default.Values,
        "web" => new ValuesContext(new JsonSerializerOptions(JsonSerializerDefaults.Web)).Values,
        _ => new ValuesContext(
            new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, WriteIndented = true }).Values,
    };

    private static void AssertSame(Values expected, Values actual)
    {
        Assert.Equal(expected.Estimate, actual.Estimate);
        Assert.Equal(expected.Estimate?.Text, actual.Estimate?.Text);
        Assert.Equal(expected.Value, actual.Value);
        Assert.Equal((expected.Value as Estimate)?.Text, (actual.Value as Estimate)?.Text);
        Assert.Equal(expected.Words, actual.Words);
        Assert.Equal(expected.Unit, actual.Unit);
        Assert.Equal(expected.Date, actual.Date);
        Assert.Equal(expected.Scope, actual.Scope);
        Assert.Equal(expected.Assessment, actual.Assessment);
        Assert.Equal(expected.ByUnit, actual.ByUnit);
        Assert.Equal(expected.ByDate, actual.ByDate);
        Assert.Equal(expected.Several, actual.Several);
        Assert.Equal(expected.Several?.Select(one => one?.Text), actual.Several?.Select(one => one?.Text));
    }
}
