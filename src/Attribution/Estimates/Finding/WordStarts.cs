namespace Attribution;

/// <summary>
/// The first three letters of some words, and whether a fourth follows, one bit for each: most words of a text are told by them to be none
/// of these, without a look at the rest.
/// </summary>
internal sealed class WordStarts
{
    private const int Letters = 3;
    private const int BitsOfLetter = 5;
    private const int GoesOn = 1 << (Letters * BitsOfLetter);

    private readonly ulong[] _bits = new ulong[2 * GoesOn / 64];

    /// <summary>Enters a word, or the first of several.</summary>
    public void Add(ReadOnlySpan<char> word)
    {
        int start = StartOf(word);
        if (start >= 0) _bits[start >> 6] |= 1UL << (start & 63);
    }

    /// <summary>Whether the word at the start of a text may be one of them; always where its letters are not of ASCII.</summary>
    public bool MayContain(ReadOnlySpan<char> text)
    {
        int start = StartOf(text);
        return start < 0 || (_bits[start >> 6] & (1UL << (start & 63))) != 0;
    }

    private static int StartOf(ReadOnlySpan<char> text)
    {
        int start = 0;
        for (int i = 0; i < Letters; i++)
        {
            char c = i < text.Length ? text[i] : ' ';
            if (c >= 128) return -1;
            if (!char.IsAsciiLetter(c)) return start << (BitsOfLetter * (Letters - i));
            start = (start << BitsOfLetter) | (c & 31);
        }

        if (text.Length == Letters) return start;
        char next = text[Letters];
        return next >= 128 ? -1 : char.IsAsciiLetter(next) ? start | GoesOn : start;
    }
}
