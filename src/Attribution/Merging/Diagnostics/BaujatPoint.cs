using System.Globalization;

namespace Attribution.Merging;

/// <summary>Where a claim stands in a Baujat plot.</summary>
public readonly record struct BaujatPoint
{
    internal BaujatPoint(double contribution, double influence) => (Contribution, Influence) = (contribution, influence);

    /// <summary>Across: (y − estimate)²/(v + τ²), its part in Q.</summary>
    public double Contribution { get; }

    /// <summary>Up: the squared change of the estimate when the claim is left out, in squared standard errors of what is left.</summary>
    public double Influence { get; }

    /// <summary>Such as "contribution 12.3, influence 0.45".</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"contribution {Contribution:G3}, influence {Influence:G3}");
}
