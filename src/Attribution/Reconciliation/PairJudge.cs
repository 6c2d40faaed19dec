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
        if (first.Conventional is not { } mine || second.Conventional is not { } theirs) return JudgeWords(first, second, ground, Make);
        return ground.Basis == PairBasis.SameQuantity
            ? JudgeSame(first, second, mine, theirs, Make)
            : JudgePart(first, second, mine.Interval, theirs.Interval, ground, Make);
    }

    private static Judgement JudgeSame(
        Statement first, Statement second, Reading mine, Reading theirs, Func<PairRelation, Func<string>, bool, Judgement> make)
    {
        bool conventionally = mine.Interval.Intersects(theirs.Interval), literally = first.Literal!.Interval.Intersects(second.Literal!.Interval);
        if (!conventionally)
        {
            return literally
                ? make(PairRelation.Disagrees, () => Apart(first, second, mine.Interval, theirs.Interval, "as such words are read, "), false)
                : make(PairRelation.Contradicts, () => Apart(first, second, first.Literal.Interval, second.Literal.Interval, ""), false);
        }

        bool bounded = mine.Interval.IsBounded && theirs.Interval.IsBounded;
        if (bounded && Lies(mine, theirs) && Lies(theirs, mine) && (HasFigure(mine) || HasFigure(theirs) || Nested(mine, theirs)))
            return make(PairRelation.Corroborates, () => $"{Pair(first, second)} each lie within what the other allows.", true);
        return make(
            PairRelation.Compatible,
            () => $"{Pair(first, second)} {(bounded ? "overlap in part" : "leave room for each other, but at least one of them sets only a bound")}.",
            bounded);
    }

    /// <summary>A part is never more than its whole: they conflict if the least that the part can be is above the most that the whole can be.</summary>
    private static Judgement JudgePart(
        Statement part, Statement whole, Interval mine, Interval theirs, Comparability ground, Func<PairRelation, Func<string>, bool, Judgement> make)
    {
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

    private static bool HasFigure(Reading reading) => reading.Best is not null;

    /// <summary>Whether the figure of one reading, if it names one, lies in the interval of the other.</summary>
    private static bool Lies(Reading reading, Reading other) => reading.Best is not { } best || other.Interval.Contains(best);

    private static bool Nested(Reading one, Reading other) => one.Interval.Contains(other.Interval) || other.Interval.Contains(one.Interval);

    private static bool FitsWithin(Interval part, Interval whole) =>
        part.Lower < whole.Upper || (part.Lower == whole.Upper && part.LowerInclusive && whole.UpperInclusive);

    private static string Pair(Statement first, Statement second) => $"{Wording.Words(first.Claim)} and {Wording.Words(second.Claim)}";

    private static string Apart(Statement first, Statement second, Interval mine, Interval theirs, string how) =>
        $"{how}{Wording.Words(first.Claim)} is {Wording.Range(mine, first.Claim.Topic)} and {Wording.Words(second.Claim)} is {Wording.Range(theirs, first.Claim.Topic)}: no value is both.";
}
