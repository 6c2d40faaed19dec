using System.Globalization;

namespace Attribution;

/// <summary>Says why two statements relate to each other as they do.</summary>
internal static class PairWording
{
    /// <summary>A clause to follow a colon, with its full stop.</summary>
    public static string Of(Statement first, Statement second, Comparability ground, PairReason reason, SpreadTest? test)
    {
        string clause = reason switch
        {
            PairReason.NoGround => $"{Pair()} cannot be compared: {ground.Reason(first.Claim, second.Claim)}.",
            PairReason.OtherKind => $"{Pair()} cannot be compared: they are different kinds of answer.",
            PairReason.OtherWords => $"{Pair()} cannot be compared: they answer in different words.",
            PairReason.SameWords => first.Claim.Value is null ? $"both answer {first.Answer}." : $"{Pair()} say the same.",
            PairReason.YesAndNo => $"one answers {first.Answer}, the other {second.Answer}.",
            PairReason.DeniedWords => $"{Pair()} cannot both be so.",
            PairReason.Alternatives => $"{Pair()} are alternatives, of which one source leaves open which is right.",
            PairReason.LeftOpen => $"{Pair()} exclude each other, but a source of them leaves open another answer, which does not.",
            PairReason.DeclaredToContradict => $"{Pair()} were stated to contradict each other.",
            PairReason.Deviating => Deviating(first, second, ground, test!),
            PairReason.ByChance => ByChance(first, second, ground, test!),
            PairReason.Apart => Apart(first, second),
            PairReason.Within => $"{Pair()} each lie within what the other allows.",
            PairReason.UnlikeBases => $"{Pair()} overlap, but rest on unlike bases: {Rests(first)}, {Rests(second)}.",
            PairReason.NamesBelow => $"{Pair()} leave room for each other: what is identified by name is only a floor.",
            PairReason.NamesAbove => $"{Pair()} exclude each other: more are identified by name than the other allows.",
            PairReason.Overlapping => Overlapping(first, second),
            PairReason.SaysNothing => $"{Pair()} leave room for each other, but a range as wide as that supports no other figure.",
            PairReason.UnknownCoverage =>
                $"{Pair()} need not exclude each other, and need not agree: what {Unknown(first, second)} covers was not said.",
            PairReason.Touching => $"{Pair()} meet only at their edges.",
            PairReason.SharedBounds => $"{Pair()} leave room for each other, but at least one of them gives only a bound.",
            PairReason.PartAboveWhole => PartAboveWhole(first, second, ground),
            _ => $"{On(first, ground)} leaves room for {On(second, ground)}: {ground.Reason(first.Claim, second.Claim)}.",
        };
        bool isConflict = reason is PairReason.Deviating or PairReason.Apart or PairReason.PartAboveWhole;
        return isConflict && PairJudge.MeantimeOf(first, second, ground.Basis) is { } meantime ? $"{clause} {meantime}" : clause;

        string Pair() => $"{Words(first)} and {Words(second)}";
    }

    private static string Rests(Statement statement) => Bases.Words(statement.Claim.Basis);

    private static string Words(Statement statement) => Wording.Words(statement.Claim);

    private static string Deviating(Statement first, Statement second, Comparability ground, SpreadTest test)
    {
        bool isSame = ground.Basis == PairBasis.SameQuantity;
        if (Silent(first, second) is { } silent)
        {
            Statement other = silent == first ? second : first;
            return isSame
                ? $"{Words(silent)}, of which no error is stated, lies beyond what {Words(other)} leaves room for{Among(test)}."
                : $"{On(first, ground)} is more than {On(second, ground)} leaves room for{Among(test)}: "
                    + $"{ground.Reason(first.Claim, second.Claim)}.";
        }

        string far = $"{Sigmas(test)}{Among(test)}{Corrected(test)}{Assumed(first, second)}";
        return isSame
            ? $"{Words(first)} and {Words(second)} differ by {far}."
            : $"{On(first, ground)} exceeds {On(second, ground)} by {far}: {ground.Reason(first.Claim, second.Claim)}.";
    }

    private static string ByChance(Statement first, Statement second, Comparability ground, SpreadTest test)
    {
        bool isSame = ground.Basis == PairBasis.SameQuantity;
        string one = isSame ? Words(first) : On(first, ground), other = isSame ? Words(second) : On(second, ground);
        string far = Silent(first, second) is null
            ? $"differ by {Sigmas(test)}{Among(test)}{Assumed(first, second)}"
            : $"lie apart{Among(test)}";
        return $"{one} and {other} {far}, which is within what chance would produce among so many.";
    }

