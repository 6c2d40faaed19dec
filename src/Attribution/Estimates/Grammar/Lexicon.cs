using System.Collections.Immutable;

namespace Attribution;

/// <summary>The words of a grammar, found by their first letters; the longest phrase wins.</summary>
internal sealed class Lexicon
{
    private const int Slots = 1024;

    // The place of a letter in its alphabet is 0 to 25, that of anything else is this.
    private const int NoLetter = 26;

    // Heads by a hash of their letters. A dictionary with spans for keys takes several times as long.
    private readonly Head[]?[] _heads = new Head[Slots][];

    // The kinds of the words that begin with each character and, where that is a letter, each letter after it, so that most places are told
    // to hold none without a look at all their letters.
    private readonly WordKinds[] _kindsByStart = new WordKinds[128 * (NoLetter + 1)];
    private readonly WordKinds _kindsBeyondAscii;

    // The letters of ASCII that are magnitudes.
    private readonly EstimateWord?[] _letters = new EstimateWord?[128];

    public Lexicon(ImmutableArray<EstimateWord> words)
    {
        Words = words;
        foreach (EstimateWord letter in words.Where(IsLetter)) _letters[letter.Text[0]] = letter;
        words = words.RemoveAll(IsLetter);
        IEnumerable<IGrouping<string, EstimateWord>> groups =
            words.GroupBy(word => word.Text[..HeadOf(word.Text, out _)], StringComparer.OrdinalIgnoreCase);
        foreach (IGrouping<string, EstimateWord> group in groups)
        {
            HeadOf(group.Key, out uint hash);
            Head head = new(group.Key, hash, group);
            ref Head[]? slot = ref _heads[hash % Slots];
            slot = [.. slot ?? [], head];
        }

        foreach (EstimateWord word in words)
        {
            char initial = word.Text[0];
            if (!char.IsAscii(initial)) _kindsBeyondAscii = _kindsBeyondAscii.With(word.Kind);
            else if (!char.IsAsciiLetter(initial)) Enter(initial, 0, NoLetter, word.Kind);
            else EnterLetter(initial, word);
        }

        void EnterLetter(char initial, EstimateWord word)
        {
            int second = PlaceOf(word.Text.Length > 1 ? word.Text[1] : '\0');
            Enter(char.ToLowerInvariant(initial), second, second, word.Kind);
            Enter(char.ToUpperInvariant(initial), second, second, word.Kind);
        }

        void Enter(char initial, int first, int last, EstimateWordKind kind)
        {
            Span<WordKinds> places = _kindsByStart.AsSpan((initial * (NoLetter + 1)) + first, last - first + 1);
            foreach (ref WordKinds kinds in places) kinds = kinds.With(kind);
        }
    }

    public ImmutableArray<EstimateWord> Words { get; }

    /// <summary>A letter that is a magnitude by where it stands: "k" and "M"; null for any other.</summary>
    public EstimateWord? LetterMagnitude(char c) => c < _letters.Length ? _letters[c] : null;

    /// <summary>
    /// Whether the character is of a script that puts no blanks between words: Chinese, Japanese, Korean, Thai and its neighbours.
    /// </summary>
    public static bool IsUnspaced(char c) =>
        c >= '\u0E00'
        && c is (>= '\u0E00' and <= '\u0EFF') or (>= '\u1000' and <= '\u109F') or (>= '\u1100' and <= '\u11FF')
            or (>= '\u1780' and <= '\u17FF') or (>= '\u2E80' and <= '\u9FFF') or (>= '\uAC00' and <= '\uD7FF')
            or (>= '\uF900' and <= '\uFAFF');

    /// <summary>Whether a word of one of the kinds may begin with a character and the one after it.</summary>
    public bool MayBegin(char initial, char second, WordKinds kinds) =>
        kinds.Meets(char.IsAscii(initial) ? _kindsByStart[(initial * (NoLetter + 1)) + PlaceOf(second)] : _kindsBeyondAscii);

    /// <summary>The words that a text, which is not empty, may begin with.</summary>
    public Opening At(ReadOnlySpan<char> text)
    {
        int letters = HeadOf(text, out uint hash);
        if (Find(text[..letters], hash) is not { } head) return default;
        char direct = letters < text.Length ? Folded(text[letters]) : '\0';
        int blanks = letters;
        if (direct == '-') blanks++;
        else while (blanks < text.Length && char.IsWhiteSpace(text[blanks])) blanks++;
        char apart = blanks < text.Length ? char.ToLowerInvariant(text[blanks]) : '\0';
        return new(head.Before(apart), letters, direct, apart);
    }

    private Head? Find(ReadOnlySpan<char> letters, uint hash)
    {
        if (_heads[hash % Slots] is not { } slot) return null;
        foreach (Head head in slot)
        {
            if (head.Hash == hash && letters.Equals(head.Letters, StringComparison.OrdinalIgnoreCase)) return head;
        }

        return null;
    }

