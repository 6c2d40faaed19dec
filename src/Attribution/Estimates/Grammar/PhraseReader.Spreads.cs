namespace Attribution;

/// <content>A spread round a figure: "± x", "+x/−y".</content>
internal ref partial struct PhraseReader
{
    private bool IsSpreadAhead() =>
        Match(EstimateWordKind.PlusMinus, out _, out _)
        || (Current == ',' && MatchAt(BlanksFrom(_at + 1), EstimateWordKind.PlusMinus, out _, out _))
        || IsSigned(_at)
        || (Current == '(' && (MatchAt(BlanksFrom(_at + 1), EstimateWordKind.PlusMinus, out _, out _) || IsSigned(BlanksFrom(_at + 1))));

    /// <summary>Whether "+x" stands here, or "−x" with "+y" after it; "5 −3" alone is a range.</summary>
    private bool IsSigned(int at)
    {
        if (!IsSign(At(at))) return false;
        int end = BlanksFrom(at + 1);
        if (!char.IsAsciiDigit(At(end)) && At(end) != _marks.Decimal) return false;
        if (At(at) == '+') return true;
        while (char.IsAsciiDigit(At(end)) || _marks.IsMark(At(end))) end++;
        end = BlanksFrom(end);
        if (At(end) == '/') end = BlanksFrom(end + 1);
        return At(end) == '+' && (char.IsAsciiDigit(At(end + 1)) || At(end + 1) == _marks.Decimal);
    }

    private bool ReadSpread(ref Draft draft, ref Figure first)
    {
        decimal below = 0, above = 0;
        bool isOne = true;
        while (true)
        {
            bool bracketed = Take('(');
            if (!bracketed) Take(',');
            SkipBlanks();
            if (IsSigned(_at))
            {
                if (!ReadSigned(ref first, bracketed, ref below, ref above)) return false;
            }
            else
            {
                int sign = _at;
                Take(EstimateWordKind.PlusMinus);
                if (!bracketed && isOne && Current == '(') return ReadStatedEnds(ref draft, ref first);
                if (!IsFigureAhead()) return Fail(EstimateRefusal.MissingNumber, sign, _at);
                if (!ReadFigure(out Figure spread) || !ReadUnit(ref spread)) return false;
                if (bracketed && !CloseBracket(first.Start)) return false;
                if (!ShareSpread(ref first, ref spread, out decimal width) || !Add(ref below, width) || !Add(ref above, width))
                {
                    return false;
                }
            }

            // Several spreads, as of statistics and of systematics: the ends are as far as all of them reach together.
            SkipComponent();
            SkipBlanks();
            if (AtEnd || !IsSpreadAhead()) break;
            isOne = false;
        }

        return SetSpread(ref draft, ref first, below, above) && ReadUnitAndLevel(ref draft, ref first);
    }

    private bool Add(ref decimal sum, decimal width) =>
        (width >= 0 && Decimals.TryAdd(sum, width, out sum))
        || Fail(width < 0 ? EstimateRefusal.MalformedNumber : EstimateRefusal.OutOfRange, 0, _at);

    /// <summary>"(stat.)" or "stat." after a spread.</summary>
    private void SkipComponent()
    {
        int next = BlanksFrom(_at);
        if (MatchAt(next, EstimateWordKind.Component, out _, out int length))
        {
            _at = next + length;
        }
        else if (At(next) == '(' && MatchAt(BlanksFrom(next + 1), EstimateWordKind.Component, out _, out length))
        {
            int end = BlanksFrom(BlanksFrom(next + 1) + length);
            if (At(end) == ')') _at = end + 1;
        }
    }

    /// <summary>"+50/−30", "+50 −30", "−30/+50".</summary>
    private bool ReadSigned(ref Figure first, bool bracketed, ref decimal below, ref decimal above)
    {
        bool upFirst = Current == '+';
        if (!ReadFigure(out Figure up) || !ReadUnit(ref up)) return false;
        SkipBlanks();
        if (Take('/') || Take(',')) SkipBlanks();
        if (!IsSign(Current) || (Current == '+') == upFirst) return Fail(EstimateRefusal.IncompleteRange, up.Start, _at);
        if (!ReadFigure(out Figure down) || !ReadUnit(ref down)) return false;
        if (!upFirst) (up, down) = (down, up);
        if (up.HasPower != down.HasPower) return Fail(EstimateRefusal.AmbiguousMagnitude, first.Start, _at);
        if (bracketed && !CloseBracket(first.Start)) return false;
        return ShareSpread(ref first, ref up, out decimal more) && ShareSpread(ref first, ref down, out decimal less)
            && Add(ref above, more) && Add(ref below, -less);
    }

    /// <summary>"± (a to b)": the ends themselves, where no spread leads to them.</summary>
    private bool ReadStatedEnds(ref Draft draft, ref Figure first)
    {
        int start = _at;
        _at++;
        return ReadEnds(start, ')', out Ends ends)
            && SetAround(ref draft, ref first, ref ends, EstimateForm.PlusMinus)
            && ReadUnitAndLevel(ref draft, ref first);
    }

    /// <summary>
    /// The width of a spread in the figure's unit. A percentage of something that is not a percentage is relative; of a percentage, and of
    /// a number up to 100 that may be one, it may be either. A power of ten after the spread alone may be meant for the figure as well.
    /// </summary>
    private bool ShareSpread(ref Figure first, ref Figure spread, out decimal width)
    {
        width = spread.Value;
        bool isPercent = spread.Unit?.Code == "%" && !SaysPoints(spread);
        bool isOpen = first.Unit?.Code == "%" || (first.Unit is null && Math.Abs(first.Value) <= 100);
        if (isPercent && first.Unit?.Code == "%" && IsFinerThanDigits(first, spread.Value)) return true;
        if (isPercent && isOpen) return Fail(EstimateRefusal.AmbiguousUncertainty, first.Start, spread.End);
        if (isPercent)
        {
            return Decimals.TryShift(spread.Value, -2, out decimal share) && TryProduct(Math.Abs(first.Value), share, out width)
                || Fail(EstimateRefusal.OutOfRange, first.Start, spread.End);
        }

        bool differs = first.Unit is not null && spread.Unit is not null && !first.Unit.Equals(spread.Unit);
        if (differs && !spread.TryConvert(first.Unit!, isDifference: true))
        {
            return Fail(EstimateRefusal.UnitMismatch, first.Start, spread.End);
        }

        if (!ShareUnit(ref first, ref spread)) return false;
        bool isPower = spread.HasPower && !first.HasPower;
        bool open = first.HasMagnitude && spread is { HasMagnitude: false, IsGrouped: false } && Math.Abs(spread.Value) is > 0 and < 1000;
        if (open || isPower) return Fail(EstimateRefusal.AmbiguousMagnitude, first.Start, spread.End);
        if (spread.HasMagnitude && first is { HasMagnitude: false, IsGrouped: false } && Math.Abs(first.Value) < 1000
            && !first.TryMagnify(spread.Multiplier))
        {
            return Fail(EstimateRefusal.OutOfRange, first.Start, spread.End);
        }

        width = spread.Value;
        return true;
    }

    /// <summary>
    /// Whether so many per cent of a figure are less than half a unit of its last digit, so that they cannot be meant: of "3% ± 1%" one
    /// per cent of three is 0.03, and the spread is in points.
    /// </summary>
    private static bool IsFinerThanDigits(in Figure figure, decimal percent) =>
        !figure.HasMagnitude && (double)figure.Value * (double)percent / 100 < 0.5 * Math.Pow(10, -figure.Value.Scale)
        && figure.Value > 0;

    /// <summary>Whether the spread is in percentage points by its own words.</summary>
    private bool SaysPoints(in Figure spread) =>
        _text[spread.Start..spread.End].TrimEnd('s').EndsWith("point", StringComparison.OrdinalIgnoreCase);

    private static bool TryProduct(decimal value, decimal share, out decimal product)
    {
        product = 0;
        if ((double)value * (double)share > (double)decimal.MaxValue * 0.999) return false;
        product = Decimals.Trimmed(value * share);
        return true;
    }

    private bool SetSpread(ref Draft draft, ref Figure first, decimal below, decimal above)
    {
        if (below < 0 || above < 0) return Fail(EstimateRefusal.MalformedNumber, first.Start, _at);
        if (!Decimals.TryAdd(first.Value, -below, out decimal lower) || !Decimals.TryAdd(first.Value, above, out decimal upper))
        {
            return Fail(EstimateRefusal.OutOfRange, first.Start, _at);
        }

        draft.Form = EstimateForm.PlusMinus;
        draft.Lower = Bound.Inclusive(lower);
        draft.Upper = Bound.Inclusive(upper);
        draft.Best = first.Value;
        draft.Place = first.Place;
        draft.Unit = first.Unit;
        return true;
    }

    private bool CloseBracket(int start, char close = ')')
    {
        SkipBlanks();
        return Take(close) || Fail(EstimateRefusal.IncompleteRange, start, _text.Length);
    }

    /// <summary>What may follow a spread or an interval: its level, a magnitude of the whole, its unit.</summary>
    private bool ReadUnitAndLevel(ref Draft draft, ref Figure first)
    {
        if (!ReadLevel(ref draft) || !ReadCommonFactor(ref draft, first)) return false;
        if (first.Unit is null)
        {
            if (!ReadTail(ref first)) return false;
            draft.Unit = first.Unit;
        }

        return ReadLevel(ref draft);
    }
}
