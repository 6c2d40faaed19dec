using System.Collections.Immutable;

namespace Attribution;

/// <summary>The used claims of many reconciliations, by question and witness, as truth discovery takes them.</summary>
internal sealed class LearningClaims
{
    private static readonly Finding Uncertain = new(
        "uncertain-witness",
        "It is not certain whose word the claim is: what it is worth says nothing of anyone.",
        "Name the source in the chain of the claim.");

    private static readonly Finding OtherKind = new(
        "other-kind", "The method takes answers of the other kind.", "Use a method for numbers, for labels, or for both.");

    private static readonly Finding SeveralAnswers = new(
        "several-answers", "The witness gives several answers to one question.", "Find out which it stands by.");

    private readonly SortedDictionary<string, ImmutableArray<Source>> _roots = new(StringComparer.Ordinal);
    private readonly List<UnlearntClaim> _leftOut = [];
    private readonly List<Question> _questions = [];

    /// <param name="results">The reconciliations, in ordinal order of the topics.</param>
    /// <param name="takesNumbers">Whether claims in numbers are taken.</param>
    /// <param name="takesWords">Whether claims in words are taken.</param>
    public LearningClaims(IEnumerable<Reconciliation> results, bool takesNumbers, bool takesWords)
    {
        foreach (Reconciliation result in results) Add(result, takesNumbers, takesWords);
        int number = 0;
        foreach (string key in _roots.Keys) Numbers.Add(key, number++);
    }

    /// <summary>The witnesses, in ordinal order of their keys.</summary>
    public IEnumerable<ImmutableArray<Source>> Witnesses => _roots.Values;

    /// <summary>The number of each witness by its key.</summary>
    public Dictionary<string, int> Numbers { get; } = new(StringComparer.Ordinal);

    /// <summary>The questions answered in numbers.</summary>
    public IEnumerable<Question> InNumbers => _questions.Where(question => question.Points.Count > 0);

    /// <summary>The questions answered in words.</summary>
    public IEnumerable<Question> InWords => _questions.Where(question => question.Answers.Count > 0);

    public IReadOnlyList<UnlearntClaim> LeftOut => _leftOut;

    private void Add(Reconciliation result, bool takesNumbers, bool takesWords)
    {
        Dictionary<Claim, Statement> figures = new(ReferenceEqualityComparer.Instance);
        foreach (Statement statement in result.Figures.Used) figures[statement.Claim] = statement;
        var answers =
            from witness in result.Witnesses
            from claim in witness.Used
            orderby claim.Id
            select (Witness: witness, Claim: claim);
        var questions = answers
            .GroupBy(answer => (Scope: answer.Claim.Scope.ToString(), Period: answer.Claim.Period?.ToString() ?? ""))
            .OrderBy(group => group.Key.Scope, StringComparer.Ordinal)
            .ThenBy(group => group.Key.Period, StringComparer.Ordinal);
        foreach (var question in questions)
        {
            Question made = new(result.Topic, question.First().Claim);
            foreach (var group in question.GroupBy(answer => answer.Witness, ReferenceEqualityComparer.Instance))
            {
                var mine = group.ToArray();
                Witness witness = mine[0].Witness;
                Take(made, witness, [.. mine.Select(answer => answer.Claim)], figures, takesNumbers, takesWords);
            }

            if (made.Claims.Count > 0) _questions.Add(made);
        }
    }

    private void Take(
        Question question, Witness witness, Claim[] claims, Dictionary<Claim, Statement> figures, bool takesNumbers, bool takesWords)
    {
        List<double> points = [];
        List<string> words = [];
        List<Claim> ofPoints = [], ofWords = [];
        foreach (Claim claim in claims)
        {
            Reading? reading = figures.GetValueOrDefault(claim)?.Conventional;
            Finding? obstacle = !witness.IsCertain ? Uncertain
                : !(reading is null ? takesWords : takesNumbers) ? OtherKind
                : reading is null ? null
                : PointMerger.ObstacleOf(reading);
            if (obstacle is not null)
            {
                _leftOut.Add(new(claim, obstacle));
            }
            else if (reading is not null)
            {
                points.Add(PointMerger.PointOf(reading, MergeScale.Linear));
                ofPoints.Add(claim);
            }
            else
            {
                words.Add(Statement.Of(claim, Readers.Literal).Answer!);
                ofWords.Add(claim);
            }
        }

        if (words.Distinct(StringComparer.OrdinalIgnoreCase).Skip(1).Any())
        {
            _leftOut.AddRange(ofWords.Select(claim => new UnlearntClaim(claim, SeveralAnswers)));
            (words, ofWords) = ([], []);
        }

        if (points.Count + words.Count == 0) return;
        string key = LearntWitness.KeyOf(witness.Roots);
        _roots.TryAdd(key, witness.Roots);
        question.Claims.AddRange(ofPoints);
        question.Claims.AddRange(ofWords);
        if (points.Count > 0) question.Points.Add((key, points.Average()));
        if (words.Count > 0) question.Answers.Add((key, words[0]));
    }

    /// <summary>A topic for one scope and period, with what each witness answers: once, however often it speaks.</summary>
    internal sealed class Question(Topic topic, Claim first)
    {
        public Topic Topic => topic;

        public Scope Scope => first.Scope;

        public Edtf? Period => first.Period;

        public List<Claim> Claims { get; } = [];

        public List<(string Witness, double Value)> Points { get; } = [];

        public List<(string Witness, string Answer)> Answers { get; } = [];
    }
}
