using System.Collections.Immutable;

namespace Attribution;

/// <summary>One change from one row of a <see cref="Timeline"/> to the next, with the claims that it rests on.</summary>
/// <remarks>Equal when all members are equal.</remarks>
public sealed class TimelineChange : IEquatable<TimelineChange>
{
    internal TimelineChange(TimelineChangeKind kind, Claim claim, Claim? by, Finding? reason)
    {
        (Kind, Claims, By, Reason) = (kind, [claim], by, reason);
        IsFall = by is not null
            && kind != TimelineChangeKind.Disowned
            && reason?.Code != LaterAnswers.Overtaken
            && LaterAnswers.Fall(claim, by) is not null;
    }

    internal TimelineChange(Grade from, Grade to, ImmutableArray<Claim> claims) =>
        (Kind, Claims, From, To) = (TimelineChangeKind.GradeMoved, claims, from, to);

    /// <summary>What changed.</summary>
    public TimelineChangeKind Kind { get; }

    /// <summary>
    /// The claim that changed, alone; where the grade moved, the claims that were said, or changed, since the row before. At least one.
    /// </summary>
    public ImmutableArray<Claim> Claims { get; }

    /// <summary>The claim that brought the change: the later answer, the retraction, the denial. Null where there is none.</summary>
    public Claim? By { get; }

    /// <summary>Why, as the audit of the verdict says; null for a new claim that is used, and where it is told by the kind.</summary>
    public Finding? Reason { get; }

    /// <summary>
    /// Whether a source lowered its figure, declared or not: from that of the claim to that of <see cref="By"/>. Not where it denies having
    /// given the higher one.
    /// </summary>
    public bool IsFall { get; }

    /// <summary>The grade before, where it moved; else null.</summary>
    public Grade? From { get; }

    /// <summary>The grade after, where it moved; else null.</summary>
    public Grade? To { get; }

    /// <summary>Whether two are equal.</summary>
    public static bool operator ==(TimelineChange? left, TimelineChange? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two differ.</summary>
    public static bool operator !=(TimelineChange? left, TimelineChange? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(TimelineChange? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Kind == other.Kind
            && (From, To) == (other.From, other.To)
            && Claims.SequenceEqual(other.Claims)
            && Equals(By, other.By)
            && Equals(Reason, other.Reason));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TimelineChange);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Claims[0].Id, By?.Id);

    /// <summary>
    /// "new: 1,417 deaths by the ministry (2)", "overtaken: 900 deaths by the ministry (1), by 2", "grade: Divided to Consistent (2, 3)".
    /// </summary>
    public override string ToString()
    {
        if (Kind == TimelineChangeKind.GradeMoved) return $"grade: {From} to {To} ({Printable.Names(Claims.Select(claim => claim.Id))})";
        string by = By is null ? "" : $", by {Wording.Id(By)}";
        return $"{Verb}: {Wording.Words(Claims[0])} by {Wording.Who(Claims[0])} ({Wording.Id(Claims[0])}){by}";
    }

    /// <summary>"new", "lowered", "set aside".</summary>
    internal string Verb => Kind switch
    {
        _ when IsFall => "lowered",
        TimelineChangeKind.SetAside => "set aside",
        TimelineChangeKind.New when Reason is not null => "new, not used",
        _ => Kind.ToString().ToLowerInvariant(),
    };
}
