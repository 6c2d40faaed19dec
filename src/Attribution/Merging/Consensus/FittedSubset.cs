using Attribution.Numerics;

namespace Attribution.Merging;

/// <summary>A consistent subset as plain numbers; <c>default</c> where no two values agree.</summary>
internal readonly ref struct FittedSubset
{
    /// <summary>Fits the mean of the members, of which there is at least one.</summary>
    public FittedSubset(MeasuredValues values, ReadOnlySpan<int> members, bool ambiguous)
    {
        double least = double.PositiveInfinity;
        foreach (int i in members) least = Math.Min(least, values.Errors[i]);
        double origin = values.Values[members[0]];
        CompensatedSum total = default, first = default;
        foreach (int i in members)
        {
            double root = least / values.Errors[i], weight = root * root;
            total.Add(weight);
            first.Add(weight * (values.Values[i] - origin));
        }

        Members = members;
        Ambiguous = ambiguous;
        Reference = origin + (first.Value / total.Value);
        StandardUncertainty = least / Math.Sqrt(total.Value);
        CompensatedSum chiSquared = default;
        foreach (int i in members)
        {
            double pull = (values.Values[i] - Reference) / values.Errors[i];
            chiSquared.Add(pull * pull);
        }

        ChiSquared = chiSquared.Value;
    }

    /// <summary>The positions of the members, ascending.</summary>
    public ReadOnlySpan<int> Members { get; }

    /// <summary>Whether another subset fits as well.</summary>
    public bool Ambiguous { get; }

    /// <summary>The weighted mean of the members.</summary>
    public double Reference { get; }

    /// <summary>1/√Σ w.</summary>
    public double StandardUncertainty { get; }

    /// <summary>Σ w (x − reference)² over the members.</summary>
    public double ChiSquared { get; }
}
