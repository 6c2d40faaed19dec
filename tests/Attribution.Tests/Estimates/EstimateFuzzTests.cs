using System.Diagnostics;
using System.Globalization;
using System.Reflection;

namespace Attribution.Tests;

/// <summary>
/// Random and mutated texts, a fixed sequence of them. The environment variable ATTRIBUTION_FUZZ sets how many; the default is small.
/// </summary>
public class EstimateFuzzTests(ITestOutputHelper output)
{
    private const int DefaultCount = 50_000;

    private static readonly string[] Codes =
        [
            .. typeof(EstimateRefusal).GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => field.IsLiteral)
                .Select(field => (string)field.GetRawConstantValue()!),
        ];

    private static readonly string[] Words = [.. EstimateGrammar.English.Words.Select(word => word.Text)];

    private static readonly string[] Seeds =
    [
        .. ReferencePhrases.Read.Select(row => row.Data.Item1),
        .. ReferencePhrases.Refused.Select(row => row.Data.Item1),
        "(55 ± 3)%", "40 to 60 km | varies | coverage 0.95 | place 0", "1,200 +50/−30", "two and a half million", "12 F-16s", "2½ km",
        "0.5 s-1", "20+ million people", "100s of people", "one billion and a half million", "two hundred point zero three",
        "three hundredths of a second", "5-foot-10", "6'2\"", "75 usd million", "120 meur", "1.100 {soldiers}", "1.799 EUR",
        "no casualties",
        "100 km (62 miles)", "fifteen (15) days", "12 deaths per 1,000 live births", "500 litres per person per day",
        "2 years and 3 months",
        "6.674 30(15) × 10⁻¹¹", "5.27(12)(8)", "12.3 (SD 2.1) years", "125.10 ± 0.11 (stat) ± 0.09 (syst) GeV",
        "100.02 g, U = 3 mg (k = 2)",
        "63 years (IQR 55–71)", "20.0 (95% CI, 15 to 25; P<.001)", "at most 100 and at least 20", "45, possibly more",
        "hundreds, if not thousands", "in the low thousands", "double digits", "-18 °C to -34 °C", "500 g to 2 kg", "8,848 m ± 6 cm",
        "half of the soldiers", "42 of 48", "one in five", "10·5 (9·5–11·5)", "１２３ ㎞", "low 42, best 45, high 48",
        "at least 12, best 20", "[42, 48)", "(40, 60]", "87.5 % | whole 48", "12 ± 1 | coverage standard", "two decades", "470 pence",
        "12 deaths daily",
        "six figures",
        "1.2 (0.9–1.5) × 10^6 t", "$40m a year", "640 {a b}", "1e28", "0.0000000000000000000000000001", "79228162514264337593543950335",
    ];

    private static readonly string[] Pieces =
        [
            "0", "1", "9", ",", ".", " ", "-", "–", "−", "±", "+", "(", ")", "[", "]", "%", "/", "|", "e", "^", "×10", "½", "⁵",
            "{", "}", "\u00a0", "\u202f", "\ud83d", "\ude00", "é", "k", "m", "bn", "$", "€", "'", ";", "\n", "\0", "\u0300",
            "to", "and", "or", "of", "a", "million", "half", "about", "≥",
        ];

    [Fact]
    public void Any_text_is_read_or_refused_within_its_length()
    {
        int count = int.Parse(Environment.GetEnvironmentVariable("ATTRIBUTION_FUZZ") ?? $"{DefaultCount}", CultureInfo.InvariantCulture);
        Random random = new(20240229);
        Dictionary<string, int> refusals = Codes.Distinct().ToDictionary(code => code, _ => 0);
        int read = 0;
        long slowest = 0;
        Estimate.TryParse("40 to 60 km", null, out _);
        Stopwatch watch = Stopwatch.StartNew();
        for (int i = 0; i < count; i++)
        {
            string text = Next(random);
            long start = Stopwatch.GetTimestamp();
            bool parsed = Estimate.TryParse(text, null, out Estimate? estimate, out EstimateRefusal? refusal);
            slowest = Math.Max(slowest, Stopwatch.GetTimestamp() - start);
            if (parsed)
            {
                read++;
                Assert.Null(refusal);
                Assert.Equal(estimate, Estimate.Parse(estimate!.ToString("R", null), null));
            }
            else
            {
                Assert.Null(estimate);
                Assert.True(refusals.ContainsKey(refusal!.Code), $"'{refusal.Code}' is no code that is documented");
                refusals[refusal.Code]++;
                Assert.True(refusal is { Start: >= 0, Length: >= 0 } && refusal.Start + refusal.Length <= text.Length, text);
                Assert.NotEmpty(refusal.Message);
            }
        }

        output.WriteLine(
            $"{count} texts in {watch.Elapsed.TotalSeconds:F1} s, {read} read, slowest {slowest * 1e3 / Stopwatch.Frequency:F2} ms");
        foreach ((string code, int times) in refusals.OrderByDescending(pair => pair.Value)) output.WriteLine($"{code} {times}");
        Assert.InRange(read, 1, count - 1);
    }

    [Fact]
    public void A_long_text_takes_time_in_proportion()
    {
        string[] pieces =
        [
            "1,", "a ", "(", "more than ", "1 and ", "a half ", "one hundred and ", "x", "1 000 ", "9", "soldiers and ", "about ", "per ",
            "| varies ", "½",
        ];
        foreach (string piece in pieces)
        {
            string text = string.Concat(Enumerable.Repeat(piece, EstimateGrammar.LongestText))[..EstimateGrammar.LongestText];
            Estimate.TryParse(text, null, out _);
            long start = Stopwatch.GetTimestamp();
            for (int i = 0; i < 20; i++) Estimate.TryParse(text, null, out _);
            Assert.InRange(Stopwatch.GetElapsedTime(start).TotalMilliseconds / 20, 0, 20);
        }
    }

    [Fact]
    public void A_text_beyond_the_limit_is_refused()
    {
        Assert.True(Estimate.TryParse(new string(' ', 10_000) + "5", null, out _, out EstimateRefusal? refusal) == false);
        Assert.Equal(EstimateRefusal.TooLong, refusal.Code);
    }

    private static string Next(Random random)
    {
        if (random.Next(20) == 0) return RandomText(random);
        string text = Seeds[random.Next(Seeds.Length)];
        if (random.Next(3) == 0) text = $"{Words[random.Next(Words.Length)]} {text}";
        if (random.Next(3) == 0) text = $"{text} {Words[random.Next(Words.Length)]}";
        if (random.Next(6) == 0) text = $"{text} {Seeds[random.Next(Seeds.Length)]}";
        for (int changes = random.Next(4); changes > 0; changes--) text = Mutate(text, random);
        return text;
    }

    private static string Mutate(string text, Random random)
    {
        int at = random.Next(text.Length + 1);
        int length = Math.Min(text.Length - at, random.Next(4));
        return random.Next(6) switch
        {
            0 => text.Remove(at, length),
            1 => text.Insert(at, Pieces[random.Next(Pieces.Length)]),
            2 => text.Insert(at, text.Substring(at, length)),
            3 => string.Concat(text.AsSpan(at), text.AsSpan(0, at)),
            4 => text.Remove(at, length).Insert(at, Pieces[random.Next(Pieces.Length)]),
            _ => text.Insert(at, ((char)random.Next(0x10000)).ToString()),
        };
    }

    private static string RandomText(Random random) =>
        string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => Pieces[random.Next(Pieces.Length)]));
}
