using System.Globalization;

namespace Attribution.Merging;

/// <summary>A regression of values on their imprecision.</summary>
public readonly record struct EggerResult
{
    internal EggerResult(Coefficient slope, Coefficient limit) => (Slope, Limit) = (slope, limit);

    /// <summary>The asymmetry: its test is the test.</summary>
    public Coefficient Slope { get; }

    /// <summary>The value at no imprecision at all.</summary>
    public Coefficient Limit { get; }

    /// <summary>Such as "slope -2.1 ± 0.8 (p = 0.02), limit 0.4 ± 0.1 (p = 0.001)".</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"slope {Slope}, limit {Limit}");
}
