using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Attribution.Merging;

namespace Attribution;

/// <summary>From questions to columns, and back.</summary>
internal sealed partial class LearningColumns(LearningClaims used)
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

    public LearntReliability Learnt(TruthResult result, IEnumerable<LearntTopic> topics) => new(
        result,
        [.. result.Sources.Select(source => new LearntWitness(_witnesses[source.Source], source))],
        [.. topics],
        [.. used.LeftOut.OrderBy(each => each.Claim.Id, StringComparer.Ordinal)],
        [.. result.Findings.Select(Named)]);

    /// <summary>The finding with the names of the sources for their numbers.</summary>
    private Finding Named(Finding finding) => new(finding.Code, Numbered().Replace(finding.Message, WithNames), finding.Remedy);

    private string WithNames(Match found)
    {
        string word = found.Groups["word"].Value;
        string names = Digits().Replace(
            found.Value[word.Length..],
            number => int.TryParse(number.Value, out int source) && source < _witnesses.Length
                ? Printable.Name(LearntWitness.NameOf(_witnesses[source]))
                : number.Value);
        return word is "source " or "Source " ? names : word + names;
    }

    [GeneratedRegex(@"(?<word>[Ss]ource |sources |such as )\d+(?:(?:, | and )\d+)*")]
    private static partial Regex Numbered();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();
}
