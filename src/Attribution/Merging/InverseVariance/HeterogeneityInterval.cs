using System.Globalization;

namespace Attribution.Merging;

/// <summary>Confidence intervals of the heterogeneity, from one Q-profile.</summary>
public readonly record struct HeterogeneityInterval
{
    internal HeterogeneityInterval(ConfidenceInterval tauSquared, ConfidenceInterval iSquared, ConfidenceInterval hSquared) =>
        (TauSquared, ISquared, HSquared) = (tauSquared, iSquared, hSquared);

    /// <summary>Of τ², in the squared unit of the values.</summary>
    public ConfidenceInterval TauSquared { get; }

    /// <summary>Of I², from 0 to 1.</summary>
    public ConfidenceInterval ISquared { get; }

    /// <summary>Of H², from 1 up.</summary>
    public ConfidenceInterval HSquared { get; }

    /// <summary>Such as "τ² 0.12 to 1.11, I² 0.82 to 0.98, H² 5.5 to 42".</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"τ² {TauSquared.Lower:G3} to {TauSquared.Upper:G3}, I² {ISquared.Lower:G3} to {ISquared.Upper:G3}, "
                + $"H² {HSquared.Lower:G3} to {HSquared.Upper:G3}");
}
