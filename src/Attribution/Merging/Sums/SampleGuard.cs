using System.Diagnostics.CodeAnalysis;

namespace Attribution.Merging;

/// <summary>The guards of mergers over plain values: each names the index of what it refuses.</summary>
internal static class SampleGuard
{
    /// <summary>At least one value, all finite.</summary>
    public static void Values(ReadOnlySpan<double> values)
    {
        if (values.IsEmpty)
        {
            ThrowEmpty();
        }

        for (int i = 0; i < values.Length; i++)
        {
            if (!double.IsFinite(values[i]))
            {
                Throw("values", i, values[i], "a value is a finite number");
            }
        }
    }

    /// <summary>As many as there are values; all finite and above 0.</summary>
    public static void Positive(ReadOnlySpan<double> entries, int count, string name, string rule)
    {
        if (entries.Length != count)
        {
            ThrowLength(entries.Length, count, name);
        }

        for (int i = 0; i < entries.Length; i++)
        {
            if (!(entries[i] > 0 && double.IsFinite(entries[i])))
            {
                Throw(name, i, entries[i], rule);
            }
        }
    }

    /// <summary>As many as there are values; finite, not below 0, not all 0. Gives their largest.</summary>
    public static double Weights(ReadOnlySpan<double> weights, int count)
    {
        if (weights.Length != count)
        {
            ThrowLength(weights.Length, count, nameof(weights));
        }

        double heaviest = 0;
        for (int i = 0; i < weights.Length; i++)
        {
            if (!(weights[i] >= 0 && double.IsFinite(weights[i])))
            {
                Throw("weights", i, weights[i], "a weight is finite and not below 0, and 0 leaves the value out");
            }

            heaviest = Math.Max(heaviest, weights[i]);
        }

        if (heaviest == 0)
        {
            ThrowWeightless();
        }

        return heaviest;
    }

    /// <summary>Gives a result back, or refuses the values where no double holds it.</summary>
    public static double Result(double result, string what, string name = "values")
    {
        if (!double.IsFinite(result)) ThrowResult(what, name);
        return result;
    }

    [DoesNotReturn]
    private static void ThrowResult(string what, string name) => throw new ArgumentException(
        Printable.Message(
            $"{what} leaves the range of a double: "
                + $"state the values in a unit in which they are nearer to 1, or leave the extreme ones out."),
        name);

    [DoesNotReturn]
    public static void Throw(string name, int index, double value, string rule) =>
        throw new ArgumentException(Printable.Message($"{name}[{index}] is {value}: {rule}."), name);

    [DoesNotReturn]
    private static void ThrowEmpty() => throw new ArgumentException("There are no values; give at least one.");

    [DoesNotReturn]
    private static void ThrowLength(int entries, int values, string name) =>
        throw new ArgumentException(Printable.Message($"There are {values} values and {entries} {name}: each value needs its own."), name);

    [DoesNotReturn]
    private static void ThrowWeightless() => throw new ArgumentException("No weight is above 0: at least one value must count.");
}
