namespace Attribution;

/// <content>Numbers in digits, with their signs, currencies and magnitudes.</content>
internal ref partial struct ProseReader
{
    private static readonly WordKinds NumberKinds = WordKinds.Of(EstimateWordKind.Number, EstimateWordKind.Magnitude);

    /// <summary>A number that starts at a place, its sign and its currency included.</summary>
    private bool TryFigure(int at, out ProseFigure figure)
    {
        figure = new() { Start = at };
        if (At(at) is '-' or '−' or '+' && (char.IsAsciiDigit(At(at + 1)) || IsPointAt(at + 1) || IsCurrencySign(At(at + 1)))) at++;
        if (IsMoneyAt(at, out int after))
        {
            figure.IsMoney = true;
            at = after;
        }

        figure.NumberStart = at;
        if (!(StartsFigure(At(at)) || IsPointAt(at) ? ReadDigits(ref figure) : ReadWords(ref figure))) return false;
        figure.IsPlain &= figure.Start == figure.NumberStart;
        return true;
    }

    /// <summary>Whether a point stands at a place that decimals begin with: ".5".</summary>
    private bool IsPointAt(int at) =>
        At(at) == '.' && _grammar.Marks.Decimal == '.' && char.IsAsciiDigit(At(at + 1)) && !char.IsLetterOrDigit(At(at - 1))
        && At(at - 1) != '.';

    private static bool IsCurrencySign(char c) =>
        c == '$' || (c >= 128 && char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.CurrencySymbol);

    /// <summary>"£", "US$", "EUR " before a digit.</summary>
    private bool IsMoneyAt(int at, out int after)
    {
        after = at;
        char c = At(at);
        if (!(IsCurrencySign(c) || char.IsAsciiLetterUpper(c))) return false;
        UnitMatch match = UnitAt(at);
        after = at + match.Length;
        if (char.IsWhiteSpace(At(after))) after++;
        bool isMoney = match.Unit?.Kind == UnitKind.Currency
            || (match.IsAmbiguous && match.Candidates.All(candidate => candidate.Kind == UnitKind.Currency));
        return isMoney && (char.IsAsciiDigit(At(after)) || IsPointAt(after));
    }

    /// <summary>Where the sign and the currency that stand directly before a digit start.</summary>
    private int MoneyStart(int at)
    {
        int start = at;
        int sign = at > _floor && char.IsWhiteSpace(At(at - 1)) ? at - 1 : at;
        if (sign > _floor && IsCurrencySign(At(sign - 1)))
        {
            start = sign - 1;
            int letters = start;
            while (letters > _floor && start - letters < 3 && char.IsAsciiLetterUpper(At(letters - 1))) letters--;
            if (IsMoneyAt(letters, out int after) && after == at) start = letters;
        }
        else if (char.IsAsciiLetter(At(sign - 1)))
        {
            int letters = sign;
            while (letters > _floor && sign - letters < 4 && char.IsAsciiLetter(At(letters - 1))) letters--;
            bool isWhole = letters == 0 || !char.IsLetterOrDigit(At(letters - 1));

            // "USD" and "Rs", but not "Euro 2024".
            bool isSymbol = sign - letters <= 2 || !_text[letters..sign].ContainsAnyInRange('a', 'z');
            if (isWhole && isSymbol && IsMoneyAt(letters, out int after) && after == at) start = letters;
        }

        bool isSigned = start > _floor
            && At(start - 1) is '-' or '−' or '+'
            && (start == 1 || At(start - 2) is ' ' or '(' or ' ' or '\n');
        return isSigned ? start - 1 : start;
    }

    private bool ReadDigits(ref ProseFigure figure)
    {
        int at = figure.NumberStart;
        if (char.IsAsciiDigit(At(at)) || IsPointAt(at))
        {
            DigitScan scan = DigitScan.Over(From(at), _grammar.Marks);
            at += scan.Length;
            figure.Size = (double)scan.Mantissa / Math.Pow(10, scan.FractionDigits);
            figure.IsGrouped = scan.Groups > 0;
            figure.IsPlain = scan.Groups == 0 && !From(figure.NumberStart)[..scan.Length].ContainsAnyExceptInRange('0', '9');
        }
        else
        {
            while (StartsFigure(At(at)) && !char.IsAsciiDigit(At(at))) at++;
        }

        if (PhraseReader.IsVulgarFraction(At(at))) at++;
        else if (At(at) == ' ' && PhraseReader.IsVulgarFraction(At(at + 1))) at += 2;
        // "s 4(1)" is a place in a law; a figure with its uncertainty has decimals, or more digits.
        bool isShort = figure.IsPlain && at - figure.NumberStart <= 2;
        figure.End = isShort ? at : ConciseEnd(at);
        if (figure.IsPlain && SlashedEnd(figure) is var slashed and > 0) (figure.End, figure.IsPlain) = (slashed, false);
        ReadPower(ref figure);
        ReadAndFraction(ref figure);
        ReadMagnitudes(ref figure);
        if (figure.HasMagnitude) ReadAndFraction(ref figure);
        return true;
    }

    /// <summary>The end of "(15)" directly after decimals.</summary>
    private int ConciseEnd(int at)
    {
        if (At(at) != '(' || !char.IsAsciiDigit(At(at + 1))) return at;
        int end = at + 1;
        while (end - at < 9 && (char.IsAsciiDigit(At(end)) || At(end) == '.')) end++;
        return At(end) == ')' ? end + 1 : at;
    }

    /// <summary>"× 10⁵", "x 10^5", "e23".</summary>
    private void ReadPower(ref ProseFigure figure)
    {
        int at = figure.End;
        if (At(at) is 'e' or 'E')
        {
            at++;
            if (IsDash(At(at)) || At(at) == '+') at++;
        }
        else
        {
            int sign = At(at) == '^' || IsRaised(At(at)) ? at : BlanksFrom(at);
            if (sign != at || At(sign) is '×' or 'x' or '*' or '·' or '⋅')
            {
                if (At(sign) is not ('×' or 'x' or '*' or '·' or '⋅')) return;
                sign = BlanksFrom(sign + 1);
                if (At(sign) != '1' || At(sign + 1) != '0') return;
                sign += 2;
            }
            else if (figure.Size != 10 || !(At(sign) == '^' || IsRaised(At(sign))))
            {
                return;
            }

            at = sign;
            if (At(at) == '^') at++;
            else if (!IsRaised(At(at)) && !IsDash(At(at))) return;
            if (IsDash(At(at))) at++;
        }

        int digits = at;
        while (char.IsAsciiDigit(At(at)) || IsRaised(At(at))) at++;
        if (at == digits || char.IsLetter(At(at))) return;
        figure.End = at;
        figure.IsPlain = false;
    }

    private static bool IsRaised(char c) => c is '⁻' or '⁺' or '¹' or '²' or '³' or '⁰' or (>= '⁴' and <= '⁹');
}