    /// <summary>The figure without an error of its own beside one that has one; null where there is none such.</summary>
    private static Statement? Silent(Statement first, Statement second) =>
        !first.CanBeTested ? first : !second.CanBeTested ? second : null;

    /// <summary>"3.1σ, one of 45 pairs": standard deviations of the difference, before the correction for the pairs.</summary>
    private static string Sigmas(SpreadTest test) => Wording.Sigmas(test.Distance);

    private static string Among(SpreadTest test) =>
        test.Pairs == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $", one of {test.Pairs:N0} pairs");

    private static string Corrected(SpreadTest test) =>
        Wording.Sigmas(test.Corrected) is var corrected && (test.Pairs == 1 || corrected == Wording.Sigmas(test.Distance))
            ? ""
            : $"; corrected for that, by {corrected}";

    private static string Assumed(Statement first, Statement second) =>
        first.Spread is { IsAssumed: true } || second.Spread is { IsAssumed: true } ? " (a ± of unknown coverage taken as 1σ)" : "";

    private static string Unknown(Statement first, Statement second) =>
        first.Spread is not { IsAssumed: true } ? Words(second)
        : second.Spread is not { IsAssumed: true } ? Words(first)
        : "either ±";

    /// <summary>The words with what distinguishes them from the other's: the topic, the scope, or the period.</summary>
    private static string On(Statement statement, Comparability ground) => $"{Words(statement)} {Ground(statement.Claim, ground)}";

    private static string Ground(Claim claim, Comparability ground) => ground.Basis switch
    {
        PairBasis.RelatedTopic => Wording.Of(claim.Topic),
        PairBasis.NestedScope => $"for {Wording.Scope(claim.Scope)}",
        _ => $"for {Wording.Time(claim.Period!)}",
    };

    private static string Apart(Statement first, Statement second)
    {
        bool literally = PairJudge.AreApartLiterally(first, second);
        if (literally && IsPlain(first) && IsPlain(second)) return $"no value is both {Words(first)} and {Words(second)}.";
        return $"{How(literally)}{Is(first, literally)} and {Is(second, literally)}: no value is both.";
    }

    private static string PartAboveWhole(Statement part, Statement whole, Comparability ground)
    {
        bool literally = PairJudge.ExceedsLiterally(part, whole);
        string reason = ground.Reason(part.Claim, whole.Claim);
        bool isWholeBound = whole.Claim.Value is Estimate { IsOneSided: true };
        if (literally && !isWholeBound && IsPlain(part) && IsPlain(whole))
        {
            return $"{On(part, ground)} is more than {On(whole, ground)}: {reason}.";
        }

        // "500 is more than less than 300" is no sentence.
        return $"{How(literally)}{Ranged(part)}, and {Ranged(whole)}: {reason}.";

        string Ranged(Statement statement) => ground.Basis == PairBasis.RelatedTopic
            ? $"{On(statement, ground)} is {Range(statement, literally)}"
            : $"{Is(statement, literally)} {Ground(statement.Claim, ground)}";
    }

    private static string Overlapping(Statement first, Statement second) =>
        second.Extent.Contains(first.Extent) ? $"{Words(first)} lies within {Words(second)}, which is wider."
        : first.Extent.Contains(second.Extent) ? $"{Words(second)} lies within {Words(first)}, which is wider."
        : $"{Words(first)} and {Words(second)} overlap in part.";

    private static string How(bool literally) => literally ? "" : "as such words are read, ";

    private static string Is(Statement statement, bool literally) => $"{Words(statement)} is {Range(statement, literally)}";

    private static string Range(Statement statement, bool literally) =>
        Wording.Range(literally ? statement.Literal : statement.Extent, statement.Unit);

    /// <summary>Whether the words of a statement state its values, so that the values need not be printed beside them.</summary>
    private static bool IsPlain(Statement statement) =>
        statement.Claim.Value is Estimate { IsApproximate: false } said
        && said.Form is EstimateForm.Exact or EstimateForm.Range or EstimateForm.BestWithRange or EstimateForm.MoreThan
            or EstimateForm.AtLeast or EstimateForm.LessThan or EstimateForm.UpTo
        && ((said.Unit ?? statement.Claim.Topic.Unit) is not { Kind: not UnitKind.Count } unit || unit.Equals(statement.Unit));
}
