namespace Attribution.Merging;

/// <summary>The columns of truths in the units of their topics.</summary>
internal sealed class TruthFigures(ClaimColumns<double> claims, UnitTopics units, double[] truths, double[] weights)
{
    public int[] Counts()
    {
        int[] counts = new int[claims.Topics];
        for (int topic = 0; topic < counts.Length; topic++)
        {
            counts[topic] = claims.TopicStart[topic + 1] - claims.TopicStart[topic];
        }

        return counts;
    }

    public double[] Values()
    {
        double[] values = new double[claims.Topics];
        for (int topic = 0; topic < values.Length; topic++)
        {
            values[topic] = units.Value(topic, truths[topic]);
        }

        return values;
    }

    /// <summary>Medians: the claims themselves, to the last digit.</summary>
    public double[] Chosen(MedianChoice[] choices, bool isMidpoint)
    {
        double[] values = new double[claims.Topics];
        for (int topic = 0; topic < values.Length; topic++)
        {
            int start = claims.TopicStart[topic];
            if (start == claims.TopicStart[topic + 1]) continue;
            double lower = claims.Values[start + choices[topic].Lower], upper = claims.Values[start + choices[topic].Upper];
            values[topic] = isMidpoint && lower != upper ? (0.5 * lower) + (0.5 * upper) : lower;
        }

        return values;
    }

    public (double Lower, double Upper)[] Ties(MedianChoice[] choices)
    {
        (double Lower, double Upper)[] ties = new (double, double)[claims.Topics];
        for (int topic = 0; topic < ties.Length; topic++)
        {
            int start = claims.TopicStart[topic];
            if (start == claims.TopicStart[topic + 1]) continue;
            ties[topic] = (claims.Values[start + choices[topic].Lower], claims.Values[start + choices[topic].Upper]);
        }

        return ties;
    }

    /// <summary>
    /// √(n/(n − 1) Σ w² (x − v)²) / Σ w: of equal weights that of a mean, s / √n. It takes the weights as given.
    /// </summary>
    public double[] StandardErrors()
    {
        double[] errors = new double[claims.Topics];
        for (int topic = 0; topic < errors.Length; topic++)
        {
            int start = claims.TopicStart[topic], end = claims.TopicStart[topic + 1];
            if (end - start < 2 || units.Spreads[topic] == 0) continue;
            double whole = 0, squares = 0;
            for (int claim = start; claim < end; claim++)
            {
                double weight = weights[claims.SourceOf[claim]], part = weight * (units.Z[claim] - truths[topic]);
                whole += weight;
                squares += part * part;
            }

            double count = end - start;
            double error = whole > 0 ? Math.Sqrt(count / (count - 1) * squares) / whole : 1 / Math.Sqrt(count - 1);
            errors[topic] = Math.Clamp(error * units.Spreads[topic], 0, double.MaxValue);
        }

        return errors;
    }
}
