using System.Globalization;

namespace Attribution;

/// <summary>
/// The result of one topic of a <see cref="ReadingTable"/>: a row of a <see cref="MergedTable"/>. What the merger does not name is null.
/// </summary>
/// <remarks>Equal when all members are equal.</remarks>
public readonly record struct MergedRow
{
    /// <summary>Whether there is a result, or why there is none; with a refusal all numbers but <see cref="Count"/> are null.</summary>
    public MergeStatus Status { get; internal init; }

    /// <summary>How many readings were used.</summary>
    public int Count { get; internal init; }

    /// <summary>The merged value.</summary>
    public double? Value { get; internal init; }

    /// <summary>Its standard error; on the log scale that of its natural logarithm.</summary>
    public double? StandardError { get; internal init; }

    /// <summary>The range of the value at the merger's level, or the low and the high, as <see cref="Merged.Range"/>.</summary>
    public RealInterval? Range { get; internal init; }

    /// <summary>τ², the variance between readings; on the log scale between their natural logarithms.</summary>
    public double? TauSquared { get; internal init; }

    /// <summary>Cochran's Q.</summary>
    public double? Q { get; internal init; }

    /// <summary>How many readings bear the result: the largest camp, the consistent subset.</summary>
    public int? Agreeing { get; internal init; }

    /// <summary>How many camps there are; of a majority overlap, how many are largest.</summary>
    public int? CampCount { get; internal init; }

    /// <summary>Such as "1480 in [550, 2410], k = 4", or "TooFewReadings, k = 2".</summary>
    public override string ToString()
    {
        string what = Status != MergeStatus.Merged ? Status.ToString()
            : Value is { } value ? value.ToString("G6", CultureInfo.InvariantCulture)
            : CampCount is { } camps ? string.Create(CultureInfo.InvariantCulture, $"{camps} {(camps == 1 ? "camp" : "camps")}")
            : "a range";
        string within = Range is { } range ? $" in {range.ToString("G6")}" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{what}{within}, k = {Count}");
    }
}
