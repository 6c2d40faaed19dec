namespace Attribution.Merging;

/// <summary>
/// Investment: each source spreads its score evenly over its facts, and each fact pays back more than it got, to each source by its share.
/// Pasternack and Roth, COLING 2010, section 3.2 (ACL C10-1099).
/// </summary>
/// <remarks>
/// <para>Update: with H(f) = Σ T(s)/n(s) over the sources of f: b(f) = H(f)^g; T(s) = T(s)/n(s) · Σ b(f)/H(f) over the n(s) facts of s;
/// both as shares of the largest. Growth g = 1.2. Prior: b(f) the share of the claims on its topic, T = 1. Stops when no T changes by more
/// than the tolerance times the largest.</para>
/// <para>Assumes independent sources. Growth makes the rich richer: in many rounds one source takes all, of which the result warns. A fact
/// into which nothing is invested any more has the belief 0 and pays nothing. Ties are left as they are.</para>
/// </remarks>
internal sealed class InvestmentMethod(double growth) : LabelMethod
{
    public override string Name => FormattableString.Invariant($"Investment (g = {growth})");

    protected override LabelRounds Start(LabelFacts facts) => new Rounds(facts, growth);

    private sealed class Rounds(LabelFacts facts, double growth) : InvestmentRounds(facts)
    {
        protected override void Open(int topic)
        {
            Vote(topic);
            Invest(topic);
        }

        protected override void Believe(int topic)
        {
            Invest(topic);
            for (int fact = Facts.OfTopic[topic]; fact < Facts.OfTopic[topic + 1]; fact++) Belief[fact] = Math.Pow(Invested[fact], growth);
        }
    }
}
