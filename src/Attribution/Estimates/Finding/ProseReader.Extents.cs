namespace Attribution;

/// <content>The places where a quantity may start and end, and the reading of the longest that is one.</content>
internal ref partial struct ProseReader
{
    /// <summary>The places where a quantity may start and end, the longest tried first.</summary>
    /// <param name="start">Where it starts.</param>
    /// <param name="least">Where it ends at the least.</param>
    private struct Extent(int start, int least)
    {
        /// <summary>Where it starts, hedges included.</summary>
        public int Start = start;

        /// <summary>Where it starts if a first hedge that is a preposition too is none.</summary>
        public int Fallback = start;

        /// <summary>The least end: without this much the reading would be another.</summary>
        public int Least = least;

        /// <summary>The end with a rate or with another unit after it, if there is one.</summary>
        public int Rate = least;

        /// <summary>The end with an interval or the same quantity again in brackets, if there is one.</summary>
        public int Bracket;

        /// <summary>Whether words that cannot be read are no quantity at all.</summary>
        public bool IsSilent;
    }

    private Extent ReadExtent(in ProseFigure figure, in ProseTail tail, in Lead lead)
    {
        Extent extent = new(lead.WithoutOpener, tail.EndWithoutRate) { Rate = tail.End };
        if (lead.Opener is null) extent.Fallback = lead.StartWithoutPreposition;
        if (SpreadEnd(tail.EndWithoutRate) is var spread and > 0)
        {
            extent.Least = extent.Rate = spread;
        }
        else if (RangeEnd(figure, tail, lead) is { Least: > 0 } range)
        {
            (extent.Least, extent.Rate) = (range.Least, range.Rate);
            if (lead.Opener is not null) (extent.Start, extent.Fallback) = (lead.Start, lead.StartWithoutPreposition);
        }
        else if (ShareEnd(figure) is var share and > 0 && !tail.IsCounted)
        {
            extent.Least = extent.Rate = share;
        }
        else if (tail.HasNoun && ShareOfNounEnd(figure, tail) is var some and > 0)
        {
            extent.Least = extent.Rate = some;
        }
        else if (tail.HasUnit && SmallerUnitEnd(tail) is var smaller and > 0)
        {
            extent.Rate = smaller;
        }

        // Brackets after a part of a whole say it once more, as a share, and are a quantity of their own.
        bool isShare = extent.Least > tail.EndWithoutRate && !tail.IsCounted && extent.Least == ShareEnd(figure);
        if (!isShare) extent.Bracket = BracketEnd(extent.Least, tail.IsCounted);
        if (InsertedHedge(extent.Start) is var inserted and >= 0) (extent.Start, extent.Fallback) = (inserted, inserted);
        return extent;
    }

    /// <summary>Reads the longest span that is one quantity. Where none is, the refusal is that of the least.</summary>
    private FoundEstimate? Settle(in Extent extent)
    {
        Fault fault;
        if (extent.Bracket > extent.Least)
        {
            bool isOne = Estimate.TryRead(_text[extent.Start..extent.Bracket], _grammar, out Estimate? bracketed, out fault);
            if (isOne) return Found(extent.Start, extent.Bracket, bracketed!);
            if (fault.Code == EstimateRefusal.Garbled) return Refused(extent.Start, extent.Bracket, fault);
        }

        bool isRate = extent.Rate > extent.Least;
        if (isRate && Estimate.TryRead(_text[extent.Start..extent.Rate], _grammar, out Estimate? rate, out _))
        {
            return Found(extent.Start, extent.Rate, rate);
        }

        bool isRead = Estimate.TryRead(_text[extent.Start..extent.Least], _grammar, out Estimate? estimate, out fault);
        if (isRead) return Found(extent.Start, extent.Least, estimate!);
        bool isPreposition = extent.Fallback > extent.Start && fault.Code != EstimateRefusal.RelativeQuantity;
        if (isPreposition && Estimate.TryRead(_text[extent.Fallback..extent.Least], _grammar, out estimate, out _))
        {
            return Found(extent.Fallback, extent.Least, estimate);
        }

        if (extent.IsSilent) return Skip(extent.Least);
        return Refused(extent.Start, extent.Least, fault);
    }

    private FoundEstimate? Refuse(int start, int end)
    {
        bool read = Estimate.TryRead(_text[start..end], _grammar, out Estimate? estimate, out Fault fault);
        return read ? Found(start, end, estimate!) : Refused(start, end, fault);
    }

    private FoundEstimate Found(int start, int end, Estimate estimate)
    {
        _at = _floor = end;
        return new(start, end - start, estimate, null);
    }

    private FoundEstimate Refused(int start, int end, Fault fault)
    {
        _at = _floor = end;
        EstimateRefusal refusal = fault.In(_text[start..end]);
        return new(start, end - start, null, new(refusal.Code, start + refusal.Start, refusal.Length, refusal.Message));
    }
}
