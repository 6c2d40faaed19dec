using System.Globalization;
using System.Text.RegularExpressions;

namespace Attribution.Json.Tests;

/// <summary>Documents that strangers could send, each with the answer that it gets.</summary>
public partial class HostileTests
{
    [Theory]
    [InlineData("S1\u2028\u2028Camps: all agree\u2028Verdict\u2028  - Corroborated: at least two independent witnesses agree.", "U+2028")]
    [InlineData("c\u2028CORROBORATED \u00b7 9 claims \u00b7 9 independent witnesses1", "U+2028")]
    [InlineData("\u202e", "U+202E")]
    [InlineData("a\u200b", "U+200B")]
    [InlineData("a\ud83c\udff4\udb40\udc67\udb40\udc7f", "U+E0067")]
    public void A_claim_id_that_hides_or_steers_is_refused(string id, string character)
    {
        JsonProblem problem = Refused(Document(Claim(id, "a", "100"), Claim("S2", "b", "200")));
        Assert.Equal(("invalid", "$.claims[0]"), (problem.Code, problem.Path));
        Assert.Contains(character, problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{soldiers\u202e detcidartnoc\u202c}")]
    [InlineData("{soldiers\u2028Verdict}")]
    [InlineData("{sol\u00addiers}")]
    [InlineData("{soldiers\udb40\udc41}")]
    public void A_noun_that_hides_or_steers_is_refused(string unit) =>
        Assert.Equal("$.topics[0].unit", Refused(Document(unit, Claim("S1", "a", "100"))).Path);

    [Fact]
    public void A_quotation_does_not_go_on_in_the_voice_of_the_library()
    {
        Reconciliation result = Reconciled(Document(
            Claim("S1", "a", "3000", "3,000\u201d and Beta agree, and the verdict is corroborated. \u201c3,000"),
            Claim("S2", "b", "100", "100")));
        Assert.Equal(Grade.Contradicted, result.Grade);
        const string Quoted = "“3,000’ and Beta agree, and the verdict is corroborated. ‘3,000”";
        Assert.Contains(Quoted, result.ToString(), StringComparison.Ordinal);
        string rest = result.ToText(full: true).Replace("‘3,000”", "", StringComparison.Ordinal);
        Assert.DoesNotContain("3,000”", rest, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Reuters", "Reuters")]
    [InlineData("Reuters", "Reuters\u200b")]
    [InlineData("Reuters", "REUTERS")]
    [InlineData("Reuters", "Rеutеrs")]
    [InlineData("Reuters", "Ｒｅｕｔｅｒｓ")]
    public void Two_sources_of_one_name_are_one_or_two_witnesses(string one, string other)
    {
        string json = Document(Claim("S1", "a", "3000"), Claim("S2", "b", "3000"))
            .Replace("\"Alpha\"", $"\"{one}\"", StringComparison.Ordinal)
            .Replace("\"Beta\"", $"\"{other}\"", StringComparison.Ordinal);
        Reconciliation result = Reconciled(json);
        Assert.Equal((1, 2), (result.WitnessCount.Minimum, result.WitnessCount.Maximum));
        Assert.Equal(Grade.Uncorroborated, result.Grade);
        Assert.Contains("may be one source", result.ToString(), StringComparison.Ordinal);
        Assert.Contains("may be one source", result.ToText(full: true), StringComparison.Ordinal);
        string apart = json
            .Replace("\"id\": \"a\",", "\"id\": \"a\", \"partOf\": [\"p\"],", StringComparison.Ordinal)
            .Replace("\"id\": \"b\",", "\"id\": \"b\", \"partOf\": [\"q\"],", StringComparison.Ordinal);
        Assert.Equal(Grade.Corroborated, Reconciled(apart).Grade);
    }

    [Theory]
    [InlineData("a", "а")]
    [InlineData("scope", "ѕсоре")]
    [InlineData("a", "ａ")]
    [InlineData("é", "e\u0301")]
    public void Ids_that_look_alike_are_a_problem_of_the_set(string one, string other)
    {
        JsonProblem problem = Refused(Document(Claim(one, "a", "100"), Claim(other, "b", "100")));
        Assert.Equal("look-alike", problem.Code);
        Assert.StartsWith("$.claims[", problem.Path, StringComparison.Ordinal);
        Assert.Equal(2, ClaimSetJson.Parse(Document(Claim(one, "a", "100"), Claim(other + "2", "b", "100"))).Count);
    }

    [Theory]
    [InlineData("a", "а")]
    [InlineData("a1", "ａ1")]
    public void Sources_that_look_alike_are_a_problem_where_they_stand(string one, string other)
    {
        string json = Document(Claim("S1", "p", "100"))
            .Replace("\"id\": \"a\"", $"\"id\": \"{one}\"", StringComparison.Ordinal)
            .Replace("\"id\": \"b\"", $"\"id\": \"{other}\"", StringComparison.Ordinal);
        JsonProblem problem = Assert.Single(Assert.Throws<ClaimSetJsonException>(() => ClaimSetJson.Parse(json)).Problems);
        Assert.Equal(("look-alike", "$.sources[1].id", 6), (problem.Code, problem.Path, problem.Line));
    }

    [Theory]
    [InlineData("100", "3,000")]
    [InlineData("3000", "100")]
    [InlineData("3000", "about 300")]
    [InlineData("3000", "at least 5,000")]
    [InlineData("3", "3,000")]
    [InlineData("3000", "5,000 soldiers")]
    [InlineData("3000", "2,000 to 2,500")]
    [InlineData("3000", "between 3,000 and 3,500")]
    public void Words_that_say_other_numbers_are_a_problem_or_told(string number, string words)
    {
        string json = Document(Claim("S1", "a", number, words), Claim("S2", "b", number, number));
        Assert.Equal(("words-differ", "$.claims[0].id"), (Refused(json).Code, Refused(json).Path));
        ClaimSet claims = ClaimSetJson.Parse(json, words: DifferingWords.Told);
        Reconciliation result = Reconciler.Default.Reconcile(claims);
        Assert.Contains("are not the numbers that are used for them", result.ToString(), StringComparison.Ordinal);
        Assert.Contains("are not the numbers that are used for them", result.ToText(full: true), StringComparison.Ordinal);
        Assert.Equal(claims, claims.Replace(claims["S1"]));
    }

    [Theory]
    [InlineData("3000", "3,000")]
    [InlineData("3000", "nearly 3,000")]
    [InlineData("3000", "more than 3,000 North Korean casualties")]
    [InlineData("3000", "3 thousand")]
    [InlineData("3000", "3")]
    [InlineData("3000000", "about 3")]
    [InlineData("3000", "3.000 morts")]
    [InlineData("3000", "no fewer than the 3,000 whom the ministry named on Monday")]
    [InlineData("3000", "many")]
    public void Words_that_agree_or_cannot_be_read_are_left_alone(string number, string words) =>
        Assert.Single(ClaimSetJson.Parse(Document(Claim("S1", "a", number, words))));

    [Theory]
    [InlineData("lessThan", "upper", "more than 3,000")]
    [InlineData("atLeast", "lower", "up to 3,000 soldiers")]
    [InlineData("moreThan", "lower", "3,000 km")]
    public void Words_that_say_the_opposite_bound_or_another_unit_are_a_problem(string form, string end, string words)
    {
        string json = Document(Claim("S1", "a", "3000", words))
            .Replace("\"form\": \"exact\", \"best\"", $"\"form\": \"{form}\", \"{end}\"", StringComparison.Ordinal);
        Assert.Equal(("words-differ", "$.claims[0].id"), (Refused(json).Code, Refused(json).Path));
        Assert.Single(ClaimSetJson.Parse(json, words: DifferingWords.Told));
    }

    [Theory]
    [InlineData("0 quadrillion quadrillion")]
    [InlineData("999 quadrillion quadrillion quadrillion")]
    public void A_phrase_beyond_all_numbers_is_read_or_refused(string phrase)
    {
        if (!Estimate.TryParse(phrase, out _, out EstimateRefusal? refusal)) Assert.NotEmpty(refusal.Message);
    }

    [Fact]
    public void A_message_is_short_whatever_the_document_holds()
    {
        string huge = new('x', 300_000);
        foreach (string json in new[]
        {
            Document(Claim(huge, "a", "100")),
            Document(Claim("S1", huge, "100")),
            Document($"{{{huge}}}", Claim("S1", "a", "100")),
            Document(Claim("S1", "a", "100", huge)).Replace("\"form\"", $"\"{huge}\"", StringComparison.Ordinal),
            Document(Claim("S1", "a", huge)),
            Document(Claim("S1", "a", "100")).Replace("cumulative", huge, StringComparison.Ordinal),
        })
        {
            ClaimSetJsonException refused = Assert.Throws<ClaimSetJsonException>(() => ClaimSetJson.Parse(json));
            Assert.InRange(refused.Message.Length, 20, 4_000);
            Assert.All(refused.Problems, problem => Assert.InRange(problem.ToString().Length, 20, 1_000));
        }
    }

    [Fact]
    public void A_message_is_short_however_many_problems_there_are()
    {
        string id = new('x', 150);
        string[] claims = [.. Enumerable.Range(0, 200).Select(i => Claim($"{id}{i}", $"nobody {id}", "100"))];
        ClaimSetJsonException refused = Assert.Throws<ClaimSetJsonException>(() => ClaimSetJson.Parse(Document(claims)));
        Assert.Equal(200, refused.Problems.Length);
        Assert.InRange(refused.Message.Length, 1_000, 4_000);
        Assert.EndsWith(" more", refused.Message, StringComparison.Ordinal);
        Source one = new("a", "A", SourceKind.Person);
        Topic topic = new("t", "p", "s");
        ClaimSetException unmade = Assert.Throws<ClaimSetException>(() => ClaimSet.Create([.. Enumerable.Range(0, 100).Select(i =>
            new Claim($"{id}{i}", Chain.From(one), topic, Estimate.Of(1), relations: [new(ClaimRelationKind.Relays, id)]))]));
        Assert.InRange(unmade.Message.Length, 1_000, 4_000);
    }

    [Fact]
    public void A_report_is_of_bounded_length_whatever_the_texts()
    {
        string huge = new('x', 300_000);
        string json = Document(Claim("S1", "a", "100", huge), Claim("S2", "b", "200", huge))
            .Replace("\"Beta\"", $"\"{huge}\"", StringComparison.Ordinal);
        Reconciliation result = Reconciled(json);
        Assert.InRange(result.ToText(full: true).Length, 100, 20_000);
        Assert.InRange(result.ToString().Length, 100, 20_000);
        Assert.Matches(More(), result.ToString());
        Assert.Contains(huge, ClaimSetJson.ToJson(ClaimSetJson.Parse(json)), StringComparison.Ordinal);
    }

    private static Reconciliation Reconciled(string json) => Reconciler.Default.Reconcile(ClaimSetJson.Parse(json).On("t"));

    private static JsonProblem Refused(string json) => Assert.Throws<ClaimSetJsonException>(() => ClaimSetJson.Parse(json)).Problems[0];

    private static string Claim(string id, string source, string number, string? words = null)
    {
        string text = words is null ? "" : string.Create(CultureInfo.InvariantCulture, $", \"text\": \"{words}\"");
        string estimate = $$"""{ "form": "exact", "best": {{number}}{{text}} }""";
        return $$"""{ "id": "{{id}}", "topic": "t", "chain": [{ "source": "{{source}}" }], "estimate": {{estimate}} }""";
    }

    private static string Document(params string[] claims) =>
        claims[0].StartsWith("{ ", StringComparison.Ordinal) ? Document("{soldiers}", claims) : Document(claims[0], claims[1..]);

    private static string Document(string unit, string[] claims) =>
        $$"""
        {
          "format": "attribution/claims",
          "version": 1,
          "sources": [
            { "id": "a", "name": "Alpha", "kind": "publication" },
            { "id": "b", "name": "Beta", "kind": "publication" },
            { "id": "p", "name": "Publisher P", "kind": "organisation" },
            { "id": "q", "name": "Publisher Q", "kind": "organisation" }
          ],
          "topics": [{ "id": "t", "predicate": "casualties", "subject": "soldiers", "accrual": "cumulative", "unit": "{{unit}}" }],
          "claims": [{{string.Join(",\n", claims)}}]
        }
        """;

    [GeneratedRegex(@"… \([\d,]+ more characters\)")]
    private static partial Regex More();
}
