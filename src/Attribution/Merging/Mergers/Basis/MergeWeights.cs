using Attribution.Merging;

namespace Attribution;

/// <summary>The one rule for the weights of a merger.</summary>
internal static class MergeWeights
{
    public static void Check(int readings, ReadOnlySpan<double> weights)
    {
        if (weights.Length != readings)
        {
            throw new ArgumentException(
                Printable.Message(
                    $"There are {readings} readings and {weights.Length} weights; give each reading its weight."), nameof(weights));
        }

        for (int i = 0; i < weights.Length; i++)
        {
            if (!Argument.IsWeight(weights[i]))
            {
                SampleGuard.Throw("weights", i, weights[i], $"{Argument.WeightRule}, and 0 leaves the reading out");
            }
        }
    }
}
