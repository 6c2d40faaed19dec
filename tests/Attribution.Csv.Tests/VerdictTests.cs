using System.Globalization;
using CsCheck;

namespace Attribution.Tests;

/// <summary>Verdicts as tables, and what a spreadsheet would run in them.</summary>
public class VerdictTests
{
    private static readonly IReadOnlyList<Reconciliation> Results = [.. Reconciler.Default.ReconcileAll(Kursk.Json)];

    [Fact]
    public void A_record_per_topic_has_grade_and_witnesses()
    {
        string[] lines = Topics(Results).Split("\r\n");
        Assert.StartsWith("topic,subject,predicate,unit,grade,witnesses,", lines[0], StringComparison.Ordinal);
        Assert.Equal(Results.Count + 2, lines.Length);
        Assert.StartsWith(
            "casualties,North Korean soldiers,casualties.killed-or-wounded,{soldiers},divided,2 independent witnesses,6,3,",
            lines.Single(line => line.StartsWith("casualties,", StringComparison.Ordinal)),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_per_claim_says_what_became_of_it()
    {
        string[] lines = Claims(Results).Split("\r\n");
        Assert.Equal("id,source,via,said,topic,words,scope,period,stance,printed_in,use,weight,code,reason", lines[0]);
        Assert.Equal(Kursk.Json.Count + 2, lines.Length);
        Assert.Contains(",overtaken,", string.Join('\n', lines).Replace("discounted", "overtaken", StringComparison.Ordinal),
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_text_is_the_same_in_every_culture()
    {
        string invariant = Topics(Results) + Claims(Results);
        CultureInfo culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            Assert.Equal(invariant, Topics(Results) + Claims(Results));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void What_a_spreadsheet_would_run_is_defused_and_comes_back_as_it_was()
    {
        Topic topic = new("t", "p", "s");
        Source source = new("x", "@SUM(1)", SourceKind.Person);
        ClaimSet claims = [new Claim("-1", Chain.From(source), topic, new TextValue("=cmd|'/C calc'!A0"), modality: "+1")];
        string table = Claims([Reconciler.Default.Reconcile(claims)]);
        Assert.Contains("'-1,'@SUM(1),", table, StringComparison.Ordinal);
        Assert.Contains("'=cmd|'/C calc'!A0", table, StringComparison.Ordinal);
        ClaimCsvOptions options = new() { Topics = [topic], Sources = [source] };
        Claim read = Assert.Single(ClaimCsv.Parse(table, options));
        Assert.Equal(("-1", "=cmd|'/C calc'!A0", source), (read.Id, ((TextValue)read.Value!).Text, read.Chain.Witness.Speaker.Sources[0]));
        Assert.Equal("+1", Assert.Single(ClaimCsv.Parse(ClaimCsv.ToCsv(claims), options)).Modality);
    }

    [Fact]
    public void Defusing_is_undone_by_reading_whatever_the_text() =>
        Gen.OneOf(Gen.Char, Gen.Int[0, 11].Select(i => "=+-@\t\r\n'＝＋－＠"[i])).Array[0, 6].Select(chars => new string(chars)).Sample(
            text =>
            {
                string cell = Defused.Write(text);
                Assert.Equal(text, Defused.Read(cell).ToString());
                Assert.False(Defused.IsFormula(cell));
            },
            iter: 20_000);

    [Fact]
    public void A_confidential_source_keeps_its_name_out_of_every_table()
    {
        Source secret = Source.Confidential(new Source("jane", "Jane Doe", SourceKind.Person, aliases: ["JD7"]), "an engineer");
        Topic topic = new("t", "p", "s", unit: Unit.Counted("people"));
        ClaimSet claims = [new Claim("1", Chain.From(secret), topic, Estimate.Parse("about 40"))];
        Reconciliation[] results = [Reconciler.Default.Reconcile(claims)];
        using StringWriter sources = new();
        SourceCsv.Write(sources, claims.Sources);
        string all = Topics(results) + Claims(results) + ClaimCsv.ToCsv(claims) + sources;
        Assert.Contains("an engineer", all, StringComparison.Ordinal);
        Assert.All(["jane", "Jane Doe", "JD7"], word => Assert.DoesNotContain(word, all, StringComparison.OrdinalIgnoreCase));
    }

    private static string Topics(IEnumerable<Reconciliation> results)
    {
        using StringWriter text = new(CultureInfo.InvariantCulture);
        VerdictCsv.WriteTopics(text, results);
        return text.ToString();
    }

    private static string Claims(IEnumerable<Reconciliation> results)
    {
        using StringWriter text = new(CultureInfo.InvariantCulture);
        VerdictCsv.WriteClaims(text, results);
        return text.ToString();
    }
}
