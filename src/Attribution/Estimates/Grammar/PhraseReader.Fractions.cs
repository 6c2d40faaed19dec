namespace Attribution;

/// <content>Fractions, in words and in digits.</content>
internal ref partial struct PhraseReader
{
    private static readonly WordKinds MagnitudeOrScaled = WordKinds.Of(EstimateWordKind.Magnitude, EstimateWordKind.Scaled);

    /// <summary>
    /// A part of a magnitude or of a unit, "half a million", "three quarters of a tonne", or of what is counted: "half of the soldiers".
    /// </summary>
    private bool ReadPart(ref Figure figure, int start, decimal count, EstimateWord part, int place)
    {
        int end = _at;
        int next = BlankOrHyphen(_at);
        bool isOf = MatchAt(next, EstimateWordKind.Of, out EstimateWord of, out int length);
        if (isOf) next = BlanksFrom(next + length);
        if (isOf && TryReadPartOfPercent(ref figure, count, part.Value, next)) return true;
        if (MatchAt(next, EstimateWordKind.Article, out _, out length)) next = BlankOrHyphen(next + length);

        // "un cinquième jour": a place in an order, where nothing joins the two.
        bool isOrdinal = !isOf && !AtEnd && MatchAt(place, EstimateWordKind.Ordinal, out _, out _);
        if (isOrdinal) return Fail(EstimateRefusal.OrdinalNotQuantity, start, end);
        bool isPart = MatchAt(next, MagnitudeOrScaled, out _, out _)
            || (UnitAt(next) is { Length: > 0 } unit && !RunsOn(next + unit.Length));
        if (!isPart || (isOf && of.Value == 1)) return ReadShare(ref figure, start, count, part);
        _at = next;
        if (!SetFraction(ref figure, count, part.Value)) return Fail(EstimateRefusal.InexactFraction, start, end);
        return true;
    }

    /// <summary>"half of 1%", "a quarter of one percentage point": a part of so many per cent, whose sign is left to be read.</summary>
    private bool TryReadPartOfPercent(ref Figure figure, decimal count, decimal parts, int at)
    {
        if (_isInside || !(char.IsAsciiDigit(At(at)) || MatchAt(at, EstimateWordKind.Number, out _, out _))) return false;
        (int before, Fault fault) = (_at, Fault);
        _isInside = true;
        _at = at;
        bool isRead = ReadFigure(out Figure whole);
        _isInside = false;
        bool isPercent = isRead && whole is { Unit: null, HasMagnitude: false, Spread: null }
            && UnitAt(BlanksFrom(_at)).Unit == Unit.Percent;
        if (isPercent && SetFraction(ref figure, count * whole.Value, parts)) return true;
        (_at, Fault) = (before, fault);
        return false;
    }

    private static bool SetFraction(ref Figure figure, decimal count, decimal denominator)
    {
        if (!TryDivide(count, denominator, out decimal value)) return false;
        figure.Coefficient = figure.Value = value;
        figure.Place = SignificantPlace.Of(value);
        return true;
    }

    /// <summary>The quotient, where a decimal equals it.</summary>
    private static bool TryDivide(decimal count, decimal denominator, out decimal value)
    {
        value = 0;
        if (denominator == 0) return false;
        value = count / denominator;
        return value.Scale < 20 && value * denominator == count;
    }

    /// <summary>"and a half" after a number or after its magnitude: "two and a half million", "a million and a half".</summary>
    private bool ReadAndFraction(ref Figure figure, decimal magnitude)
    {
        int next = BlankOrHyphen(_at);
        if (!MatchAt(next, EstimateWordKind.And, out _, out int length)) return true;
        next = BlankOrHyphen(next + length);
        int start = next;
        decimal count = 1;
        if (MatchAt(next, EstimateWordKind.Article, out _, out length))
        {
            next = BlankOrHyphen(next + length);
        }
        else if (MatchAt(next, EstimateWordKind.Number, out EstimateWord number, out length))
        {
            count = number.Value;
            next = BlankOrHyphen(next + length);
        }
        else if (MatchAt(next, EstimateWordKind.Ordinal, out _, out length))
        {
            return Fail(EstimateRefusal.OrdinalNotQuantity, figure.Start, next + length);
        }

        if (!MatchAt(next, EstimateWordKind.Fraction, out EstimateWord part, out length)) return true;
        if (!TryDivide(count, part.Value, out decimal fraction)) return Fail(EstimateRefusal.InexactFraction, start, next + length);
        _at = next + length;

        // "a hundred and a half" may be 150 or 100.5.
        if (magnitude == 100) return Fail(EstimateRefusal.RelativeQuantity, figure.Start, _at);
        bool ofSmaller = MatchAt(BlankOrHyphen(_at), EstimateWordKind.Magnitude, out EstimateWord smaller, out length)
            && smaller.Value < magnitude;
        if (!ofSmaller) return Increase(ref figure, fraction, magnitude);

        // "one billion and a half million": the half is one of the million.
        _at = BlankOrHyphen(_at) + length;
        figure.IsSum = true;
        return Increase(ref figure, fraction, smaller.Value);
    }

    private bool Increase(ref Figure figure, decimal fraction, decimal magnitude)
    {
        bool held = Decimals.TryMultiply(fraction, magnitude, out decimal more) && Decimals.TryAdd(figure.Value, more, out decimal value);
        if (!held) return Fail(EstimateRefusal.OutOfRange, figure.Start, _at);
        figure.Coefficient += fraction;
        figure.Value += more;
        figure.Place = SignificantPlace.Of(figure.Value);
        return true;
    }

    /// <summary>"1/2", "2 1/2", "2½": after a whole number, a slash makes it a numerator, and a fraction adds to it.</summary>
    private bool ReadFraction(ref Figure figure, int start)
    {
        if (figure.Value.Scale > 0 || figure.IsGrouped) return true;
        if (IsSlash(Current) && char.IsAsciiDigit(At(_at + 1)))
        {
            _at++;
            if (!TakeWhole(out decimal denominator) || (IsSlash(Current) && char.IsAsciiDigit(At(_at + 1))))
            {
                return Fail(EstimateRefusal.MalformedNumber, start, _text.Length);
            }

            if (figure.Value >= denominator) return Fail(EstimateRefusal.MalformedNumber, start, _at);
            if (!IsFractionsPart(denominator)) return Fail(EstimateRefusal.PartOfWhole, start, _at);
            if (!SetFraction(ref figure, figure.Value, denominator)) return Fail(EstimateRefusal.InexactFraction, start, _at);
            SkipOfArticle();
            return true;
        }

        int next = BlanksFrom(_at);
        if (IsVulgarFraction(At(next)))
        {
            _at = next + 1;
            (int count, int parts) = VulgarFraction(_text[next]);
            return TryDivide(count, parts, out decimal vulgar)
                ? Increase(ref figure, vulgar, 1)
                : Fail(EstimateRefusal.InexactFraction, start, _at);
        }

        int slash = next;
        while (char.IsAsciiDigit(At(slash)) && slash - next < 4) slash++;
        if (next == _at || slash == next || !IsSlash(At(slash)) || !char.IsAsciiDigit(At(slash + 1))) return true;
        _at = next;
        TakeWhole(out decimal numerator);
        _at++;
        TakeWhole(out decimal under);
        if (numerator >= under) return Fail(EstimateRefusal.MalformedNumber, start, _at);
        return TryDivide(numerator, under, out decimal fraction)
            ? Increase(ref figure, fraction, 1)
            : Fail(EstimateRefusal.InexactFraction, start, _at);
    }

    /// <summary>Whether a number after a slash is a denominator in use: "42/48" is a score or a part of a whole.</summary>
    private static bool IsFractionsPart(decimal denominator) => denominator is <= 12 or 16 or 32 or 64 or 100 or 1000;

    private bool ReadVulgarFraction(ref Figure figure)
    {
        (int count, int parts) = VulgarFraction(Current);
        _at++;
        if (!SetFraction(ref figure, count, parts)) return Fail(EstimateRefusal.InexactFraction, _at - 1, _at);
        SkipOfArticle();
        return true;
    }

    /// <summary>"of a" between a fraction and what it is a part of: "3/4 of a tonne", "½ a million".</summary>
    private void SkipOfArticle()
    {
        int next = BlanksFrom(_at);
        int of = MatchAt(next, EstimateWordKind.Of, out _, out int length) ? BlanksFrom(next + length) : next;
        if (MatchAt(of, EstimateWordKind.Article, out _, out length)) _at = BlanksFrom(of + length);
    }

    private bool TakeWhole(out decimal value)
    {
        value = 0;
        int start = _at;
        while (char.IsAsciiDigit(Current) && _at - start < 9) value = (value * 10) + (_text[_at++] - '0');
        return _at > start && !char.IsAsciiDigit(Current);
    }

    private static bool IsSlash(char c) => c is '/' or '⁄';

    internal static bool IsVulgarFraction(char c) => c is '½' or '¼' or '¾' or (>= '⅐' and <= '⅞');

    private static (int Count, int Parts) VulgarFraction(char c) => c switch
    {
        '½' => (1, 2),
        '¼' => (1, 4),
        '¾' => (3, 4),
        '⅕' => (1, 5),
        '⅖' => (2, 5),
        '⅗' => (3, 5),
        '⅘' => (4, 5),
        '⅛' => (1, 8),
        '⅜' => (3, 8),
        '⅝' => (5, 8),
        '⅞' => (7, 8),
        '⅒' => (1, 10),
        '⅓' => (1, 3),
        '⅔' => (2, 3),
        '⅙' => (1, 6),
        '⅚' => (5, 6),
        '⅐' => (1, 7),
        _ => (1, 9),
    };
}
