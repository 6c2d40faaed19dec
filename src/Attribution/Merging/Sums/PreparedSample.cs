using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Attribution.Merging;

/// <summary>
/// Validates the input and leaves the fast path when needed: rows of weight 0 are left out and numbers far from 1 are scaled by a power of
/// two (exactly), both in pooled memory; ordinary spans are used in place.
/// </summary>
internal ref struct PreparedSample
{
    private double[]? _rented;

    /// <summary>The claims that count, scaled.</summary>
    public Sample Sample { get; private set; }

    /// <summary>Weights of the claims that count, or empty: all equal.</summary>
    public ReadOnlySpan<double> Weights { get; private set; }

    /// <summary>Values in <see cref="Sample"/> are the caller's times 2 to this power, variances times its square.</summary>
    public int Exponent { get; private set; }

    /// <summary>
    /// The fast path: values and variances without weights, all within 1e±35 of 1. False only means that <see cref="From"/> must examine
    /// the input.
    /// </summary>
    public static bool TryOrdinary(ReadOnlySpan<double> values, ReadOnlySpan<double> variances, out Sample sample)
    {
        int pivot = variances.Length != values.Length ? -1
            : values.Length == EightClaims.Most ? OrdinaryPivot.OfEight(values, variances)
            : values.Length < ClaimVectors.Width ? OrdinaryPivot.OneByOne(values, variances)
            : OrdinaryPivot.InVectors(values, variances);
        sample = new(values, variances, pivot);
        return pivot >= 0;
    }

    public static PreparedSample From(ReadOnlySpan<double> values, ReadOnlySpan<double> variances, ReadOnlySpan<double> weights)
    {
        if (variances.Length != values.Length)
        {
            ThrowLengths(values.Length, variances.Length, nameof(variances), "variance");
        }

        if (!weights.IsEmpty && weights.Length != values.Length)
        {
            ThrowLengths(values.Length, weights.Length, nameof(weights), "weight");
        }

        double least = double.PositiveInfinity, greatest = 0, low = double.PositiveInfinity, high = double.NegativeInfinity;
        double heaviest = 0, lightest = double.PositiveInfinity;
        int pivot = -1, count = 0, pivotRank = 0;
        for (int i = 0; i < values.Length; i++)
        {
            if (!weights.IsEmpty)
            {
                double weight = weights[i];
                if (!(weight >= 0 && weight <= double.MaxValue))
                {
                    ThrowWeight(i, weight);
                }

                if (weight == 0) continue;
                heaviest = Math.Max(heaviest, weight);
                lightest = Math.Min(lightest, weight);
            }

            double value = values[i], variance = variances[i];
            if (!double.IsFinite(value))
            {
                ThrowValue(i, value);
            }

            if (!(variance > 0 && variance <= double.MaxValue))
            {
                ThrowVariance(i, variance);
            }

            if (variance < least || (variance == least && value < values[pivot]))
            {
                (least, pivot, pivotRank) = (variance, i, count);
            }

            greatest = Math.Max(greatest, variance);
            low = Math.Min(low, value);
            high = Math.Max(high, value);
            count++;
        }

        if (count == 0) throw new ArgumentException("There is no claim with a weight above 0: a fit needs at least one.", nameof(values));

        double range = high - low, largest = Math.Max(Math.Abs(low), Math.Abs(high));
        bool ordinary = least >= 1 / Sample.Narrow && greatest <= Sample.Narrow && largest <= Sample.Narrow && count == values.Length
            && (weights.IsEmpty || (heaviest <= Sample.Narrow && lightest >= 1 / Sample.Narrow));
        if (ordinary) return new() { Sample = new(values, variances, pivot), Weights = weights };

        ThrowIfTooWide(range, least, greatest);
        int exponent = Math.ILogB(least) / -2;
        if (!double.IsFinite(Math.ScaleB(largest, exponent)))
        {
            Refuse(
                "values",
                $"The values reach {largest} and the smallest variance is {least}: no double keeps them apart.",
                "Subtract a common origin from the values.");
        }

        return Scaled(values, variances, weights, pivotRank, count, heaviest, exponent);
    }

    public void Dispose()
    {
        if (_rented is not null)
        {
            ArrayPool<double>.Shared.Return(_rented);
        }

        this = default;
    }

    private static PreparedSample Scaled(
        ReadOnlySpan<double> values,
        ReadOnlySpan<double> variances,
        ReadOnlySpan<double> weights,
        int pivot,
        int count,
        double heaviest,
        int exponent)
    {
        double[] rented = ArrayPool<double>.Shared.Rent(3 * count);
        Span<double> y = rented.AsSpan(0, count), v = rented.AsSpan(count, count);
        Span<double> u = rented.AsSpan(2 * count, weights.IsEmpty ? 0 : count);
        for (int i = 0, j = 0; i < values.Length; i++)
        {
            if (!weights.IsEmpty && weights[i] == 0) continue;
            y[j] = Math.ScaleB(values[i], exponent);
            v[j] = Math.ScaleB(variances[i], 2 * exponent);
            if (!weights.IsEmpty)
            {
                u[j] = weights[i] / heaviest;
            }

            j++;
        }

        return new() { Sample = new(y, v, pivot), Weights = u, Exponent = exponent, _rented = rented };
    }

    private static void ThrowIfTooWide(double range, double least, double greatest)
    {
        if (!(range <= 1e153))
        {
            Refuse("values", $"The values lie {range} apart, more than 1E153: state them in a larger unit.");
        }

        if (!(range / Math.Sqrt(least) <= 1e70) || !(Math.Sqrt(greatest) / Math.Sqrt(least) <= 1e70))
        {
            Refuse(
                "variances",
                $"The variances run from {least} to {greatest}, and the values lie {range} apart: more than 140 orders of magnitude.",
                "Leave the extreme claims out.");
        }
    }

    [DoesNotReturn]
    private static void ThrowLengths(int values, int others, string name, string what) =>
        Refuse(name, $"There are {values} values and {others} {what}s: each value needs one {what}.");

    [DoesNotReturn]
    private static void ThrowValue(int index, double value) =>
        Refuse("values", $"values[{index}] is {value}: a value is a finite number; leave the claim out, or give it weight 0.");

    [DoesNotReturn]
    private static void ThrowVariance(int index, double variance)
    {
        string remedy = variance == 0
            ? "an exact value would outweigh all others, so give it the variance of its rounding, or leave it out"
            : double.IsPositiveInfinity(variance)
            ? "a value of unknown spread has no weight here, so leave it out, or give it weight 0"
            : "leave the claim out, or give it weight 0";
        Refuse("variances", $"variances[{index}] is {variance}: a variance is finite and above 0; {remedy}.");
    }

    [DoesNotReturn]
    private static void ThrowWeight(int index, double weight) =>
        Refuse("weights", $"weights[{index}] is {weight}: {Argument.WeightRule}, and 0 leaves the claim out.");

    [DoesNotReturn]
    private static void Refuse(string parameter, FormattableString sentence, string? remedy = null) => throw new ArgumentException(
        sentence.ToString(CultureInfo.InvariantCulture) + (remedy is null ? "" : " " + remedy), parameter);
}
