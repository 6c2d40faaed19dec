using System.Collections.Immutable;
using System.Globalization;

namespace Attribution;

/// <summary>
/// The STIX 2.1 confidence, an integer from 0 to 100, and the five scales that the standard maps to it (STIX Version 2.1, OASIS Standard,
/// Appendix A): <see cref="Scales.StixNoneLowMedHigh"/>, <see cref="Scales.StixZeroToTen"/>, <see cref="Scales.AdmiraltyCredibility"/>,
/// <see cref="Scales.StixWep"/> and <see cref="Scales.StixDni"/>; also <see cref="Scales.StixInteger"/>, which is the integer itself.
/// Level to integer to level is lossless within one scale and lossy across scales. The integer is not a probability.
/// </summary>
public static class StixConfidence
{
    // Level, the value it is written as, and the range it is read from. The ranges of a scale cover 0 to 100 without overlap.
    private static readonly ImmutableArray<Row> NoneLowMedHigh =
        [new("None", 0, 0, 0), new("Low", 15, 1, 29), new("Med", 50, 30, 69), new("High", 85, 70, 100)];

    private static readonly ImmutableArray<Row> ZeroToTen =
    [
        new("0", 0, 0, 4), new("1", 10, 5, 14), new("2", 20, 15, 24), new("3", 30, 25, 34), new("4", 40, 35, 44), new("5", 50, 45, 54),
        new("6", 60, 55, 64), new("7", 70, 65, 74), new("8", 80, 75, 84), new("9", 90, 85, 94), new("10", 100, 95, 100),
    ];

    private static readonly ImmutableArray<Row> AdmiraltyCredibility =
        [new("5", 10, 0, 19), new("4", 30, 20, 39), new("3", 50, 40, 59), new("2", 70, 60, 79), new("1", 90, 80, 100)];

    private static readonly ImmutableArray<Row> Wep =
    [
        new("Impossible", 0, 0, 0), new("Highly Unlikely/Almost Certainly Not", 10, 1, 19), new("Unlikely/Probably Not", 30, 20, 39),
        new("Even Chance", 50, 40, 59), new("Likely/Probable", 70, 60, 79), new("Highly likely/Almost Certain", 90, 80, 99),
        new("Certain", 100, 100, 100),
    ];

    private static readonly ImmutableArray<Row> Dni =
    [
        new("Almost No Chance / Remote", 5, 0, 9), new("Very Unlikely / Highly Improbable", 15, 10, 19),
        new("Unlikely / Improbable", 30, 20, 39),
        new("Roughly Even Chance / Roughly Even Odds", 50, 40, 59), new("Likely / Probable", 70, 60, 79),
        new("Very Likely / Highly Probable", 85, 80, 89), new("Almost Certain / Nearly Certain", 95, 90, 100),
    ];

    private static readonly ImmutableArray<Row> Integers =
        [.. Enumerable.Range(0, 101).Select(value => new Row(value.ToString(CultureInfo.InvariantCulture), value, value, value))];

    /// <summary>
    /// The integer that STIX writes for a level. <c>null</c> if STIX leaves the property out: Admiralty credibility 6, "truth cannot be
    /// judged", which is not 0.
    /// </summary>
    /// <exception cref="ArgumentException">STIX has no mapping for the scale of <paramref name="assessment"/>.</exception>
    public static int? ToInteger(Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        foreach (Row row in RowsOf(assessment.Scale, nameof(assessment)))
        {
            if (row.Code == assessment.Level.Code) return row.Value;
        }

        return null;
    }

    /// <summary>The level of <paramref name="scale"/> that STIX reads from an integer.</summary>
    /// <param name="confidence">0 to 100.</param>
    /// <param name="scale">One of the six scales named at <see cref="StixConfidence"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="confidence"/> is below 0 or above 100.</exception>
    /// <exception cref="ArgumentException">STIX has no mapping for <paramref name="scale"/>.</exception>
    public static Assessment FromInteger(int confidence, Scale scale)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(confidence);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(confidence, 100);
        ArgumentNullException.ThrowIfNull(scale);
        return scale[RowsOf(scale, nameof(scale)).First(row => confidence >= row.From && confidence <= row.To).Code];
    }

    private static ImmutableArray<Row> RowsOf(Scale scale, string parameter) => scale.Id switch
    {
        "stix.confidence" => Integers,
        "stix.confidence.none-low-med-high" => NoneLowMedHigh,
        "stix.confidence.zero-ten" => ZeroToTen,
        "admiralty.credibility" => AdmiraltyCredibility,
        "stix.confidence.wep" => Wep,
        "stix.confidence.dni" => Dni,
        _ => throw new ArgumentException(
            Printable.Message(
                $"STIX 2.1 does not map confidence to the scale {scale.Id}; it maps stix.confidence, stix.confidence.none-low-med-high, "
                + $"stix.confidence.zero-ten, stix.confidence.wep, stix.confidence.dni and admiralty.credibility."),
            parameter),
    };

    private readonly record struct Row(string Code, int Value, int From, int To);
}
