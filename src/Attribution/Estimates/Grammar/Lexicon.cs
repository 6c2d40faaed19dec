using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Attribution;

/// <summary>The words of a grammar, found by their first letters; the longest phrase wins.</summary>
internal sealed class Lexicon
{
    private readonly FrozenDictionary<string, EstimateWord[]>.AlternateLookup<ReadOnlySpan<char>> _byHead;
    private readonly int _longestHead;

    public Lexicon(ImmutableArray<EstimateWord> words)
    {
        Words = words;
        FrozenDictionary<string, EstimateWord[]> byHead = words
            .GroupBy(word => word.Text[..HeadLength(word.Text)], StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(
                group => group.Key,
                group => group.OrderByDescending(word => word.Text.Length).ToArray(),
                StringComparer.OrdinalIgnoreCase);
        _byHead = byHead.GetAlternateLookup<ReadOnlySpan<char>>();
        _longestHead = byHead.Keys.Max(head => head.Length);
    }

    public ImmutableArray<EstimateWord> Words { get; }

    /// <summary>The longest phrase of one of the kinds at the start of the text.</summary>
    public bool TryMatch(ReadOnlySpan<char> text, WordKinds kinds, out EstimateWord word, out int length)
    {
        word = null!;
        length = 0;
        if (text.IsEmpty) return false;
        int head = HeadLength(text);
        if (head > _longestHead || !_byHead.TryGetValue(text[..head], out EstimateWord[]? candidates)) return false;
        foreach (EstimateWord candidate in candidates)
        {
            if (!kinds.Contains(candidate.Kind)) continue;
            int matched = Matched(text, candidate.Text, head);
            if (matched == 0) continue;
            word = candidate;
            length = matched;
            return true;
        }

        return false;
    }

    /// <summary>A run of letters, or else one character.</summary>
    private static int HeadLength(ReadOnlySpan<char> text)
    {
        int length = 0;
        while (length < text.Length && char.IsLetter(text[length])) length++;
        return Math.Max(1, length);
    }

    /// <summary>How much of the text the phrase takes up; 0 where the text does not begin with it.</summary>
    private static int Matched(ReadOnlySpan<char> text, string phrase, int head)
    {
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
            else if (char.ToLowerInvariant(phrase[i]) == char.ToLowerInvariant(text[at]))
            {
                at++;
            }
            else
            {
                return 0;
            }
        }

        bool runsOn = at < text.Length && char.IsLetter(phrase[^1]) && char.IsLetter(text[at]);
        return runsOn ? 0 : at;
    }
}
