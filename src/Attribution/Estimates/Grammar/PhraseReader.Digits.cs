namespace Attribution;

/// <content>Numbers in digits: grouping, decimals, concise uncertainty and exponents.</content>
internal ref partial struct PhraseReader
{
    /// <summary>A number in digits; <paramref name="grouped"/> is its place where its point may group thousands, else −1.</summary>
    private bool ReadDigits(ref Figure figure, out int grouped)
    {
        int start = _at;
        DigitScan scan = DigitScan.Over(Rest, _marks);
        _at += scan.Length;
        grouped = scan.IsPerhapsGrouped && _marks.IsNeutral ? start : -1;
        if (Current is '\'' or '’' or ':' or '-' or '/' or '.' or 's' or 'S' || IsPrime(At(start + 1)) || IsPrime(At(start + 2)))
        {
            if (IsFeetAndInches(start, out int feet, out int inches, out int end)) return SetFeetAndInches(ref figure, feet, inches, end);
            if (IsDateOrTime(start, out string date, out end)) return Fail(date, start, end);
            if (!ReadPlural(ref figure, scan, start)) return false;
        }

        if (Current == _marks.Group && _marks.IsMark(At(_at + 1)) && char.IsAsciiDigit(At(_at + 2)))
        {
            return Fail(EstimateRefusal.MalformedGrouping, start, _at + 2);
        }

        if (scan.Error(scan.DependsOnWhatFollows && LikelyDecimalsFollow()) is { } code)
        {
            return IsDateOrTime(start, out string kind, out int last) ? Fail(kind, start, last) : Fail(code, start, _at);
        }

        if (!Decimals.TryMake(scan.Mantissa, scan.FractionDigits, out decimal value) || scan.IsTooLong)
        {
            return Fail(EstimateRefusal.OutOfRange, start, _at);
        }

        figure.Coefficient = figure.Value = value;
        figure.Place = SignificantPlace.Of(value);
        figure.IsGrouped = scan.Groups > 0;
        figure.IsPerhapsTime = scan.Length == 4 && IsTime(start);
        if (figure.IsPlural) return true;
        return ReadOrdinalEnding(start)
            && ReadFraction(ref figure, start)
            && ReadConciseSpread(ref figure)
            && ReadExponent(ref figure, start)
            && ReadAndFraction(ref figure, 1);
    }

    /// <summary>Whether a magnitude or a unit follows, before which decimals are likely: "3,5 million", "2,75 kt".</summary>
    private bool LikelyDecimalsFollow()
    {
        int next = BlanksFrom(_at);
        return MatchAt(next, EstimateWordKind.Magnitude, out _, out _)
            || TryMagnitudeLetter(_at, out _, out _)
            || (UnitAt(next) is { Length: > 0 } match && !RunsOn(next + match.Length));
    }

    private bool ReadOrdinalEnding(int start) =>
        !Match(EstimateWordKind.Ordinal, out _, out int length)
        || char.IsAsciiDigit(At(_at + length))
        || IsStonesAt(_at)
        || Fail(EstimateRefusal.OrdinalNotQuantity, start, _at + length);

    /// <summary>
    /// "(15)" directly after the digits: an uncertainty in units of the last digit, or with a point of its own in those of the number (JCGM
    /// 100, 7.2.2). A second one adds to it: "5.27(12)(8)".
    /// </summary>
    private bool ReadConciseSpread(ref Figure figure)
    {
        while (Current == '(' && char.IsAsciiDigit(At(_at + 1)))
        {
            int end = _at + 1;
            UInt128 digits = 0;
            int point = -1;
            for (; (char.IsAsciiDigit(At(end)) || (point < 0 && At(end) == _marks.Decimal)) && end - _at <= 28; end++)
            {
                if (At(end) == _marks.Decimal) point = end;
                else digits = (digits * 10) + (UInt128)(At(end) - '0');
            }

            if (At(end) != ')' || point == end - 1) return true;
            int scale = point < 0 ? figure.Value.Scale : end - point - 1;
            if (!Decimals.TryMake(digits, scale, out decimal spread)) return Fail(EstimateRefusal.OutOfRange, figure.Start, end + 1);
            figure.HasSeveralSpreads = figure.Spread is not null;
            if (!Decimals.TryAdd(figure.Spread ?? 0, spread, out spread)) return Fail(EstimateRefusal.OutOfRange, figure.Start, end + 1);
            figure.Spread = spread;
            _at = end + 1;
            SkipComponent();
        }

        return true;
    }

    /// <summary>
    /// "e23", "× 10^5", "×10⁻¹¹"; "10^5" itself; and "× 10−11" with the sign for minus, whose exponent lost its raise in a copy: nothing
    /// else is written so.
    /// </summary>
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
            bool isPower = At(at + 2) == '−' ? TryInteger(at + 2, out int power, out end) : TryPower(at + 2, out power, out end);
            if (!isPower) return true;
            figure.HasPower = true;
            _at = end;
            return figure.TryShift(power) || Fail(EstimateRefusal.OutOfRange, start, end);
        }

        if (!TryInteger(at, out int exponent, out int after)) return true;
        figure.HasPower = true;
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
