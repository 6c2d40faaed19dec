using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Attribution.Tests;

/// <summary>
/// The table of docs/interchange.md is written by this test when ATTRIBUTION_WRITE_DOCS is 1, and held against what is exported when it is
/// not.
/// </summary>
public sealed class SurvivalTableTests
{
    private static readonly Topic Topic = new("losses", "losses", "an army");
    private static readonly Source Paper = new("paper", "The Paper", SourceKind.Publication);
    private static readonly Source Staff = new("staff", "The Staff", SourceKind.Organisation);
    private static readonly Claim Base = new("Q5$4a81ff40-2b5c-4b5d-9c4c-1b2d3e4f5a00", Chain.From(Paper), Topic, Estimate.Of(3000));

    private static readonly WikibaseOptions Wiki = new()
    {
        Topics = ImmutableDictionary<string, Topic>.Empty.Add("P1120", Topic),
        Sources = ImmutableDictionary<string, Source>.Empty.Add("Q1", Paper).Add("Q2", Staff),
    };

    private static readonly (string Feature, Claim Claim)[] Rows =
    [
        ("3,000", Base),
        ("about 3,000", Base.WithValue(Estimate.Approximately(3000))),
        ("nearly 3,000", Base.WithValue(Estimate.Nearly(3000))),
        ("more than 3,000", Base.WithValue(Estimate.MoreThan(3000))),
        ("at least 3,000", Base.WithValue(Estimate.AtLeast(3000))),
        ("40 to 60", Base.WithValue(Estimate.Between(40, 60))),
        ("40 to 60, by type of shell (it varies)", Base.WithValue(Estimate.Between(40, 60).Varying())),
        ("50 ± 10", Base.WithValue(Estimate.PlusMinus(50, 10))),
        ("50 (40–60), 95 % interval", Base.WithValue(Estimate.BestWithRange(50, 40, 60, coverage: 0.95m))),
        ("several thousand", Base.WithValue(Estimate.Parse("several thousand").WithText(null))),
        ("2 or 3", Base.WithValue(Estimate.Either(2, 3))),
        ("3,000 km", Base.WithValue(Estimate.Of(3000, Unit.Kilometre))),
        ("3,000 soldiers", Base.WithValue(Estimate.Of(3000, Unit.Counted("soldiers")))),
        ("3,000 dollars", Base.WithValue(Estimate.Of(3000, Unit.UsDollar))),
        ("the words of a figure", Base.WithValue(Estimate.Of(3000).WithText("some 3,000"))),
        ("words that are not a figure", Base.WithValue(new TextValue("heavy losses"))),
        ("yes, and no figure", Base.WithValue(null)),
        ("no", Base.WithValue(null).WithStance(Stance.Denies)),
        ("a denial of 3,000", Base.WithStance(Stance.Denies)),
        ("an evasion", Base.WithValue(null).WithStance(Stance.Evades)),
        ("a fear of 3,000", Base.WithStance(Stance.Fears)),
        ("the paper quotes the staff", Base.WithChain(Chain.From(Paper).Quoting(Staff))),
        ("the paper or the staff", Base.WithChain(Chain.From(Speaker.OneOf(Paper, Staff)))),
        ("said on a day", Base.WithChain(Chain.From(Paper, Edtf.Parse("2024-12-23")))),
        ("said around a year", Base.WithChain(Chain.From(Paper, Edtf.Parse("2024~")))),
        ("of a month", Base.WithPeriod(Edtf.Parse("2024-12"))),
        ("of a day between two months", Base.WithPeriod(Edtf.Parse("[2024-10..2024-12]"))),
        ("of one region", Base.WithScope(Scope.Of(("place", "Kursk")))),
        ("an assessment, Admiralty credibility 2", Base.WithAssessments(Scales.AdmiraltyCredibility["2"])),
        ("where it was printed", Base.WithAppearances(new Appearance(AppearancePlace.Headline, words: "3,000"))),
        ("a count of bodies", Base.WithBasis(CountBasis.BodiesCounted)),
    ];

    [Fact]
    public void The_table_of_the_page_is_what_is_exported()
    {
        string path = Path.Combine(Root(), "docs", "interchange.md");
        string page = File.ReadAllText(path), table = Table();
        if (Environment.GetEnvironmentVariable("ATTRIBUTION_WRITE_DOCS") == "1")
        {
            int start = page.IndexOf("| what |", StringComparison.Ordinal), end = page.IndexOf("\n\n", start, StringComparison.Ordinal) + 1;
            page = page[..start] + table + page[end..];
            File.WriteAllText(path, page);
        }

        Assert.Contains(table, page, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_code_of_a_loss_is_on_the_page()
    {
        string page = File.ReadAllText(Path.Combine(Root(), "docs", "interchange.md"));

        Assert.All(LossCodes.All, code => Assert.Contains($"`{code}`", page, StringComparison.Ordinal));
    }

    private static string Table()
    {
        (string Name, Func<Claim, Exported> Export)[] formats =
        [
            ("PROV-JSON", claim => ProvJson.Export([claim])),
            ("FHIR Observation", claim => FhirJson.Export(claim)),
            ("Wikibase statement", claim => WikibaseJson.Export(claim, Wiki)),
            ("schema.org Claim", claim => SchemaOrgJson.Export(claim)),
        ];
        string[][] always = [.. formats.Select(format => Codes(format.Export, Base)!)];
        IEnumerable<string> lines = Rows.Select(row =>
            $"| {row.Feature} | {string.Join(" | ", formats.Select((format, i) => Cell(Codes(format.Export, row.Claim), always[i])))} |");
        return string.Join(
            '\n',
            lines
                .Prepend($"| {string.Join(" | ", Enumerable.Repeat("---", formats.Length + 1))} |")
                .Prepend($"| what | {string.Join(" | ", formats.Select(format => format.Name))} |")
                .Append($"| *lost of every claim* | {string.Join(" | ", always.Select(Lost))} |"))
            + "\n";
    }

    private static string Lost(string[] codes) => codes.Length == 0 ? "nothing" : string.Join(", ", codes);

    private static string Cell(string[]? codes, string[] always)
    {
        if (codes is null) return "refused";
        List<string> lost = [.. codes];
        foreach (string code in always) lost.Remove(code);
        return lost.Count == 0 ? "kept" : string.Join(", ", lost.Distinct().Order(StringComparer.Ordinal));
    }

    private static string[]? Codes(Func<Claim, Exported> export, Claim claim)
    {
        try
        {
            return [.. export(claim).Losses.Select(loss => loss.Code).Order(StringComparer.Ordinal)];
        }
        catch (LossException)
        {
            return null;
        }
    }

    private static string Root([CallerFilePath] string file = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", ".."));
}
