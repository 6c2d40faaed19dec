using System.Text;
using System.Text.RegularExpressions;

namespace Attribution.Tests;

/// <summary>
/// What each reader refuses, as small as it can be, with all that is said of it: the place, the words and the code. The tables are in files
/// beside this one: the lines of a table, then "- " before each problem and "= " before each claim that is read all the same.
/// </summary>
public sealed class RefusalTests
{
    private static readonly Topic Dead = new("dead", "deaths", "the quake", Accrual.Cumulative, unit: Unit.Counted("deaths"));
    private static readonly Topic Pipe = new("pipe", "length", "the pipe", Accrual.FixedAttribute, unit: Unit.Parse("km"));
    private static readonly Topic Said = new("said", "what was said", "the mayor");

    public static TheoryData<string, string> Claims => Of("claims");

    public static TheoryData<string, string> Headers => Of("headers");

    public static TheoryData<string, string> Events => Of("events");

    public static TheoryData<string, string> Topics => Of("topics");

    public static TheoryData<string, string> Sources => Of("sources");

    [Theory]
    [MemberData(nameof(Claims))]
    public void A_claim_that_cannot_be_read_is_told_with_its_place_and_a_remedy(string table, string told) =>
        Imported(table, told, new() { Topics = [Dead, Pipe, Said] });

    [Theory]
    [MemberData(nameof(Headers))]
    public void A_header_that_does_not_fit_is_told_with_a_remedy(string table, string told) =>
        Imported(table, told, new() { Topics = [Dead] });

    [Theory]
    [MemberData(nameof(Events))]
    public void An_event_that_cannot_be_read_is_told_with_its_place_and_a_remedy(string table, string told)
    {
        using MemoryStream imported = Kursk.Bytes(table), read = Kursk.Bytes(table);
        Assert.Equal(told, Told(() => EventCsv.Import(imported)));
        Assert.Equal(told, Listed(Assert.Throws<CsvException>(() => EventCsv.Read(read)).Problems));
    }

    [Theory]
    [MemberData(nameof(Topics))]
    public void A_topic_that_cannot_be_read_is_told_with_its_place_and_a_remedy(string table, string told)
    {
        using StringReader text = new(table);
        CsvException refusal = Assert.Throws<CsvException>(() => TopicCsv.Read(text));
        Assert.Equal(told, Listed(refusal.Problems));
        Assert.StartsWith("The table of topics is not read:" + Environment.NewLine, refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Sources))]
    public void A_source_that_cannot_be_read_is_told_with_its_place_and_a_remedy(string table, string told)
    {
        using StringReader text = new(table);
        CsvException refusal = Assert.Throws<CsvException>(() => SourceCsv.Read(text));
        Assert.Equal(told, Listed(refusal.Problems));
        Assert.StartsWith("The table of sources is not read:" + Environment.NewLine, refusal.Message, StringComparison.Ordinal);
    }

    /// <summary>Import tells it beside the claims that it reads; Read tells the same, and gives none.</summary>
    private static void Imported(string table, string told, ClaimCsvOptions options)
    {
        Assert.Equal(told, Told(() => Kursk.Import(table, options)));
        string[] problems = [.. told.Split('\n').Where(line => line.StartsWith("- ", StringComparison.Ordinal))];
        if (problems.Length == 0)
        {
            Assert.Equal(told, string.Join('\n', ClaimCsv.Parse(table, options).Select(claim => $"= {claim}")));
            return;
        }

        Assert.Equal(string.Join('\n', problems), Listed(Assert.Throws<CsvException>(() => ClaimCsv.Parse(table, options)).Problems));
    }

    private static string Told(Func<CsvImport> read)
    {
        try
        {
            CsvImport import = read();
            Assert.InRange(import.UnreadRows, 0, import.Problems.DistinctBy(problem => problem.Record).Count());
            return string.Join('\n', [.. Lines(import.Problems), .. import.Claims.Select(claim => $"= {claim}")]);
        }
        catch (CsvException refusal)
        {
            return Listed(refusal.Problems);
        }
    }

    private static string Listed(IEnumerable<CsvProblem> problems) => string.Join('\n', Lines(problems));

    private static IEnumerable<string> Lines(IEnumerable<CsvProblem> problems) => problems.Select(problem => $"- {problem}");

    private static TheoryData<string, string> Of(string file)
    {
        TheoryData<string, string> all = [];
        string text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Refusals", file + ".txt")).ReplaceLineEndings("\n");
        foreach (string block in text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
        {
            StringBuilder table = new(), told = new();
            foreach (string line in block.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                if (line.StartsWith("# ", StringComparison.Ordinal)) continue;
                if (line.StartsWith("  ", StringComparison.Ordinal))
                {
                    told.Append(' ').Append(line.AsSpan().TrimStart());
                }
                else if (line.StartsWith("- ", StringComparison.Ordinal) || line.StartsWith("= ", StringComparison.Ordinal))
                {
                    told.Append(told.Length == 0 ? "" : "\n").Append(line);
                }
                else
                {
                    table.Append(table.Length == 0 ? "" : "\n").Append(line);
                }
            }

            all.Add(Regex.Unescape(table.ToString()), told.ToString());
        }

        return all;
    }
}
