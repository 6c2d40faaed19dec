namespace Attribution.Merging;

/// <summary>The columns of truths in the units of their topics.</summary>
internal sealed class TruthFigures(ClaimColumns<double> claims, UnitTopics units, double[] truths, double[] weights, TruthRun run)
{
    private readonly TopicParts _parts = TopicParts.Of(claims.TopicStart, 0);

    public int[] Counts()
    {
        int[] counts = new int[claims.Topics];
        _parts.ForEach(Fill, run);
        return counts;

        void Fill(int first, int end)
        {
            for (int topic = first; topic < end; topic++) counts[topic] = claims.TopicStart[topic + 1] - claims.TopicStart[topic];
        }
    }

    public double[] Values()
    {
        double[] values = new double[claims.Topics];
        _parts.ForEach(Fill, run);
        return values;

        void Fill(int first, int end)
        {
            for (int topic = first; topic < end; topic++) values[topic] = units.Value(topic, truths[topic]);
        }
    }

    /// <summary>Medians: the claims themselves, to the last digit.</summary>
    public double[] Chosen(MedianChoice[] choices, bool isMidpoint)
    {
        double[] values = new double[claims.Topics];
        _parts.ForEach(Fill, run);
        return values;

        void Fill(int first, int end)
        {
            for (int topic = first; topic < end; topic++)
            {
                int start = claims.TopicStart[topic];
                if (start == claims.TopicStart[topic + 1]) continue;
                double lower = claims.Values[start + choices[topic].Lower], upper = claims.Values[start + choices[topic].Upper];
                values[topic] = (isMidpoint && lower != upper ? (0.5 * lower) + (0.5 * upper) : lower) + 0.0;
            }
        }
    }

    public (double Lower, double Upper)[] Ties(MedianChoice[] choices)
    {
        (double Lower, double Upper)[] ties = new (double, double)[claims.Topics];
        for (int topic = 0; topic < ties.Length; topic++)
        {
            int start = claims.TopicStart[topic];
            if (start == claims.TopicStart[topic + 1]) continue;
            ties[topic] = (claims.Values[start + choices[topic].Lower] + 0.0, claims.Values[start + choices[topic].Upper] + 0.0);
        }

        return ties;
    }

    /// <summary>
    /// √(n/(n − 1) Σ w² (x − v)²) / Σ w: of equal weights that of a mean, s / √n. It takes the weights as given.
    /// </summary>
    public double[] StandardErrors()
    {
        double[] errors = new double[claims.Topics];
        _parts.ForEach(Fill, run);
        return errors;

        void Fill(int first, int end)
        {
            for (int topic = first; topic < end; topic++)
            {
                if (claims.TopicStart[topic + 1] - claims.TopicStart[topic] < 2 || units.Spreads[topic] == 0) continue;
                errors[topic] = Math.Clamp(ErrorOf(topic) * units.Spreads[topic], 0, double.MaxValue);
            }
        }
    }

    private double ErrorOf(int topic)
    {
        int start = claims.TopicStart[topic], count = claims.TopicStart[topic + 1] - start;
        ReadOnlySpan<double> z = units.Z.AsSpan(start, count), by = weights;
        ReadOnlySpan<int> of = claims.SourceOf.AsSpan(start, count);
        double whole = 0, squares = 0, truth = truths[topic];
        for (int i = 0; i < z.Length && i < of.Length; i++)
        {
            double weight = by[of[i]], part = weight * (z[i] - truth);
            whole += weight;
            squares += part * part;
        }

        return whole > 0 ? Math.Sqrt(count / (count - 1.0) * squares) / whole : 1 / Math.Sqrt(count - 1.0);
    }
}
