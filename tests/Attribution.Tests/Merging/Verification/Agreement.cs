using System.Globalization;

namespace Attribution.Tests;

/// <summary>How closely one method agrees with its reference: how many figures were compared, and the largest relative deviation.</summary>
public sealed class Agreement(string method, double tolerance)
{
    /// <summary>The method, as the page names it.</summary>
    public string Method { get; } = method;

    /// <summary>The largest relative deviation allowed.</summary>
    public double Tolerance { get; } = tolerance;

    /// <summary>Figures compared so far.</summary>
    public int Figures { get; private set; }

    /// <summary>The largest relative deviation so far.</summary>
    public double Largest { get; private set; }

    /// <summary>Which figure deviates most.</summary>
    public string Worst { get; private set; } = "";

    /// <summary>Compares one figure. Equal ones, infinities included, deviate by 0; a NaN deviates without bound.</summary>
    /// <param name="name">Which figure this is, for the message.</param>
    /// <param name="expected">The reference's figure.</param>
    /// <param name="actual">Ours.</param>
    /// <param name="scale">What the deviation is relative to; default the expected figure, or 1 where that is 0.</param>
    public Agreement With(string name, double expected, double actual, double? scale = null)
    {
        Figures++;
        double deviation = expected.Equals(actual) ? 0 : Math.Abs(actual - expected) / (scale ?? (expected == 0 ? 1 : Math.Abs(expected)));
        if (deviation > Largest || double.IsNaN(deviation))
        {
            Largest = double.IsNaN(deviation) ? double.PositiveInfinity : deviation;
            Worst = string.Create(CultureInfo.InvariantCulture, $"{name}: expected {expected:R}, got {actual:R}");
        }

        return this;
    }

    /// <summary>Compares two rows of figures, which must be of one length.</summary>
    public Agreement With(string name, ReadOnlySpan<double> expected, ReadOnlySpan<double> actual)
    {
        if (expected.Length != actual.Length) return With(name + " (length)", expected.Length, double.NaN);
        for (int i = 0; i < expected.Length; i++)
        {
            With($"{name}[{i}]", expected[i], actual[i]);
        }

        return this;
    }

    /// <summary>Compares a figure that is no number, such as a side or a flag.</summary>
    public Agreement Same<T>(string name, T expected, T actual)
        where T : IEquatable<T> => With($"{name} {expected}", 0, expected.Equals(actual) ? 0 : double.NaN);
}
