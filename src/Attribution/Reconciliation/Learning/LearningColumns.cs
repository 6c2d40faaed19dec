using System.Collections.Immutable;

namespace Attribution.Merging;

/// <summary>From questions to columns, and back.</summary>
internal sealed class LearningColumns(LearningClaims used)
{
    private readonly ImmutableArray<Source>[] _witnesses = [.. used.Witnesses];

    public static ReadingTable Numbers(LearningClaims.Question[] questions, Dictionary<string, int> numbers)
    {
        List<double> values = [];
        List<int> sources = [], offsets = [0];
        foreach (LearningClaims.Question question in questions)
        {
            foreach ((string witness, double value) in question.Points)
            {
                values.Add(value);
                sources.Add(numbers[witness]);
            }

            offsets.Add(values.Count);
        }

        return ReadingTable.OfValues(values.ToArray(), offsets.ToArray(), sources: sources.ToArray());
    }

    public static LearntTopic Topic(LearningClaims.Question question, NumericTruths truths, int topic) => new(
        question.Topic, question.Scope, question.Period, [.. question.Claims.OrderBy(claim => claim.Id, StringComparer.Ordinal)])
    {
        Truth = truths.Truths.Span[topic],
        StandardError = truths.StandardErrors.IsEmpty || truths.StandardErrors.Span[topic] == 0 ? null : truths.StandardErrors.Span[topic],
    };

    /// <param name="result">What was learnt.</param>
    /// <param name="topics">The questions with what was discovered.</param>
    /// <param name="numbers">The questions in numbers.</param>
    /// <param name="table">The columns of these; null where there are none.</param>
    /// <param name="truths">What was discovered of them.</param>
    public LearntReliability Learnt(
        TruthResult result,
        IEnumerable<LearntTopic> topics,
        LearningClaims.Question[] numbers,
        ReadingTable? table = null,
        NumericTruths? truths = null)
    {
        ImmutableArray<LearntWitness> witnesses =
            [.. result.Sources.Select(source => new LearntWitness(_witnesses[source.Source], source))];
        string[] names = Array.ConvertAll(_witnesses, LearntWitness.NameOf);
        ImmutableArray<LearntOnPredicate> attributes = table is null ? [] : ByPredicate(witnesses, numbers, table, truths!);
        return new(
            result,
            witnesses,
            [.. topics],
            [.. used.LeftOut.OrderBy(each => each.Claim.Id, StringComparer.Ordinal)],
            attributes,
            [.. result.Findings.Select(finding => finding.Named(names)), .. result.IsLearnt ? Beyond(attributes) : []]);
    }

    private static ImmutableArray<LearntOnPredicate> ByPredicate(
        ImmutableArray<LearntWitness> witnesses, LearningClaims.Question[] questions, ReadingTable table, NumericTruths truths)
    {
        string[] predicates = [.. questions.Select(question => question.Topic.Predicate).Distinct().Order(StringComparer.Ordinal)];
        int[] attributes = Array.ConvertAll(
            questions, question => Array.BinarySearch(predicates, question.Topic.Predicate, StringComparer.Ordinal));
        Dictionary<int, LearntWitness> witnessOf = witnesses.ToDictionary(witness => witness.Reliability.Source);
        return
        [
            .. truths.ByAttribute(table, attributes)
                .Select(errors => new LearntOnPredicate(witnessOf[errors.Source], predicates[errors.Attribute], errors)),
        ];
    }

    /// <summary>What the columns alone do not show.</summary>
    private IEnumerable<Finding> Beyond(ImmutableArray<LearntOnPredicate> attributes) =>
        used.Dependence is { } dependence ? Leaning(attributes).Prepend(dependence) : Leaning(attributes);

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
