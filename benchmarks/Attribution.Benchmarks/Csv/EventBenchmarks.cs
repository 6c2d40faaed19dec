using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;
using CsvHelper;

namespace Attribution.Benchmarks.Csv;

/// <summary>Reading events of 49 columns, against CsvHelper going over the same table without looking at its cells.</summary>
[MemoryDiagnoser]
public class EventBenchmarks
{
    private static readonly string[] Known =
        ["id", "best", "low", "high", "source_office", "source_headline", "country", "adm_1", "date_start", "date_end"];

    private byte[] _table = [];

    [Params(1_000, 50_000)]
    public int Events { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        IEnumerable<string> columns = [.. Known, .. Enumerable.Range(0, 49 - Known.Length).Select(i => $"column_{i}")];
        StringBuilder table = new(string.Join(',', columns) + "\r\n");
        string rest = string.Concat(Enumerable.Repeat(",some text", 49 - Known.Length));
        for (int i = 0; i < Events; i++)
        {
            table.Append(
                CultureInfo.InvariantCulture,
                $"{i},{i % 40},{i % 30},{(i % 40) + 10},Outlet {i % 50};AFP,\"Clashes in the north, again\",Nigeria,State {i % 30},");
            table.Append(CultureInfo.InvariantCulture, $"2017-02-{1 + (i % 28):D2} 00:00:00.000,2017-02-28 00:00:00.000{rest}\r\n");
        }

        _table = Encoding.UTF8.GetBytes(table.ToString());
    }

    [Benchmark(Baseline = true)]
    public int CsvHelper_over_all_records()
    {
        using MemoryStream stream = new(_table);
        using CsvReader reader = CsvReader.Create(stream, CsvReaderOptions.Default, leaveOpen: true);
        int cells = 0;
        while (reader.Read()) cells += reader.FieldCount;
        return cells;
    }

    [Benchmark]
    public int Stream()
    {
        using MemoryStream stream = new(_table);
        return EventCsv.Stream(stream).Count(row => row.Claim is not null);
    }
}
