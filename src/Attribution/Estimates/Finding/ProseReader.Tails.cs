namespace Attribution;

/// <content>What follows a number: hedges, a unit, a rate.</content>
internal ref partial struct ProseReader
{
    private static readonly WordKinds AfterInches = WordKinds.Of(EstimateWordKind.Measured, EstimateWordKind.Of);

    private ProseTail ReadTail(in ProseFigure figure)
    {
        ProseTail tail = new() { End = figure.End };
        int at = HedgeAfterEnd(figure.End);
        if (At(at) is '%' or '‰' or '°' or '℃' or '′' or '″')
        {
            SetUnit(ref tail, at, UnitAt(at));
            if (!tail.HasUnit) tail.End = at;
        }
        else if (IsHyphen(At(at)) && char.IsLetter(At(at + 1)))
        {
            ReadCompound(ref tail, at, figure);
        }
        else if (IsHyphen(At(at)) && char.IsWhiteSpace(At(at + 1)))
        {
            // "a 40- to 60-km range": the unit comes with the second number.
            tail.End = at + 1;
        }
        else if (!ReadUnit(ref tail, at, figure) && !ReadSymbol(ref tail, at) && !ReadNoun(ref tail, at, figure))
        {
            tail.End = at;
        }

        if (tail.IsCounted && !tail.IsCompound)
        {
            tail.End = AndFractionEnd(tail.End);
            tail.End = HedgeAfterEnd(tail.End);
        }

        tail.EndWithoutRate = tail.End;
        tail.End = RateEnd(tail.End, tail.IsCounted || figure.IsMoney);
        return tail;
    }

    private void SetUnit(ref ProseTail tail, int at, in UnitMatch match)
    {
        if (match.Length == 0) return;
        tail.HasUnit = true;
        tail.Unit = match.Unit;
        tail.End = PowersEnd(at + match.Length);
    }

    private bool ReadUnit(ref ProseTail tail, int at, in ProseFigure figure)
    {
        int next = BlanksFrom(at);
        UnitMatch match = UnitAt(next);
        if (match.Length == 0) return next > at && ReadInches(ref tail, next);
        ReadOnlySpan<char> name = _text.Slice(next, match.Length);
        if (figure.IsMoney && match.Unit?.Kind != UnitKind.Currency) return false;
        bool isType = match.Length <= 2 && char.IsAsciiLetterUpper(name[0]) && IsHyphen(At(next + match.Length));
        if (isType && char.IsLetterOrDigit(At(next + match.Length + 1))) return false;
        bool isLetter = next == at && match.Length == 1 && char.IsAsciiLetterUpper(name[0]) && name[0] is not ('V' or 'W' or 'K');
        if (isLetter && !IsTemperature(figure)) return false;
        if (next > at && match.Length <= 2 && char.IsAsciiLetterUpper(name[0]) && IsNameAfter(next + match.Length)) return false;

        // "three won medals": a word that is something else in prose is a currency only after a magnitude.
        bool isProse = char.IsLetter(name[^1]) && !figure.HasMagnitude && Is(name, ProseWordKind.Function);
        if (isProse) return false;
        SetUnit(ref tail, next, match);
        if (match.Unit?.Kind == UnitKind.Currency && !figure.HasMagnitude) tail.End = MagnitudeOfMoneyEnd(tail.End);

        // "kg/zork": another unit than "kg".
        if (At(tail.End) == '/' && char.IsLetter(At(tail.End + 1)) && PerAt(tail.End).Length == 0)
        {
            (tail.Unit, tail.End) = (null, LettersEnd(tail.End + 1));
        }

        return true;
    }

    /// <summary>"5 in wide", "3 in of rain": a preposition elsewhere.</summary>
    private bool ReadInches(ref ProseTail tail, int at)
    {
        bool isWord = At(at) == 'i' && At(at + 1) == 'n' && At(at + 2) == ' ';
        if (!isWord || !Match(BlanksFrom(at + 2), AfterInches, out _, out _)) return false;
        (tail.HasUnit, tail.End) = (true, at + 2);
        return true;
    }

    /// <summary>Whether a word with a capital follows, so that the letters before are an initial or an abbreviation.</summary>
    private bool IsNameAfter(int at)
    {
        if (IsApostrophe(At(at))) return true;
        int next = At(at) == '.' && At(at - 2) != ' ' ? at + 1 : at;
        return At(next) == ' ' && char.IsUpper(At(next + 1)) && char.IsLower(At(next + 2));
    }

    /// <summary>
    /// "nM", "σ", "kg/zork", "tsp": what has the look of a symbol and is not a unit that is known. It is taken with the number, so that
    /// the whole is refused: the number alone would be another quantity.
    /// </summary>
    private bool ReadSymbol(ref ProseTail tail, int at)
    {
        const int LongestSymbol = 8;
        const int LongestVowelless = 4;
        int start = BlanksFrom(at);
        if (Match(start, EstimateWordKind.Sigma, out _, out int length))
        {
            (tail.HasUnit, tail.End) = (true, start + length);
            return true;
        }

        int end = start;
        bool isMixed = false;
        bool hasVowel = false;
        while (char.IsLetter(At(end)) || (end > start && At(end) is '/' or '·' or 'µ' or '^' || IsRaised(At(end))))
        {
            isMixed |= end > start && (char.IsUpper(At(end)) || !char.IsLetter(At(end)));
            hasVowel |= !char.IsAscii(At(end)) || At(end) is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
            end++;
        }

        bool isWhole = !char.IsLetterOrDigit(At(end)) && !IsHyphen(At(end));
        bool isShort = !isMixed && !hasVowel && end - start <= LongestVowelless && !IsFunction(_text[start..end]);
        bool isSymbol = (isMixed || isShort) && isWhole && end - start is > 1 and <= LongestSymbol && char.IsLower(At(start));
        if (!isSymbol || At(end - 1) == '/') return false;
        (tail.HasUnit, tail.End) = (true, end);
        return true;
    }

    /// <summary>"yr−1" after "mm": the end of further symbols with an exponent.</summary>
    private int PowersEnd(int end)
    {
        const int LongestSymbol = 5;
        while (At(end) == ' ' && char.IsLetter(At(end + 1)))
        {
            int symbol = end + 1;
            int at = symbol;
            while (at - symbol < LongestWord && char.IsLetter(At(at))) at++;

            // "5 kg person−1", but "5 km Apollo-11": a long word has its exponent behind a minus.
            if (at - symbol > LongestSymbol && IsHyphen(At(at))) break;
            int digits = IsDash(At(at)) || At(at) is '^' ? at + 1 : at;
            if (IsDash(At(digits))) digits++;
            int start = at;
            at = digits;
            while (IsDigit(At(at)) || IsRaised(At(at))) at++;
            if (at == digits || at - digits > 3 || (digits == start && IsDigit(At(digits))) || char.IsLetter(At(at))) break;
            end = at;
        }

        return end;
    }

    /// <summary>"34-year-old", "30-month", "9-mm", "10-man": a number and what a hyphen joins to it.</summary>
    private void ReadCompound(ref ProseTail tail, int hyphen, in ProseFigure figure)
    {
        int at = hyphen + 1;
        int end = LettersEnd(at);
        UnitMatch match = UnitAt(at);
        ProseKinds kinds = _prose.Listed(_text[at..end]);
        bool isUnit = match.Length > 0 && at + match.Length >= end && !(end - at == 1 && char.IsAsciiLetterUpper(At(at)));
        if (isUnit)
        {
            SetUnit(ref tail, at, match);
        }
        else if (kinds.Has(ProseWordKind.Joined) && figure.Size > 1 && !figure.IsVague)
        {
            tail.HasNoun = true;
            tail.End = end;
        }
        else
        {
            tail.IsMultiple = kinds.Has(ProseWordKind.Multiple);
            bool isAmount = figure.IsMoney || figure.IsGrouped || figure.HasMagnitude;
            if (tail.IsMultiple || !isAmount) tail.CodeEnd = CodeEnd(hyphen);
            return;
        }

        tail.IsCompound = true;
        int closing = IsHyphen(At(tail.End)) || At(tail.End) == ' ' ? tail.End + 1 : tail.End;
        int closingEnd = LettersEnd(closing);
        bool isClosing = closing > tail.End && Is(_text[closing..Math.Min(closingEnd, closing + LongestWord)], ProseWordKind.Closing);
        if (isClosing) tail.End = closingEnd;
        else if (IsHyphen(At(tail.End))) (tail.HasUnit, tail.HasNoun, tail.CodeEnd) = (false, false, CodeEnd(hyphen));
    }

    private UnitMatch PerAt(int at) => UnitReader.ReadPer(From(at)[..Math.Min(LongestUnit, _text.Length - at)], _grammar.UnitNames);

    /// <summary>The end of "per day", "a barrel", "an hour", "per 1,000 live births" after a place, or the place.</summary>
    private int RateEnd(int at, bool isCounted)
    {
        UnitMatch below = PerAt(at);
        int end = at + below.Length;
        bool isPer = below.Length > 0 && Match(BlanksFrom(at), EstimateWordKind.Per, out EstimateWord word, out _) && word.Value == 0;
        if ((isPer || isCounted) && below.Length > 0 && !char.IsLetterOrDigit(At(end)))
        {
            bool isWord = Match(BlanksFrom(at), EstimateWordKind.Article, out _, out _);
            bool isTime = below.Unit is { } unit && unit.Dimension == Unit.Second.Dimension;
            if (!(isWord && isTime && Is(WordAfter(end, out _), ProseWordKind.Apart))) return end;
        }

        if (isCounted && At(at) == '/') return SlashedRateEnd(at);
        int per = BlanksFrom(at);
        if (per == at || !Match(per, EstimateWordKind.Per, out _, out int length)) return at;
        int next = BlanksFrom(per + length);
        if (next == per + length || !char.IsAsciiDigit(At(next)) || !TryFigure(next, out ProseFigure figure)) return at;
        int noun = NounEnd(figure.End, isOne: false);
        return noun > figure.End ? noun : NounEnd(figure.End, isOne: true);
    }

    /// <summary>The end of "/100 km" at a slash, or the slash where no number with a unit follows.</summary>
    private int SlashedRateEnd(int slash)
    {
        if (!char.IsAsciiDigit(At(slash + 1)) || !TryFigure(slash + 1, out ProseFigure figure)) return slash;
        int unit = BlanksFrom(figure.End);
        return UnitAt(unit).Length is var length and > 0 ? unit + length : slash;
    }
}
