namespace Attribution.Tests;

/// <summary>Readings made by hand.</summary>
internal static class Given
{
    // Says nothing that a merger of distributions or intervals could mistake for a figure of its own.
    private static readonly Estimate Words = Estimate.Between(1, 2);

    public static Reading Normal(double mean, double deviation, VarianceOrigin origin = VarianceOrigin.Stated) =>
        From(Distribution.Normal(mean, deviation), origin);

    public static Reading LogNormal(double logMean, double logDeviation) =>
        From(Distribution.LogNormal(logMean, logDeviation), VarianceOrigin.Stated);

    /// <summary>With the central 95 % range as its interval.</summary>
    public static Reading From(Distribution distribution, VarianceOrigin origin) =>
        new(new Hand(), Words, RealInterval.Closed(distribution.Quantile(0.025), distribution.UpperQuantile(0.025)), distribution, origin);

    public static Reading Between(double lower, double upper) => new(new Hand(), Words, RealInterval.Closed(lower, upper));

    public static Reading Of(RealInterval interval) => new(new Hand(), Words, interval);

    public static Reading Figure(decimal figure) => Readers.SignificantDigits.Read(Estimate.Of(figure));

    public static Reading AtLeast(decimal floor) => Readers.Literal.Read(Estimate.AtLeast(floor));

    public static Reading Varying(decimal lower, decimal upper) => Readers.Gum.Read(Estimate.Between(lower, upper).Varying());

    public static Reading[] Normals(double[] means, double[] variances) =>
        [.. means.Zip(variances, (mean, variance) => Normal(mean, Math.Sqrt(variance)))];

    public static Reading[] Figures(params decimal[] figures) => [.. figures.Select(Figure)];

    public static Merged Equally(this IMerger merger, params Reading[] readings) => merger.Merge(readings, [.. readings.Select(_ => 1.0)]);

    public static Merged Weighted(this IMerger merger, Reading[] readings, params double[] weights) => merger.Merge(readings, weights);

    private sealed class Hand : IEstimateReader
    {
        public string Name => "by hand";

        public Reading Read(Estimate estimate) => throw new NotSupportedException("These readings are made, not read.");
    }
}
