using System.Collections.Immutable;

namespace Attribution;

/// <summary>The total of one quantity over many events, each with a verdict of its own, and what it rests on.</summary>
/// <remarks>
/// <para>
/// An event adds its merged value. Where none is earned and nothing conflicts, as with a single witness, it adds all that its answers leave
/// possible. Where nobody gives a figure it is unknown, and not 0; where figures exclude each other, none of them is chosen. Such events
/// are counted, and the total of quantities that are not negative is then <em>at least</em> what the others add up to.
/// </para>
/// <para>
/// Sums are exact in the decimal numbers that were stated, and rounded once: 0.1 and 0.2 make 0.3, and the order of the events changes no
/// bit. The total of one event is what that event adds.
/// </para>
/// <para>Equal when parts, unit, dependence, level and <see cref="AreDisjoint"/> are: all else follows from these.</para>
/// </remarks>
public sealed partial class Totals : IEquatable<Totals>
{
    internal Totals(Dependence dependence, double level, bool areDisjoint, Unit? unit, ImmutableArray<TotalPart> parts) =>
        (Dependence, Level, AreDisjoint, Unit, Parts) = (dependence, level, areDisjoint, unit, parts);

    /// <summary>How the errors were taken to depend on each other.</summary>
    public Dependence Dependence { get; }

    /// <summary>The level that was asked for, for where stated errors are combined.</summary>
    public double Level { get; }

    /// <summary>Whether the caller declared that no event is a part of another.</summary>
    public bool AreDisjoint { get; }

    /// <summary>The unit of the total, or null where the topics have none.</summary>
    public Unit? Unit { get; }

    /// <summary>What each event gave, in ordinal order of the topics' ids, then by scope and period.</summary>
    public ImmutableArray<TotalPart> Parts { get; }

    /// <summary>Why there is no total, with what would help; null where there is one.</summary>
    public Finding? Refusal { get; internal init; }

    /// <summary>
    /// The total: from the sum of the lower ends to that of the upper ones, or what stated errors make of them. An end is open where that
    /// of a part is, and where an event is left out: what it would add is not known. Null where the total is refused.
    /// </summary>
    public RealInterval? Range { get; internal init; }

    /// <summary>The same of the events that are in the total alone, as if there were no others; null where the total is refused.</summary>
    public RealInterval? Known { get; internal init; }

    /// <summary>
    /// The best figure of the total: the sum of the best figures, where each of them is a mean and no event is left out; else null. The
    /// mean of a sum is the sum of the means whatever depends on what; of modes, medians and rounded figures that does not hold.
    /// </summary>
    public double? Best { get; internal init; }

    /// <summary>
    /// The standard deviation of the stated errors together, by <see cref="Dependence.Full"/> and <see cref="Dependence.Independent"/>;
    /// else null. Parts without a stated error add nothing to it.
    /// </summary>
    public double? StandardError { get; internal init; }

    /// <summary>
    /// What <see cref="Known"/> covers: nothing was said of it, a level, or a level that is not known. Ends without a probability count as
    /// sure.
    /// </summary>
    public Coverage Coverage { get; internal init; }

    /// <summary>Whether stated errors were combined, so that the ends are not sums of stated ones.</summary>
    internal bool IsComputed { get; init; }

    /// <summary>The events that are in the total.</summary>
    public IEnumerable<TotalPart> Included => Parts.Where(part => part.IsIncluded);

    /// <summary>The events that are not, each with the reason.</summary>
    public IEnumerable<TotalPart> LeftOut => Parts.Where(part => !part.IsIncluded);

    /// <summary>The number of events of which nobody gives a figure.</summary>
    public int NoFigureCount => CountOf(TotalUse.NoFigure);

    /// <summary>
    /// The number of events whose figures exclude each other, are disputed or are called into question; those whose value was merged
    /// against the verdict are counted as well, although they are in the total.
    /// </summary>
    public int ContestedCount => Parts.Count(part => part.Use == TotalUse.Contested || part.Verdict.IsAgainstVerdict);

    /// <summary>The number of events whose figures make no single figure, such as figures for different scopes.</summary>
    public int UnsuitableCount => CountOf(TotalUse.Unsuitable);

