using System.Globalization;

namespace Attribution.Merging;

/// <summary>A rank correlation.</summary>
public readonly record struct RankCorrelationResult
{
    internal RankCorrelationResult(double tau, double pValue) => (Tau, PValue) = (tau, pValue);

    /// <summary>Kendall's τ-b, −1 to 1.</summary>
    public double Tau { get; }

    /// <summary>The two-sided p-value of no correlation.</summary>
    public double PValue { get; }

    /// <summary>Such as "τ = 0.026, p = 0.95".</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"τ = {Tau:G3}, p = {PValue:G2}");
}
