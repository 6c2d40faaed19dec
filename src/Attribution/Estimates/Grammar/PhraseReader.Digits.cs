namespace Attribution;

/// <content>Numbers in digits: grouping, decimals, concise uncertainty and exponents.</content>
internal ref partial struct PhraseReader
{
    private bool ReadDigits(ref Figure figure)
    {
        int start = _at;
        DigitScan scan = DigitScan.Over(Rest, _marks);
        _at += scan.Length;
        if (Current == _marks.Group && _marks.IsMark(At(_at + 1)) && char.IsAsciiDigit(At(_at + 2))) return Fail(EstimateRefusal.MalformedGrouping, start, _at + 2);
        if (scan.Error(scan.DependsOnMagnitude && MagnitudeFollows()) is { } code) return Fail(code, start, _at);
        if (!Decimals.TryMake(scan.Mantissa, scan.FractionDigits, out decimal value) || scan.IsTooLong)
            return Fail(EstimateRefusal.OutOfRange, start, _at);
        figure.Coefficient = figure.Value = value;
        figure.Place = SignificantPlace.Of(value);
        figure.IsGrouped = scan.Groups > 0;
        return ReadOrdinalEnding(start)
            && ReadFraction(ref figure, start)
            && ReadConciseSpread(ref figure)
            && ReadExponent(ref figure, start)
            && ReadAndFraction(ref figure, 1);
    }

    private bool MagnitudeFollows() =>
        MatchAt(BlanksFrom(_at), EstimateWordKind.Magnitude, out _, out _) || TryMagnitudeLetter(_at, out _, out _);

    private bool ReadOrdinalEnding(int start) =>
        !Match(EstimateWordKind.Ordinal, out _, out int length) || char.IsAsciiDigit(At(_at + length)) || Fail(EstimateRefusal.OrdinalNotQuantity, start, _at + length);

    /// <summary>"(15)" directly after the digits: an uncertainty in units of the last digit.</summary>
    private bool ReadConciseSpread(ref Figure figure)
    {
        if (Current != '(') return true;
        int end = _at + 1;
        UInt128 digits = 0;
        while (char.IsAsciiDigit(At(end)) && end - _at <= 28) digits = (digits * 10) + (UInt128)(At(end++) - '0');
        if (end == _at + 1 || At(end) != ')') return true;
        if (!Decimals.TryMake(digits, figure.Value.Scale, out decimal spread)) return Fail(EstimateRefusal.OutOfRange, figure.Start, end + 1);
        figure.Spread = spread;
        _at = end + 1;
        return true;
    }

    /// <summary>"e23", "× 10^5", "×10⁻¹¹"; and "10^5" itself.</summary>
    private bool ReadExponent(ref Figure figure, int start)
    {
        int at = _at;
        if (At(at) is 'e' or 'E')
        {
            at++;
        }
        else if (figure.Value == 10 && figure.Spread is null && TryPower(at, out int alone, out int end))
        {
            figure.Coefficient = figure.Value = 1;
            figure.Place = 0;
            _at = end;
            return figure.TryShift(alone) || Fail(EstimateRefusal.OutOfRange, start, end);
        }
        else
        {
            at = BlanksFrom(at);
            if (At(at) is not ('×' or 'x' or 'X' or '*' or '·' or '⋅')) return RefuseSuperscript(start);
            at = BlanksFrom(at + 1);
            if (At(at) != '1' || At(at + 1) != '0') return true;
            if (!TryPower(at + 2, out int power, out end)) return true;
            figure.HasPower = true;
            _at = end;
            return figure.TryShift(power) || Fail(EstimateRefusal.OutOfRange, start, end);
        }

        if (!TryInteger(at, out int exponent, out int after)) return true;
        _at = after;
        return figure.TryShift(exponent) || Fail(EstimateRefusal.OutOfRange, start, after);
    }

    /// <summary>A raised digit on anything but ten is a footnote or another base.</summary>
    private bool RefuseSuperscript(int start) =>
        (!IsSuperscript(Current) && Current != '^') || Fail(EstimateRefusal.MalformedNumber, start, _at + 1);

    private bool TryPower(int at, out int power, out int end)
    {
        power = 0;
        end = at;
        if (At(at) == '^') return TryInteger(at + 1, out power, out end);
        if (At(at) == '*' && At(at + 1) == '*') return TryInteger(at + 2, out power, out end);
        bool negative = At(at) == '⁻';
        if (negative || At(at) == '⁺') at++;
        end = at;
        while (SuperscriptDigit(At(end)) is var digit and >= 0 && end - at < 4) (power, end) = ((power * 10) + digit, end + 1);
        if (negative) power = -power;
        return end > at;
    }

    private bool TryInteger(int at, out int value, out int end)
    {
        value = 0;
        bool negative = At(at) is '-' or '−' or '–';
        if (negative || At(at) == '+') at++;
        end = at;
        while (char.IsAsciiDigit(At(end)) && end - at < 4) value = (value * 10) + (At(end++) - '0');
        if (negative) value = -value;
        return end > at;
    }

    private static bool IsSuperscript(char c) => SuperscriptDigit(c) >= 0 || c is '⁻' or '⁺';

    private static int SuperscriptDigit(char c) => c switch
    {
        '¹' => 1,
        '²' => 2,
        '³' => 3,
        '⁰' => 0,
        >= '⁴' and <= '⁹' => c - '⁰',
        _ => -1,
    };
}