    /// <summary>
    /// Whether the total is at least the lower end of <see cref="Range"/>, and nothing is known of how much more: an event is left out, is
    /// contested, or has no upper end.
    /// </summary>
    public bool IsAtLeast => Range is { HasLower: true, HasUpper: false };

    /// <summary>What there is to know of the total, in sentences fit to print; those about events name them.</summary>
    public ImmutableArray<string> Remarks => field.IsDefault ? field = [.. TotalText.Remarks(this)] : field;

    /// <summary>Whether two are equal.</summary>
    public static bool operator ==(Totals? left, Totals? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two differ.</summary>
    public static bool operator !=(Totals? left, Totals? right) => !(left == right);

    /// <summary>Adds up the verdicts on events of which none is a part of another.</summary>
    /// <remarks>
    /// <para>
    /// <see cref="Dependence.Full"/> and <see cref="Dependence.Independent"/> give Σmᵢ ± z·σ at <paramref name="level"/>, with mᵢ
    /// the means and σ = Σσᵢ, or σ² = Σσᵢ²; to that, parts without a stated error add their ends. An asymmetric error counts
    /// with its own mean and standard deviation: log-normal where it is symmetric on the scale of the logarithm, else split-normal on
    /// the scale on which its arms are more alike (Barlow 2003, Asymmetric errors, https://arxiv.org/abs/physics/0401042: arms added in
    /// quadrature side by side would be biased). A single stated error keeps its own range and level.
    /// </para>
    /// <para>
    /// Refused: events that overlap. Topics that are declared to be parts, floors, ceilings, peaks or sums of one another overlap whatever
    /// else is declared, and so do verdicts on one topic for the same time and scope. Two other events are taken to overlap where they
    /// name the same days, or some of them, and the scope of one lies within that of the other, as an incident lies within its day;
    /// <paramref name="areDisjoint"/> declares that they do not. Where no time is named nothing is seen to overlap, and the total says so.
    /// </para>
    /// </remarks>
    /// <param name="verdicts">The verdicts, at least one, in any order; <c>ReconcileAll</c> gives them.</param>
    /// <param name="dependence">How the errors of the figures depend on each other.</param>
    /// <param name="level">The level of a range that is made of stated errors, strictly between 0 and 1. Default: 0.95.</param>
    /// <param name="areDisjoint">Whether the caller knows that no event is a part of another. Default: no.</param>
    /// <param name="unit">The unit of the total; null for that of the topics, or of the first in ordinal order where they differ.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentException">
    /// There is no verdict, one is null, or <paramref name="dependence"/> or <paramref name="level"/> is outside its range.
    /// </exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static Totals Of(
        IEnumerable<Reconciliation> verdicts,
        Dependence dependence,
        double level = 0.95,
        bool areDisjoint = false,
        Unit? unit = null,
        CancellationToken cancellationToken = default) =>
        TotalSums.Of(Elements.Required(verdicts), dependence, level, areDisjoint, unit, cancellationToken);

    /// <summary>
    /// The total as an estimate, to state it further: "at least 1,234", a range, or a best figure with its range and coverage; null where
    /// it is refused, has no stated end, or is beyond a decimal. Ends that were computed from errors are rounded outward, to a hundredth
    /// of the power of ten that the width of the range has.
    /// </summary>
    public Estimate? ToEstimate() => TotalText.Estimate(this);

    /// <inheritdoc/>
    public bool Equals(Totals? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Dependence == other.Dependence
            && Level.Equals(other.Level)
            && AreDisjoint == other.AreDisjoint
            && Equals(Unit, other.Unit)
            && Parts.SequenceEqual(other.Parts));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Totals);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Dependence, Level, Parts.Length);

    /// <summary>
    /// The total as plain text: the figure, what it rests on, and what is not in it. In full, also a line per event.
    /// </summary>
    /// <param name="full">Whether to write everything. Default: the short form.</param>
    public string ToText(bool full = false) => TotalText.Write(this, full);

    /// <summary>The short form of <see cref="ToText"/>.</summary>
    public override string ToString() => TotalText.Write(this, full: false);

    private int CountOf(TotalUse use) => Parts.Count(part => part.Use == use);
}
