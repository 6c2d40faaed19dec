namespace Attribution.Merging;

/// <summary>
/// Average·Log: as Sums, but a source scores the average of its facts times the logarithm of their number, so that saying more counts for
/// less. Pasternack and Roth, COLING 2010, section 3.1 (ACL C10-1099).
/// </summary>
/// <remarks>
/// <para>Update: T(s) = ln n(s) / n(s) · Σ b(f) over the n(s) facts of s; b(f) = Σ T(s) over the sources of f; both as shares of the
/// largest. Prior: all facts alike. Stops when no T changes by more than the tolerance times the largest.</para>
/// <para>Assumes independent sources. A source with one claim has the score 0 for ever, since ln 1 = 0; weights depend on n, so that
/// repeating all topics changes them. Ties are left as they are.</para>
/// </remarks>
internal sealed class AverageLogMethod : LabelMethod
{
    public override string Name => "Average·Log";

    protected override LabelRounds Start(LabelFacts facts) => new Rounds(facts);

    private sealed class Rounds : ScoreRounds
    {
        private readonly double[] _factors;

        public Rounds(LabelFacts facts)
            : base(facts)
        {
            _factors = new double[facts.Sources];
            for (int source = 0; source < _factors.Length; source++)
            {
                double claims = facts.Columns.ClaimsOf[source];
                _factors[source] = Math.Log(claims) / claims;
            }
        }

        protected override void Open(int topic) => Belief.AsSpan(Facts.OfTopic[topic]..Facts.OfTopic[topic + 1]).Fill(1);

        protected override void Believe(int topic)
        {
            for (int fact = Facts.OfTopic[topic]; fact < Facts.OfTopic[topic + 1]; fact++) Belief[fact] = Sum(Scores, fact);
        }

        protected override double Return(int fact) => Belief[fact];

        protected override double Score(int source, double returns, double before) => _factors[source] * returns;
    }
}
