namespace Attribution.Merging;

/// <summary>
/// TruthFinder: a fact is true unless all its sources err, damped because they copy; a source is as trustworthy as its facts on average.
/// Yin, Han and Yu, IEEE TKDE 20(6):796–808, 2008, doi 10.1109/TKDE.2007.190745, without implication between facts.
/// </summary>
/// <remarks>
/// <para>Update: τ(s) = −ln(1 − T(s)); σ(f) = Σ τ(s) over the sources of f; b(f) = 1 / (1 + exp(−γ σ(f))); T(s) the mean of
/// b(f) over the facts of s. Damping γ = 0.3. Prior: T = 0.9. Stops when no T changes by more than the tolerance times the
/// largest.</para>
/// <para>Assumes that labels on one topic say nothing of each other: a label can only be supported, never contradicted, so that each
/// belief is at least one half, and where each fact has more than 1/γ sources, all trust goes towards 1. It is never above: what is
/// summed is the doubt 1 − b, which keeps its digits where trust has lost its own, and 1 − T is held above 1e−300. Ties are left as
/// they are.</para>
/// </remarks>
internal sealed class TruthFinderMethod(double damping, double prior) : LabelMethod
{
    public override string Name => FormattableString.Invariant($"TruthFinder (γ = {damping})");

    protected override LabelRounds Start(LabelFacts facts) => new Rounds(facts, damping, prior);

    private sealed class Rounds : LabelRounds
    {
        private const double LeastDoubt = 1e-300;

        private readonly double _damping;
        private readonly double[] _scores;
        private double[] _used;
        private double[] _trust;

        public Rounds(LabelFacts facts, double damping, double prior)
            : base(facts)
        {
            _damping = damping;
            (_scores, _used, _trust) = (new double[facts.Sources], new double[facts.Sources], new double[facts.Sources]);
            Array.Fill(_scores, -Math.Log(1 - prior));
            Array.Fill(_trust, prior);
        }

        public override int Sums => Facts.Sources;

        public override bool Opens => false;

        public override double Map(in TruthPart part)
        {
            int first = Facts.OfTopic[part.First], end = Facts.OfTopic[part.End];
            for (int fact = first; fact < end; fact++)
            {
                double doubt = 1 / (1 + Math.Exp(_damping * Sum(_scores, fact)));
                Belief[fact] = 1 - doubt;
                Add(doubt, fact, part.Sums);
            }

            return 0;
        }

        public override double Update(ReadOnlySpan<double> sums, bool isOpening)
        {
            (_used, _trust) = (_trust, _used);
            for (int source = 0; source < sums.Length; source++)
            {
                double doubt = Math.Max(LeastDoubt, sums[source] / Facts.Columns.ClaimsOf[source]);
                (_trust[source], _scores[source]) = (1 - doubt, -Math.Log(doubt));
            }

            return RelativeChange(_used, _trust);
        }

        public override double WeightOf(int source) => _trust[source];

        public override double? TrustOf(int source) => _trust[source];
    }
}
