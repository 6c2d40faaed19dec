using System.Collections.Immutable;
using NodaTime;

namespace Attribution;

/// <summary>What was known by the end of a day, and what changed since the row before.</summary>
/// <remarks>Equal when all members but <see cref="Verdict"/> are equal.</remarks>
public sealed class TimelineRow : IEquatable<TimelineRow>
{
    private readonly Func<Reconciliation> _reconcile;

    internal TimelineRow(LocalDate day, Func<Reconciliation> reconcile) => (Day, _reconcile) = (day, reconcile);

    /// <summary>The day.</summary>
    public LocalDate Day { get; }

    /// <summary>What the claims amounted to.</summary>
    public Grade Grade { get; internal init; }

    /// <summary>How many independent witnesses there were among those who answered.</summary>
    public WitnessCount WitnessCount { get; internal init; }

    /// <summary>The merged value, or null where none was earned.</summary>
    public Merged? Merged { get; internal init; }

    /// <summary>The codes of the reasons against a merged value, as the verdict orders them; empty where one was earned.</summary>
    public ImmutableArray<string> RefusalCodes { get; internal init; }

    /// <summary>The answers that were used, by source, scope and id.</summary>
    public ImmutableArray<TimelineFigure> Figures { get; internal init; }

    /// <summary>
    /// What changed since the row before, by id; of the first row all that was said by its day. A move of the grade comes last.
    /// </summary>
    public ImmutableArray<TimelineChange> Changes { get; internal init; }

    /// <summary>
    /// The claims on the topic that may have been said after the day, and are looked at all the same: those without a date, and those whose
    /// date leaves it open. By id.
    /// </summary>
    public ImmutableArray<Claim> MayBeLater { get; internal init; }

    /// <summary>The figures that their own sources lowered since the row before.</summary>
    public IEnumerable<TimelineChange> Falls => Changes.Where(change => change.IsFall);

    /// <summary>
    /// The whole verdict of the day, with every claim, sentence and comparison. It is worked out when it is asked for, from all claims.
    /// </summary>
    /// <exception cref="PolicyException">A policy threw, or returned what it must not.</exception>
    public Reconciliation Verdict => field ??= _reconcile();

    /// <summary>Whether two are equal.</summary>
    public static bool operator ==(TimelineRow? left, TimelineRow? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two differ.</summary>
    public static bool operator !=(TimelineRow? left, TimelineRow? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(TimelineRow? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Day == other.Day
            && Grade == other.Grade
            && WitnessCount == other.WitnessCount
            && Equals(Merged, other.Merged)
            && RefusalCodes.SequenceEqual(other.RefusalCodes)
            && Figures.SequenceEqual(other.Figures)
            && Changes.SequenceEqual(other.Changes)
            && MayBeLater.SequenceEqual(other.MayBeLater));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TimelineRow);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Day, Grade, Figures.Length, Changes.Length);

    /// <summary>"2023-10-12: Consistent, 1 to 2 witnesses; new: 1,417 deaths by the ministry (2)".</summary>
    public override string ToString() =>
        $"{Edtf.On(Day)}: {Grade}, {WitnessCount}"
        + (Changes.Length == 0 ? "" : "; " + Printable.Told(Changes, change => change.ToString(), "; "));
}
