using System.Text;
using BenchmarkDotNet.Attributes;

namespace Attribution.Benchmarks.Estimates;

/// <summary>Finding quantities in a million characters of running text, against counting its digits with the framework.</summary>
[MemoryDiagnoser]
public class FindBenchmarks
{
    private const int Length = 1_000_000;

    private const string Prose = """
        The committee said that many of its members had been asked to leave while others were still waiting for a reply from officials in
        the capital, who have declined to comment on the matter since spring. Residents of the old quarter near the harbour told reporters
        about their fear of further unrest and of a shortage of water. Some were angry, though most seemed resigned to another long winter
        without heating, and the mayor, whose term ends soon, has promised to look into the matter with more care than before.

        """;

    private const string News = """
        The interior ministry put the toll at 12 killed and 30 wounded, up from nine and 21 in its 6 p.m. bulletin on 4 May. Officials in
        Kelmore said more than 200 homes were flattened along the M5 motorway, while a G7 diplomat spoke of well over 300. Shares in the
        FTSE 100 firm rose 1.2% to $4.25, and its profit came in at $4.2 billion, against $3.9 billion a year earlier. Winds of up to
        120 km/h and 60 to 90 mm of rain are expected from 0600 on Friday, when at least 1,800 people will spend a third night at
        10 Castle Square.

        """;

    private string _text = "";

    [Params("prose", "news", "digits", "brackets", "hedges", "points")]
    public string Text { get; set; } = "";

    [GlobalSetup]
    public void Setup()
    {
        string piece = Text switch
        {
            "prose" => Prose,
            "news" => News,
            "digits" => "1",
            "brackets" => "1 (",
            "hedges" => "more than ",
            _ => "1.",
        };
        StringBuilder text = new();
        while (text.Length < Length) text.Append(piece);
        _text = text.ToString(0, Length);
    }

    [Benchmark(Baseline = true)]
    public int Digits_of_the_text()
    {
        int digits = 0;
        foreach (char c in _text)
        {
            if (char.IsAsciiDigit(c)) digits++;
        }

        return digits;
    }

    [Benchmark]
    public int Quantities_of_the_text()
    {
        int quantities = 0;
        foreach (FoundEstimate found in Estimate.Find(_text.AsSpan())) quantities += found.Length;
        return quantities;
    }
}
