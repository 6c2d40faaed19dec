using System.Globalization;

namespace Attribution;

/// <summary>How far apart two conflicting figures are, in words.</summary>
internal static class ConflictSize
{
    /// <summary>
    /// "at least 2.6 times", "4 % above", "12 °C above", "4.9σ above", to stand between the higher voice and the lower one; null where the
    /// figures only just miss each other, or are words.
    /// </summary>
    /// <param name="pair">A conflict.</param>
    /// <param name="unit">The unit of the topic.</param>
    /// <param name="isRising">Whether the first is the higher.</param>
    public static string? Of(Judgement pair, Unit? unit, out bool isRising)
    {
        (RealInterval first, RealInterval second, double? deviations) = pair.Ends;
        isRising = pair.Basis != PairBasis.SameQuantity
            || first.Lower > second.Lower
            || (first.Lower == second.Lower && first.Upper > second.Upper);
        if (pair.First.Value is not Estimate || pair.Second.Value is not Estimate) return null;
        if (deviations >= 2) return string.Create(CultureInfo.InvariantCulture, $"{deviations:0.0} standard errors above");
        (RealInterval high, RealInterval low) = isRising ? (first, second) : (second, first);
        if (!high.HasLower || !low.HasUpper) return null;
        if (high.Lower <= low.Upper)
        {
            // Apart as literally said alone: their figures say by how much.
            (double, double)? figures = Figures(pair);
            if (figures is not var (one, other) || one == other) return null;
            isRising = one > other;
            (high, low) = (RealInterval.Point(Math.Max(one, other)), RealInterval.Point(Math.Min(one, other)));
        }

        string least = high.HasUpper && low.HasLower ? "" : "at least ";
        if (low.Upper > 0 && !IsIntervalScale(unit))
        {
            double ratio = high.Lower / low.Upper;
            return ratio >= 1.95 ? $"{least}{Digits(ratio)} times"
                : ratio >= 1.005 ? $"{least}{Digits(100 * (ratio - 1))} % above"
                : $"{least}less than 1 % above";
        }

        double gap = high.Lower - low.Upper;
        return $"{least}{Digits(gap)}{(unit is null ? "" : " " + Wording.Plain(unit.ToString()))} above";
    }

    private static (double First, double Second)? Figures(Judgement pair) =>
        pair.First.Value is Estimate { Best: { } one } first
        && pair.Second.Value is Estimate { Best: { } other } second
        && Equals(first.Unit ?? pair.First.Topic.Unit, second.Unit ?? pair.Second.Topic.Unit)
            ? (NearestDouble.Of(one), NearestDouble.Of(other))
            : null;

    /// <summary>Two digits, or the whole number.</summary>
    private static string Digits(double value) => value >= 10
        ? value.ToString("#,0", CultureInfo.InvariantCulture)
        : double.Parse(value.ToString("G2", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)
            .ToString("0.##########", CultureInfo.InvariantCulture);

    /// <summary>Degrees from a chosen zero have no ratios.</summary>
    private static bool IsIntervalScale(Unit? unit) => unit?.Code is "Cel" or "[degF]" or "[degRe]";
}
