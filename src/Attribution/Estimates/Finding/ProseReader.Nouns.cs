namespace Attribution;

/// <content>Counted nouns.</content>
internal ref partial struct ProseReader
{
    private const int MostNounWords = 6;

    private bool ReadNoun(ref ProseTail tail, int at, in ProseFigure figure)
    {
        ReadOnlySpan<char> next = WordAfter(at, out int start);
        tail.IsMultiple = start > at && Is(next, ProseWordKind.Multiple);
        if (tail.IsMultiple)
        {
            tail.End = start + next.Length;
            return true;
        }

        int end = figure.IsMoney ? at : NounEnd(at, figure.IsOne);
        if (end == at) return false;
        tail.HasNoun = true;
        tail.End = end;
        return true;
    }

    /// <summary>
    /// The end of the counted noun after a place, or the place where there is none. It runs to the first word in the plural, which is its
    /// head; after "one" it runs to the last word before a function word, a verb or a sign.
    /// </summary>
    private int NounEnd(int at, bool isOne)
    {
        int head = at;
        int end = at;
        int capitals = 0;
        for (int words = 0; words < MostNounWords; words++)
        {
            int start = BlanksFrom(end);
            bool isElided = _prose.Elides && IsApostrophe(At(end - 1));
            if ((start == end && !isElided) || !char.IsLetter(At(start))) break;
            int next = NounWordEnd(start);
            ReadOnlySpan<char> word = _text[start..next];
            ProseKinds kinds = word.Length <= LongestWord ? _prose.Of(word) : default;
            bool isCapital = char.IsUpper(word[0]);
            bool isName = isCapital && (word.Length > 3 || (word.Length > 1 && char.IsUpper(word[^1])));
            bool isInside = kinds.Has(ProseWordKind.Plain) && HasHeadAfter(next);
            if (kinds.Has(ProseWordKind.Function) && !isName && !isInside) break;
            if (Match(start, NumberKinds, out _, out int length) && length >= word.Length) break;
            bool isParticiple = kinds.Has(ProseWordKind.Participle) && !kinds.Has(ProseWordKind.Plain);
            bool isBeforeHead = isParticiple && (isOne ? IsSingularAt(next) : HasHeadAfter(next));
            if (isParticiple && !isBeforeHead)
            {
                if (words == 0) head = ParticipleEnd(next);
                break;
            }

            bool isAdverb = kinds.Has(ProseWordKind.AdverbEnding) && !isCapital;
            bool isVerbal = (kinds.Has(ProseWordKind.PastEnding) || kinds.Has(ProseWordKind.PresentEnding)) && !isCapital;
            if (isOne)
            {
                if (IsPlural(word, kinds) && !kinds.Has(ProseWordKind.Counted) && !kinds.Has(ProseWordKind.Modifier)) break;
                if ((isAdverb || isVerbal) && !isBeforeHead && (words > 0 || !HasHeadAfter(next))) break;
                head = end = next;
                continue;
            }

            capitals = isCapital ? capitals + 1 : 0;
            bool isOfName = isCapital && words > 0 && (IsCapitalAt(next) || capitals > 1) && capitals <= words;
            end = next;
            if (isOfName || !IsPlural(word, kinds)) continue;
            bool isOwner = IsApostrophe(word[^1]);
            bool goesOn = ((isOwner || kinds.Has(ProseWordKind.Modifier)) && HasHeadAfter(next))
                || (word.ContainsAny('-', '‑') && IsPluralAt(next));

            // "2,000 business and political leaders": looks like a plural, and is no head.
            bool isPlural = kinds.Has(ProseWordKind.Counted) || kinds.Has(ProseWordKind.PluralEnding);
            bool isHead = isOwner || isPlural || !kinds.Has(ProseWordKind.Modifier);
            if (!isHead && !goesOn) break;
            head = isOwner && !goesOn ? next - 1 : next;
            if (!goesOn) break;
        }

        return head;
    }

    /// <summary>Whether the next word has a capital, as the second part of a name has: "champion Dwain Chambers".</summary>
    private bool IsCapitalAt(int at) => At(at) == ' ' && char.IsUpper(At(at + 1)) && char.IsLower(At(at + 2));

    /// <summary>Whether the next word is a plural, and no verb.</summary>
    private bool IsPluralAt(int at)
    {
        ReadOnlySpan<char> word = WordAfter(at, out _);
        return word.Length > 0 && !IsFunction(word) && IsPlural(word, _prose.Of(word));
    }

    /// <summary>Whether the next word is a noun by its form: small letters, and no function word, verb or participle.</summary>
    private bool IsSingularAt(int at)
    {
        ReadOnlySpan<char> word = WordAfter(at, out int start);
        if (start == at || word.Length == 0 || !char.IsLower(word[0])) return false;
        ProseKinds kinds = _prose.Of(word);
        return !kinds.Has(ProseWordKind.Function) && !kinds.Has(ProseWordKind.Participle) && !kinds.Meets(VerbalEndings);
    }

    /// <summary>Whether a plural follows before the words of a noun end.</summary>
    private bool HasHeadAfter(int at)
    {
        for (int words = 0; words < 3; words++)
        {
            int start = BlanksFrom(at);
            if (start == at || !char.IsLetter(At(start))) return false;
            at = NounWordEnd(start);
            if (at - start > LongestWord) return false;
            ReadOnlySpan<char> word = _text[start..at];
            ProseKinds kinds = _prose.Of(word);
            bool isName = char.IsUpper(word[0]) && (word.Length > 3 || (word.Length > 1 && char.IsUpper(word[^1])));
            if (kinds.Has(ProseWordKind.Function) && !isName) return false;
            if (IsPlural(word, kinds)) return true;
        }

        return false;
    }

    /// <summary>"killed or wounded", "dead and missing" after "killed" or "dead".</summary>
    private int ParticipleEnd(int end)
    {
        int join = BlanksFrom(end);
        if (!Match(join, Conjunctions, out _, out int length)) return end;
        ReadOnlySpan<char> word = WordAfter(join + length, out int start);
        return start > join + length && Is(word, ProseWordKind.Participle) ? start + word.Length : end;
    }

    private static bool IsPlural(ReadOnlySpan<char> word, ProseKinds kinds) =>
        kinds.Has(ProseWordKind.Counted)
        || kinds.Has(ProseWordKind.Modifier)
        || (kinds.Has(ProseWordKind.PluralEnding) && word.Length > 2)
        || (word.Length > 2 && word[^1] == 's' && char.IsUpper(word[^2]))
        || (IsApostrophe(word[^1]) && word.Length > 3);
}
