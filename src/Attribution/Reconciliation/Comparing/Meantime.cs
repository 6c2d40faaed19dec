namespace Attribution;

/// <summary>
/// Whether two claims that conflict may both be right because they speak of different times, though they do not both say of which.
/// </summary>
internal static class Meantime
{
    /// <summary>
    /// A claim that names no period speaks at most of the day on which it was said. A running total, or a peak, that was stated later may
    /// have risen until then; a state, a rate or a forecast for other days may differ. A fixed attribute does not change.
    /// </summary>
    /// <param name="lower">The claim with the lower value.</param>
    /// <param name="higher">The claim with the higher value.</param>
    /// <returns>A sentence that says so, or null where time cannot explain the conflict.</returns>
    public static string? Between(Claim lower, Claim higher)
    {
        if (!IsPossible(lower, higher)) return null;
        (Edtf? early, Edtf? late) = (TimeOf(lower), TimeOf(higher));
        if (early is null || late is null)
        {
            return $"It is not said of when {Wording.Words(early is null ? lower : higher)} is, and the number may have risen in between.";
        }

        string times = $"{Wording.Period(early)} and {Wording.Period(late)}";
        if (AreStated(lower, higher)) return $"They speak of different times, {times}.";
        string said = Stated(lower) is null && Stated(higher) is null ? "They were said at" : "They speak of";
        string change = higher.Topic.Accrual is Accrual.Cumulative or Accrual.Peak
            ? "the number may have risen"
            : "things may have changed";
        return $"{said} different times, {times}, and {change} in between.";
    }

    /// <summary>Whether there is such a sentence: asked of each two claims, and told of few.</summary>
    /// <param name="lower">The claim with the lower value.</param>
    /// <param name="higher">The claim with the higher value.</param>
    public static bool IsPossible(Claim lower, Claim higher)
    {
        (Edtf? early, Edtf? late) = (TimeOf(lower), TimeOf(higher));
        if (early is null != late is null) return MayHaveRisen(early, higher, late);
        if (early is null || late is null || early.Equals(late)) return false;
        return higher.Topic.Accrual switch
        {
            Accrual.Cumulative => !AreStated(lower, higher) && EndsBefore(early, higher, late),
            Accrual.Peak => EndsBefore(early, higher, late),
            Accrual.State or Accrual.Rate => AreStated(lower, higher) || early.Overlaps(late) == TruthValue.No,
            Accrual.Forecast => AreStated(lower, higher),
            _ => false,
        };
    }

    /// <summary>
    /// Whether, as it is not known of when one of two totals is, the lower may be the earlier; not where the higher was printed by then.
    /// </summary>
    private static bool MayHaveRisen(Edtf? early, Claim higher, Edtf? late) =>
        higher.Topic.Accrual is Accrual.Cumulative or Accrual.Peak
        && !(late is null && early?.Latest is { } end && Authority.DatedOutlet(higher.Chain)?.Date?.Latest <= end);

    private static Edtf? TimeOf(Claim claim) => Stated(claim) ?? claim.Chain.Witness.Date;

    private static bool AreStated(Claim one, Claim other) => Stated(one) is not null && Stated(other) is not null;

    /// <summary>The time that a claim says it speaks of. A total of which no end is stated counts at most to the day of saying.</summary>
    private static Edtf? Stated(Claim claim) =>
        claim is { Topic.Accrual: Accrual.Cumulative, Period.Latest: null } ? null : claim.Period;

    /// <summary>
    /// Whether the earlier time certainly ends before the later: before the end of a period, or the earliest day of speech.
    /// </summary>
    private static bool EndsBefore(Edtf early, Claim higher, Edtf late) =>
        early.Latest is { } end && (Stated(higher) is null ? late.Earliest : late.Latest) is { } until && end < until;
}
