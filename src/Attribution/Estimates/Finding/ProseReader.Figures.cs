namespace Attribution;

/// <content>Numbers, in digits and in words.</content>
internal ref partial struct ProseReader
{
    private static readonly WordKinds NumberKinds = WordKinds.Of(EstimateWordKind.Number, EstimateWordKind.Magnitude);

    /// <summary>A number that starts at a place, its sign and its currency included.</summary>
    private bool TryFigure(int at, out ProseFigure figure)
    {
        figure = new() { Start = at };
        if (At(at) is '-' or '−' or '+' && (char.IsAsciiDigit(At(at + 1)) || IsCurrencySign(At(at + 1)))) at++;
        if (IsMoneyAt(at, out int after))
        {
            figure.IsMoney = true;
            at = after;
        }

        figure.NumberStart = at;
        if (!(StartsFigure(At(at)) ? ReadDigits(ref figure) : ReadWords(ref figure))) return false;
        figure.IsPlain &= figure.Start == figure.NumberStart;
        return true;
    }

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
        return match is { Length: > 0, Unit.Kind: UnitKind.Currency } && char.IsAsciiDigit(At(after));
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
            if (letters < start && IsMoneyAt(letters, out int after) && after == at) start = letters;
        }
        else if (sign - 2 > _floor && char.IsAsciiLetterUpper(At(sign - 1)))
        {
            int letters = sign;
            while (letters > _floor && sign - letters < 4 && char.IsAsciiLetterUpper(At(letters - 1))) letters--;
            bool isCode = (letters == 0 || !char.IsLetterOrDigit(At(letters - 1))) && IsMoneyAt(letters, out int after) && after == at;
            if (isCode) start = letters;
        }

        bool isSigned = start > _floor && At(start - 1) is '-' or '−' or '+' && (start == 1 || At(start - 2) is ' ' or '(' or ' ' or '\n');
        return isSigned ? start - 1 : start;
    }

    private bool ReadDigits(ref ProseFigure figure)
    {
        int at = figure.NumberStart;
        if (char.IsAsciiDigit(At(at)))
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
        figure.End = ConciseEnd(at);
        ReadPower(ref figure);
        ReadMagnitudes(ref figure);
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

    /// <summary>Magnitudes after a number, a hedge between them included: "3.5 million", "20-odd thousand", "$40m".</summary>
    private void ReadMagnitudes(ref ProseFigure figure)
    {
        for (int step = 0; step < 3; step++)
        {
            int end = figure.End;
            int next = MagnitudeEnd(end, figure, out double magnitude);
            if (next < 0 && HedgeAfterEnd(end) is var hedge && hedge > end) next = MagnitudeEnd(hedge, figure, out magnitude);
            if (next < 0) return;
            figure.TakesOf = Match(BlanksFrom(end), EstimateWordKind.Magnitude, out EstimateWord word, out _) && word.TakesOf;
            figure.End = next;
            figure.Size *= magnitude;
            figure.HasMagnitude = true;
            figure.IsPlain = false;
        }
    }

    private int MagnitudeEnd(int at, in ProseFigure figure, out double magnitude)
    {
        magnitude = 1;
        int next = BlanksFrom(at);
        if (next == at && IsHyphen(At(at))) next++;
        if (Match(next, EstimateWordKind.Magnitude, out EstimateWord word, out int length))
        {
            magnitude = Math.Max(1, (double)word.Value);
            bool isLetters = word.Text.Length <= 3;
            return isLetters && char.IsLetterOrDigit(At(next + length)) ? -1 : next + length;
        }

        if (figure.IsWords || next != at) return -1;
        char letter = At(at);
        int end = at + 1;
        if (letter is 'm' or 'M' && At(end) == letter) end++;
        if (letter is not ('k' or 'K' or 'm' or 'M' or 'b' or 'B' or 't' or 'T') || char.IsLetterOrDigit(At(end)) || IsHyphen(At(end))) return -1;
        magnitude = letter switch
        {
            'k' or 'K' => 1e3,
            'm' or 'M' => 1e6,
            'b' or 'B' => 1e9,
            _ => 1e12,
        };
        bool isMoney = figure.IsMoney || (UnitAt(BlanksFrom(end)) is { Unit.Kind: UnitKind.Currency });
        if (isMoney) return end;
        bool isThousandOrMillion = letter is 'k' or 'K' or 'M' or 'm' && end == at + 1;
        return isThousandOrMillion && IsPluralSoon(end, letter is 'k' or 'K' ? 1 : 2) ? end : -1;
    }

    /// <summary>Whether a plural in small letters stands within so many words, so that a letter is a magnitude: "2m people", but "10K race".</summary>
    private bool IsPluralSoon(int at, int words)
    {
        for (; words > 0; words--)
        {
            ReadOnlySpan<char> word = WordAfter(at, out int start);
            if (word.Length == 0 || start == at || _prose.Listed(word).Has(ProseWordKind.Function)) return false;
            if (char.IsLower(word[0]) && IsPlural(word, _prose.Of(word))) return true;
            at = start + word.Length;
        }

        return false;
    }

    /// <summary>"twelve", "twenty-three", "one hundred and five thousand", "a dozen", "half a million", "an hour", "three and a half".</summary>
    private bool ReadWords(ref ProseFigure figure)
    {
        int at = figure.NumberStart;
        figure.IsWords = true;
        if (Match(at, EstimateWordKind.Article, out _, out int length))
        {
            int next = BlanksFrom(at + length);
            if (next == at + length) return false;
            figure.Size = 1;
            if (Match(next, EstimateWordKind.Magnitude, out _, out _))
            {
                at = next;
            }
            else
            {
                figure.IsArticle = true;
                figure.End = at + length;
                return IsSingleUnitAt(next);
            }
        }
        else if (Match(at, EstimateWordKind.Fraction, out EstimateWord part, out length) && part.Value == 2)
        {
            int next = BlanksFrom(at + length);
            if (Match(next, EstimateWordKind.Article, out _, out length)) next = BlanksFrom(next + length);
            figure.Size = 0.5;
            figure.End = next;
            if (IsSingleUnitAt(next)) return true;
            if (!Match(next, EstimateWordKind.Magnitude, out _, out length)) return false;
            figure.HasMagnitude = true;
            at = next;
        }

        return ReadSum(ref figure, at);
    }

    private bool ReadSum(ref ProseFigure figure, int at)
    {
        double total = 0;
        double part = figure.Size;
        double last = 0;
        bool any = false;
        if (part == 0 && !Match(at, EstimateWordKind.Number, out _, out _)) return false;
        while (Match(at, NumberKinds, out EstimateWord word, out int length))
        {
            double value = (double)word.Value;
            if (word.Kind == EstimateWordKind.Number)
            {
                bool joins = !any || last >= 100 || (last >= 20 && last < 100 && value < 10);
                if (!joins)
                {
                    // "nineteen eighty-four" is not two numbers, and the phrase is refused as a whole.
                    figure.End = at + length;
                    at = AfterNumberWord(figure.End, isMagnitude: false);
                    continue;
                }

                part = (last is >= 20 and < 100 ? part : last == 100 ? part : 0) + value;
            }
            else if (word.Text.Length <= 3)
            {
                break;
            }
            else
            {
                part = Math.Max(part, 1) * value;
                figure.HasMagnitude = true;
                figure.TakesOf = word.TakesOf;
                if (value >= 1000)
                {
                    total += part;
                    part = 0;
                }
            }

            any = true;
            last = value;
            figure.End = at + length;
            at = AfterNumberWord(figure.End, last >= 100);
        }

        figure.Size = total + part;
        if (any) figure.End = AndFractionEnd(figure.End);
        return any;
    }

    /// <summary>Where the next number word may start: behind blanks or a hyphen, and behind "and" after a hundred.</summary>
    private int AfterNumberWord(int end, bool isMagnitude)
    {
        int next = IsHyphen(At(end)) ? end + 1 : BlanksFrom(end);
        if (!isMagnitude || !Match(next, EstimateWordKind.And, out _, out int length)) return next;
        int after = BlanksFrom(next + length);
        return Match(after, EstimateWordKind.Number, out _, out _) ? after : next;
    }

    /// <summary>"and a half" after a number or a unit.</summary>
    private int AndFractionEnd(int end)
    {
        int next = BlanksFrom(end);
        if (!Match(next, EstimateWordKind.And, out _, out int length)) return end;
        next = BlanksFrom(next + length);
        if (!Match(next, EstimateWordKind.Article, out _, out length)) return end;
        next = BlanksFrom(next + length);
        return Match(next, EstimateWordKind.Fraction, out _, out length) ? next + length : end;
    }

    /// <summary>Whether a unit that an article counts stands at a place: "hour", not "second".</summary>
    private bool IsSingleUnitAt(int at) =>
        WordAfter(at, out int start) is { Length: > 0 } word && start == at && _prose.Listed(word).Has(ProseWordKind.Singular)
        && !IsHyphen(At(at + word.Length));
}
