namespace Attribution.Merging;

/// <summary>
/// Answers in words as codes of labels, in ordinal order of the answers in capitals: the case of a letter makes no other answer.
/// </summary>
internal sealed class LearningLabels
{
    private readonly LearningClaims.Question[] _questions;
    private readonly SortedDictionary<string, string> _written = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _codes = new(StringComparer.Ordinal);
    private readonly List<string> _labels = [];

    public LearningLabels(LearningClaims used)
    {
        _questions = [.. used.InWords];
        foreach ((string _, string answer) in _questions.SelectMany(question => question.Answers))
        {
            string key = answer.ToUpperInvariant();
            if (!_written.TryGetValue(key, out string? before) || string.CompareOrdinal(answer, before) > 0) _written[key] = answer;
        }

        foreach ((string key, string answer) in _written)
        {
            _codes.Add(key, _labels.Count);
            _labels.Add(answer);
        }

        Table = TableOf(used.Numbers);
    }

    public LabelTable Table { get; }

    public IEnumerable<LearntTopic> Topics(LabelTruths truths) => _questions.Select((question, topic) =>
        new LearntTopic(question.Topic, question.Scope, question.Period, question.ClaimsInOrder())
        {
            Answers = [.. truths.TruthsOf(topic).Select(code => _labels[code])],
        });

    private LabelTable TableOf(Dictionary<string, int> numbers)
    {
        List<int> labels = [], sources = [], offsets = [0];
        foreach (LearningClaims.Question question in _questions)
        {
            foreach ((string witness, string answer) in question.Answers)
            {
                labels.Add(_codes[answer.ToUpperInvariant()]);
                sources.Add(numbers[witness]);
            }

            offsets.Add(labels.Count);
        }

        return LabelTable.Of(labels.ToArray(), sources.ToArray(), offsets.ToArray());
    }
}
