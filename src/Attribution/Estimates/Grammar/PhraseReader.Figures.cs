namespace Attribution;

/// <content>Figures: one number with its sign, its currency and its magnitude.</content>
internal ref partial struct PhraseReader
{
    private static readonly WordKinds NumberWords =
        WordKinds.Of(EstimateWordKind.Number, EstimateWordKind.Magnitude, EstimateWordKind.Fraction);

    private bool IsFigureAhead() => IsFigureAt(_at);

    private bool IsFigureAt(int at)
    {
        char c = At(at);
        if (char.IsAsciiDigit(c) || IsVulgarFraction(c)) return true;
        if (c is '.' or '+' or '-' or '−' or '–') return char.IsAsciiDigit(At(at + 1)) || (IsSign(c) && IsMoneyAt(at + 1));
        if (MatchAt(at, NumberWords, out _, out _)) return true;
        if (MatchAt(at, EstimateWordKind.Article, out _, out int length)
            && MatchAt(BlanksFrom(at + length), NumberWords, out _, out _))
        {
            return true;
        }

        return IsMoneyAt(at);
    }

    private bool IsMoneyAt(int at)
    {
        if (at >= _text.Length || !_text[at..].ContainsAnyInRange('0', '9')) return false;
        UnitMatch money = UnitAt(at);
        return money is { Length: > 0, Unit.Kind: UnitKind.Currency } && char.IsAsciiDigit(At(BlanksFrom(at + money.Length)));
    }

    private char At(int at) => at < _text.Length ? _text[at] : '\0';

    private static bool IsSign(char c) => c is '+' or '-' or '−' or '–';

    private bool ReadFigure(out Figure figure, bool mayBePlural = false)
    {
        SkipBlanks();
        figure = new() { Multiplier = 1, Start = _at };
        bool negative = ReadSign();
        if (!ReadMoney(ref figure)) return false;
        if (_hasArticle && figure.Unit is not null) return Fail(EstimateRefusal.UnreadText, figure.Start, _text.Length);
        if (!negative && figure.Unit is not null) negative = ReadSign();
        bool isMoney = figure.Unit is not null;
        bool inWords = false;
        int grouped = -1;
        if (char.IsAsciiDigit(Current) || ((Current == _marks.Decimal) && char.IsAsciiDigit(At(_at + 1))))
        {
            if (!ReadDigits(ref figure, out grouped)) return false;
        }
        else if (IsVulgarFraction(Current))
        {
            if (!ReadVulgarFraction(ref figure)) return false;
        }
        else if (TryReadTimes(ref figure) || ReadNumberWords(ref figure))
        {
            inWords = true;
        }
        else
        {
            return false;
        }

        if (!ReadMagnitudes(ref figure)) return false;
        if (inWords && figure is { HasMagnitude: true, IsSum: false } && !ReadPointAfterMagnitude(ref figure)) return false;
        if (negative)
        {
            figure.Coefficient = -figure.Coefficient;
            figure.Value = -figure.Value;
        }

        figure.End = _at;
        if (grouped >= 0 && figure is { HasMagnitude: false, HasPower: false, Spread: null } && _perhapsGrouped < 0)
        {
            (_perhapsGrouped, _perhapsGroupedEnd) = (isMoney ? figure.Start : grouped, _at);
        }

        if (figure.IsPlural) return mayBePlural || Fail(EstimateRefusal.AmbiguousUnit, figure.Start, _at);
        return CloseFigure(ref figure);
    }

    private bool ReadSign()
    {
        if (Match(EstimateWordKind.Sign, out EstimateWord sign, out int length) && IsFigureAt(BlanksFrom(_at + length)))
        {
            _at = BlanksFrom(_at + length);
            return sign.Value < 0;
        }

        // A hyphen directly after a word joins it to the number: "over-65" is not "over −65".
        bool isHyphen = Current == '-' && _at > 0 && char.IsLetter(_text[_at - 1]);
        if (!IsSign(Current) || isHyphen) return false;
        bool negative = Current != '+';
        int next = BlanksFrom(_at + 1);
        if (next != _at + 1 && !char.IsAsciiDigit(At(next))) return false;
        _at = next;
        return negative;
    }

    /// <summary>A currency before the number: "US$40m", "USD 2.5bn".</summary>
    private bool ReadMoney(ref Figure figure)
    {
        if (AtEnd || char.IsAsciiDigit(Current) || !IsMoneyStart()) return true;
        UnitMatch money = UnitAt(_at);
        int next = BlanksFrom(_at + money.Length);
        if (money.Length == 0 || !(IsFigureAt(next) || IsSign(At(next)))) return true;
        if (money.IsAmbiguous) return Fail(EstimateRefusal.AmbiguousUnit, _at, _at + money.Length);

        // "c $300" is circa or Canadian.
        bool isCanadian = Current == '$' && _hedgeEnd > 0 && _text[_hedgeEnd - 1] is 'c' or 'C' && BlanksFrom(_hedgeEnd) == _at;
        if (isCanadian) return Fail(EstimateRefusal.AmbiguousUnit, _hedgeEnd - 1, _at + 1);
        if (money.Unit!.Kind != UnitKind.Currency) return true;
        figure.Unit = money.Unit;
        _isMoney = true;
        _at = next;
        return true;
    }

    /// <summary>A symbol, a capital letter, or three letters: "$", "USD", "Rs", "usd 20".</summary>
    private bool IsMoneyStart() =>
        char.IsAsciiLetterUpper(Current)
        || (char.IsAsciiLetterLower(Current) && !char.IsLetter(At(_at + 3)) && char.IsAsciiDigit(At(BlanksFrom(_at + 3))))
        || char.GetUnicodeCategory(Current) == System.Globalization.UnicodeCategory.CurrencySymbol;

    private static readonly WordKinds MagnitudeOrHedge = WordKinds.Of(EstimateWordKind.Magnitude, EstimateWordKind.HedgeAfter);

    private bool ReadMagnitudes(ref Figure figure)
    {
        while (true)
        {
            int next = BlanksFrom(_at);
            if (!MatchAt(next, MagnitudeOrHedge, out EstimateWord word, out int length) && At(next) == '-')
            {
                MatchAt(++next, EstimateWordKind.Magnitude, out word, out length);
            }

            if (length > 0 && word.Kind == EstimateWordKind.HedgeAfter)
            {
                if (figure.IsGrouped || !TryHedgedMagnitude(next, word, length)) return true;
                continue;
            }

            // "une dizaine de milliers": one magnitude of another.
            if (length == 0 && figure.TakesOf && MatchAt(next, EstimateWordKind.Of, out EstimateWord of, out int joint) && of.Value == 0
                && MatchAt(BlanksFrom(next + joint), EstimateWordKind.Magnitude, out word, out length))
            {
                if (word.TakesOf) next = BlanksFrom(next + joint);
                else length = 0;
            }

            decimal magnitude;
            bool isRepeated = false;
            if (length > 0)
            {
                magnitude = word.Value;
                if (magnitude == 0) return Fail(EstimateRefusal.AmbiguousMagnitude, figure.Start, next + length);
                bool afterDigits = _at > 0 && char.IsAsciiDigit(At(_at - 1));
                if (word.NeedsWords && afterDigits) return Fail(EstimateRefusal.AmbiguousUnit, figure.Start, next + length);
                if (word.CountsMoney && IsNounAt(BlanksFrom(next + length))) return Fail(EstimateRefusal.UnreadText, next, _text.Length);
                if (word.Form == EstimateForm.About && !Approximate(next + length)) return false;
                figure.TakesOf = word.TakesOf;
                isRepeated = word.CountsOne && figure.Multiplier >= magnitude;
            }
            else if (TryMagnitudeLetter(next, out magnitude, out length))
            {
                figure.TakesOf = _words.LetterMagnitude(At(next))!.TakesOf;
            }
            else
            {
                return true;
            }

            _at = next + length;
            if (figure.IsSum || isRepeated) return Fail(EstimateRefusal.MalformedNumber, figure.Start, _at);
            if (!figure.TryMagnify(magnitude)) return Fail(EstimateRefusal.OutOfRange, figure.Start, _at);
            if (!ReadAndFraction(ref figure, magnitude)) return false;
        }
    }

    /// <summary>The number itself is approximate: "une centaine".</summary>
    private bool Approximate(int end)
    {
        _about = true;
        return !_exactly || Fail(EstimateRefusal.ConflictingHedges, _hedgeStart, end);
    }

    /// <summary>A hedge between a number and its magnitude, "20+ million", "20-odd thousand": true where it was taken.</summary>
    private bool TryHedgedMagnitude(int at, EstimateWord hedge, int length)
    {
        int magnitude = BlankOrHyphen(at + length);
        if (!MatchAt(magnitude, EstimateWordKind.Magnitude, out _, out _) && !TryMagnitudeLetter(magnitude, out _, out _)) return false;
        int before = _at;
        Fault fault = Fault;
        _at = at;
        if (AddHedge(hedge, length))
        {
            _at = magnitude;
            return true;
        }

        (_at, Fault) = (before, fault);
        return false;
    }

    /// <summary>"point zero three" after a magnitude: "two hundred point zero three", and "two hundred point five million".</summary>
    private bool ReadPointAfterMagnitude(ref Figure figure)
    {
        int before = _at;
        if (figure.Value != decimal.Truncate(figure.Value) || !ReadPoint(ref figure) || _at == before) return true;
        figure.Multiplier = 1;
        return ReadMagnitudes(ref figure);
    }

    /// <summary>
    /// The first of two numbers takes the magnitude of the second where it has none and is small: "1 to 1.5 million", but
    /// "700,000 to 1 million". Where either reading makes sense, both are refused: "5-6,000".
    /// </summary>
    private bool ShareMagnitude(ref Figure first, in Figure second)
    {
        decimal size = Math.Abs(first.Value);
        if (first.HasMagnitude)
        {
            // "two hundred or three hundred thousand".
            bool isOpen = first.Multiplier == 100 && size < 1000 && second.Multiplier is 1e5m or 1e8m or 1e11m;
            return !isOpen || Fail(EstimateRefusal.AmbiguousMagnitude, first.Start, second.End);
        }

        if (second.HasMagnitude)
        {
            if (first.IsGrouped || size >= 1000 || size == 0) return true;

            // "ninety to a hundred", "nine hundred and fifty to a thousand": in words, and not by the size of either one that shares.
            bool isWhole = char.IsLetter(_text[first.Start]) && size > Math.Abs(second.Coefficient) && size >= 10
                && second.Multiplier is 100 or 1000 && size * 10 >= Math.Abs(second.Value);
            if (isWhole) return true;
            bool isShared = !second.IsSum && size <= Math.Abs(second.Coefficient) && first.TryMagnify(second.Multiplier);
            if (isShared && _perhapsGrouped == first.Start) _perhapsGrouped = -1;
            return isShared || Fail(EstimateRefusal.AmbiguousMagnitude, first.Start, second.End);
        }

        bool isPower = second.HasPower && !first.HasPower && !first.IsGrouped && size is > 0 and < 1000;
        bool open = second.IsGrouped && !first.IsGrouped && first.Value.Scale == 0 && size is > 0 and < 1000
            && second.Value % 1000 == 0 && size * 1000 < Math.Abs(second.Value);
        bool isElliptic = second.Place >= 2 && !first.HasPower && IsElliptic(first.Value, second.Value);
        return !(open || isPower || isElliptic) || Fail(EstimateRefusal.AmbiguousMagnitude, first.Start, second.End);
    }

    /// <summary>
    /// "3 or 400", "5-6000": the first may be meant in the hundreds or thousands of the second, which is one more of them.
    /// </summary>
    public static bool IsElliptic(decimal first, decimal second)
    {
        if (!Decimals.TryWhole(first, out ulong one) || one is < 2 or > 9) return false;
        if (!Decimals.TryWhole(second, out ulong other) || other < 100 || other % 100 != 0) return false;
        while (other % 10 == 0) other /= 10;
        return other == one + 1;
    }
}
