namespace Attribution;

/// <summary>Holds two statements on one topic against each other.</summary>
internal static class PairJudge
{
    /// <param name="one">A statement.</param>
    /// <param name="other">Another, whose id is later in ordinal order.</param>
    /// <param name="test">How far apart the two are if one of them is a spread, or null.</param>
    public static Judgement Judge(Statement one, Statement other, SpreadTest? test)
    {
        bool oneVoice = Voice.IsOne(one.Claim, other.Claim);
        Comparability ground = Comparability.Of(one.Claim, other.Claim);
        (Statement first, Statement second) = ground.IsReversed ? (other, one) : (one, other);

        Judgement Make(PairRelation relation, Func<string> reason, bool overlap = false) =>
            new(first.Claim, second.Claim, relation, ground.Basis, overlap, oneVoice, reason);

        if (ground.Basis == PairBasis.None) return Make(PairRelation.NotComparable, () => Pair(first, second) + " cannot be compared: " + ground.Reason + ".");
        if (first.Conventional is null || second.Conventional is null) return JudgeWords(first, second, ground, Make);
        if (test is { Adjusted: >= SpreadTest.Tension } apart)
            return Make(apart.AdjustedLiterally > SpreadTest.Contradiction ? PairRelation.Contradicts : PairRelation.Disagrees, () => Deviating(first, second, ground, apart));
        return ground.Basis == PairBasis.SameQuantity
            ? JudgeSame(first, second, test, Make)
            : JudgePart(first, second, ground, test, Make);
    }

    private static Judgement JudgeSame(Statement first, Statement second, SpreadTest? test, Func<PairRelation, Func<string>, bool, Judgement> make)
    {
        Interval mine = first.Extent, theirs = second.Extent;
        if (!mine.Intersects(theirs))
        {
            if (test is { } near) return make(PairRelation.Compatible, () => ByChance(first, second, near), false);
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
        Statement part, Statement whole, Comparability ground, SpreadTest? test, Func<PairRelation, Func<string>, bool, Judgement> make)
    {
        Interval mine = part.Extent, theirs = whole.Extent;
        if (!FitsWithin(mine, theirs))
        {
            if (test is { } near) return make(PairRelation.Compatible, () => ByChance(part, whole, near), false);
            bool literally = FitsWithin(part.Literal!.Interval, whole.Literal!.Interval);
            (Interval low, Interval high) = literally ? (mine, theirs) : (part.Literal.Interval, whole.Literal.Interval);
            return make(
                literally ? PairRelation.Disagrees : PairRelation.Contradicts,
                () => $"{(literally ? "as such words are read, " : "")}{Wording.Words(part.Claim)} is {Wording.Range(low, part.Unit)} for {Of(part.Claim, ground)}, "
                    + $"and {Wording.Words(whole.Claim)} is {Wording.Range(high, whole.Unit)} for {Of(whole.Claim, ground)}: {ground.Reason}.",
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
        bool opposed = IsYesOrNo(mine) && IsYesOrNo(theirs);
        if (!opposed && (Declares(first.Claim, second.Claim) || Declares(second.Claim, first.Claim)))
            return make(PairRelation.Contradicts, () => $"{Pair(first, second)} were stated to contradict each other.", false);
        return opposed
            ? make(PairRelation.Contradicts, () => $"the one answers {mine}, the other {theirs}.", false)
            : make(PairRelation.NotComparable, () => $"{Pair(first, second)} cannot be compared: they answer in different words.", false);
    }

    private static bool IsYesOrNo(string answer) =>
        string.Equals(answer, "yes", StringComparison.OrdinalIgnoreCase) || string.Equals(answer, "no", StringComparison.OrdinalIgnoreCase);

    private static bool Declares(Claim claim, Claim other) =>
        claim.Relations.Any(relation => relation.Kind == ClaimRelationKind.Contradicts && relation.Claim == other.Id);

    /// <summary>Whether the figure that a statement names, or else the whole of its range, lies within the other's extent.</summary>
    private static bool LiesWithin(Statement statement, Interval other) =>
        (statement.Spread?.Centre ?? statement.Conventional!.Best) is { } best ? other.Contains(best) : other.Contains(statement.Extent);

    /// <summary>Holds two claims on related topics against each other.</summary>
    /// <param name="lesser">The one whose value may not exceed the other's.</param>
    /// <param name="greater">The other.</param>
    public static Judgement JudgeBound(Statement lesser, Statement greater)
    {
        Interval mine = lesser.Extent, theirs = greater.Extent;
        bool fits = FitsWithin(mine, theirs), literally = FitsWithin(lesser.Literal!.Interval, greater.Literal!.Interval);
        (Interval low, Interval high) = literally ? (mine, theirs) : (lesser.Literal.Interval, greater.Literal.Interval);
        return new(
            lesser.Claim,
            greater.Claim,
            !fits ? literally ? PairRelation.Disagrees : PairRelation.Contradicts : mine.IsBounded || theirs.IsBounded ? PairRelation.Constrains : PairRelation.Compatible,
            PairBasis.RelatedTopic,
            false,
            Voice.IsOne(lesser.Claim, greater.Claim),
            () => fits
                ? $"{On(lesser)} leaves room for {On(greater)}: {RelatedTopics.Ground(lesser.Claim, greater.Claim)}."
                : $"{(literally ? "as such words are read, " : "")}{On(lesser)} is {Wording.Range(low, lesser.Unit)}, and {On(greater)} is {Wording.Range(high, greater.Unit)}: {RelatedTopics.Ground(lesser.Claim, greater.Claim)}.");

        static string On(Statement statement) => $"{Wording.Words(statement.Claim)} of {Wording.Plain(statement.Claim.Topic.ToString())}";
    }

    private static string Deviating(Statement first, Statement second, Comparability ground, SpreadTest test) =>
        ground.Basis == PairBasis.SameQuantity
            ? $"{Pair(first, second)} lie {Wording.Deviations(test)} apart."
            : $"{Wording.Words(first.Claim)} for {Of(first.Claim, ground)} lies {Wording.Deviations(test)} above {Wording.Words(second.Claim)} for {Of(second.Claim, ground)}: {ground.Reason}.";

    private static string ByChance(Statement first, Statement second, SpreadTest test) =>
        $"{Pair(first, second)} lie {Wording.Deviations(test)} apart, as chance can have it.";

    private static bool FitsWithin(Interval part, Interval whole) =>
        part.Lower < whole.Upper || (part.Lower == whole.Upper && part.LowerInclusive && whole.UpperInclusive);

    private static string Pair(Statement first, Statement second) => $"{Wording.Words(first.Claim)} and {Wording.Words(second.Claim)}";

    private static string Apart(Statement first, Statement second, Interval mine, Interval theirs, string how) =>
        $"{how}{Wording.Words(first.Claim)} is {Wording.Range(mine, first.Unit)} and {Wording.Words(second.Claim)} is {Wording.Range(theirs, second.Unit)}: no value is both.";
}
