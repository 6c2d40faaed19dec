namespace Attribution.Merging;

/// <summary>The rounds of the two methods in which sources invest in facts.</summary>
internal abstract class InvestmentRounds : ScoreRounds
{
    private readonly double[] _investments;

    protected InvestmentRounds(LabelFacts facts)
        : base(facts)
    {
        (_investments, Invested) = (new double[facts.Sources], new double[facts.Count]);
        Scored();
    }

    /// <summary>What all sources together invest in each fact.</summary>
    protected double[] Invested { get; }

    /// <summary>Adds up what the sources invest in the facts of a topic.</summary>
    protected void Invest(int topic)
    {
        for (int fact = Facts.OfTopic[topic]; fact < Facts.OfTopic[topic + 1]; fact++) Invested[fact] = Sum(_investments, fact);
    }

    protected sealed override double Return(int fact) => Invested[fact] > 0 ? Belief[fact] / Invested[fact] : 0;

    protected sealed override double Score(int source, double returns, double before) =>
        before / Facts.Columns.ClaimsOf[source] * returns;

    protected sealed override void Scored()
    {
        for (int source = 0; source < _investments.Length; source++)
        {
            _investments[source] = Scores[source] / Facts.Columns.ClaimsOf[source];
        }
    }
}
