using System.Text.Json.Serialization;

namespace Attribution;

/// <summary>
/// A quantity exactly as it was stated: the bounds and the best figure that the words assert, their form and hedges, and their unit.
/// </summary>
/// <remarks>
/// <para>
/// A hedge is stored, never resolved: "nearly 3,000" is an exclusive upper bound that is close, not a number somewhat below
/// 3,000. What a hedge amounts to is decided by a named <c>IEstimateReader</c>, when it is read.
/// </para>
/// <para>
/// A null bound means that the words assert none on that side; it is never zero and never infinity. Lower ≤ best ≤ upper, and
/// equal bounds are both inclusive.
/// </para>
/// <para>
/// Equal when all but <see cref="Text"/> is equal: 3.0 and 3 differ, because their last significant place does. Estimates have
/// no order, because ranges have none.
/// </para>
/// </remarks>
[JsonConverter(typeof(EstimateJsonConverter))]
public sealed partial class Estimate : ClaimValue, IEquatable<Estimate>
{
    // Sets keep estimates by the hundred thousand: which numbers there are is told by bits, and what few have is boxed.
    private readonly decimal _lower, _upper, _best;
    private readonly Given _given;
    private readonly object? _coverage, _whole;

    private Estimate(
        EstimateForm form,
        in Bound? lower,
        in Bound? upper,
        in decimal? best,
        bool approximate,
        bool varies,
        in Coverage coverage,
        int place,
        Unit? unit,
        string? text,
        in decimal? whole)
    {
        Form = form;
        _lower = lower.GetValueOrDefault().Value;
        _upper = upper.GetValueOrDefault().Value;
        _best = best.GetValueOrDefault();
        _given = (lower is null ? 0 : lower.Value.IsInclusive ? Given.Lower | Given.LowerInclusive : Given.Lower)
            | (upper is null ? 0 : upper.Value.IsInclusive ? Given.Upper | Given.UpperInclusive : Given.Upper)
            | (best is null ? 0 : Given.Best);
        IsApproximate = approximate;
        Varies = varies;
        _coverage = coverage == Coverage.None ? null : coverage;
        LastSignificantPlace = place;
        Unit = unit;
        Text = string.IsNullOrWhiteSpace(text) ? null : text;
        _whole = whole;
    }

    /// <summary>How the quantity was put into words.</summary>
    public EstimateForm Form { get; }

    /// <summary>The lower end that the words assert, or null where they assert none.</summary>
    public Bound? Lower => Has(Given.Lower) ? new Bound(_lower, Has(Given.LowerInclusive)) : null;

    /// <summary>The upper end that the words assert, or null where they assert none.</summary>
    public Bound? Upper => Has(Given.Upper) ? new Bound(_upper, Has(Given.UpperInclusive)) : null;

    /// <summary>The central figure that the words name, or null where they name none: a range has no best figure.</summary>
    public decimal? Best => Has(Given.Best) ? _best : null;

    /// <summary>Whether the words are hedged: "about", "nearly", "some 40 to 60", "several".</summary>
    public bool IsApproximate { get; }

    /// <summary>
    /// Whether the ends are limits of what varies ("40 to 60 km" by type of shell, a standard deviation, an interquartile range) and not of
    /// what is uncertain. A quantity that varies is never averaged.
    /// </summary>
    public bool Varies { get; }

    /// <summary>How much of the probability the range was said to hold.</summary>
    public Coverage Coverage => _coverage is null ? Coverage.None : (Coverage)_coverage;

    /// <summary>
    /// The decimal place of the last significant digit, as a power of ten: 2 for "1,100", 3 for "3,000", −1 for "7.0". Of the
    /// best figure where one is named, else of the end that is written most finely.
    /// </summary>
    public int LastSignificantPlace { get; }

    /// <summary>
    /// What the figure was said to be a part of, in number: 48 in "42 of 48", whose best figure is 87.5 %. Null for all but proportions
    /// whose whole was said in figures.
    /// </summary>
    public decimal? Whole => (decimal?)_whole;

    /// <summary>The unit that was said, or null where none was: the claim's topic then supplies it.</summary>
    public Unit? Unit { get; }

    /// <summary>The words that this was read from, or null. Two estimates that differ in their words alone are equal.</summary>
    public string? Text { get; }

    /// <summary>Whether the words assert one end and no best figure: "more than 3,000", "up to 60 km", "nearly 3,000".</summary>
    public bool IsOneSided => Best is null && Lower.HasValue != Upper.HasValue;

    /// <summary>The same estimate, its ends being limits of what varies.</summary>
    /// <exception cref="InvalidOperationException">The estimate has no range: an exact or a hedged single figure does not vary.</exception>
    public Estimate Varying() =>
        EstimateParts.CanVary(Form)
            ? new(Form, Lower, Upper, Best, IsApproximate, varies: true, Coverage, LastSignificantPlace, Unit, Text, Whole)
            : throw new InvalidOperationException(
                Printable.Message($"'{this}' has no range that could vary; only an estimate with a bound can."));

    /// <summary>The same estimate in <paramref name="unit"/> as its said unit; no value is converted.</summary>
    /// <param name="unit">The unit, or null for none said.</param>
    public Estimate WithUnit(Unit? unit) =>
        new(Form, Lower, Upper, Best, IsApproximate, Varies, Coverage, LastSignificantPlace, unit, Text, unit == Unit ? Whole : null);

    /// <summary>The same estimate with the words that it was read from.</summary>
    /// <param name="text">The words; null or blank for none.</param>
    public Estimate WithText(string? text) =>
        new(Form, Lower, Upper, Best, IsApproximate, Varies, Coverage, LastSignificantPlace, Unit, text, Whole);

    /// <inheritdoc/>
    public bool Equals(Estimate? other) =>
        other is not null
        && Form == other.Form
        && Lower == other.Lower
        && Upper == other.Upper
        && Best == other.Best
        && IsApproximate == other.IsApproximate
        && Varies == other.Varies
        && Coverage == other.Coverage
        && LastSignificantPlace == other.LastSignificantPlace
        && Whole == other.Whole
        && Equals(Unit, other.Unit);

    /// <inheritdoc/>
    public override bool Equals(ClaimValue? other) => Equals(other as Estimate);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Estimate);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Form, Lower, Upper, Best, Varies, Coverage, LastSignificantPlace, Unit);

    private bool Has(Given part) => (_given & part) != 0;

    /// <summary>Which numbers there are, and whether the ends belong to the range.</summary>
    [Flags]
    private enum Given : byte
    {
        Lower = 1,
        LowerInclusive = 2,
        Upper = 4,
        UpperInclusive = 8,
        Best = 16,
    }
}
