using System.Globalization;

namespace Attribution;

/// <summary>The one rule for the weights of a merger.</summary>
internal static class MergeWeights
{
    public static void Check(int readings, ReadOnlySpan<double> weights)
    {
        if (weights.Length != readings)
        {
            throw new ArgumentException(
                $"There are {readings} readings and {weights.Length} weights; give each reading its weight.", nameof(weights));
        }

        for (int i = 0; i < weights.Length; i++)
        {
            if (!double.IsFinite(weights[i]) || weights[i] < 0) throw new ArgumentException(Wrong(i, weights[i]), nameof(weights));
        }
    }

    private static string Wrong(int index, double weight) => string.Create(
        CultureInfo.InvariantCulture, $"The weight at index {index} is {weight}; a weight is finite and not negative.");
}
