namespace Attribution;

/// <content>Figures: one number with its sign, its currency and its magnitude.</content>
internal ref partial struct PhraseReader
{
    private static readonly WordKinds NumberWords = WordKinds.Of(EstimateWordKind.Number, EstimateWordKind.Magnitude, EstimateWordKind.Fraction);

    private bool IsFigureAhead() => IsFigureAt(_at);

    private bool IsFigureAt(int at)
    {
        char c = At(at);
        if (char.IsAsciiDigit(c) || IsVulgarFraction(c)) return true;
        if (c is '.' or '+' or '-' or '−' or '–') return char.IsAsciiDigit(At(at + 1)) || (IsSign(c) && IsMoneyAt(at + 1));
        if (MatchAt(at, NumberWords, out _, out _)) return true;
        if (MatchAt(at, EstimateWordKind.Article, out _, out int length)
            && MatchAt(BlanksFrom(at + length), NumberWords, out _, out _)) return true;
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

    private bool ReadFigure(out Figure figure)
    {
        SkipBlanks();
        figure = new() { Multiplier = 1, Start = _at };
        bool negative = ReadSign();
        if (!ReadMoney(ref figure)) return false;
        if (_hasArticle && figure.Unit is not null) return Fail(EstimateRefusal.UnreadText, figure.Start, _text.Length);
        if (!negative && figure.Unit is not null) negative = ReadSign();
        if (char.IsAsciiDigit(Current) || ((Current == _marks.Decimal) && char.IsAsciiDigit(At(_at + 1))))
        {
            if (!ReadDigits(ref figure)) return false;
        }
        else if (IsVulgarFraction(Current))
        {
            if (!ReadVulgarFraction(ref figure)) return false;
        }
        else if (!ReadNumberWords(ref figure))
        {
            return false;
        }

        if (!ReadMagnitudes(ref figure)) return false;
        if (negative)
        {
            figure.Coefficient = -figure.Coefficient;
            figure.Value = -figure.Value;
        }

        figure.End = _at;
        return RefuseNoQuantity(figure);
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
        if (money.Unit!.Kind != UnitKind.Currency) return true;
        figure.Unit = money.Unit;
        _isMoney = true;
        _at = next;
        return true;
    }

    /// <summary>A symbol, or a capital letter: "$", "USD", "Rs".</summary>
    private bool IsMoneyStart() => char.IsAsciiLetterUpper(Current) || char.GetUnicodeCategory(Current) == System.Globalization.UnicodeCategory.CurrencySymbol;

    private bool ReadMagnitudes(ref Figure figure)
    {
        while (true)
        {
            int next = BlanksFrom(_at);
            if (At(next) == '-') next++;

            // "une dizaine de milliers": one magnitude of another.
            int of = figure.TakesOf && MatchAt(next, EstimateWordKind.Of, out _, out int joint) ? BlanksFrom(next + joint) : next;
            decimal magnitude;
            int length;
            if (MatchAt(of, EstimateWordKind.Magnitude, out EstimateWord word, out length) && (of == next || word.TakesOf))
            {
                magnitude = word.Value;
                next = of;
                if (magnitude == 0) return Fail(EstimateRefusal.AmbiguousMagnitude, figure.Start, next + length);
                if (word.NeedsWords && _at > 0 && char.IsAsciiDigit(At(_at - 1))) return Fail(EstimateRefusal.AmbiguousUnit, figure.Start, next + length);
                figure.TakesOf = word.TakesOf;
                if (word.Form == EstimateForm.About && !Approximate(next + length)) return false;
            }
            else if (!TryMagnitudeLetter(next, out magnitude, out length))
            {
                return true;
            }
            else
            {
                figure.TakesOf = _words.LetterMagnitude(At(next))!.TakesOf;
            }

            _at = next + length;
            bool isRepeated = word is { CountsOne: true } && figure.Multiplier >= magnitude;
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

    /// <summary>
    /// Letters that are a magnitude by where they stand: "k" and "K" and "M" and "bn" on a number, "m" and "b" and "t" and "mm" on an
    /// amount of money, "m" on a number that a counted noun follows ("2m people", but "2m tall").
    /// </summary>
    private bool TryMagnitudeLetter(int at, out decimal magnitude, out int length)
    {
        length = 1;
        magnitude = 0;
        if (_words.LetterMagnitude(At(at)) is not { } letter) return false;
        if (At(at + 1) is 'm' or 'M' && At(at) == At(at + 1)) length = 2;
        char after = At(at + length);
        if (char.IsLetterOrDigit(after) || after is '/' or '²' or '³' or '^' or '·' or '⁻') return false;
        bool attached = at == _at;
        int counted = BlanksFrom(at + length);
        bool isOf = letter.TakesOf && MatchAt(counted, EstimateWordKind.Of, out EstimateWord of, out int joint) && of.Value == 0 && (counted += joint) > 0;
        bool money = _isMoney || IsCurrencyAt(counted);
        bool counts = (At(at), length) switch
        {
            ('k', 1) => true,
            ('m', 1) => money || (attached && IsNounAt(BlanksFrom(at + 1))),
            ('K', 1) => attached,
            ('T', 1) => money,
            (_, 1) => money || (char.IsAsciiLetterUpper(At(at)) && (attached || isOf)),
            ('m' or 'M', 2) => money,
            _ => false,
        };
        if (counts) magnitude = letter.Value;
        return magnitude != 0;
    }

    private bool IsCurrencyAt(int at)
    {
        at = BlanksFrom(at);
        return at < _text.Length && (char.IsLetter(_text[at]) || char.IsSymbol(_text[at]))
            && UnitAt(at) is { Length: > 0 } match && match.Unit?.Kind == UnitKind.Currency;
    }

    /// <summary>
    /// The first of two numbers takes the magnitude of the second where it has none and is small: "1 to 1.5 million", but
    /// "700,000 to 1 million". Where either reading makes sense, both are refused: "5-6,000".
    /// </summary>
    private bool ShareMagnitude(ref Figure first, in Figure second)
    {
        if (first.HasMagnitude) return true;
        decimal size = Math.Abs(first.Value);
        if (second.HasMagnitude)
        {
            if (first.IsGrouped || size >= 1000 || size == 0) return true;
            return !second.IsSum && size <= Math.Abs(second.Coefficient) && first.TryMagnify(second.Multiplier)
                || Fail(EstimateRefusal.AmbiguousMagnitude, first.Start, second.End);
        }

        bool isPower = second.HasPower && !first.HasPower && !first.IsGrouped && size is > 0 and < 1000;
        bool open = second.IsGrouped && !first.IsGrouped && first.Value.Scale == 0 && size is > 0 and < 1000
            && second.Value % 1000 == 0 && size * 1000 < Math.Abs(second.Value);
        return !(open || isPower) || Fail(EstimateRefusal.AmbiguousMagnitude, first.Start, second.End);
    }
}
