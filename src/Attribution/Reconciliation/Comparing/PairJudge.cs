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
        {
            string? meantime = MeantimeOf(first, second, ground.Basis);
            return Make(
                apart.AdjustedLiterally > SpreadTest.Contradiction && meantime is null ? PairRelation.Contradicts : PairRelation.Disagrees,
                () => WithMeantime(Deviating(first, second, ground, apart), meantime));
        }

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
            string? meantime = MeantimeOf(first, second, PairBasis.SameQuantity);
            bool literally = first.Literal!.Interval.Intersects(second.Literal!.Interval);
            return make(
                literally || meantime is not null ? PairRelation.Disagrees : PairRelation.Contradicts,
                () => WithMeantime(
                    literally
                        ? Apart(first, second, mine, theirs, "as such words are read, ")
                        : Apart(first, second, first.Literal.Interval, second.Literal.Interval, ""),
                    meantime),
                false);
        }

        bool bounded = mine.IsBounded && theirs.IsBounded;
        if (bounded && LiesWithin(first, theirs) && LiesWithin(second, mine))
            return make(PairRelation.Corroborates, () => $"{Pair(first, second)} each lie within what the other allows.", true);
        return make(
            PairRelation.Compatible,
            () => bounded ? Overlap(first, second) : $"{Pair(first, second)} leave room for each other, but at least one of them sets only a bound.",
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
            string? meantime = MeantimeOf(part, whole, ground.Basis);
            (Interval low, Interval high) = literally ? (mine, theirs) : (part.Literal.Interval, whole.Literal.Interval);
            return make(
                literally || meantime is not null ? PairRelation.Disagrees : PairRelation.Contradicts,
                () => WithMeantime($"{(literally ? "as such words are read, " : "")}{Wording.Words(part.Claim)} is {Wording.Range(low, part.Unit)} for {Of(part.Claim, ground)}, "
                    + $"and {Wording.Words(whole.Claim)} is {Wording.Range(high, whole.Unit)} for {Of(whole.Claim, ground)}: {ground.Reason}.", meantime),
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
    /// <param name="test">How far the one lies above the other if one of them is a spread, or null.</param>
    public static Judgement JudgeBound(Statement lesser, Statement greater, SpreadTest? test)
    {
        Interval mine = lesser.Extent, theirs = greater.Extent;
        string ground = RelatedTopics.Ground(lesser.Claim, greater.Claim);
        bool fits = test is { } measured ? measured.Adjusted < SpreadTest.Tension : FitsWithin(mine, theirs);
        string? meantime = fits ? null : MeantimeOf(lesser, greater, PairBasis.RelatedTopic);
        bool literally = test is { } spread ? spread.AdjustedLiterally <= SpreadTest.Contradiction : FitsWithin(lesser.Literal!.Interval, greater.Literal!.Interval);
        (Interval low, Interval high) = literally ? (mine, theirs) : (lesser.Literal!.Interval, greater.Literal!.Interval);
        return new(
            lesser.Claim,
            greater.Claim,
            !fits ? literally || meantime is not null ? PairRelation.Disagrees : PairRelation.Contradicts : mine.IsBounded || theirs.IsBounded ? PairRelation.Constrains : PairRelation.Compatible,
            PairBasis.RelatedTopic,
            false,
            Voice.IsOne(lesser.Claim, greater.Claim),
            () => fits ? $"{On(lesser)} leaves room for {On(greater)}: {ground}."
                : WithMeantime(
                    test is { } apart ? $"{On(lesser)} lies {Wording.Deviations(apart)} above {On(greater)}: {ground}."
                        : $"{(literally ? "as such words are read, " : "")}{On(lesser)} is {Wording.Range(low, lesser.Unit)}, and {On(greater)} is {Wording.Range(high, greater.Unit)}: {ground}.",
                    meantime));

        static string On(Statement statement) => $"{Wording.Words(statement.Claim)} {Wording.Of(statement.Claim.Topic)}";
    }

    /// <summary>What the times of which two conflicting statements speak leave open. A part and a bound are the higher one where they conflict.</summary>
    private static string? MeantimeOf(Statement first, Statement second, PairBasis basis) =>
        basis != PairBasis.SameQuantity || first.Extent.Lower > second.Extent.Lower ? Meantime.Between(second.Claim, first.Claim) : Meantime.Between(first.Claim, second.Claim);

    private static string WithMeantime(string reason, string? meantime) => meantime is null ? reason : $"{reason} {meantime}";

    private static string Overlap(Statement first, Statement second) =>
        second.Extent.Contains(first.Extent) ? $"{Wording.Words(first.Claim)} lies within {Wording.Words(second.Claim)}, which is wider."
        : first.Extent.Contains(second.Extent) ? $"{Wording.Words(second.Claim)} lies within {Wording.Words(first.Claim)}, which is wider."
        : $"{Pair(first, second)} overlap in part.";

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
        how.Length == 0 && IsPlain(first) && IsPlain(second)
            ? $"no value is both {Pair(first, second)}."
            : $"{how}{Wording.Words(first.Claim)} is {Wording.Range(mine, first.Unit)} and {Wording.Words(second.Claim)} is {Wording.Range(theirs, second.Unit)}: no value is both.";

    /// <summary>Whether the words of a statement say the values that they mean, so that to name those would say the same twice.</summary>
    private static bool IsPlain(Statement statement) =>
        statement.Claim.Value is Estimate { Form: EstimateForm.Exact or EstimateForm.Range, IsApproximate: false } said
        && (said.Unit is null || statement.Unit is null || said.Unit.Kind == UnitKind.Count || said.Unit.Equals(statement.Unit));
}
