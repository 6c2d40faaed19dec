namespace Attribution;

/// <summary>Holds two statements on one topic against each other.</summary>
internal static class PairJudge
{
    /// <param name="one">A statement.</param>
    /// <param name="other">Another, whose id is later in ordinal order.</param>
    public static Judgement Judge(Statement one, Statement other)
    {
        bool oneVoice = Voice.IsOne(one.Claim, other.Claim);
        Comparability ground = Comparability.Of(one.Claim, other.Claim);
        (Statement first, Statement second) = ground.IsReversed ? (other, one) : (one, other);

        Judgement Make(PairRelation relation, Func<string> reason, bool overlap = false) =>
            new(first.Claim, second.Claim, relation, ground.Basis, overlap, oneVoice, reason);

        if (ground.Basis == PairBasis.None) return Make(PairRelation.NotComparable, () => Pair(first, second) + " cannot be compared: " + ground.Reason + ".");
        if (first.Conventional is null || second.Conventional is null) return JudgeWords(first, second, ground, Make);
        return ground.Basis == PairBasis.SameQuantity
            ? JudgeSame(first, second, Make)
            : JudgePart(first, second, ground, Make);
    }

    private static Judgement JudgeSame(Statement first, Statement second, Func<PairRelation, Func<string>, bool, Judgement> make)
    {
        Interval mine = first.Extent, theirs = second.Extent;
        if (!mine.Intersects(theirs))
        {
            return first.Literal!.Interval.Intersects(second.Literal!.Interval)
                ? make(PairRelation.Disagrees, () => Apart(first, second, mine, theirs, "as such words are read, "), false)
                : make(PairRelation.Contradicts, () => Apart(first, second, first.Literal.Interval, second.Literal.Interval, ""), false);
        }

        bool bounded = mine.IsBounded && theirs.IsBounded;
        if (bounded && LiesWithin(first, theirs) && LiesWithin(second, mine))
            return make(PairRelation.Corroborates, () => $"{Pair(first, second)} each lie within what the other allows.", true);
        return make(
            PairRelation.Compatible,
            () => $"{Pair(first, second)} {(bounded ? "overlap in part" : "leave room for each other, but at least one of them sets only a bound")}.",
            bounded);
    }

    /// <summary>A part is never more than its whole: they conflict if the least that the part can be is above the most that the whole can be.</summary>
    private static Judgement JudgePart(
        Statement part, Statement whole, Comparability ground, Func<PairRelation, Func<string>, bool, Judgement> make)
    {
        Interval mine = part.Extent, theirs = whole.Extent;
        if (!FitsWithin(mine, theirs))
        {
            bool literally = FitsWithin(part.Literal!.Interval, whole.Literal!.Interval);
            (Interval low, Interval high) = literally ? (mine, theirs) : (part.Literal.Interval, whole.Literal.Interval);
            return make(
                literally ? PairRelation.Disagrees : PairRelation.Contradicts,
                () => $"{(literally ? "as such words are read, " : "")}{Wording.Words(part.Claim)} is {Wording.Range(low, part.Claim.Topic)} for {Of(part.Claim, ground)}, "
                    + $"and {Wording.Words(whole.Claim)} is {Wording.Range(high, part.Claim.Topic)} for {Of(whole.Claim, ground)}: {ground.Reason}.",
                false);
        }

        return make(
            mine.IsBounded || theirs.IsBounded ? PairRelation.Constrains : PairRelation.Compatible,
            () => $"{Wording.Words(part.Claim)} for {Of(part.Claim, ground)} leaves room for {Wording.Words(whole.Claim)} for {Of(whole.Claim, ground)}: {ground.Reason}.",
            false);
    }

    /// <summary>What sets a part and its whole apart: the scope, or the period.</summary>
    private static string Of(Claim claim, Comparability ground) =>
        ground.Basis == PairBasis.NestedScope ? Wording.Scope(claim.Scope) : Wording.Time(claim.Period!);

    private static Judgement JudgeWords(
        Statement first, Statement second, Comparability ground, Func<PairRelation, Func<string>, bool, Judgement> make)
    {
        if (ground.Basis != PairBasis.SameQuantity || first.Answer is not { } mine || second.Answer is not { } theirs)
            return make(PairRelation.NotComparable, () => $"{Pair(first, second)} cannot be compared: they are different kinds of answer.", false);
        if (string.Equals(mine, theirs, StringComparison.OrdinalIgnoreCase))
            return make(PairRelation.Corroborates, () => first.Claim.Value is null ? $"both answer {mine}." : $"{Pair(first, second)} say the same.", true);
        bool opposed = first.Claim.Value is null && second.Claim.Value is null;
        return opposed
            ? make(PairRelation.Contradicts, () => $"the one answers {mine}, the other {theirs}.", false)
            : make(PairRelation.NotComparable, () => $"{Pair(first, second)} cannot be compared: they answer in different words.", false);
    }

    /// <summary>Whether the figure that a statement names, or else the whole of its range, lies within the other's extent.</summary>
    private static bool LiesWithin(Statement statement, Interval other) =>
        statement.Conventional!.Best is { } best ? other.Contains(best) : other.Contains(statement.Extent);

    private static bool FitsWithin(Interval part, Interval whole) =>
        part.Lower < whole.Upper || (part.Lower == whole.Upper && part.LowerInclusive && whole.UpperInclusive);

    private static string Pair(Statement first, Statement second) => $"{Wording.Words(first.Claim)} and {Wording.Words(second.Claim)}";

    private static string Apart(Statement first, Statement second, Interval mine, Interval theirs, string how) =>
        $"{how}{Wording.Words(first.Claim)} is {Wording.Range(mine, first.Claim.Topic)} and {Wording.Words(second.Claim)} is {Wording.Range(theirs, first.Claim.Topic)}: no value is both.";
}
