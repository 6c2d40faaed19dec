using System.Collections.Immutable;

namespace Attribution.Merging;

/// <summary>From what was learnt in columns to the witnesses themselves.</summary>
internal static class LearningResult
{
    /// <param name="used">The claims that were learnt from.</param>
    /// <param name="result">What was learnt.</param>
    /// <param name="topics">The questions with what was discovered.</param>
    /// <param name="byPredicate">The errors in numbers, predicate by predicate.</param>
    public static LearntReliability Of(
        LearningClaims used,
        TruthResult result,
        IEnumerable<LearntTopic> topics,
        IEnumerable<(string Predicate, AttributeReliability Errors)> byPredicate)
    {
        ImmutableArray<Source>[] roots = [.. used.Witnesses];
        ImmutableArray<LearntWitness> witnesses = [.. result.Sources.Select(source => new LearntWitness(roots[source.Source], source))];
        Dictionary<int, LearntWitness> witnessOf = witnesses.ToDictionary(witness => witness.Reliability.Source);
        ImmutableArray<LearntOnPredicate> attributes =
            [.. byPredicate.Select(each => new LearntOnPredicate(witnessOf[each.Errors.Source], each.Predicate, each.Errors))];
        return new(
            result,
            witnesses,
            [.. topics],
            [.. used.LeftOut.OrderBy(each => each.Claim.Id, StringComparer.Ordinal)],
            attributes,
            [
                .. result.FindingsBy(Array.ConvertAll(roots, LearntWitness.NameOf)),
                .. result.IsLearnt && used.Dependence is { } dependence ? [dependence] : Array.Empty<Finding>(),
                .. result.IsLearnt ? Leaning(attributes) : [],
            ]);
    }

    /// <summary>Where a witness leans on some predicates and not on all: on all, the result itself tells.</summary>
    private static IEnumerable<Finding> Leaning(ImmutableArray<LearntOnPredicate> attributes) =>
        from ofOne in attributes.GroupBy(attribute => attribute.Witness)
        where ofOne.Any(attribute => !attribute.Errors.Leans)
        from attribute in ofOne
        where attribute.Errors.Leans
        select new Finding(
            "leaning-attribute",
            Printable.Message(
                $"On '{attribute.Predicate}' the claims of {Printable.Name(attribute.Witness.Name)} lie "
                + $"{(attribute.Errors.MeanError > 0 ? "above" : "below")} the truths as a rule, as if another quantity were meant."),
            "Find out what the source means by it; keep what means another thing as a topic of its own, and learn by attribute.");
}
