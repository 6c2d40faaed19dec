namespace Attribution.Merging;

/// <summary>
/// CRH with the 0–1 loss: a source loses 1 for each claim that is not the truth, and weighs minus the logarithm of its share of the
/// loss. Li, Li, Gao, Zhao, Fan and Han, SIGMOD 2014, doi 10.1145/2588555.2610509, sections 2.3 and 2.4.
/// </summary>
/// <remarks>
/// <para>Update: v(t) the label with the largest sum of weights; L(s) the number of claims of s that are not v(t), by default over that of
/// its claims; w(s) = −ln(L(s) / Σ L) or −ln(L(s) / max L). Start: the vote. No prior: a source without loss has the share 1e−12.
/// Stops when no weight changes by more than the tolerance times the largest.</para>
/// <para>Ties: where n labels share the largest sum, each is the truth for 1/n, and a source that gives one of them loses the rest.</para>
/// <para>Assumes independent sources of one error rate each.</para>
/// </remarks>
internal sealed class CrhLabelsMethod(CrhNorm norm, bool isPerClaim) : LabelMethod
{
    public override string Name =>
        $"CRH (0–1 loss, share of the {(norm == CrhNorm.Sum ? "sum" : "largest")}{(isPerClaim ? "" : ", in total")})";

    protected override LabelRounds Start(LabelFacts facts) => new Rounds(facts, new(norm, isPerClaim));

    internal sealed class Rounds : LabelRounds, IWeighed
    {
        private readonly CrhWeights _rule;
        private readonly double[] _losses;
        private double[] _used;
        private double[] _weights;

        public Rounds(LabelFacts facts, CrhWeights rule)
            : base(facts)
        {
            _rule = rule;
            (_losses, _used, _weights) = (new double[facts.Sources], new double[facts.Sources], new double[facts.Sources]);
        }

        public override int Sums => Facts.Sources;

        public override bool Opens => true;

        public override double DecisiveShare => 0.5;

        public override double Map(in TruthPart part)
        {
            for (int topic = part.First; topic < part.End; topic++)
            {
                if (part.IsOpening) Vote(topic);
                else Believe(topic);
                (int tied, double from) = Best(topic);
                for (int fact = Facts.OfTopic[topic]; fact < Facts.OfTopic[topic + 1]; fact++)
                {
                    Add(Belief[fact] >= from ? 1 - (1.0 / tied) : 1, fact, part.Sums);
                }
            }

            return 0;
        }

        public override double Update(ReadOnlySpan<double> sums, bool isOpening)
        {
            (_used, _weights) = (_weights, _used);
            sums.CopyTo(_losses);
            _rule.Of(sums, Facts.Columns.ClaimsOf, _weights);
            return isOpening ? 0 : RelativeChange(_used, _weights);
        }

        public void Weigh(ReadOnlySpan<double> weights, ReadOnlySpan<double> losses)
        {
            (_used, _weights) = (_weights, _used);
            losses.CopyTo(_losses);
            weights.CopyTo(_weights);
        }

        public override double WeightOf(int source) => _used[source];

        public override double? TrustOf(int source) => 1 - (_losses[source] / Facts.Columns.ClaimsOf[source]);

        /// <summary>The shares of the weights; those of the claims where no source has weight.</summary>
        private void Believe(int topic)
        {
            int first = Facts.OfTopic[topic], end = Facts.OfTopic[topic + 1];
            double all = 0;
            for (int fact = first; fact < end; fact++) all += Belief[fact] = Sum(_weights, fact);
            if (all == 0)
            {
                Vote(topic);
                return;
            }

            for (int fact = first; fact < end; fact++) Belief[fact] /= all;
        }
    }
}
