namespace Attribution;

/// <content>What is told in digits and is no quantity: dates, times of the day, decades; and the plural of digits.</content>
internal ref partial struct PhraseReader
{
    private static readonly WordKinds OfDates = WordKinds.Of(EstimateWordKind.Calendar, EstimateWordKind.Clock);

    /// <summary>The code of what a word at a place belongs to, where that is a date or a time of the day.</summary>
    private bool IsDateAt(int at, out string code, out int end)
    {
        bool matches = MatchAt(at, OfDates, out EstimateWord word, out int length) && !JoinsOn(at + length);
        code = matches && word.Kind == EstimateWordKind.Clock ? EstimateRefusal.ClockTime : EstimateRefusal.Date;
        end = at + length;
        return matches;
    }

    /// <summary>Whether a hyphen joins a word to the next: "short-range", "sun-dried".</summary>
    private bool JoinsOn(int at) => At(at) is '-' or '‑' && char.IsLetterOrDigit(At(at + 1));

    /// <summary>"2024-12-17", "17/12/2024", "17.12.2024", "10:30", "1990s": by the figures alone.</summary>
    private bool IsDateOrTime(int start, out string code, out int end)
    {
        code = EstimateRefusal.Date;
        int first = Run(start);
        char mark = At(start + first);
        int second = Run(start + first + 1);
        end = start + first + 1 + second;
        if (mark == ':' && first is 1 or 2 && second == 2)
        {
            code = EstimateRefusal.ClockTime;
            return true;
        }

        if (mark is not ('-' or '/' or '.') || second is 0 or > 2 || At(end) != mark) return false;
        int third = Run(end + 1);
        end += 1 + third;
        return (first == 4 && second == 2 && third == 2) || (first <= 2 && third == 4);
    }

    /// <summary>Whether four digits are a time of the day as "1400 hours" tells it.</summary>
    private bool IsTime(int at) => At(at) is '0' or '1' or '2' && At(at + 2) <= '5' && (At(at) != '2' || At(at + 1) <= '3') && Run(at) == 4;

    private int Run(int at)
    {
        int length = 0;
        while (char.IsAsciiDigit(At(at + length))) length++;
        return length;
    }

    /// <summary>
    /// An s directly after digits: "100s of people" is a plural; "the 1990s" and "in her 70s" are decades and "100s" alone may be seconds,
    /// so that they are refused; "45s" is left to be a unit.
    /// </summary>
    private bool ReadPlural(ref Figure figure, in DigitScan scan, int start)
    {
        int at = Current is '\'' or '’' && scan.Length > 0 ? _at + 1 : _at;
        bool isS = At(at) is 's' or 'S' && !char.IsLetterOrDigit(At(at + 1)) && At(at + 1) != '-';
        if (!isS || _text[_at - 1] != '0' || scan.FractionDigits > 0) return true;

        bool isOf = MatchAt(BlanksFrom(at + 1), EstimateWordKind.Of, out _, out _);
        bool isPower = Decimals.TryMake(scan.Mantissa, 0, out decimal value) && Decimals.PowerOfTen(value) >= 1;
        if (isOf && isPower)
        {
            figure.IsPlural = true;
            _at = at + 1;
            return true;
        }

        bool isDecade = at != _at || (scan.Length == 4 && scan.Groups == 0 && value is >= 1000 and < 2100);
        if (!isDecade && !isPower && value is not (>= 10 and < 100)) return true;
        return Fail(isDecade ? EstimateRefusal.Date : EstimateRefusal.AmbiguousUnit, start, at + 1);
    }

    private static bool IsPrime(char c) => c is '\'' or '’';

    /// <summary>"6'2"" with either kind of quotation marks: feet and inches.</summary>
    private bool IsFeetAndInches(int start, out int feet, out int inches, out int end)
    {
        feet = inches = 0;
        end = start;
        int first = Run(start);
        if (first is 0 or > 2 || !IsPrime(At(start + first))) return false;
        int next = BlanksFrom(start + first + 1);
        int second = Run(next);
        int closing = next + second;
        bool closes = At(closing) is '"' or '”' || (IsPrime(At(closing)) && IsPrime(At(closing + 1)));
        if (second is 0 or > 2 || !closes) return false;
        feet = int.Parse(_text.Slice(start, first), System.Globalization.CultureInfo.InvariantCulture);
        inches = int.Parse(_text.Slice(next, second), System.Globalization.CultureInfo.InvariantCulture);
        end = closing + (IsPrime(At(closing)) ? 2 : 1);
        return inches < 12;
    }

    private bool SetFeetAndInches(ref Figure figure, int feet, int inches, int end)
    {
        _at = end;
        figure.Coefficient = figure.Value = (12 * feet) + inches;
        figure.Place = 0;
        figure.HasOwnUnit = true;
        figure.Unit = Inch;
        return true;
    }
}
