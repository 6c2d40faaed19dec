using System.Collections.Immutable;

namespace Attribution;

/// <summary>The words of a grammar, found by their first letters; the longest phrase wins.</summary>
internal sealed class Lexicon
{
    private const int Slots = 1024;

    // Heads by a hash of their letters. A dictionary with spans for keys takes several times as long.
    private readonly Head[]?[] _heads = new Head[Slots][];
    private readonly int _longestHead;

    // The kinds of the words that begin with each character, so that most places are told to hold none without a look at their letters.
    private readonly WordKinds[] _kindsByInitial = new WordKinds[128];
    private readonly WordKinds _kindsBeyondAscii;

    public Lexicon(ImmutableArray<EstimateWord> words)
    {
        Words = words;
        foreach (IGrouping<string, EstimateWord> group in words.GroupBy(word => word.Text[..HeadLength(word.Text)], StringComparer.OrdinalIgnoreCase))
        {
            Head head = new(group.Key, [.. group.OrderByDescending(word => word.Text.Length)]);
            ref Head[]? slot = ref _heads[Hash(head.Letters)];
            slot = [.. slot ?? [], head];
            _longestHead = Math.Max(_longestHead, head.Letters.Length);
        }

        foreach (EstimateWord word in words)
        {
            char lower = char.ToLowerInvariant(word.Text[0]);
            char upper = char.ToUpperInvariant(word.Text[0]);
            ref WordKinds kinds = ref lower < _kindsByInitial.Length ? ref _kindsByInitial[lower] : ref _kindsBeyondAscii;
            kinds = kinds.With(word.Kind);
            if (upper < _kindsByInitial.Length) _kindsByInitial[upper] = _kindsByInitial[upper].With(word.Kind);
        }
    }

    public ImmutableArray<EstimateWord> Words { get; }

    /// <summary>The words that a text may begin with.</summary>
    public Opening At(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return default;
        char initial = text[0];
        WordKinds kinds = initial < _kindsByInitial.Length ? _kindsByInitial[initial] : _kindsBeyondAscii;
        if (kinds.IsEmpty) return default;
        int letters = HeadLength(text);
        if (letters > _longestHead || Find(text[..letters]) is not { } head) return default;
        char direct = letters < text.Length ? char.ToLowerInvariant(text[letters]) : '\0';
        int blanks = letters;
        if (direct == '-') blanks++;
        else while (blanks < text.Length && char.IsWhiteSpace(text[blanks])) blanks++;
        return new(head, direct, blanks < text.Length ? char.ToLowerInvariant(text[blanks]) : '\0');
    }

    private Head? Find(ReadOnlySpan<char> letters)
    {
        foreach (Head head in _heads[Hash(letters)] ?? [])
        {
            if (letters.Equals(head.Letters, StringComparison.OrdinalIgnoreCase)) return head;
        }

        return null;
    }

    private static int Hash(ReadOnlySpan<char> letters)
    {
        uint hash = (uint)letters.Length;
        foreach (char letter in letters) hash = (hash * 31) + char.ToLowerInvariant(letter);
        return (int)((hash ^ (hash >> 10)) % Slots);
    }

    /// <summary>A run of letters, or else one character.</summary>
    private static int HeadLength(ReadOnlySpan<char> text)
    {
        int length = 0;
        while (length < text.Length && char.IsLetter(text[length])) length++;
        return Math.Max(1, length);
    }

    /// <summary>The words that begin with the letters at one place of a text. The default has none.</summary>
    /// <param name="head">The words.</param>
    /// <param name="direct">What follows the letters directly, in lower case.</param>
    /// <param name="apart">What follows them behind blanks or a hyphen, in lower case.</param>
    public readonly struct Opening(Head? head, char direct, char apart)
    {
        /// <summary>The longest phrase of one of the kinds.</summary>
        public bool TryMatch(ReadOnlySpan<char> text, WordKinds kinds, out EstimateWord word, out int length)
        {
            word = null!;
            length = 0;
            if (head is null || !kinds.Meets(head.Kinds)) return false;
            foreach ((EstimateWord candidate, char after, bool isApart) in head.Words)
            {
                if (!kinds.Contains(candidate.Kind) || (after != '\0' && after != (isApart ? apart : direct))) continue;
                int matched = Matched(text, candidate, head.Letters.Length);
                if (matched == 0) continue;
                word = candidate;
                length = matched;
                return true;
            }

            return false;
        }
    }

    /// <summary>How much of the text the phrase takes up; 0 where the text does not begin with it.</summary>
    private static int Matched(ReadOnlySpan<char> text, EstimateWord word, int head)
    {
        string phrase = word.Text;
        if (word is { Kind: EstimateWordKind.Magnitude, Text.Length: <= 3 } && !text.StartsWith(phrase, StringComparison.Ordinal)) return 0;
        int at = head;
        for (int i = head; i < phrase.Length; i++)
        {
            if (at == text.Length) return 0;
            if (phrase[i] == ' ')
            {
                int before = at;
                if (text[at] == '-') at++;
                else while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
                if (at == before) return 0;
            }
            else if (phrase[i] == text[at] || char.ToLowerInvariant(phrase[i]) == char.ToLowerInvariant(text[at]))
            {
                at++;
            }
            else
            {
                return 0;
            }
        }

        // Letters directly before "$" are part of a currency's sign: "C$40" is not "c. $40".
        bool runsOn = at < text.Length && char.IsLetter(phrase[^1]) && (char.IsLetter(text[at]) || text[at] == '$');
        return runsOn ? 0 : at;
    }

    /// <summary>
    /// The words that begin with the same letters, the longest first, each with the character that follows, behind a blank where there is
    /// one: a glance at it spares reading most of the many phrases that begin with "a" or "not".
    /// </summary>
    public sealed class Head(string letters, EstimateWord[] words)
    {
        public string Letters { get; } = letters;

        public (EstimateWord Word, char After, bool IsApart)[] Words { get; } = [.. words.Select(word => Indexed(word, letters.Length))];

        public WordKinds Kinds { get; } = words.Aggregate(default(WordKinds), (kinds, word) => kinds.With(word.Kind));

        private static (EstimateWord Word, char After, bool IsApart) Indexed(EstimateWord word, int head)
        {
            bool isApart = word.Text.Length > head && word.Text[head] == ' ';
            int at = isApart ? head + 1 : head;
            return (word, at < word.Text.Length ? char.ToLowerInvariant(word.Text[at]) : '\0', isApart);
        }
    }
}
