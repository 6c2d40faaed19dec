namespace Attribution;

/// <summary>Finds the hedge word in the words of an estimate.</summary>
internal static class Approximator
{
    private static readonly System.Buffers.SearchValues<char> Digits = System.Buffers.SearchValues.Create("0123456789");

    /// <summary>
    /// The first of <paramref name="words"/> in a text, as a whole word before the first digit, in any case; null when there is none.
    /// </summary>
    public static string? Of(string? text, params ReadOnlySpan<string> words)
    {
        ReadOnlySpan<char> hedges = text;
        int digit = hedges.IndexOfAny(Digits);
        if (digit >= 0) hedges = hedges[..digit];

        string? first = null;
        foreach (string word in words)
        {
            int at = Find(hedges, word);
            if (at < 0) continue;
            first = word;
            hedges = hedges[..at];
        }

        return first;
    }

    private static int Find(ReadOnlySpan<char> text, string word)
    {
        for (int start = 0; ;)
        {
            int at = text[start..].IndexOf(word, StringComparison.OrdinalIgnoreCase);
            if (at < 0) return -1;
            at += start;
            int end = at + word.Length;
            if ((at == 0 || !char.IsLetter(text[at - 1])) && (end == text.Length || !char.IsLetter(text[end]))) return at;
            start = end;
        }
    }
}
