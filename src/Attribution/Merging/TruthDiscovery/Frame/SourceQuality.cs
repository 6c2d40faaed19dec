using System.Globalization;

namespace Attribution.Merging;

/// <summary>The two qualities of a source in the latent truth model; made by the library.</summary>
public readonly record struct SourceQuality
{
    internal SourceQuality(int source, double sensitivity, double specificity) =>
        (Source, Sensitivity, Specificity) = (source, sensitivity, specificity);

    /// <summary>The number of the source, as the table has it.</summary>
    public int Source { get; }

    /// <summary>The probability that it gives a fact that is true, above 0 and below 1.</summary>
    public double Sensitivity { get; }

    /// <summary>The probability that it withholds a fact that is false, above 0 and below 1.</summary>
    public double Specificity { get; }

    /// <summary>Such as "source 3: sensitivity 0.91, specificity 0.98".</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"source {Source}: sensitivity {Sensitivity:0.###}, specificity {Specificity:0.###}");
}
