namespace Attribution.Merging;

/// <summary>
/// 2-Estimates: each source that speaks on a topic votes for its label and against the others; the truth of facts and the error of sources
/// are estimated in turn, and stretched each time to the whole range from 0 to 1. Galland, Abiteboul, Marian and Senellart, WSDM 2010, doi
/// 10.1145/1718487.1718504, with λ = 1.
/// </summary>
/// <remarks>
/// <para>Update: θ(f) the mean of 1 − ε(s) over the votes for f and of ε(s) over those against it; ε(s) the mean of 1 − θ(f) over
/// the facts that s votes for and of θ(f) over those it votes against; each then stretched, (x − least) / (largest − least). Prior:
/// ε equal and below one half. Stops when no ε changes by more than the tolerance.</para>
/// <para>Assumes independent sources. The stretching is the paper's own and makes the worst source wrong in all and the best right in all,
/// however alike they are: implementations disagree widely. Ties are left as they are.</para>
/// </remarks>
internal sealed class TwoEstimatesMethod : LabelMethod
{
    public override string Name => "2-Estimates (λ = 1)";

    protected override LabelRounds Start(LabelFacts facts) => new Rounds(facts);

    private sealed class Rounds : LabelRounds
    {
        private readonly TopicSpeakers _speakers;
        private readonly double[] _for;
        private readonly double[] _against;
        private double[] _error;
        private double[] _next;

        public Rounds(LabelFacts facts)
            : base(facts)
        {
            _speakers = new(facts);
            (_for, _against) = (new double[facts.Sources], new double[facts.Sources]);
            (_error, _next) = (new double[facts.Sources], new double[facts.Sources]);
            for (int topic = 0; topic < facts.Topics; topic++)
            {
                int all = facts.OfTopic[topic + 1] - facts.OfTopic[topic];
                foreach (int source in _speakers.On(topic)) _against[source] += all;
                for (int fact = facts.OfTopic[topic]; fact < facts.OfTopic[topic + 1]; fact++)
                {
                    foreach (int source in _speakers.For(fact))
                    {
                        _for[source]++;
                        _against[source]--;
                    }
                }
            }
        }

        /// <summary>Of each source the sum of what it votes for, then of each the sum of what it votes on.</summary>
        public override int Sums => 2 * Facts.Sources;

        public override bool Opens => false;

        public override double Map(in TruthPart part)
        {
            Span<double> claimed = part.Sums[..Facts.Sources], all = part.Sums[Facts.Sources..];
            for (int topic = part.First; topic < part.End; topic++)
            {
                ReadOnlySpan<int> speakers = _speakers.On(topic);
                double errors = 0, truths = 0;
                foreach (int source in speakers) errors += _error[source];
                for (int fact = Facts.OfTopic[topic]; fact < Facts.OfTopic[topic + 1]; fact++)
                {
                    double votes = errors;
                    foreach (int source in _speakers.For(fact)) votes += 1 - (2 * _error[source]);
                    Belief[fact] = votes / speakers.Length;
                    truths += Belief[fact];
                    foreach (int source in _speakers.For(fact)) claimed[source] += Belief[fact];
                }

                foreach (int source in speakers) all[source] += truths;
            }

            return 0;
        }

        public override double Update(ReadOnlySpan<double> sums, bool isOpening)
        {
            (double least, double range) = Range(Belief);
            Stretch(Belief, least, range);
            for (int source = 0; source < _next.Length; source++)
            {
                double all = _for[source] + _against[source];
                double truths = (sums[source] - (_for[source] * least)) / range;
                double others = (sums[Facts.Sources + source] - sums[source] - (_against[source] * least)) / range;
                _next[source] = (_for[source] - truths + others) / all;
            }

            (least, range) = Range(_next);
            Stretch(_next, least, range);
            double change = 0;
            for (int source = 0; source < _next.Length; source++) change = Math.Max(change, Math.Abs(_next[source] - _error[source]));
            (_error, _next) = (_next, _error);
            return change;
        }

        public override double WeightOf(int source) => 1 - _error[source];

        public override double? TrustOf(int source) => 1 - _error[source];

        private static (double Least, double Range) Range(ReadOnlySpan<double> figures)
        {
            double least = double.MaxValue, largest = double.MinValue;
            foreach (double figure in figures) (least, largest) = (Math.Min(least, figure), Math.Max(largest, figure));
            return largest > least ? (least, largest - least) : (0, 1);
        }

        private static void Stretch(Span<double> figures, double least, double range)
        {
            foreach (ref double figure in figures) figure = Math.Clamp((figure - least) / range, 0, 1);
        }
    }
}
