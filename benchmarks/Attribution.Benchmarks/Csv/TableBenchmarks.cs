using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;
using CsvHelper;

namespace Attribution.Benchmarks.Csv;

/// <summary>
/// Reading a table of claims, against CsvHelper going over the same table and the words and dates in it being parsed, without anything
/// being made of them.
/// </summary>
[MemoryDiagnoser]
public class TableBenchmarks
{
    private static readonly string[] Hedges = ["about {0}", "more than {0}", "nearly {0}", "{0}", "at least {0} soldiers", "up to {0}"];

    private readonly Topic[] _topics =
    [
        .. Enumerable.Range(0, 100).Select(i => new Topic(
            string.Create(CultureInfo.InvariantCulture, $"topic-{i}"),
                "killed", "soldiers", Accrual.Cumulative, unit: Unit.Counted("soldiers"))),
    ];

    private byte[] _table = [];

    [Params(100, 10_000)]
    public int Claims { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        StringBuilder table = new("id,source,via,said,topic,words,scope,period,stance,printed_in,note\r\n");
        for (int i = 0; i < Claims; i++)
        {
            string words = string.Format(
                CultureInfo.InvariantCulture, Hedges[i % Hedges.Length], (1_000 + (i * 7)).ToString("N0", CultureInfo.InvariantCulture));
            string day = string.Create(CultureInfo.InvariantCulture, $"2024-{1 + (i % 12):D2}-{1 + (i % 28):D2}");
            table.Append(
                CultureInfo.InvariantCulture,
                $"C{i},Source {i % 50},\"Wire {i % 5} (quotes, {day})\",{day},topic-{i % 100},\"{words}\",");
            table.Append(CultureInfo.InvariantCulture, $"place=Town {i % 20},/{day},asserts,page {i % 30},\r\n");
        }

        _table = Encoding.UTF8.GetBytes(table.ToString());
    }

    [Benchmark(Baseline = true)]
    public int CsvHelper_and_parsing_of_words_and_dates()
    {
        using MemoryStream stream = new(_table);
        using CsvReader reader = CsvReader.Create(stream, CsvReaderOptions.Default, leaveOpen: true);
        int parsed = 0;
        while (reader.Read())
        {
            for (int i = 0; i < reader.FieldCount; i++)
            {
                string cell = reader.GetString(i);
                bool isRead = i switch
                {
                    2 => Edtf.TryParse(cell.AsSpan(cell.IndexOf(',', StringComparison.Ordinal) + 2)[..^1], out _),
                    3 or 7 => Edtf.TryParse(cell, out _),
                    5 => Estimate.TryParse(cell, out _),
                    _ => false,
                };
                if (isRead) parsed++;
            }
        }

        return parsed;
    }

    [Benchmark]
    public ClaimSet Read()
    {
        using MemoryStream stream = new(_table);
        return ClaimCsv.Read(stream, new() { Topics = [.. _topics] });
    }
}
