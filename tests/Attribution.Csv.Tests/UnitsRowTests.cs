namespace Attribution.Tests;

/// <summary>A record below the header that goes on with it, and how far a reading is.</summary>
public class UnitsRowTests
{
    private static readonly Topic Height = new("height", "height", "the dam", Accrual.FixedAttribute, unit: Unit.Parse("m"));

    private static readonly ClaimCsvOptions Options = new() { Topics = [Height] };

    [Theory]
    [InlineData(";;m")]
    [InlineData(";;(m)")]
    [InlineData("[name];;[m]")]
    [InlineData("text;text;number")]
    [InlineData("(text);(YYYY-MM-DD);metres")]
    [InlineData(";;thousands")]
    [InlineData("#source;#date;#indicator+value")]
    public void It_is_told_as_what_it_is(string units)
    {
        CsvImport import = Kursk.Import($"Who;When;Figure\n{units}\nRegistry;2024;62 m", Options);
        CsvProblem problem = Assert.Single(import.Problems);
        Assert.Equal(("units-row", 1), (problem.Code, problem.Record));
        Assert.Contains("what the columns hold", problem.Message, StringComparison.Ordinal);
        Assert.Equal("2", Assert.Single(import.Claims).Id);
    }

    [Theory]
    [InlineData("Registry;2024;m", "1")]
    [InlineData("Registry;2024;62 m\n;;m", "2")]
    public void Another_record_is_not_one(string records, string record)
    {
        CsvProblem problem = Kursk.Import($"Who;When;Figure\n{records}", Options).Problems.FirstOrDefault()!;
        Assert.NotEqual("units-row", problem?.Code);
        Assert.Equal(record, problem is null ? record : $"{problem.Record}");
    }

    [Theory]
    [InlineData("string,date,int,int,int")]
    [InlineData("#event+id,#date+start,#affected+low,#affected+best,#affected+high")]
    [InlineData(",,deaths,deaths,deaths")]
    public void It_is_told_of_events_too(string units)
    {
        using MemoryStream table = Kursk.Bytes($"id,date_start,low,best,high\n{units}\n7,2001-05-02,3,5,9\n");
        EventRow[] rows = [.. EventCsv.Stream(table)];
        Assert.Equal("units-row", Assert.Single(rows[0].Problems).Code);
        Assert.NotNull(rows[1].Claim);
    }

    [Fact]
    public void Progress_is_told_every_thousand_records_and_at_the_end_and_a_stop_is_heeded()
    {
        string table = "Who;Figure\n" + string.Concat(Enumerable.Range(0, 2_500).Select(number => $"Registry {number};62 m\n"));
        Told told = new(null);
        using MemoryStream stream = Kursk.Bytes(table);
        Assert.Equal(2_500, ClaimCsv.Read(stream, Options, told).Count);
        Assert.Equal([1_000L, 2_000L, 2_500L], told.Rows);

        using CancellationTokenSource source = new();
        using StringReader text = new(table);
        Assert.Throws<OperationCanceledException>(() => ClaimCsv.Import(text, Options, new Told(source), source.Token));
    }

    private sealed class Told(CancellationTokenSource? stop) : IProgress<long>
    {
        public List<long> Rows { get; } = [];

        public void Report(long value)
        {
            Rows.Add(value);
            stop?.Cancel();
        }
    }
}
