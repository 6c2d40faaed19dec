namespace Attribution.Merging;

/// <summary>
/// The claims of each topic free of their unit: z = (x − centre) / spread, the spread being the standard deviation of the claims on the
/// topic (divided by their number), or 1 where all agree. No value of a double overflows on the way.
/// </summary>
internal sealed class UnitTopics
{
    private const double Large = 1e150;

    private readonly ClaimColumns<double> _claims;
    private readonly bool _isByMean;

    private UnitTopics(ClaimColumns<double> claims, bool isByMean, TruthRun run)
    {
        (_claims, _isByMean) = (claims, isByMean);
        Z = run.Lend<double>(claims.Claims);
        (Centres, Spreads) = (new double[claims.Topics], new double[claims.Topics]);
    }

    /// <summary>Each claim in units of the spread of its topic, from its centre; ascending within a topic.</summary>
    public double[] Z { get; }

    /// <summary>The median, or the mean, of the claims on each topic.</summary>
    public double[] Centres { get; }

    /// <summary>The spread of each topic, 0 where all its claims agree.</summary>
    public double[] Spreads { get; }

    /// <summary>Puts all topics into their own units.</summary>
    /// <param name="claims">The claims.</param>
    /// <param name="isByMean">Whether the mean is the centre, and not the median.</param>
    /// <param name="run">On how many threads.</param>
    public static UnitTopics Of(ClaimColumns<double> claims, bool isByMean, TruthRun run)
    {
        UnitTopics topics = new(claims, isByMean, run);
        TopicParts.Of(claims.TopicStart, 0).ForEach(topics.Standardise, run);
        return topics;
    }

    /// <summary>
    /// The claims with one spread for all topics, the largest, which is put to a power of two: for methods that do not free topics of their
    /// unit.
    /// </summary>
    public static UnitTopics OfOneUnit(ClaimColumns<double> claims, bool isByMean, TruthRun run)
    {
        UnitTopics topics = Of(claims, isByMean, run);
        double largest = topics.Spreads.Length == 0 ? 0 : topics.Spreads.Max();
        double one = largest == 0 ? 1 : Math.Max(Math.ScaleB(1, Math.ILogB(largest)), double.Epsilon);
        TopicParts.Of(claims.TopicStart, 0).ForEach(Rescale, run);
        return topics;

        void Rescale(int first, int end)
        {
            for (int topic = first; topic < end; topic++)
            {
                double ratio = topics.Spreads[topic] / one;
                foreach (ref double z in topics.Z.AsSpan(claims.TopicStart[topic]..claims.TopicStart[topic + 1])) z *= ratio;
                topics.Spreads[topic] = one;
            }
        }
    }

    /// <summary>A value in the unit of its topic, kept between its least and its greatest claim.</summary>
    public double Value(int topic, double z)
    {
        (int start, int end) = (_claims.TopicStart[topic], _claims.TopicStart[topic + 1]);
        if (start == end) return 0;
        return Math.Clamp(FreeValue(topic, z), _claims.Values[start], _claims.Values[end - 1]) + 0.0;
    }

    /// <summary>A value in the unit of its topic, wherever it lies; finite.</summary>
    public double FreeValue(int topic, double z)
    {
        double value = Centres[topic] + (Spreads[topic] * z);
        if (!double.IsFinite(value)) value = 2 * ((0.5 * Centres[topic]) + (0.5 * Spreads[topic] * z));
        return Math.Clamp(value, -double.MaxValue, double.MaxValue);
    }

    private void Standardise(int first, int end)
    {
        for (int topic = first; topic < end; topic++)
        {
            int start = _claims.TopicStart[topic], count = _claims.TopicStart[topic + 1] - start;
            if (count == 0) continue;
            ReadOnlySpan<double> values = _claims.Values.AsSpan(start, count);
            Span<double> z = Z.AsSpan(start, count);
            double least = values[0], greatest = values[^1], half = (0.5 * greatest) - (0.5 * least);
            if (least == greatest)
            {
                Centres[topic] = least;
                z.Clear();
            }
            else if (half is > 1 / Large and < Large && Math.Max(Math.Abs(least), Math.Abs(greatest)) < Large)
            {
                (Centres[topic], Spreads[topic]) = Standardise(values, z);
            }
            else
            {
                (Centres[topic], Spreads[topic]) = StandardiseExtreme(values, z, half);
            }
        }
    }

    private (double Centre, double Spread) Standardise(ReadOnlySpan<double> values, Span<double> z)
    {
        double origin = values[values.Length / 2], sum = 0, squares = 0;
        for (int i = 0; i < values.Length; i++)
        {
            double value = values[i] - origin;
            sum += value;
            squares += value * value;
        }

        // From a median the mean is at most a standard deviation away, so that the difference of squares loses a bit or two.
        double mean = sum / values.Length, variance = (squares / values.Length) - (mean * mean);
        double centre = _isByMean ? mean : Median(values) - origin, spread = Math.Sqrt(variance), scale = 1 / spread;
        for (int i = 0; i < z.Length; i++)
        {
            z[i] = (values[i] - origin - centre) * scale;
        }

        return (origin + centre, spread);
    }

    /// <summary>The same of values whose squares, sums or differences a double cannot hold: scaled by a power of two first.</summary>
    private (double Centre, double Spread) StandardiseExtreme(ReadOnlySpan<double> values, Span<double> z, double half)
    {
        double least = values[0];
        int exponent = Math.ILogB(half);
        for (int i = 0; i < z.Length; i++)
        {
            z[i] = Math.ScaleB((0.5 * values[i]) - (0.5 * least), -exponent);
        }

        // Subnormal values half of whose difference is 0.
        if (half == 0) return (least, 0);
        double[] scaled = z.ToArray();
        (double centre, double spread) = Standardise(scaled, z);
        return (2 * ((0.5 * least) + Math.ScaleB(centre, exponent)), 2 * Math.ScaleB(spread, exponent));
    }

    private static double Median(ReadOnlySpan<double> sorted)
    {
        int middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (0.5 * sorted[middle - 1]) + (0.5 * sorted[middle]);
    }
}
