using NodaTime;

namespace Attribution;

/// <summary>Finds where running totals fall: within one source from each total to the next, and from one source to another.</summary>
internal static class Falls
{
    /// <summary>
    /// The falls, in the order of the later totals. A total of another source counts until its own source corrects it; of several that are
    /// higher the highest is told. The work grows as n log n.
    /// </summary>
    /// <param name="known">What was done with each claim.</param>
    public static IReadOnlyList<Fall> Among(IEnumerable<AuditEntry> known)
    {
        Total[] totals =
        [
            .. known.Where(IsTotal).Select(entry => Total.Of(entry.Claim)).OfType<Total>().Order(),
        ];
        if (!IsAnyBelow(totals)) return [];
        List<(Total Later, Fall Fall)> falls = [];
        foreach (IGrouping<object, Total> series in totals.GroupBy(total => total.Quantity))
        {
            IGrouping<object, Total>[] sources = [.. series.GroupBy(total => total.Source)];
            foreach (IGrouping<object, Total> own in sources) falls.AddRange(Corrections([.. own]));
            if (sources.Length > 1) falls.AddRange(Across([.. series], sources));
        }

        return
        [
            .. falls
                .OrderBy(fall => fall.Later)
                .ThenBy(fall => fall.Fall.Earlier.Id, StringComparer.Ordinal)
                .Select(fall => fall.Fall),
        ];
    }

    /// <summary>Whether any total is below one before it, whatever the two count: else nothing falls.</summary>
    private static bool IsAnyBelow(Total[] totals)
    {
        double highest = double.NegativeInfinity;
        foreach (Total total in totals)
        {
            if (total.Upper < highest) return true;
            highest = Math.Max(highest, total.Lower);
        }

        return false;
    }

    /// <summary>The totals that a later one of the same source is below, each with the lowest of these.</summary>
    /// <param name="claims">Claims that were not withdrawn.</param>
    public static IEnumerable<(Claim Earlier, Claim Later)> Corrected(IEnumerable<Claim> claims)
    {
        IEnumerable<Total> totals = claims.Where(IsTotal).Select(Total.Of).OfType<Total>().Order();
        foreach (IGrouping<object, Total> own in totals.GroupBy(total => (object)(total.Quantity, total.Source)))
        {
            Total? least = null;
            foreach (Total total in own.Reverse())
            {
                if (least is not null && least.IsBelow(total) && least.End > total.End) yield return (total.Claim, least.Claim);
                if (least is null || total.Upper < least.Upper) least = total;
            }
        }
    }

    private static bool IsTotal(AuditEntry entry) => IsTotal(entry.Claim)
        && (entry.Use is ClaimUse.Used or ClaimUse.Overtaken
            || (entry is { Use: ClaimUse.Dropped, Reason: { } reason } && LaterAnswers.IsReplaced(reason)));

    private static bool IsTotal(Claim claim) =>
        claim is { Topic.Accrual: Accrual.Cumulative, Value: Estimate said, Stance: Stance.Asserts or Stance.Believes }
        && claim.Topic.Accepts(said.Unit)
        && claim.Chain.Witness.Speaker.Kind != SpeakerKind.OneOf
        && AnswerSeries.FirmnessOf(claim) == Firmness.Figure
        && !NoneReported.Is(claim);

    private static IEnumerable<(Total, Fall)> Corrections(Total[] own)
    {
        for (int i = 1; i < own.Length; i++)
        {
            if (own[i].IsSurelyAfter(own[i - 1]) && own[i].IsBelow(own[i - 1])) yield return (own[i], new(own[i - 1].Claim, own[i].Claim));
        }
    }

    private static IEnumerable<(Total, Fall)> Across(Total[] series, IGrouping<object, Total>[] sources)
    {
        HashSet<Total> binding = [.. sources.SelectMany(own => Uncorrected([.. own]))];

        // The highest so far. No later total of its own source is below it, nor below a lower one of another.
        Total? highest = null;
        foreach (IGrouping<LocalDate, Total> day in series.GroupBy(total => total.End))
        {
            foreach (Total total in day)
            {
                if (highest is not null && total.IsBelow(highest)) yield return (total, new(highest.Claim, total.Claim));
            }

            foreach (Total total in day.Where(binding.Contains))
            {
                if (highest is null || total.Lower > highest.Lower) highest = total;
            }
        }
    }

    /// <summary>The totals that no later one of the same source is below.</summary>
    private static IEnumerable<Total> Uncorrected(Total[] own)
    {
        double least = double.PositiveInfinity;
        for (int i = own.Length - 1; i >= 0; i--)
        {
            if (own[i].Lower <= least) yield return own[i];
            least = Math.Min(least, own[i].Upper);
        }
    }

    /// <summary>A running total, with its ends as literally said.</summary>
    private sealed record Total(Claim Claim, LocalDate End, LocalDate? Said, double Lower, double Upper) : IComparable<Total>
    {
        /// <summary>What is counted: scope, start, basis and unit.</summary>
        public object Quantity => field ??= (
            Claim.Scope,
            (Claim.Period?.Start, Claim.Period?.Earliest),
            AnswerSeries.BasisOf(Claim),
            ((Estimate)Claim.Value!).Unit ?? Claim.Topic.Unit);

        /// <summary>Whose word it is.</summary>
        public object Source => field ??= (Claim.Chain.Witness.Speaker, Voice.PassedOn(Claim.Chain));

        public static Total? Of(Claim claim)
        {
            Edtf? said = claim.Chain.Witness.Date;
            if ((claim.Period?.Latest ?? said?.Latest) is not { } end) return null;
            RealInterval ends = Readers.Literal.Read((Estimate)claim.Value!).Interval;
            return new(claim, end, said?.Latest, ends.Lower, ends.Upper);
        }

        public bool IsBelow(Total other) => Upper < other.Lower;

        public bool IsSurelyAfter(Total other) => End > other.End
            || (Claim.Chain.Witness.Date is { } said && other.Claim.Chain.Witness.Date?.IsBefore(said) == TruthValue.Yes);

        public int CompareTo(Total? other) => other is null ? 1
            : (End.CompareTo(other.End), Nullable.Compare(Said, other.Said)) is var (byEnd, bySaid) && byEnd != 0 ? byEnd
            : bySaid != 0 ? bySaid
            : string.CompareOrdinal(Claim.Id, other.Claim.Id);
    }
}
