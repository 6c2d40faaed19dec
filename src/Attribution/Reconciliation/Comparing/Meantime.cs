namespace Attribution;

/// <summary>Whether two claims that conflict may both be right because they speak of different times, though they do not both say of which.</summary>
internal static class Meantime
{
    /// <summary>
    /// A claim that names no period speaks at most of the day on which it was said. A running total, or a peak, that was told later may have risen until then; a state, a
    /// rate or a forecast for other days may be another. What does not change leaves no such room.
    /// </summary>
    /// <param name="lower">The claim with the lower value.</param>
    /// <param name="higher">The claim with the higher value.</param>
    /// <returns>A sentence that says so, or null where time leaves no room.</returns>
    public static string? Between(Claim lower, Claim higher)
    {
        if ((lower.Period ?? lower.Chain.Witness.Date) is not { } early || (higher.Period ?? higher.Chain.Witness.Date) is not { } late || early.Equals(late)) return null;
        bool isOpen = higher.Topic.Accrual switch
        {
            Accrual.Cumulative => !AreStated(lower, higher) && EndsBefore(early, higher, late),
            Accrual.Peak => EndsBefore(early, higher, late),
            Accrual.State or Accrual.Rate => AreStated(lower, higher) || early.Overlaps(late) == TruthValue.No,
            Accrual.Forecast => AreStated(lower, higher),
            _ => false,
        };
        if (!isOpen) return null;
        string times = $"{Wording.Period(early)} and {Wording.Period(late)}";
        if (AreStated(lower, higher)) return $"They speak of different times, {times}.";
        string said = lower.Period is null && higher.Period is null ? "They were said at" : "They speak of";
        return $"{said} different times, {times}, and {(higher.Topic.Accrual is Accrual.Cumulative or Accrual.Peak ? "the number may have risen" : "things may have changed")} in between.";
    }

    private static bool AreStated(Claim one, Claim other) => one.Period is not null && other.Period is not null;

    /// <summary>Whether the earlier time surely ends before the later: a period at its end, a day of speech at the earliest.</summary>
    private static bool EndsBefore(Edtf early, Claim higher, Edtf late) =>
        early.Latest is { } end && (higher.Period is null ? late.Earliest : late.Latest) is { } until && end < until;
}
