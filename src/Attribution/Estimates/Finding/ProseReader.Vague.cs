namespace Attribution;

/// <content>Vague counts, parts in words, and counts of none.</content>
internal ref partial struct ProseReader
{
    private static readonly WordKinds Parts = WordKinds.Of(EstimateWordKind.Fraction);

    /// <summary>"several hundred families", "tens of thousands", "a handful of clinics", "hundreds, if not thousands, of people".</summary>
    private FoundEstimate? ReadVague(int start, int end)
    {
        Match(start, VagueKinds, out EstimateWord word, out _);
        ProseFigure figure = ProseFigure.OfWords(start, end, (double)word.Value);
        figure.IsVague = true;
        bool isCount = word.Kind == EstimateWordKind.Plural;
        for (int step = 0; step < 3; step++)
        {
            int next = BlanksFrom(figure.End);
            if (Match(next, EstimateWordKind.Of, out _, out int length)) next = BlanksFrom(next + length);
            if (!Match(next, EstimateWordKind.Magnitude, out EstimateWord magnitude, out length) || magnitude.Text.Length <= 3) break;
            figure.End = next + length;
            isCount = true;
        }

        if (isCount) figure.End = InsertionEnd(figure.End);
        int of = BlanksFrom(figure.End);
        ProseFigure counted = figure;
        if (Match(of, EstimateWordKind.Of, out _, out int ofLength)) counted.End = of + ofLength;
        ProseTail tail = ReadTail(counted);
        if (tail.CodeEnd > 0) return Pass(tail.CodeEnd);
        if (!tail.IsCounted)
        {
            // "scores" is a verb as well, and "several" a pronoun.
            bool stands = isCount && (counted.End == figure.End ? !IsVerbToo(start, figure.End) : true);
            if (!stands) return Skip(figure.End);
            tail.End = tail.EndWithoutRate = At(figure.End - 1) == ',' ? figure.End - 1 : figure.End;
        }

        Lead lead = ReadLead(start, NoQuantity);
        return Settle(new(lead.WithoutOpener, tail.EndWithoutRate) { Rate = tail.End });
    }

    /// <summary>", if not thousands," after "hundreds".</summary>
    private int InsertionEnd(int end)
    {
        if (At(end) != ',') return end;
        int at = end + 1;
        for (int words = 0; words < 4; words++)
        {
            int start = BlanksFrom(at);
            if (!char.IsLetter(At(start))) return end;
            bool isPlural = Match(start, EstimateWordKind.Plural, out _, out int length);
            at = isPlural ? start + length : LettersEnd(start);
            if (isPlural) return At(at) == ',' ? at + 1 : at;
        }

        return end;
    }

    private bool IsVerbToo(int start, int end) =>
        Is(_text[start..end], ProseWordKind.Tally);

    /// <summary>"no vehicles", "not a single shell", "none of the 84 passengers".</summary>
    private FoundEstimate? ReadZero(int start, int end)
    {
        if (IsHyphen(At(end))) return Skip(NounWordEnd(start));
        int noun = NounEnd(end, isOne: false);
        bool isSingle = noun == end && (_text[start..end].Contains(' ') || Is(_text[start..end], ProseWordKind.Singular));
        if (isSingle) noun = NounEnd(end, isOne: true);
        if (noun > end) return Settle(new(start, noun) { Rate = RateEnd(noun, isCounted: true), IsSilent = true });
        ProseFigure none = ProseFigure.OfWords(start, end, 0);
        bool isAlone = !Is(_text[start..end], ProseWordKind.BeforePronoun);
        if (!isAlone || IsTo(WordBefore(start, out int to), to)) return Skip(end);
        return ShareEnd(none) is var share and > 0
            ? Settle(new(start, share))
            : Settle(new(start, end) { IsSilent = true });
    }

    private bool IsTo(ReadOnlySpan<char> word, int at) => word.Length > 0 && Match(at, EstimateWordKind.To, out _, out _);

    /// <summary>The end of "thirds" or "-thirds" after a number; 0 where none follows.</summary>
    private int PartEnd(int end)
    {
        int next = IsHyphen(At(end)) ? end + 1 : BlanksFrom(end);
        return next > end && Match(next, Parts, out EstimateWord word, out int length) && !IsOrdinalOnly(next, word) ? next + length : 0;
    }

    private bool IsOrdinalOnly(int at, EstimateWord part) =>
        part.Value > 4 && Match(at, EstimateWordKind.Ordinal, out _, out int length) && length > part.Text.Length;

    /// <summary>
    /// "half of the men", "a third of it", "a quarter of a million": a part, where "of" follows; else an ordinal or a half of a game.
    /// </summary>
    private FoundEstimate? ReadFraction(int start, int end)
    {
        int at = start;
        if (Match(at, EstimateWordKind.Article, out _, out int length)) at = BlanksFrom(at + length);
        if (!Match(at, Parts, out EstimateWord part, out length)) return Skip(end);
        int partEnd = at + length;
        if (IsHyphen(At(partEnd))) return Skip(NounWordEnd(at));
        ReadOnlySpan<char> before = WordBefore(start, out int beforeStart);
        bool isHedged = ReadLead(start, NoQuantity).IsHedged(start);
        bool isAfterOrdinal = before.Length > 0
            && (Match(beforeStart, EstimateWordKind.Ordinal, out _, out _) || Is(before, ProseWordKind.Dated));
        bool isOfGame = isAfterOrdinal && part.Value == 2 && at == start && !isHedged;
        bool isFirst = part.Value != 2 && at == start;
        int next = BlanksFrom(partEnd);
        bool isOfNumber = Match(next, EstimateWordKind.Of, out _, out length)
            && TryFigure(BlanksFrom(next + length), out ProseFigure percent)
            && ReadTail(percent).Unit?.Code == "%";
        if ((isOfGame || isFirst) && !isOfNumber) return Skip(partEnd);

        // "half a chance": a half of one thing, and not of them.
        if (Match(next, EstimateWordKind.Article, out _, out length)) return Skip(next + length);
        bool isOf = Match(next, EstimateWordKind.Of, out _, out _);
        bool isHalf = part.Value == 2 && (isOf || isHedged || Match(next, EstimateWordKind.NounEnd, out _, out _));
        return isOf || isHalf ? ReadPart(start, partEnd, partEnd) : Skip(partEnd);
    }

    /// <summary>A part in words. Of a unit or of a magnitude it is a number: "three quarters of a tonne".</summary>
    private FoundEstimate? ReadPart(int start, int numberEnd, int partEnd)
    {
        int next = BlanksFrom(partEnd);
        bool isOf = Match(next, EstimateWordKind.Of, out _, out int length);
        bool isRule = !isOf && IsHyphen(At(numberEnd)) && char.IsLetter(At(next)) && !IsFunction(WordAfter(next, out _));
        if (isRule || IsHyphen(At(partEnd))) return Pass(partEnd);
        Lead lead = ReadLead(start, NoQuantity);
        int whole = isOf ? BlanksFrom(next + length) : next;
        bool isArticle = Match(whole, EstimateWordKind.Article, out _, out length);
        if (isArticle) whole = BlanksFrom(whole + length);
        Extent extent = new(lead.WithoutOpener, partEnd);
        if (Match(whole, EstimateWordKind.Magnitude, out _, out length))
        {
            ProseFigure figure = ProseFigure.OfWords(start, whole + length, 2);
            figure.HasMagnitude = true;
            ProseTail tail = ReadTail(figure);
            (extent.Least, extent.Rate) = (tail.EndWithoutRate, tail.End);
        }
        else if (isArticle && IsSingleUnitAt(whole))
        {
            extent.Least = extent.Rate = whole + UnitAt(whole).Length;
        }
        else if (isOf && TryFigure(whole, out ProseFigure percent) && ReadTail(percent) is { Unit.Code: "%" } sign)
        {
            extent.Least = extent.Rate = sign.EndWithoutRate;
        }

        return Settle(extent);
    }
}
