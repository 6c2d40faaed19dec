namespace Attribution.Merging;

/// <summary>What GTM's model says once its variances are found: one pass over the topics.</summary>
internal sealed class GtmPosterior(ClaimColumns<double> claims, NumericStudy study, GtmRounds rounds, GtmOptions options) : TruthRounds
{
    private readonly double _unit = options.Standardise || study.Units.Spreads.Length == 0 ? 1 : study.Units.Spreads[0];
    private readonly double[] _errors = new double[claims.Topics];
    private readonly double[] _truths = new double[claims.Topics];
    private readonly double[] _logDensities = Array.ConvertAll(rounds.Weights, precision => Math.Log(precision / (2 * Math.PI)));
    private double _logLikelihood;

    public override int Sums => 1;

    public override bool Opens => false;

    public NumericTruths Result(TruthOutcome outcome)
    {
        study.RunOnce(this);
        double square = _unit * _unit;
        double[] variances = Array.ConvertAll(rounds.Weights, precision => Finite(square / precision));
        double[] weights = Array.ConvertAll(rounds.Weights, precision => Finite(precision / square));
        double[] ofWeights = new double[weights.Length];
        for (int source = 0; source < weights.Length; source++)
        {
            double count = claims.ClaimsOf[source], shape = options.Alpha + (0.5 * count);
            double scale = (options.Alpha + 1 + (0.5 * count)) / weights[source];
            ofWeights[source] = Finite(Math.Sqrt(shape) / scale);
        }

        return study.Result(outcome, weights, rounds.Truths, known: new()
        {
            Truths = _truths,
            StandardErrors = _errors,
            ErrorVariances = variances,
            WeightErrors = ofWeights,
            LogLikelihood = double.IsFinite(_logLikelihood) ? _logLikelihood : null,
        });
    }

    public override double Map(in TruthPart part)
    {
        for (int topic = part.First; topic < part.End; topic++)
        {
            ReadOnlySpan<int> of = claims.SourceOf.AsSpan(claims.TopicStart[topic]..claims.TopicStart[topic + 1]);
            if (of.IsEmpty) continue;
            double precision = rounds.PriorPrecision;
            foreach (int source in of) precision += rounds.Weights[source];
            double spread = study.Units.Spreads[topic];
            _errors[topic] = Finite((spread == 0 ? 1 : spread) / Math.Sqrt(precision));
            _truths[topic] = study.Units.FreeValue(topic, rounds.Truths[topic]);
            part.Sums[0] += LogDensity(topic, of, precision);
        }

        return 0;
    }

    public override double Update(ReadOnlySpan<double> sums, bool isOpening)
    {
        _logLikelihood = LogPrior() + sums[0];
        return 0;
    }

    private static double Finite(double value) => Math.Clamp(value, 0, double.MaxValue);

    /// <summary>The logarithm of the priors' density of the variances, but for their constant.</summary>
    private double LogPrior()
    {
        double sum = 0, beta = options.Beta / (_unit * _unit);
        foreach (double precision in rounds.Weights)
        {
            sum += ((options.Alpha + 1) * Math.Log(precision)) - (beta * precision);
        }

        return sum;
    }

    /// <summary>
    /// The logarithm of the density of the claims on a topic and of its truth; with the exact EM, of the claims alone, whatever the truth.
    /// </summary>
    private double LogDensity(int topic, ReadOnlySpan<int> of, double precision)
    {
        ReadOnlySpan<double> z = study.Units.Z.AsSpan(claims.TopicStart[topic], of.Length), precisions = rounds.Weights;
        double truth = rounds.Truths[topic], prior = rounds.PriorPrecision, off = truth - rounds.PriorMeanOf(topic);
        double sum = Math.Log(prior) - (prior * off * off);
        for (int i = 0; i < of.Length; i++)
        {
            double error = z[i] - truth;
            sum += _logDensities[of[i]] - (precisions[of[i]] * error * error);
        }

        return 0.5 * (sum - Math.Log(options.Exact ? precision : 2 * Math.PI));
    }
}
