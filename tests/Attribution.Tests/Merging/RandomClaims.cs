using CsCheck;

namespace Attribution.Tests;

/// <summary>
/// Awkward sets of claims: 2 to 50 of them, variances over up to 12 orders of magnitude, with and without heterogeneity (or next to none),
/// ties, outliers, two camps.
/// </summary>
internal sealed record RandomClaims(ulong Seed, double[] Values, double[] Variances)
{
    /// <summary>How many sets a law is tried on; the environment variable ATTRIBUTION_SETS asks for more.</summary>
    public static long Sets { get; } = long.TryParse(Environment.GetEnvironmentVariable("ATTRIBUTION_SETS"), out long sets) ? sets : 3000;

    public static Gen<RandomClaims> Gen { get; } = CsCheck.Gen.ULong.Select(From);

    public int Count => Values.Length;

    public double Range => Values.Max() - Values.Min();

    public override string ToString() => $"seed {Seed}: values [{string.Join(", ", Values)}], variances [{string.Join(", ", Variances)}]";

    public static RandomClaims From(ulong seed)
    {
        var random = new Random(unchecked((int)(seed ^ (seed >> 32))));
        int k = random.Next(3) == 0 ? random.Next(2, 6) : random.Next(2, 51);
        double orders = new[] { 0, 0.5, 2, 6, 12 }[random.Next(5)];
        double tau =
            random.Next(5) switch { 0 => 0, 1 => Math.Pow(10, -6 * random.NextDouble()), _ => Math.Pow(10, (6 * random.NextDouble()) - 3) };
        double[] values = new double[k], variances = new double[k];
        for (int i = 0; i < k; i++)
        {
            variances[i] = Math.Pow(10, orders * (random.NextDouble() - 0.5));
            values[i] = (tau * Normal(random)) + (Math.Sqrt(variances[i]) * Normal(random));
        }

        switch (random.Next(8))
        {
            case 0:
                for (int i = 0; i < k; i++)
                {
                    (values[i], variances[i]) = (Math.Round(values[i]), Math.Pow(10, Math.Round(Math.Log10(variances[i]))));
                }

                break;
            case 1:
                values[random.Next(k)] *= Math.Pow(10, 4 * random.NextDouble());
                break;
            case 2:
                double gap = Math.Pow(10, 6 * (random.NextDouble() - 0.5));
                for (int i = 0; i < k / 2; i++)
                {
                    values[i] += gap;
                }

                break;
            case 3:
                Array.Fill(values, values[0], 0, k / 2);
                break;
        }

        return new(seed, values, variances);
    }

    /// <summary>The same claims in a unit <paramref name="factor"/> times smaller, counted from another origin.</summary>
    public RandomClaims Rescaled(double factor, double shift = 0) =>
        new(Seed, [.. Values.Select(value => (factor * value) + shift)], [.. Variances.Select(variance => factor * factor * variance)]);

    public RandomClaims Shuffled(int seed)
    {
        int[] order = [.. Enumerable.Range(0, Count)];
        new Random(seed).Shuffle(order);
        return new(Seed, [.. order.Select(i => Values[i])], [.. order.Select(i => Variances[i])]);
    }

    private static double Normal(Random random) =>
        Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
