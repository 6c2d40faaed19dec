namespace Attribution.Merging;

/// <summary>
/// Sums, also called Hubs and Authorities: a source scores the sum of its facts, a fact the sum of its sources.
/// Kleinberg 1999, doi 10.1145/324133.324140, as adapted by Pasternack and Roth, COLING 2010, section 2.1 (ACL C10-1099).
/// </summary>
/// <remarks>
/// <para>Update: T(s) = Σ b(f) over the facts of s; b(f) = Σ T(s) over the sources of f; both as shares of the largest.
/// Prior: all facts alike. Stops when no T changes by more than the tolerance times the largest.</para>
/// <para>Assumes independent sources. Who says more scores more, and facts of much-discussed topics as well: it converges to the leading
/// singular vector of sources by facts, so that one group of topics can take all scores. Ties are left as they are.</para>
/// </remarks>
internal sealed class SumsMethod : LabelMethod
{
    public override string Name => "Sums";

    protected override LabelRounds Start(LabelFacts facts) => new Rounds(facts);

    private sealed class Rounds(LabelFacts facts) : ScoreRounds(facts)
    {
        protected override void Open(int topic) => Belief.AsSpan(Facts.OfTopic[topic]..Facts.OfTopic[topic + 1]).Fill(1);

        protected override void Believe(int topic)
        {
            for (int fact = Facts.OfTopic[topic]; fact < Facts.OfTopic[topic + 1]; fact++) Belief[fact] = Sum(Scores, fact);
        }

        protected override double Return(int fact) => Belief[fact];

        protected override double Score(int source, double returns, double before) => returns;
    }
}
