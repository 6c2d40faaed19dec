using System.Globalization;
using System.Text.RegularExpressions;

namespace Attribution.Tests;

/// <summary>
/// For any claims, the lines of the report that carry a grade, a heading, a camp or a merged value are exactly those that the library
/// wrote.
/// </summary>
public partial class ForgeryLaws
{
    private static readonly int Count =
        int.Parse(Environment.GetEnvironmentVariable("ATTRIBUTION_FORGERIES") ?? "150", CultureInfo.InvariantCulture);

    [Trait("Takes", "long")]
    [Fact]
    public void The_full_report_has_the_lines_of_the_same_report_on_harmless_names() =>
        Each((hostile, harmless, seed) =>
        {
            string[] forged = Lines(hostile.ToText(full: true)), right = Lines(harmless.ToText(full: true));
            Assert.Equal(right.Select(Kind), forged.Select(Kind));
            Assert.Equal(hostile.Explanation.Length, forged.Count(line => line.StartsWith("  - ", StringComparison.Ordinal)));
            Assert.Equal(Grade(right[1]), Grade(forged[1]));
            Assert.Equal(Merged(right), Merged(forged));
            Assert.Equal(Camps(right), Camps(forged));
        });

    [Trait("Takes", "long")]
    [Fact]
    public void The_short_text_has_the_grade_and_the_voices_of_the_same_text_on_harmless_names() =>
        Each((hostile, harmless, seed) =>
        {
            string[] forged = Lines(hostile.ToString()), right = Lines(harmless.ToString());
            Assert.Equal(Grade(right[1]), Grade(forged[1]));
            Assert.Equal(Array.IndexOf(right, "", 3), Array.IndexOf(forged, "", 3));
            Assert.All(forged.Skip(2), line => Assert.True(line.Length == 0 || line.StartsWith("  ", StringComparison.Ordinal), line));
            Assert.Equal(Merged(right), Merged(forged));
            int voices = forged.Skip(3).TakeWhile(line => line.Length > 0).Count();
            Assert.DoesNotContain(forged.Skip(3).Take(voices), line => Own().IsMatch(line.TrimStart(' ', '\u2068')));
        });

    [Trait("Takes", "long")]
    [Fact]
    public void Grade_witnesses_and_findings_do_not_depend_on_what_things_are_called() =>
        Each((hostile, harmless, seed) =>
        {
            Assert.Equal(harmless.Grade, hostile.Grade);
            Assert.Equal(harmless.WitnessCount, hostile.WitnessCount);
            Assert.Equal(harmless.Refusals.Select(refusal => refusal.Code), hostile.Refusals.Select(refusal => refusal.Code));
            Assert.Equal(harmless.Judgements.Select(pair => pair.Relation), hostile.Judgements.Select(pair => pair.Relation));
        });

    [Fact]
    public void Every_grade_is_among_the_words_that_no_name_begins_with_unmarked() =>
        Assert.Empty(Enum.GetNames<Grade>().Except(ReportLines.Beginnings));

    private static void Each(Action<Reconciliation, Reconciliation, int> check)
    {
        for (int seed = 0; seed < Count; seed++)
        {
            (ClaimSet hostile, ClaimSet harmless) = HostileSet.Of(seed);
            Reconciliation[] right = [.. Reconciler.Default.ReconcileAll(harmless)];
            foreach (Reconciliation forged in Reconciler.Default.ReconcileAll(hostile))
            {
                Nasty.AssertPrinted(forged.ToString(), isOneLine: false, hasMarks: true);
                Nasty.AssertPrinted(forged.ToText(full: true), isOneLine: false, hasMarks: true);
                try
                {
                    check(forged, right.Single(one => one.Topic.Id == forged.Topic.Id), seed);
                }
                catch (Xunit.Sdk.XunitException failure)
                {
                    throw new InvalidOperationException($"Seed {seed}:\n{forged.ToText(full: true)}\n{forged}\n{failure.Message}", failure);
                }
            }
        }
    }

    private static string[] Lines(string text) => text.TrimEnd('\n').Split('\n');

    /// <summary>What a line of the full report is, as a reader sees it by its beginning.</summary>
    private static string Kind(string line, int number) => number == 0 ? "title" : line switch
    {
        "" => "blank",
        "Verdict" or "Camps: what can be right together, as conventionally read" => line,
        _ when line.StartsWith("  - ", StringComparison.Ordinal) => "sentence",
        _ when line.StartsWith("       ", StringComparison.Ordinal) => "route",
        _ when line.StartsWith("  ", StringComparison.Ordinal) => "item",
        _ => Own().Match(line) is { Success: true } match ? match.Value : "name",
    };

    private static string Grade(string line) => GradeLine().Match(line).Value;

    private static string[] Merged(string[] lines) =>
        [.. lines.Where(line => line.TrimStart().StartsWith("Merged", StringComparison.Ordinal))];

    /// <summary>The ranges of the camps, which follow their ids; in ordinal order, since that of the camps is the ids'.</summary>
    private static string[] Camps(string[] lines) =>
    [
        .. lines
            .SkipWhile(line => !line.StartsWith("Camps: ", StringComparison.Ordinal))
            .Skip(1)
            .TakeWhile(line => line.Length > 0)
            .Select(line => CampRange().Matches(Quotation().Replace(line, "")).FirstOrDefault()?.Value ?? "none")
            .Order(StringComparer.Ordinal),
    ];

    [GeneratedRegex(
        "^(Verdict|Camps|Merged|No merged value|Unanswered|Incomparable|Contradicted|Divided|Uncorroborated|Compatible|Consistent|"
        + "Corroborated)",
        RegexOptions.IgnoreCase)]
    private static partial Regex Own();

    [GeneratedRegex(@"^[A-Z]+ · (\d+ claims? · )?(no witness|1 witness|\d+( to \d+)? independent witnesses)")]
    private static partial Regex GradeLine();

    [GeneratedRegex("“[^”]*”")]
    private static partial Regex Quotation();

    [GeneratedRegex(
        @"(?<=: |; together only )(from|above|at least|at most|below|anything|[\d,]+ soldier)[^:;]*?(soldiers?)",
        RegexOptions.RightToLeft)]
    private static partial Regex CampRange();
}
