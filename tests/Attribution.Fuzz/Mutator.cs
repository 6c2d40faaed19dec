namespace Attribution.Fuzz;

/// <summary>
/// Makes a text from texts that were of interest: parts are taken out, doubled, moved, crossed with another text, or put in from what the
/// target understands.
/// </summary>
internal sealed class Mutator(Random random, IReadOnlyList<string> pieces, int longest)
{
    public string Mutate(IReadOnlyList<string> corpus)
    {
        string text = corpus[random.Next(corpus.Count)];
        int steps = 1 + random.Next(4);
        for (int i = 0; i < steps; i++)
        {
            text = Step(text, corpus);
        }

        return text.Length <= longest ? text : text[..longest];
    }

    private string Step(string text, IReadOnlyList<string> corpus)
    {
        (int start, int length) = Part(text);
        int place = random.Next(text.Length + 1);
        return random.Next(8) switch
        {
            0 or 1 => text.Insert(place, Piece()),
            2 => string.Concat(text.AsSpan(0, start), Piece(), text.AsSpan(start + length)),
            3 => text.Remove(start, length),
            4 => text.Insert(place, text.Substring(start, length)),
            5 => string.Concat(text.AsSpan(0, place), Tail(corpus[random.Next(corpus.Count)])),
            6 => text.Insert(place, ((char)random.Next(random.Next(2) == 0 ? 128 : 65_536)).ToString()),
            _ => text.Insert(place, string.Concat(Enumerable.Repeat(Piece(), 1 + random.Next(20)))),
        };
    }

    private (int Start, int Length) Part(string text)
    {
        int start = random.Next(text.Length + 1);
        return (start, Math.Min(text.Length - start, random.Next(1 + random.Next(1, 40))));
    }

    private string Piece() => pieces[random.Next(pieces.Count)];

    private string Tail(string other) => other[random.Next(other.Length + 1)..];
}
