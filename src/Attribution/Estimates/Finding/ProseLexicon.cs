using System.Collections.Immutable;

namespace Attribution;

/// <summary>The words of running text of a grammar, and where in a text a number word may begin.</summary>
internal sealed class ProseLexicon
{
    private const int Starts = 1 << 15;

    private static readonly ProseKinds Endings = ((ProseKinds)ProseWordKind.PluralEnding)
        .With(ProseWordKind.SingularEnding)
        .With(ProseWordKind.PastEnding)
        .With(ProseWordKind.PresentEnding)
        .With(ProseWordKind.AdverbEnding);

    private readonly Dictionary<string, ProseKinds>.AlternateLookup<ReadOnlySpan<char>> _kinds;
    private readonly ImmutableArray<ProseWord> _endings;
    private readonly Dictionary<string, ProseWord[]>.AlternateLookup<ReadOnlySpan<char>> _phrases;

    // One bit for the first three letters of every word that may begin a quantity: most words of prose are told by it to begin none.
    private readonly ulong[] _starts = new ulong[Starts / 64];

    public ProseLexicon(ImmutableArray<EstimateWord> quantities, ImmutableArray<ProseWord> words)
    {
        Words = words;
        Elides = quantities.Any(word => word.Text[^1] == '\'');
        CapitalisesMonths = words.Any(word => word.Kind == ProseWordKind.Month && char.IsUpper(word.Text[0]));
        Dictionary<string, ProseKinds> kinds = new(StringComparer.OrdinalIgnoreCase);
        foreach (ProseWord word in words.Where(word => !Endings.Has(word.Kind)))
            kinds[word.Text] = kinds.GetValueOrDefault(word.Text).With(word.Kind);
        LongestWord = kinds.Keys.Select(word => word.Length).DefaultIfEmpty().Max();
        _kinds = kinds.GetAlternateLookup<ReadOnlySpan<char>>();
        _endings = [.. words.Where(word => Endings.Has(word.Kind)).OrderByDescending(word => word.Text.Length)];
        _phrases = words.Where(word => word.Kind is ProseWordKind.Idiom or ProseWordKind.Zero)
            .OrderByDescending(word => word.Text.Length)
            .GroupBy(word => word.Text.Split(' ')[0], StringComparer.OrdinalIgnoreCase)
            .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (EstimateWord word in quantities.Where(word => MayOpen(word.Kind))) AddStart(word.Text);
        foreach (ProseWord word in words.Where(word => word.Kind == ProseWordKind.Zero)) AddStart(word.Text);
    }

    public ImmutableArray<ProseWord> Words { get; }

    /// <summary>Whether a word may lose its last letter to an apostrophe, as "d'" does, so that an apostrophe parts two words.</summary>
    public bool Elides { get; }

    /// <summary>Whether the names of months have capitals.</summary>
    public bool CapitalisesMonths { get; }

    private int LongestWord { get; }

    /// <summary>Whether a quantity may begin with the word at the start of a text.</summary>
    public bool MayBegin(ReadOnlySpan<char> text)
    {
        int start = StartOf(text);
        return start < 0 || (_starts[start >> 6] & (1UL << (start & 63))) != 0;
    }

    /// <summary>What a word is: by the lists, and where they do not have it, by its ending.</summary>
    public ProseKinds Of(ReadOnlySpan<char> word)
    {
        if (word.Length <= LongestWord && _kinds.TryGetValue(word, out ProseKinds kinds))
        {
            if (!kinds.Has(ProseWordKind.Function) && !kinds.Has(ProseWordKind.Plain) && !kinds.Has(ProseWordKind.Counted)) kinds = kinds.With(EndingOf(word));
            return kinds;
        }

        return EndingOf(word);
    }

    /// <summary>The kinds of the lists alone.</summary>
    public ProseKinds Listed(ReadOnlySpan<char> word) =>
        word.Length <= LongestWord && _kinds.TryGetValue(word, out ProseKinds kinds) ? kinds : default;

    /// <summary>The length of the longest set phrase of a kind that a text begins with, up to the end of a word; 0 where there is none.</summary>
    public int Phrase(ReadOnlySpan<char> text, ReadOnlySpan<char> first, ProseWordKind kind)
    {
        if (first.Length > LongestWord || !_phrases.TryGetValue(first, out ProseWord[]? phrases)) return 0;
        foreach (ProseWord phrase in phrases)
        {
            if (phrase.Kind == kind && Matched(text, phrase.Text) is var length and > 0) return length;
        }

        return 0;
    }

    private ProseKinds EndingOf(ReadOnlySpan<char> word)
    {
        foreach (ProseWord ending in _endings)
        {
            if (word.Length > ending.Text.Length + 1 && word.EndsWith(ending.Text, StringComparison.OrdinalIgnoreCase)) return ending.Kind;
        }

        return default;
    }

    private static bool MayOpen(EstimateWordKind kind) => kind is EstimateWordKind.Number or EstimateWordKind.Magnitude
        or EstimateWordKind.Plural or EstimateWordKind.VagueCount or EstimateWordKind.Fraction or EstimateWordKind.Article;

    private void AddStart(string word)
    {
        int start = StartOf(word);
        if (start >= 0) _starts[start >> 6] |= 1UL << (start & 63);
    }

    // Five bits for each of three letters; −1 where one of them is not of ASCII, which may be anything.
    private static int StartOf(ReadOnlySpan<char> text)
    {
        int start = 0;
        for (int i = 0; i < 3; i++)
        {
            char c = i < text.Length ? text[i] : ' ';
            if (c >= 128) return -1;
            if (!char.IsAsciiLetter(c))
            {
                return start << (5 * (3 - i));
            }

            start = (start << 5) | (c & 31);
        }

        return start;
    }

    private static int Matched(ReadOnlySpan<char> text, string phrase)
    {
        int at = 0;
        foreach (char c in phrase)
        {
            if (at == text.Length) return 0;
            bool fits = c == ' ' ? char.IsWhiteSpace(text[at]) || text[at] == '-' : char.ToLowerInvariant(text[at]) == c;
            if (!fits) return 0;
            at++;
        }

        return at < text.Length && char.IsLetterOrDigit(text[at]) ? 0 : at;
    }
}
