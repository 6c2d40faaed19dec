using System.Globalization;

namespace Attribution.Tests;

/// <summary>
/// Random texts of French words, and French phrases with words exchanged, dropped and put in, a fixed sequence of them. The environment
/// variable ATTRIBUTION_FUZZ sets how many.
/// </summary>
public class FrenchFuzzTests
{
    private const int DefaultCount = 30_000;

    private static readonly string[] Words =
    [
        .. EstimateGrammar.French.Words.Select(word => word.Text),
        "0", "3", "12", "1 100", "3,5", "3.000", "€", "%", "km", "soldats", "d’", "(", ")", "[", "]", ";", ",",
        "\u202F", "-", "½", "٣", "人", "|", "{x}",
        "tonnes", "litre", "carrés", "heure", "morts", "é", "\u0301", "\ud83d",
    ];

    private static readonly string[] Seeds =
    [
        .. FrenchReferencePhrases.Read.Select(row => row.Data.Item1),
        .. FrenchUsage.Press.Select(row => row.Data.Item1),
        .. FrenchUsage.Science.Select(row => row.Data.Item1),
    ];

    [Fact]
    public void Any_text_is_read_or_refused_and_what_is_read_is_read_back_in_English()
    {
        int count = int.Parse(Environment.GetEnvironmentVariable("ATTRIBUTION_FUZZ") ?? $"{DefaultCount}", CultureInfo.InvariantCulture);
        Random random = new(20240301);
        int read = 0;
        for (int i = 0; i < count; i++)
        {
            string text = Next(random);
            if (Estimate.TryParse(text, EstimateGrammar.French, out Estimate? estimate, out EstimateRefusal? refusal))
            {
                read++;
                Assert.Equal(estimate, Estimate.Parse(estimate.ToString("R")));
            }
            else
            {
                Assert.True(refusal is { Start: >= 0, Length: >= 0 } && refusal.Start + refusal.Length <= text.Length, text);
            }
        }

        Assert.InRange(read, count / 50, count / 2);
    }

    private static string Next(Random random)
    {
        if (random.Next(3) == 0) return string.Join(' ', Enumerable.Range(0, random.Next(1, 7)).Select(_ => Any(random, Words)));
        List<string> words = [.. Any(random, Seeds).Split(' ')];
        for (int changes = random.Next(1, 4); changes > 0; changes--)
        {
            int at = random.Next(words.Count + 1);
            int kind = random.Next(3);
            if (kind == 0 || at == words.Count) words.Insert(at, Any(random, Words));
            else if (kind == 1) words[at] = Any(random, Words);
            else words.RemoveAt(at);
        }

        return string.Join(random.Next(8) == 0 ? "" : " ", words);
    }

    private static string Any(Random random, string[] texts) => texts[random.Next(texts.Length)];
}
