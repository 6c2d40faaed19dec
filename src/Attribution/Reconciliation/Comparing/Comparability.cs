namespace Attribution;

/// <summary>The ground on which two answers to one topic can be compared.</summary>
/// <param name="Basis">The ground, or <see cref="PairBasis.None"/>.</param>
/// <param name="IsReversed">Whether the second claim is the part and the first the whole.</param>
/// <param name="Kind">Why there is no ground, or how one is part of the other.</param>
internal readonly record struct Comparability(PairBasis Basis, bool IsReversed, GroundKind Kind)
{
    private static Comparability Same => new(PairBasis.SameQuantity, false, GroundKind.Same);

    /// <summary>
    /// Whether the lesser is an earlier total: it counts at a later date as a lower bound, and one that its source did not correct only
    /// disagrees with a later total that is below it.
    /// </summary>
    public bool IsEarlierTotal => Kind is GroundKind.RunningTotal or GroundKind.PartOfLater;

    /// <summary>Why there is no ground, or how one is part of the other, to follow a colon.</summary>
    /// <param name="first">The first of the two, or the part, or the lesser.</param>
    /// <param name="second">The other.</param>
    public string Reason(Claim first, Claim second) => Kind switch
    {
        GroundKind.OtherScopes => $"they are about different scopes, {Wording.Scope(first.Scope)} and {Wording.Scope(second.Scope)}",
        GroundKind.ScopesDoNotAddUp => "one scope lies within the other, and the topic does not say how its parts relate to the whole",
        GroundKind.Crossed => "one is narrower in scope and the other in time, so neither bounds the other",
        GroundKind.OtherTimes =>
            $"they are about different times, {Wording.Time(first.Period!)} and {Wording.Time(second.Period!)}",
        GroundKind.OtherPeriods =>
            $"they count over different periods, {Wording.Time(first.Period!)} and {Wording.Time(second.Period!)}",
        GroundKind.PartOfWhole or GroundKind.PartOfLater => "a part is never more than its whole",
        GroundKind.RunningTotal => "a running total cannot fall with time",
        GroundKind.PartOfTime => "what is counted in a part of the time is never more than in all of it",
        GroundKind.Related => RelatedTopics.Ground(first, second),
        _ => "",
    };

    public static Comparability Of(Claim one, Claim other)
    {
        Comparability scope = ByScope(one, other);
        if (scope.Basis == PairBasis.None) return scope;
        Comparability period = ByPeriod(one, other);
        return (scope.Basis, period.Basis) switch
        {
            (PairBasis.SameQuantity, _) => period,
            (_, PairBasis.SameQuantity) => scope,
            (_, PairBasis.None) => period,
            _ when scope.IsReversed == period.IsReversed =>
                period.Kind == GroundKind.RunningTotal ? scope with { Kind = GroundKind.PartOfLater } : scope,
            _ => None(GroundKind.Crossed),
        };
    }

    /// <summary>
    /// Whether a value of one topic can be compared with a value of another topic that it may not exceed: for the same scope and time, or
    /// as the smaller part of a whole.
    /// </summary>
    public static bool MayBound(Claim lesser, Claim greater) =>
        MayBoundInScope(lesser, greater) && MayBoundInTime(lesser, greater);

    /// <summary>Why a value of one topic cannot be compared with that of another topic that it may not exceed.</summary>
    /// <param name="lesser">The claim that may not exceed the other.</param>
    /// <param name="greater">The other.</param>
    /// <param name="first">Which of the two is told first.</param>
    public static string WhyNotBound(Claim lesser, Claim greater, Claim first)
    {
        Claim second = ReferenceEquals(first, lesser) ? greater : lesser;
        return MayBoundInScope(lesser, greater)
            ? $"they are about different times, {Wording.Time(first.Period!)} and {Wording.Time(second.Period!)}"
            : $"they are about different scopes, {Wording.Scope(first.Scope)} and {Wording.Scope(second.Scope)}";
    }

    private static bool MayBoundInScope(Claim lesser, Claim greater) =>
        lesser.Scope.Equals(greater.Scope)
        || ((lesser.Topic.IsPartBounded || greater.Topic.IsPartBounded) && lesser.Scope.IsWithin(greater.Scope));

    private static bool MayBoundInTime(Claim lesser, Claim greater)
    {
        if (lesser.Period is not { } mine
            || greater.Period is not { } theirs
            || mine.Equals(theirs)
            || theirs.Covers(mine) == TruthValue.Yes)
        {
            return true;
        }

        if (lesser.Topic.Accrual == Accrual.Cumulative && greater.Topic.Accrual == Accrual.Cumulative)
        {
            return mine.Latest is { } end && theirs.Latest is { } theirEnd && end <= theirEnd && !BeginsLater(theirs, mine);
        }

        return greater.Topic.Accrual is Accrual.FixedAttribute or Accrual.Capacity or Accrual.Peak
            && mine.Overlaps(theirs) != TruthValue.No;
    }

    /// <summary>
    /// Whether a total is stated to count from a later day on than the other; where it is not known since when the other counts, they are
    /// taken to count from one day.
    /// </summary>
    private static bool BeginsLater(Edtf total, Edtf other) =>
        total is { IsInterval: true, Start: EdtfEnd.Stated }
        && (other.Start == EdtfEnd.Open || (other.Start == EdtfEnd.Stated && other.Earliest < total.Earliest));

    /// <summary>Whether two claims on different topics are about the same scope and time, so that one can be a part of the other.</summary>
    public static bool AreAlike(Claim part, Claim total) =>
        part.Scope.Equals(total.Scope) && ByPeriod(total, part).Basis == PairBasis.SameQuantity;

    private static Comparability ByScope(Claim one, Claim other)
    {
        if (one.Scope.Equals(other.Scope)) return Same;
        bool within = one.Scope.IsWithin(other.Scope), around = other.Scope.IsWithin(one.Scope);
        if (!within && !around)
        {
            return None(GroundKind.OtherScopes);
        }

        return one.Topic.IsPartBounded
            ? new(PairBasis.NestedScope, around, GroundKind.PartOfWhole)
            : None(GroundKind.ScopesDoNotAddUp);
    }

    private static Comparability ByPeriod(Claim one, Claim other)
    {
        if (one.Period is not { } mine || other.Period is not { } theirs || mine.Equals(theirs)) return Same;
        return one.Topic.Accrual switch
        {
            Accrual.FixedAttribute => Same,
            Accrual.Cumulative => ByRunningTotal(one.Topic, mine, theirs),
            _ when mine.Overlaps(theirs) != TruthValue.No => Same,
            _ => None(GroundKind.OtherTimes),
        };
    }

    /// <summary>A total that runs from one start cannot fall; one that lies within another is a part of it where parts add up.</summary>
    private static Comparability ByRunningTotal(Topic topic, Edtf mine, Edtf theirs)
    {
        if (mine.Start == theirs.Start && mine.Earliest == theirs.Earliest)
        {
            if (mine.Latest is not { } myEnd || theirs.Latest is not { } theirEnd || myEnd == theirEnd) return Same;
            return new(PairBasis.NestedPeriod, theirEnd < myEnd, GroundKind.RunningTotal);
        }

        bool within = theirs.Covers(mine) == TruthValue.Yes, around = mine.Covers(theirs) == TruthValue.Yes;
        return topic.IsPartBounded && within != around
            ? new(PairBasis.NestedPeriod, around, GroundKind.PartOfTime)
            : None(GroundKind.OtherPeriods);
    }

    private static Comparability None(GroundKind kind) => new(PairBasis.None, false, kind);
}
