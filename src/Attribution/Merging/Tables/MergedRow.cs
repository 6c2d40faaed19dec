using System.Globalization;

namespace Attribution;

/// <summary>The result of one topic of a <see cref="ReadingTable"/>: a row of a <see cref="MergedTable"/>. What the merger does not name is null.</summary>
/// <param name="Status">Whether there is a result, or why there is none; with a refusal all numbers but <paramref name="Count"/> are null.</param>
/// <param name="Count">How many readings were used.</param>
/// <param name="Value">The merged value.</param>
/// <param name="StandardError">Its standard error.</param>
/// <param name="Range">The range of the value at the merger's level, or the low and the high, as <see cref="Merged.Range"/>.</param>
/// <param name="TauSquared">τ², the variance between readings.</param>
/// <param name="Q">Cochran's Q.</param>
/// <param name="Agreeing">How many readings bear the result: the largest camp, the consistent subset.</param>
/// <param name="Camps">How many camps there are; of a majority overlap, how many are largest.</param>
public readonly record struct MergedRow(
    MergeStatus Status,
    int Count,
    double? Value,
    double? StandardError,
    RealInterval? Range,
    double? TauSquared,
    double? Q,
    int? Agreeing,
    int? Camps)
{
    /// <summary>Such as "1480 in [550, 2410], k = 4", or "TooFewReadings, k = 2".</summary>
    public override string ToString() => Status != MergeStatus.Merged
        ? string.Create(CultureInfo.InvariantCulture, $"{Status}, k = {Count}")
        : string.Create(
            CultureInfo.InvariantCulture,
            $"{(Value is { } value ? $"{value:G6}" : Camps is { } camps ? $"{camps} {(camps == 1 ? "camp" : "camps")}" : "a range")}{(Range is { } range ? $" in {range.ToString("G6")}" : "")}, k = {Count}");
}
