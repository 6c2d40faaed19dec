namespace Attribution.Merging;

/// <summary>
/// PooledInvestment: as Investment, but what is invested in a topic is pooled, and paid back to its facts in growing proportion.
/// Pasternack and Roth, COLING 2010, section 3.3 (ACL C10-1099).
/// </summary>
/// <remarks>
/// <para>Update: with H(f) = Σ T(s)/n(s) over the sources of f: b(f) = H(f) · H(f)^g / Σ H(d)^g over the facts d of the topic; T(s) =
/// T(s)/n(s) · Σ b(f)/H(f) over the n(s) facts of s; both as shares of the largest. Growth g = 1.4. Prior: b(f) = 1 over the number of
/// facts of its topic, T = 1. Stops when no T changes by more than the tolerance times the largest.</para>
/// <para>Assumes independent sources, and one truth per topic. Growth makes the rich richer: in many rounds one source can take all, of
/// which the result warns. Ties are left as they are.</para>
/// </remarks>
internal sealed class PooledInvestmentMethod(double growth) : LabelMethod
{
    public override string Name => FormattableString.Invariant($"PooledInvestment (g = {growth})");

    protected override LabelRounds Start(LabelFacts facts) => new Rounds(facts, growth);

    private sealed class Rounds(LabelFacts facts, double growth) : InvestmentRounds(facts)
    {
        protected override void Open(int topic)
        {
            int first = Facts.OfTopic[topic], count = Facts.OfTopic[topic + 1] - first;
            Belief.AsSpan(first, count).Fill(1.0 / count);
            Invest(topic);
        }

        protected override void Believe(int topic)
        {
            Invest(topic);
            int first = Facts.OfTopic[topic], count = Facts.OfTopic[topic + 1] - first;
            Span<double> beliefs = Belief.AsSpan(first, count);
            double largest = 0, pool = 0;
            foreach (double invested in Invested.AsSpan(first, count)) largest = Math.Max(largest, invested);
            if (largest == 0)
            {
                beliefs.Clear();
                return;
            }

            // As shares of the largest: no power underflows where the proportions do not.
            for (int i = 0; i < count; i++) pool += beliefs[i] = Math.Pow(Invested[first + i] / largest, growth);
            for (int i = 0; i < count; i++) beliefs[i] *= Invested[first + i] / pool;
        }
    }
}
