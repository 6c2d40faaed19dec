using NodaTime;

namespace Attribution.Tests;

/// <summary>What docs/dates.md says is so.</summary>
public class DatesPageTests
{
    public static TheoryData<string, string, string> Ends => Rows("people write", cells => (Code(cells[1]), cells[2], cells[3]));

    public static TheoryData<string, string, string> Answers =>
        Rows("this", cells => ($"{Code(cells[0])} {Code(cells[2])}", cells[1], cells[3]));

    public static TheoryData<string, string, string> Displays => Rows("EDTF", cells => (Code(cells[0]), "D", cells[1]));

    [Theory]
    [MemberData(nameof(Ends))]
    public void Table_of_earliest_and_latest_holds(string text, string earliest, string latest)
    {
        Edtf date = Edtf.Parse(text);
        Assert.Equal(earliest, Said(date.Earliest, date.Start));
        Assert.Equal(latest, Said(date.Latest, date.End));
    }

    [Theory]
    [MemberData(nameof(Answers))]
    public void Table_of_answers_holds(string texts, string question, string answer)
    {
        string[] pair = texts.Split(' ');
        (Edtf left, Edtf right) = (Edtf.Parse(pair[0]), Edtf.Parse(pair[1]));
        TruthValue actual = question switch
        {
            "covers" => left.Covers(right),
            "overlaps" => left.Overlaps(right),
            _ => left.IsBefore(right),
        };
        Assert.Equal(answer, actual.ToString());
    }

    [Theory]
    [MemberData(nameof(Displays))]
    public void Table_of_displays_holds(string text, string format, string display) =>
        Assert.Equal(display, Edtf.Parse(text).ToString(format, null));

    private static string Said(LocalDate? day, EdtfEnd end) => end switch
    {
        EdtfEnd.Open => day is null ? "open" : "a day",
        EdtfEnd.Unknown => day is null ? "unknown" : "a day",
        _ => day?.ToString("uuuu-MM-dd", null) ?? "out of range",
    };

    private static string Code(string cell) => cell.Trim('`');

    private static TheoryData<string, string, string> Rows(string firstHeading, Func<string[], (string, string, string)> choose)
    {
        var rows = new TheoryData<string, string, string>();
        IEnumerable<string> table = Repository.Read("docs/dates.md").Split('\n')
            .SkipWhile(line => !line.StartsWith($"| {firstHeading} |", StringComparison.Ordinal))
            .Skip(2)
            .TakeWhile(line => line.StartsWith('|'));
        foreach (string line in table)
        {
            rows.Add(choose([.. line.Trim('|').Split('|').Select(cell => cell.Trim())]));
        }

        return rows;
    }
}
