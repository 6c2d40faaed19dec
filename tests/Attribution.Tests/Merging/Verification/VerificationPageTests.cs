using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Attribution.Tests;

/// <summary>
/// <c>docs/verification.md</c> is written by this test when ATTRIBUTION_WRITE_DOCS is 1, and held against what is computed when it is not.
/// The deviations themselves differ from one processor to another: they are held to their tolerance, not to their digits. What mutants
/// showed stands at the end of the page, and is written by hand.
/// </summary>
public partial class VerificationPageTests
{
    private const string ByHand = "\n## What the tests would miss\n";

    public static TheoryData<string> Sections => [.. All().Select(section => section.Title)];

    [Theory]
    [MemberData(nameof(Sections))]
    public void Every_figure_of_the_section_is_within_its_tolerance(string title) =>
        Assert.Multiple([.. All().Single(section => section.Title == title).Compare()
            .Select(row => (Action)(() => Assert.True(row.Largest <= row.Tolerance, $"{row.Method}: {row.Largest:E1} at {row.Worst}")))]);

    [Fact]
    public void The_page_says_what_was_compared()
    {
        string path = DocsPage.Path("verification.md");
        string written = File.ReadAllText(path).ReplaceLineEndings("\n");
        string page = Page() + written[written.IndexOf(ByHand, StringComparison.Ordinal)..];
        if (Environment.GetEnvironmentVariable("ATTRIBUTION_WRITE_DOCS") == "1")
        {
            File.WriteAllText(path, page);
            written = page;
        }

        Assert.Equal(WithoutDeviations(page), WithoutDeviations(written));
    }

    private static IEnumerable<IVerificationSection> All() => typeof(IVerificationSection).Assembly.GetTypes()
        .Where(type => type.IsClass && !type.IsAbstract && type.IsAssignableTo(typeof(IVerificationSection)))
        .Select(type => (IVerificationSection)Activator.CreateInstance(type)!)
        .OrderBy(section => section.Title, StringComparer.Ordinal);

    private static string Page()
    {
        var page = new StringBuilder();
        page.Append("# Verification\n\n")
            .Append(
                "Every figure below was computed by another program, or is printed in the paper named, and is compared in the test "
                    + "suite.\n")
            .Append("A test writes this page; the last column is the largest relative deviation on the machine that last wrote it.\n")
            .Append("What the tests would miss stands [at its end](#what-the-tests-would-miss).\n");
        foreach (IVerificationSection section in All())
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {section.Title}\n\n{Wrapped($"Reference: {section.Reference}")}\n\n")
                .Append("| method | figures | allowed | largest deviation |\n| --- | ---: | ---: | ---: |\n");
            foreach (Agreement row in section.Compare())
            {
                page.Append(
                    CultureInfo.InvariantCulture, $"| {row.Method} | {row.Figures} | {row.Tolerance:0.#e0} | {row.Largest:0.0e0} |\n");
            }
        }

        return page.ToString();
    }

    /// <summary>Prose in lines of at most 140 bytes.</summary>
    private static string Wrapped(string prose)
    {
        var lines = new StringBuilder();
        int used = 0;
        foreach (string word in prose.Split(' '))
        {
            int length = Encoding.UTF8.GetByteCount(word);
            bool fits = used + 1 + length <= 140;
            if (used > 0) lines.Append(fits ? ' ' : '\n');
            used = used > 0 && fits ? used + 1 + length : length;
            lines.Append(word);
        }

        return lines.ToString();
    }

    private static string WithoutDeviations(string page) => LastColumn().Replace(page.ReplaceLineEndings("\n"), "|");

    [GeneratedRegex(@"\| [0-9.e+-]+ \|$", RegexOptions.Multiline)]
    private static partial Regex LastColumn();
}
