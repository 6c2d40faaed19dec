namespace Attribution;

/// <content>Numbers of releases, and heights in feet and inches.</content>
internal ref partial struct ProseReader
{
    private static readonly WordKinds ListJoins = WordKinds.Of(EstimateWordKind.And, EstimateWordKind.Or);

    /// <summary>
    /// "the 1.1, 1.5 and 2.0 releases", "the 2.0 release": the end of decimals before a word that they number; 0 where they count.
    /// </summary>
    private int ReleaseEnd(in ProseFigure figure)
    {
        const int MostItems = 8;
        int end = figure.End;
        if (figure.IsMoney || figure.IsWords || figure.IsGrouped || figure.HasMagnitude || !IsDecimalBefore(end)) return 0;
        for (int items = 0; items < MostItems; items++)
        {
            ReadOnlySpan<char> word = WordAfter(end, out _);
            if (Is(word, ProseWordKind.Release)) return end;
            int next = At(end) == ',' ? end + 1 : end;
            if (Match(BlanksFrom(next), ListJoins, out _, out int length)) next = BlanksFrom(next) + length;
            next = BlanksFrom(next);
            if (!char.IsAsciiDigit(At(next)) || next == end) return 0;
            end = next + DigitScan.Over(From(next), _grammar.Marks).Length;
            if (!IsDecimalBefore(end)) return 0;
        }

        return 0;
    }

    /// <summary>The end of <c>5'11"</c>, and of <c>6'</c> before "tall"; 0 elsewhere.</summary>
    private int FeetEnd(int start)
    {
        int feet = DigitsEnd(start, 2);
        if (feet == start || !(IsApostrophe(At(feet)) || At(feet) == '′')) return 0;
        int inches = feet + 1;
        int end = DigitsEnd(inches, 2);
        if (end > inches) return At(end) is '"' or '”' or '″' ? end + 1 : 0;
        return Match(BlanksFrom(inches), EstimateWordKind.Measured, out _, out _) && BlanksFrom(inches) > inches ? inches : 0;
    }

    /// <summary>"the 737 MAX 9", "a 777 landed": the end of a figure that names a model; 0 elsewhere.</summary>
    private int ModelEnd(in ProseFigure figure, in ProseTail tail)
    {
        if (!figure.IsPlain || figure.HasMagnitude || figure.End - figure.NumberStart < 3) return 0;
        ReadOnlySpan<char> next = WordAfter(figure.End, out int start);
        int number = BlanksFrom(start + next.Length);
        bool isVariant = next.Length > 0 && char.IsUpper(next[0]) && Is(next, ProseWordKind.CountHedge) && IsDigit(At(number));
        if (isVariant) return CodeEnd(number);
        WordBefore(figure.Start, out int before);
        bool isOne = Match(before, EstimateWordKind.Article, out _, out _) && !IsDefinite(before);
        bool isSubject = next.Length > 0 && (IsFunction(next) || _prose.Of(next).Has(ProseWordKind.PastEnding));
        return isOne && isSubject && tail.End == figure.End && !Match(start, RangeJoins, out _, out _) ? figure.End : 0;
    }

    /// <summary>Where "±" or "plus or minus" starts right before a number that no other stands before; −1 elsewhere.</summary>
    private int PlusMinusBefore(int start)
    {
        int at = BlanksBefore(start);
        if (At(at - 1) == '±' && at > _floor) return at - 1;
        if (StartOfToken(at) is var sign && (sign < 0 || !Match(sign, EstimateWordKind.Sign, out _, out _))) return -1;
        for (int words = 0; words < 3 && (at = StartOfToken(BlanksBefore(at))) >= 0; words++)
        {
            bool isSpread = Match(at, EstimateWordKind.PlusMinus, out _, out int length) && BlanksFrom(at + length) == start;
            if (isSpread) return at;
        }

        return -1;
    }

    private int DigitsEnd(int at, int most)
    {
        int end = at;
        while (end - at < most && char.IsAsciiDigit(At(end))) end++;
        return end;
    }
}
