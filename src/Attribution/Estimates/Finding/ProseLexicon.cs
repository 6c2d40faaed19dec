using System.Collections.Immutable;

namespace Attribution;

/// <summary>The words of running text of a grammar, and where in a text a number word may begin.</summary>
internal sealed class ProseLexicon
{
    private static readonly ProseKinds Endings = ((ProseKinds)ProseWordKind.PluralEnding)
        .With(ProseWordKind.SingularEnding)
        .With(ProseWordKind.PastEnding)
        .With(ProseWordKind.PresentEnding)
        .With(ProseWordKind.AdverbEnding);

    // Words whose endings tell nothing.
    private static readonly ProseKinds WithoutEnding =
        ((ProseKinds)ProseWordKind.Function).With(ProseWordKind.Plain).With(ProseWordKind.Counted);

    private readonly Dictionary<string, ProseKinds>.AlternateLookup<ReadOnlySpan<char>> _kinds;
    private readonly ImmutableArray<ProseWord> _endings;
    private readonly Dictionary<string, ProseWord[]>.AlternateLookup<ReadOnlySpan<char>> _phrases;

    private readonly WordStarts _starts = new();
    private readonly WordStarts _afterArticle = new();

    public ProseLexicon(ImmutableArray<EstimateWord> quantities, ImmutableArray<ProseWord> words)
    {
        Words = words;
        Elides = quantities.Any(word => word.Text[^1] == '\'');
        CapitalisesMonths = words.Any(word => word.Kind == ProseWordKind.Month && char.IsUpper(word.Text[0]));
        Dictionary<string, ProseKinds> kinds = new(StringComparer.OrdinalIgnoreCase);
        foreach (ProseWord word in words.Where(word => !Endings.Has(word.Kind)))
        {
            kinds[word.Text] = kinds.GetValueOrDefault(word.Text).With(word.Kind);
        }

        LongestWord = kinds.Keys.Select(word => word.Length).DefaultIfEmpty().Max();
        _kinds = kinds.GetAlternateLookup<ReadOnlySpan<char>>();
        _endings = [.. words.Where(word => Endings.Has(word.Kind)).OrderByDescending(word => word.Text.Length)];
        _phrases = words.Where(word => word.Kind is ProseWordKind.Idiom or ProseWordKind.Zero)
            .OrderByDescending(word => word.Text.Length)
            .GroupBy(word => word.Text.Split(' ')[0], StringComparer.OrdinalIgnoreCase)
            .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (EstimateWord word in quantities)
        {
            if (MayOpen(word.Kind)) _starts.Add(word.Text);
            if (word.Kind is EstimateWordKind.Magnitude or EstimateWordKind.Fraction) _afterArticle.Add(word.Text);
            if (word.Kind is EstimateWordKind.VagueCount or EstimateWordKind.Plural) AddSecond(word.Text);
        }

        foreach (ProseWord word in words)
        {
            if (word.Kind == ProseWordKind.Zero) _starts.Add(word.Text);
            if (word.Kind == ProseWordKind.Singular) _afterArticle.Add(word.Text);
            if (word.Kind is ProseWordKind.Idiom or ProseWordKind.Zero) AddSecond(word.Text);
        }
    }

    public ImmutableArray<ProseWord> Words { get; }

    /// <summary>Whether a word may lose its last letter to an apostrophe, as "d'" does, so that an apostrophe parts two words.</summary>
    public bool Elides { get; }

    /// <summary>Whether the names of months have capitals.</summary>
    public bool CapitalisesMonths { get; }

    private int LongestWord { get; }

    /// <summary>Whether a quantity may begin with the word at the start of a text.</summary>
    public bool MayBegin(ReadOnlySpan<char> text) => _starts.MayContain(text);

    /// <summary>Whether a quantity may go on with the word at the start of a text, behind an article.</summary>
    public bool MayFollowArticle(ReadOnlySpan<char> text) => _afterArticle.MayContain(text);

    /// <summary>What a word is: by the lists, and where they do not have it, by its ending.</summary>
    public ProseKinds Of(ReadOnlySpan<char> word)
    {
        if (word.Length <= LongestWord && _kinds.TryGetValue(word, out ProseKinds kinds))
        {
            return kinds.Meets(WithoutEnding) ? kinds : kinds.With(EndingOf(word));
        }

        return EndingOf(word);
    }

    /// <summary>The kinds of the lists alone.</summary>
    public ProseKinds Listed(ReadOnlySpan<char> word) =>
        word.Length <= LongestWord && _kinds.TryGetValue(word, out ProseKinds kinds) ? kinds : default;

    /// <summary>
    /// The length of the longest set phrase of a kind that a text begins with, up to the end of a word; 0 where there is none.
    /// </summary>
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

    private void AddSecond(string phrase)
    {
        int blank = phrase.IndexOf(' ', StringComparison.Ordinal);
        if (blank > 0) _afterArticle.Add(phrase.AsSpan(blank + 1));
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
