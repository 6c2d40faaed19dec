using System.Globalization;
using System.Text;

namespace Attribution.Tests;

/// <summary>
/// What holds of any text. The environment variable ATTRIBUTION_FUZZ sets how many random ones are tried; the default is small.
/// </summary>
[Trait("Takes", "long")]
public class FindLawTests(ITestOutputHelper output)
{
    private const int DefaultCount = 20_000;

    private static readonly string[] Words = [.. EstimateGrammar.English.Words.Select(word => word.Text)];

    private static readonly string[] ProseWords =
        [.. EstimateGrammar.English.Prose.Words.Select(word => word.Text), .. EstimateGrammar.French.Prose.Words.Select(word => word.Text)];

    private static readonly string[] Pieces =
    [
        "0", "1", "9", "12", "2024", "1,100", "3.5", ",", ".", " ", " ", " ", " ", "-", "–", "−", "±", "+", "(", ")", "[", "]",
        "%", "/", ":", "@", "#", "°", "e", "^", "×10", "½", "⁵", "{", "}", "\u00a0", "\u202f", "\ud83d", "\ude00", "é", "k", "m",
        "bn", "$", "€", "'", "’", ";", "\n", "\n\n", "\0", "\u0300", "٣", "to", "and", "or", "of", "a", "million", "half", "km",
        "people",
        "May", "Section", "No.", "p.m.", "A", "s", "th",
    ];

    [Fact]
    public void Any_text_gives_spans_in_order_that_read_as_they_are_found()
    {
        int count = int.Parse(Environment.GetEnvironmentVariable("ATTRIBUTION_FUZZ") ?? $"{DefaultCount}", CultureInfo.InvariantCulture);
        Random random = new(20241223);
        int read = 0;
        int refused = 0;
        for (int i = 0; i < count; i++)
        {
            string text = Next(random);
            EstimateGrammar grammar = i % 4 == 0 ? EstimateGrammar.French : EstimateGrammar.English;
            (int reads, int refusals) = Check(text, grammar);
            read += reads;
            refused += refusals;
        }

        output.WriteLine($"{count} texts, {read} read, {refused} refused");
        Assert.True(read > count / 10);
    }

    [Fact]
    public void Marked_sentences_obey_the_laws_alone_and_together()
    {
        foreach (MarkedSentence sentence in MarkedSentence.All) Check(sentence.Text, EstimateGrammar.English);
        Check(string.Join(' ', MarkedSentence.All.Select(sentence => sentence.Text)), EstimateGrammar.English);
        Check(string.Join('\n', MarkedSentence.All.Select(sentence => sentence.Text)), EstimateGrammar.French);
    }

    [Fact]
    public void Sentences_in_paragraphs_of_their_own_are_found_as_alone()
    {
        MarkedSentence[] sentences = [.. MarkedSentence.All];
        string article = string.Join("\n\n", sentences.Select(sentence => sentence.Text));
        int start = 0;
        List<FoundEstimate> together = [.. Estimate.Find(article)];
        List<(int, int)> alone = [];
        foreach (MarkedSentence sentence in sentences)
        {
            alone.AddRange(Estimate.Find(sentence.Text).Select(found => (start + found.Start, found.Length)));
            start += sentence.Text.Length + 2;
        }

        Assert.Equal(alone, together.Select(found => (found.Start, found.Length)));
    }

    [Theory]
    [InlineData("1")]
    [InlineData("1 ")]
    [InlineData("(")]
    [InlineData("1(")]
    [InlineData("1 (")]
    [InlineData("1.")]
    [InlineData("1-")]
    [InlineData("1,")]
    [InlineData(".")]
    [InlineData("about ")]
    [InlineData("more than 1 ")]
    [InlineData("1 to ")]
    [InlineData("one hundred and ")]
    [InlineData("a ")]
    [InlineData("no ")]
    [InlineData("$")]
    [InlineData("± 1 ")]
    [InlineData("Section 1 ")]
    [InlineData("1 of 2 ")]
    [InlineData("x")]
    [InlineData(" ")]
    [InlineData("half a ")]
    [InlineData("several of ")]
    [InlineData("1 km ")]
    [InlineData("@1")]
    public void Twice_the_text_takes_about_twice_the_time(string piece)
    {
        const int Length = 250_000;
        const int MostRounds = 30;
        string once = Repeat(piece, Length);
        string twice = Repeat(piece, 2 * Length);
        double least = double.MaxValue;
        double leastOfTwice = double.MaxValue;

        // What else the machine does can only add to a time, so that the least of several counts, of each text by itself.
        for (int round = 0; round < MostRounds && (round < 2 || leastOfTwice > 2.5 * least); round++)
        {
            least = Math.Min(least, Time(once));
            leastOfTwice = Math.Min(leastOfTwice, Time(twice));
        }

        Assert.True(leastOfTwice < 4 * least, $"{leastOfTwice / least:F1} times as long");
    }

    private static double Time(string text)
    {
        ThreadTime time = ThreadTime.OfThisThread();
        TimeSpan start = time.Now;
        foreach (FoundEstimate found in Estimate.Find(text.AsSpan())) Assert.True(found.Length > 0);
        return (time.Now - start).TotalSeconds;
    }

    private static string Repeat(string piece, int length) => new StringBuilder().Insert(0, piece, length / piece.Length).ToString();

    private static (int Read, int Refused) Check(string text, EstimateGrammar grammar)
    {
        int end = 0;
        int read = 0;
        int refused = 0;
        foreach (FoundEstimate found in Estimate.Find(text, grammar))
        {
            Assert.True(found.Start >= end && found.Length > 0 && found.End <= text.Length, text);
            end = found.End;
            string span = text.Substring(found.Start, found.Length);
            bool isRead = Estimate.TryParse(span, grammar, out Estimate? estimate, out EstimateRefusal? refusal);
            Assert.True(isRead == found.IsRead, $"'{span}' in: {text}");
            Assert.Equal(estimate, found.Estimate);
            Assert.Equal(estimate?.Text, found.Estimate?.Text);
            if (found.IsRead)
            {
                read++;
                continue;
            }

            refused++;
            Assert.Equal(refusal!.Code, found.Refusal.Code);
            Assert.Equal(found.Start + refusal.Start, found.Refusal.Start);
            Assert.Equal(refusal.Length, found.Refusal.Length);
        }

        return (read, refused);
    }

    private static string Next(Random random)
    {
        StringBuilder text = new();
        if (random.Next(2) == 0)
        {
            text.Append(MarkedSentence.All[random.Next(MarkedSentence.All.Count)].Text);
            for (int change = random.Next(1, 6); change > 0; change--) Mutate(random, text);
            return text.ToString();
        }

        for (int pieces = random.Next(1, 30); pieces > 0; pieces--) text.Append(Piece(random));
        return text.ToString();
    }

    private static void Mutate(Random random, StringBuilder text)
    {
        if (text.Length == 0) return;
        int at = random.Next(text.Length);
        int length = Math.Min(random.Next(1, 8), text.Length - at);
        if (random.Next(3) > 0) text.Remove(at, length);
        if (random.Next(3) > 0) text.Insert(at, Piece(random));
    }

    private static string Piece(Random random) => random.Next(6) switch
    {
        0 => $"{Words[random.Next(Words.Length)]} ",
        1 => $"{ProseWords[random.Next(ProseWords.Length)]} ",
        _ => Pieces[random.Next(Pieces.Length)],
    };
}
