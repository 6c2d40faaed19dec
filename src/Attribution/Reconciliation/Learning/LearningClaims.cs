using System.Collections.Immutable;

namespace Attribution.Merging;

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

    /// <summary>On how many questions witnesses that answer rest on each other, on shared data, or may be one.</summary>
    public int DependentQuestions { get; private set; }

    /// <summary>That witnesses depend on each other; null where none do.</summary>
    public Finding? Dependence => DependentQuestions == 0 ? null : new(
        "dependent-witnesses",
        Printable.Message(
            $"On {DependentQuestions} {(DependentQuestions == 1 ? "question" : "questions")} witnesses rest on each other or on shared "
            + $"data, or may be one: what they share counts as several that agree."),
        "Leave out those that rest on another, by Selections.Without; the methods take witnesses for independent.");

    private void Add(Reconciliation result, bool takesNumbers, bool takesWords)
    {
        Dictionary<Claim, Statement> figures = new(ReferenceEqualityComparer.Instance);
        foreach (Statement statement in result.Figures.Used) figures[statement.Claim] = statement;
        IReadOnlyDictionary<Claim, int> origins = result.Independence.Origins(withLookAlikes: true);
        var questions = result.Witnesses
            .SelectMany(witness => witness.Used.Select(claim => (Witness: witness, Claim: claim)))
            .OrderBy(answer => answer.Claim.Id, StringComparer.Ordinal)
            .GroupBy(answer => (answer.Claim.Scope, answer.Claim.Period))
            .OrderBy(group => group.Key.Scope.ToString(), StringComparer.Ordinal)
            .ThenBy(group => group.Key.Period?.ToString() ?? "", StringComparer.Ordinal);
        foreach (var question in questions)
        {
            Question made = new(result.Topic, question.First().Claim);
            foreach (var group in question.GroupBy(answer => answer.Witness, ReferenceEqualityComparer.Instance))
            {
                var mine = group.ToArray();
                Witness witness = mine[0].Witness;
                Take(made, witness, [.. mine.Select(answer => answer.Claim)], figures, takesNumbers, takesWords);
            }

            if (made.Claims.Count == 0) continue;
            _questions.Add(made);
            int independent = made.Claims.Select(claim => origins[claim]).Distinct().Count();
            if (independent < Math.Max(made.Points.Count, made.Answers.Count)) DependentQuestions++;
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

        public ImmutableArray<Claim> ClaimsInOrder() => [.. Claims.OrderBy(claim => claim.Id, StringComparer.Ordinal)];
    }
}
