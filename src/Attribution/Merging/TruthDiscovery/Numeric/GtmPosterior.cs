namespace Attribution.Merging;

/// <summary>What GTM's model says once its variances are found.</summary>
internal sealed class GtmPosterior(ClaimColumns<double> claims, NumericStudy study, GtmRounds rounds, GtmOptions options)
{
    private readonly double _unit = options.Standardise || study.Units.Spreads.Length == 0 ? 1 : study.Units.Spreads[0];

    public NumericTruths Result(TruthOutcome outcome)
    {
        double[] errors = new double[claims.Topics], truths = new double[claims.Topics];
        double square = _unit * _unit, logLikelihood = LogPrior();
        for (int topic = 0; topic < claims.Topics; topic++)
        {
            ReadOnlySpan<int> of = claims.SourceOf.AsSpan(claims.TopicStart[topic]..claims.TopicStart[topic + 1]);
            if (of.IsEmpty) continue;
            double precision = rounds.PriorPrecision;
            foreach (int source in of) precision += rounds.Weights[source];
            double spread = study.Units.Spreads[topic];
            errors[topic] = Finite((spread == 0 ? 1 : spread) / Math.Sqrt(precision));
            truths[topic] = study.Units.FreeValue(topic, rounds.Truths[topic]);
            logLikelihood += LogDensity(topic, precision);
        }

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
            Truths = truths,
            StandardErrors = errors,
            ErrorVariances = variances,
            WeightErrors = ofWeights,
            LogLikelihood = double.IsFinite(logLikelihood) ? logLikelihood : null,
        });
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
    private double LogDensity(int topic, double precision)
    {
        int start = claims.TopicStart[topic], end = claims.TopicStart[topic + 1];
        double truth = rounds.Truths[topic], prior = rounds.PriorPrecision, off = truth - rounds.PriorMeanOf(topic);
        double sum = 0.5 * (Math.Log(prior) - (prior * off * off));
        for (int claim = start; claim < end; claim++)
        {
            double own = rounds.Weights[claims.SourceOf[claim]], error = study.Units.Z[claim] - truth;
            sum += 0.5 * (Math.Log(own / (2 * Math.PI)) - (own * error * error));
        }

        return options.Exact ? sum - (0.5 * Math.Log(precision)) : sum - (0.5 * Math.Log(2 * Math.PI));
    }
}
