using BenchmarkDotNet.Attributes;
using NodaTime;
using NodaTime.Text;

namespace Attribution.Benchmarks.Time;

/// <summary>Reading, writing and ordering dates as people state them, against NodaTime on a plain day.</summary>
[MemoryDiagnoser]
public class EdtfBenchmarks
{
    private readonly string _plain = "2024-12-23";
    private readonly Edtf _later = Edtf.Year(2031);
    private Edtf _date = Edtf.Year(2024);

    [Params("2024-12-23", "2024-12", "1984~/2004-06?", "2004-06-~01/2004-06-~20", "{1667,1668,1670..1672}")]
    public string Text { get; set; } = "";

    [GlobalSetup]
    public void Setup() => _date = Edtf.Parse(Text);

    [Benchmark(Baseline = true)]
    public ParseResult<LocalDate> NodaTime_parse_of_a_plain_day() => LocalDatePattern.Iso.Parse(_plain);

    [Benchmark]
    public bool TryParse() => Edtf.TryParse(Text, out _);

    [Benchmark]
    public string Write() => _date.ToString();

    [Benchmark]
    public TruthValue IsBefore() => _date.IsBefore(_later);
}