    private static bool IsLetter(EstimateWord word) =>
        word is { Kind: EstimateWordKind.Magnitude, Text.Length: 1 } && char.IsAsciiLetter(word.Text[0]);

    // Lower case; one apostrophe for both.
    private static char Folded(char c) => c == '’' ? '\'' : char.ToLowerInvariant(c);

    private static int PlaceOf(char c) => (int)Math.Min((uint)(c | ' ') - 'a', NoLetter);

    /// <summary>The length of a run of letters, or else of one character, and a hash that is the same in upper and in lower case.</summary>
    private static int HeadOf(ReadOnlySpan<char> text, out uint hash)
    {
        hash = 0;
        int length = 0;
        for (; length < text.Length; length++)
        {
            char c = text[length];
            uint letter = (uint)(c | ' ') - 'a';
            if (letter >= 26)
            {
                if (c < 128 || !char.IsLetter(c)) break;

                // Words that are not set apart are found one character at a time.
                if (IsUnspaced(c) && length > 0) break;

                // The cases of other alphabets are left to the comparison.
                letter = 26;
            }

            hash = (hash * 31) + letter + 1;
            if (letter == 26 && IsUnspaced(c)) return 1;
        }

        if (length == 0) hash = text[0];
        return Math.Max(1, length);
    }

    /// <summary>The words that begin with the letters at one place of a text. The default has none.</summary>
    /// <param name="group">The words.</param>
    /// <param name="head">How many characters they have in common.</param>
    /// <param name="direct">What follows the letters directly, in lower case.</param>
    /// <param name="apart">What follows them behind blanks or a hyphen, in lower case.</param>
    public readonly struct Opening(Group? group, int head, char direct, char apart)
    {
        /// <summary>The longest phrase of one of the kinds.</summary>
        public bool TryMatch(ReadOnlySpan<char> text, WordKinds kinds, out EstimateWord word, out int length)
        {
            word = null!;
            length = 0;
            if (group is null || !kinds.Meets(group.Kinds)) return false;
            foreach (ref readonly Entry entry in group.Words.AsSpan())
            {
                if (!kinds.Meets(entry.Kind) || (entry.After != '\0' && entry.After != (entry.IsApart ? apart : direct))) continue;
                int matched = Matched(text, entry.Word, head);
                if (matched == 0) continue;
                word = entry.Word;
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
            else if (phrase[i] == text[at] || Folded(phrase[i]) == Folded(text[at]))
            {
                at++;
            }
            else
            {
                return 0;
            }
        }

        // Letters directly before "$" are part of a currency's sign: "C$40" is not "c. $40".
        // But "Md$" is milliards of them.
        bool runsOn = at < text.Length && char.IsLetter(phrase[^1]) && !IsUnspaced(phrase[^1])
            && ((char.IsLetter(text[at]) && !IsUnspaced(text[at])) || (text[at] == '$' && word.Kind != EstimateWordKind.Magnitude));
        return runsOn ? 0 : at;
    }

    /// <summary>The words that begin with the same letters.</summary>
    public sealed class Head
    {
        // By the letter that follows behind a blank, the last for what is no letter: very many phrases begin with "a" or "not".
        private readonly Group[] _groups = new Group[NoLetter + 1];

        public Head(string letters, uint hash, IEnumerable<EstimateWord> words)
        {
            Letters = letters;
            Hash = hash;
            Entry[] all = [.. words.OrderByDescending(word => word.Text.Length).Select(word => new Entry(word, letters.Length))];
            Array.Fill(_groups, new([.. all.Where(entry => !entry.IsApart)]));
            foreach (int place in all.Where(entry => entry.IsApart).Select(entry => PlaceOf(entry.After)).Distinct())
            {
                _groups[place] = new([.. all.Where(entry => !entry.IsApart || PlaceOf(entry.After) == place)]);
            }
        }

        public string Letters { get; }

        public uint Hash { get; }

        /// <summary>The words that the character behind a blank leaves.</summary>
        public Group Before(char apart) => _groups[PlaceOf(apart)];
    }

    /// <summary>Words, the longest first.</summary>
    public sealed class Group(Entry[] words)
    {
        public Entry[] Words { get; } = words;

        public WordKinds Kinds { get; } = words.Aggregate(default(WordKinds), (kinds, entry) => kinds.With(entry.Word.Kind));
    }

    /// <summary>
    /// A word with the character that follows its head, behind a blank where there is one: a glance at it spares reading most phrases.
    /// </summary>
    public readonly struct Entry
    {
        public Entry(EstimateWord word, int head)
        {
            Word = word;
            Kind = word.Kind;
            IsApart = word.Text.Length > head && word.Text[head] == ' ';
            int at = IsApart ? head + 1 : head;
            After = at < word.Text.Length ? Folded(word.Text[at]) : '\0';
        }

        public EstimateWord Word { get; }

        public WordKinds Kind { get; }

        public char After { get; }

        public bool IsApart { get; }
    }
}
