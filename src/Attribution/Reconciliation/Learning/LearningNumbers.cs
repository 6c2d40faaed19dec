using System.Collections.Immutable;

namespace Attribution.Merging;

/// <summary>The questions that are answered in numbers, as columns, and what is discovered of them.</summary>
internal sealed class LearningNumbers
{
    private readonly LearningClaims.Question[] _questions;

    public LearningNumbers(LearningClaims used)
    {
        _questions = [.. used.InNumbers];
        List<double> values = [];
        List<int> sources = [], offsets = [0];
        foreach (LearningClaims.Question question in _questions)
        {
            foreach ((string witness, double value) in question.Points)
            {
                values.Add(value);
                sources.Add(used.Numbers[witness]);
            }

            offsets.Add(values.Count);
        }

        Table = ReadingTable.OfValues(values.ToArray(), offsets.ToArray(), sources: sources.ToArray());
    }

    public ReadingTable Table { get; }

    public IEnumerable<LearntTopic> Topics(NumericTruths truths) => _questions.Select((question, topic) =>
    {
        double error = truths.StandardErrors.IsEmpty ? 0 : truths.StandardErrors.Span[topic];
        return new LearntTopic(question.Topic, question.Scope, question.Period, question.ClaimsInOrder())
        {
            Truth = truths.Truths.Span[topic],
            StandardError = error == 0 ? null : error,
        };
    });

    /// <summary>The errors of each witness on the topics of each predicate, in ordinal order of the predicates.</summary>
    public IEnumerable<(string Predicate, AttributeReliability Errors)> ByPredicate(NumericTruths truths)
    {
        string[] predicates = [.. _questions.Select(question => question.Topic.Predicate).Distinct().Order(StringComparer.Ordinal)];
        int[] attributes = Array.ConvertAll(
            _questions, question => Array.BinarySearch(predicates, question.Topic.Predicate, StringComparer.Ordinal));
        ImmutableArray<AttributeReliability> errors = truths.ByAttribute(Table, attributes);
        return errors.Select(each => (predicates[each.Attribute], each));
    }
}
