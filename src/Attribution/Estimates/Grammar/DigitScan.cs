namespace Attribution;

/// <summary>A run of digits with its separators, taken as far as it goes and then judged as a whole.</summary>
internal ref struct DigitScan
{
    private const int MostDigits = 36;
    private const int ShortDigits = 18;

    // The decimal point of The Lancet and of old British print.
    private const char RaisedPoint = '·';

    private bool _threes;
    private bool _decimalThrees;
    private bool _cultureGroups;
    private bool _mixed;
    private bool _groupAfterDecimal;
    private bool _startsWithZero;
    private int _decimals;
    private int _foreign;
    private int _firstRun;
    private int _lastRun;
    private int _fraction;
    private int _digits;
    private bool _isRaised;

    // All digits while they fit, and all digits where they do not.
    private ulong _short;
    private UInt128 _long;

    /// <summary>How many characters the number takes up.</summary>
    public int Length { get; private set; }

    /// <summary>All digits, read as one whole number.</summary>
    public readonly UInt128 Mantissa => _digits <= ShortDigits ? _short : _long;

    /// <summary>How many of the digits stand after the decimal mark.</summary>
    public readonly int FractionDigits => _decimals == 1 ? _fraction : 0;

    /// <summary>How many separators group digits.</summary>
    public int Groups { get; private set; }

    /// <summary>Whether there are more digits than any number that can be held has.</summary>
    public readonly bool IsTooLong => _digits > MostDigits;

    /// <summary>Whether it depends on a magnitude or a unit after the number what its separator is.</summary>
    public readonly bool DependsOnWhatFollows => Groups == 1 && _decimals == 0 && !_threes;

    /// <summary>
    /// Whether the decimal mark has three digits after it and one to three before, so that it groups thousands in other cultures.
    /// </summary>
    public readonly bool IsPerhapsGrouped =>
        _decimals == 1 && Groups == 0 && _foreign == 0 && _firstRun is >= 1 and <= 3
        && !_startsWithZero && !_isRaised && FractionDigits % 3 == 0;

    public static DigitScan Over(ReadOnlySpan<char> text, NumberMarks marks)
    {
        DigitScan scan = new() { _threes = true, _decimalThrees = true, _startsWithZero = text[0] == '0' };
        int at = 0;
        if (text[0] == marks.Decimal) scan._decimals = 1;
        else scan._firstRun = scan.TakeRun(text, ref at);
        if (scan._decimals == 1)
        {
            at = 1;
            scan._lastRun = scan.TakeRun(text, ref at);
        }

        char group = '\0';
        while (at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]))
        {
            char mark = text[at];
            if (char.IsWhiteSpace(mark))
            {
                bool joins = scan._decimals + scan._foreign == 0 && scan._firstRun <= 3 && RunLength(text[(at + 1)..]) == 3
                    && (group == '\0' || char.IsWhiteSpace(group)) && !IsLineBreak(mark);
                if (!joins) break;
                scan.Groups++;
            }
            else if (mark == RaisedPoint && marks.Decimal == '.' && scan._decimals + scan._foreign == 0 && !IsTen(text[(at + 1)..]))
            {
                scan._isRaised = true;
                scan._decimals++;
                mark = '.';
            }
            else if (!marks.IsMark(mark))
            {
                break;
            }
            else if (mark == marks.Decimal)
            {
                scan._decimals++;
            }
            else if (marks.IsGroup(mark))
            {
                scan.Groups++;
                scan._groupAfterDecimal |= scan._decimals > 0;
            }
            else
            {
                scan._foreign++;
            }

            if (mark != marks.Decimal)
            {
                scan._mixed |= group != '\0' && group != mark && !(char.IsWhiteSpace(group) && char.IsWhiteSpace(mark));
                group = mark;
            }

            at++;
            scan._lastRun = scan.TakeRun(text, ref at);
            bool three = scan._lastRun == 3 && scan._firstRun is > 0 and <= 3;
            if (mark == marks.Decimal) scan._decimalThrees &= three;
            else scan._threes &= three;
        }

        scan._fraction = scan._lastRun;
        bool mayGoOn = scan is { _decimals: 1, _foreign: 0, _lastRun: 3 } && at < text.Length && char.IsWhiteSpace(text[at]);
        if (mayGoOn) scan.TakeGroupedDecimals(text, ref at);
        scan.Length = at;
        scan._cultureGroups = !scan._threes && scan is { _decimals: <= 1, _foreign: 0, _mixed: false, _groupAfterDecimal: false }
            && FitsCulture(text[..at], marks);
        return scan;
    }

    /// <summary>The code of what is wrong with the number, or null.</summary>
    /// <param name="magnitudeFollows">Whether a word such as "million" follows, before which decimals are likely.</param>
    public readonly string? Error(bool magnitudeFollows)
    {
        if (_groupAfterDecimal) return Groups == 1 && _decimalThrees ? EstimateRefusal.AmbiguousGrouping : EstimateRefusal.MalformedNumber;
        if (_decimals > 1) return _decimalThrees && Groups == 0 ? EstimateRefusal.AmbiguousGrouping : EstimateRefusal.MalformedNumber;
        if (_foreign > 0) return _threes || _foreign == 1 ? EstimateRefusal.AmbiguousGrouping : EstimateRefusal.MalformedNumber;
        if (Groups == 0 || _cultureGroups) return null;
        if (_mixed) return EstimateRefusal.MalformedGrouping;
        if (_threes) return _startsWithZero ? EstimateRefusal.AmbiguousGrouping : null;
        bool likelyDecimals = Groups == 1 && _decimals == 0 && (_lastRun == 1 || magnitudeFollows || (_startsWithZero && _firstRun == 1));
        return likelyDecimals ? EstimateRefusal.AmbiguousGrouping : EstimateRefusal.MalformedGrouping;
    }

    /// <summary>Decimals in threes with blanks between, as the BIPM and CODATA print them: "6.674 30", "1.003 324 112".</summary>
    private void TakeGroupedDecimals(ReadOnlySpan<char> text, ref int at)
    {
        while (_lastRun == 3 && at + 1 < text.Length && char.IsWhiteSpace(text[at]) && !IsLineBreak(text[at]))
        {
            int length = RunLength(text[(at + 1)..]);
            int end = at + 1 + length;
            bool joins = length is >= 1 and <= 3
                && (end == text.Length || !(char.IsLetter(text[end]) || text[end] is '.' or ',' or '/' or '%' or '-'));
            if (!joins) return;
            at++;
            _lastRun = TakeRun(text, ref at);
            _fraction += _lastRun;
        }
    }

    /// <summary>Whether a power of ten stands here, so that a raised point before it multiplies: "3·10^5".</summary>
    private static bool IsTen(ReadOnlySpan<char> text) =>
        text is ['1', '0', '^' or '*' or '⁻' or '⁺' or '¹' or '²' or '³' or (>= '⁰' and <= '⁹'), ..];

    private static bool FitsCulture(ReadOnlySpan<char> text, NumberMarks marks)
    {
        int end = text.IndexOf(marks.Decimal);
        if (end < 0) end = text.Length;
        int run = 0;
        int group = 0;
        for (int i = end - 1; i >= 0; i--)
        {
            if (char.IsAsciiDigit(text[i]))
            {
                run++;
            }
            else
            {
                if (!marks.AllowsGroup(run, group)) return false;
                group++;
                run = 0;
            }
        }

        return group > 0 && marks.AllowsLead(run, group);
    }

    /// <summary>Whether it parts lines or the cells of a table: what stands on both sides is two numbers.</summary>
    private static bool IsLineBreak(char c) => c is '\n' or '\r' or '\u2028' or '\u2029' or '\u0085' or '\t' or '\v' or '\f';

    private static int RunLength(ReadOnlySpan<char> text)
    {
        int length = 0;
        while (length < text.Length && char.IsAsciiDigit(text[length])) length++;
        return length;
    }

    private int TakeRun(ReadOnlySpan<char> text, ref int at)
    {
        int start = at;
        for (; at < text.Length && char.IsAsciiDigit(text[at]); at++)
        {
            uint digit = (uint)(text[at] - '0');
            if (++_digits <= ShortDigits)
            {
                _short = (_short * 10) + digit;
                continue;
            }

            if (_digits == ShortDigits + 1) _long = _short;
            if (_digits <= MostDigits) _long = (_long * 10) + digit;
        }

        return at - start;
    }
}
