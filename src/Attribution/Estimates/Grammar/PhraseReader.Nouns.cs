using System.Globalization;

namespace Attribution;

/// <content>
/// Counted nouns. A word that is a number, a hedge, a date, an adverb or a unit neither begins a noun nor hides inside one: it ends the
/// noun, and what is then left unread is refused.
/// </content>
internal ref partial struct PhraseReader
{
    private const int MostNounWords = 8;

    /// <summary>The longest word that is compared with the symbols of units.</summary>
    private const int LongestUnitLike = 5;

    private static readonly WordKinds EndOfNoun = WordKinds.Of(
        EstimateWordKind.HedgeAfter,
        EstimateWordKind.Filler,
        EstimateWordKind.To,
        EstimateWordKind.But,
        EstimateWordKind.PlusMinus,
        EstimateWordKind.Interval,
        EstimateWordKind.NounEnd,
        EstimateWordKind.Per,
        EstimateWordKind.Article,
        EstimateWordKind.Hedge,
        EstimateWordKind.SpreadAfter,
        EstimateWordKind.Number,
        EstimateWordKind.Magnitude,
        EstimateWordKind.Fraction,
        EstimateWordKind.Plural,
        EstimateWordKind.VagueCount,
        EstimateWordKind.NoNumber,
        EstimateWordKind.Zero,
        EstimateWordKind.Ratio,
        EstimateWordKind.NotFinite,
        EstimateWordKind.Point,
        EstimateWordKind.Scaled,
        EstimateWordKind.Frequency,
        EstimateWordKind.Digits,
        EstimateWordKind.Calendar,
        EstimateWordKind.Clock,
        EstimateWordKind.NotNoun,
        EstimateWordKind.UnitLike);

    // Those of them that a hyphen may join to a noun: "short-range missiles", "over-65s", but not "eighty-four".
    private static readonly WordKinds MayJoin = WordKinds.Of(
        EstimateWordKind.Filler,
        EstimateWordKind.NounEnd,
        EstimateWordKind.Per,
        EstimateWordKind.Interval,
        EstimateWordKind.NoNumber,
        EstimateWordKind.Frequency,
        EstimateWordKind.Calendar,
        EstimateWordKind.Clock,
        EstimateWordKind.NotNoun,
        EstimateWordKind.UnitLike);

    private static readonly WordKinds Conjunctions = WordKinds.Of(EstimateWordKind.And, EstimateWordKind.Or);

    /// <summary>
    /// A counted noun: one to eight words, up to one that cannot be part of a noun. A text with other signs in it, a word in the form of a
    /// unit's symbol, or words that end in the name of a unit look like a unit that is not known.
    /// </summary>
    private bool ReadNoun(out Unit? unit)
    {
        unit = null;
        int start = _at;
        if (!ScanNoun(start, out int end, out int last, out int words)) return Fail(EstimateRefusal.UnreadText, last, _text.Length);
        if (words == 0) return RefuseClosed(start);

        // "5 b people", "5 M of people": the letter may be a magnitude of them.
        bool isLetter = words > 1 && _words.LetterMagnitude(At(start)) is not null && char.IsWhiteSpace(At(start + 1));
        if (isLetter) return Fail(EstimateRefusal.UnknownUnit, start, start + 1);
        if (!char.IsWhiteSpace(At(end)) && !EndsNoun(end)) return Fail(EstimateRefusal.UnknownUnit, start, WordsEnd(end));
        ReadOnlySpan<char> noun = _text[start..end];
        if (words == 1 ? IsUnitLike(start, end) : IsUnitName(last, end)) return Fail(EstimateRefusal.UnknownUnit, start, end);
        if (!Noun.IsFit(noun)) return Fail(EstimateRefusal.UnknownUnit, start, end);
        unit = Unit.Counted(noun);
        if (!Knows(unit)) return Fail(EstimateRefusal.UnknownNoun, start, end);
        _at = end;
        return true;
    }

    /// <summary>Whether the grammar lets a noun be counted.</summary>
    private bool Knows(Unit noun)
    {
        if (_nouns.IsEmpty) return true;
        foreach (Unit known in _nouns)
        {
            if (known.CanConvertTo(noun)) return true;
        }

        return false;
    }

    /// <summary>
    /// Finds the words of a noun from a place on; false where there are too many, the last being the first that is too many.
    /// </summary>
    private bool ScanNoun(int start, out int end, out int last, out int words)
    {
        end = last = start;
        words = 0;
        while (true)
        {
            int next = BlanksFrom(end);
            if (!char.IsLetter(At(next)) || (words > 0 && next == end)) return true;
            if (ClosesNoun(next)) return true;
            if (MatchAt(next, Conjunctions, out _, out int length))
            {
                int after = BlanksFrom(next + length);
                if (words == 0 || !MayGoOn(after) || MatchAt(after, EstimateWordKind.Of, out _, out _)) return true;
            }
            else if (MatchAt(next, EstimateWordKind.Of, out _, out length))
            {
                // "members of the Guard": what "of" joins to the noun is part of it where it is a noun as well.
                next = BlanksFrom(next + length);
                if (words == 0 || !MayGoOn(next)) return true;
            }

            last = next;
            if (++words > MostNounWords) return false;
            end = WordEnd(next);
        }
    }

    private bool MayGoOn(int at) => char.IsLetter(At(at)) && !IsFigureAt(at) && !ClosesNoun(at);

    private bool ClosesNoun(int at) =>
        MatchAt(at, EndOfNoun, out EstimateWord word, out int length)
        && !(char.IsAsciiDigit(At(at + length)) && char.IsLetter(At(at + length - 1)))
        && !(MayJoin.Contains(word.Kind) && JoinsOn(at + length))
        && !(word is { Kind: EstimateWordKind.NotNoun, Meaning: > 0 } && MayGoOn(BlanksFrom(at + length)))
        && !(word.Kind == EstimateWordKind.NoNumber && MatchAt(at, EstimateWordKind.Noun, out _, out _));

    /// <summary>Whether a noun may end before a character that is no white space.</summary>
    private bool EndsNoun(int at) =>
        At(at) is '\0' or '(' or '[' or ')' or ']' or ',' or ';' or '|' or '–' or '—' or '±' or '+' or '/'
        || (At(at) == '.' && at == _text.Length - 1);

    /// <summary>Says of a word that is no noun what it is, where that is not said better by what is left unread.</summary>
    private bool RefuseClosed(int start)
    {
        if (IsDateAt(start, out string code, out int end)) return Fail(code, start, end);
        return !MatchAt(start, EstimateWordKind.UnitLike, out _, out _) || Fail(EstimateRefusal.UnknownUnit, start, WordsEnd(start));
    }

    /// <summary>Whether a counted noun may start here.</summary>
    private bool IsNounAt(int at) =>
        char.IsLetter(At(at))
        && !ClosesNoun(at)
        && !MatchAt(at, EstimateWordKind.Measured, out _, out _)
        && !MatchAt(at, Conjunctions, out _, out _);

    /// <summary>Whether a noun starts here whose last word is a plural.</summary>
    private bool IsPluralNounAt(int at) =>
        IsNounAt(at) && ScanNoun(at, out int end, out int last, out int words) && words > 0 && IsPlural(last, end);

    private bool IsPlural(int word, int end)
    {
        bool isListed = MatchAt(word, EstimateWordKind.Noun, out EstimateWord noun, out int length) && word + length == end;
        if (isListed) return noun.Meaning is 0 or RunOver;
        return end - word > 2 && _text[end - 1] is 's' or 'S' && _text[end - 2] is not ('s' or 'u' or 'i');
    }

    private int WordEnd(int at)
    {
        while (char.IsLetterOrDigit(At(at))
            || char.GetUnicodeCategory(At(at)) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
            || (At(at) is '-' or '‑' or '\'' or '’' or '.' or '&' && char.IsLetterOrDigit(At(at + 1)))
            || (At(at) == '.' && char.IsUpper(At(at - 1)) && at + 1 < _text.Length)
            || (At(at) is '\'' or '’' && At(at - 1) is 's' && char.IsWhiteSpace(At(at + 1))))
        {
            at++;
        }

        return at;
    }

    private int WordsEnd(int at)
    {
        while (at < _text.Length && _text[at] is not ('|' or '(' or ')')) at++;
        return at;
    }

    /// <summary>
    /// Whether one word has the form of a unit's symbol and not that of a noun: one or two letters; small letters without a vowel; capitals
    /// alone; a capital amid small letters; or the letters of a symbol in other cases ("Mw", "LBS").
    /// </summary>
    private bool IsUnitLike(int start, int end)
    {
        if (end - start > LongestUnitLike && !_words.MayBegin(_text[start], At(start + 1), EstimateWordKind.Sigma)) return false;
        ReadOnlySpan<char> word = _text[start..end];
        if (!char.IsAscii(word[0])) return word.Length == 1;
        if (word.Length <= 2 && !MatchAt(start, EstimateWordKind.Noun, out _, out _)) return true;
        if (MatchAt(start, EstimateWordKind.Sigma, out _, out int sigma) && start + sigma == end) return true;
        bool hasVowel = false, hasSmall = false, hasInnerCapital = false, isPlain = true;
        for (int i = 0; i < word.Length; i++)
        {
            char c = word[i];
            isPlain &= char.IsAsciiLetter(c);
            hasSmall |= char.IsAsciiLetterLower(c);
            hasVowel |= (c | ' ') is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
            hasInnerCapital |= i > 0 && char.IsAsciiLetterUpper(c);
        }

        if (!isPlain || word.Length > LongestUnitLike) return false;
        bool isNoun = MatchAt(start, EstimateWordKind.Noun, out _, out int length) && start + length == end;
        if (isNoun) return false;
        bool isPluralOfCapitals = hasInnerCapital && word[^1] == 's' && char.IsAsciiLetterUpper(word[^2]);
        if (isPluralOfCapitals) return false;
        return !hasVowel || !hasSmall || hasInnerCapital || _names.IsSymbolInAnyCase(word);
    }

    /// <summary>
    /// Whether the last of several words is a unit or a currency, so that the others only qualify it: "additional minutes".
    /// </summary>
    private bool IsUnitName(int last, int end)
    {
        if (!_names.TryFirstWord(_text[last..end], out (int MostWords, UnitName? Alone) name) || name.Alone is null) return false;
        Unit unit = name.Alone.Units[0];
        Dimension dimension = unit.Dimension;
        return unit.Kind == UnitKind.Currency
            || dimension == Unit.Second.Dimension
            || dimension == Unit.Metre.Dimension
            || dimension == Unit.Gram.Dimension
            || dimension == Unit.SquareMetre.Dimension
            || dimension == Unit.CubicMetre.Dimension;
    }
}
