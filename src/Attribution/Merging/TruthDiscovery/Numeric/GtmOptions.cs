using System.Globalization;

namespace Attribution.Merging;

/// <summary>The parameters and variants of GTM. <c>new()</c> is the paper's.</summary>
public sealed record GtmOptions
{
    /// <summary>The shape of the inverse gamma prior of a source's variance, above 0 and finite. Default: 10.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not above 0, or not finite.</exception>
    public double Alpha { get; init => field = Positive(value, nameof(Alpha)); } = 10;

    /// <summary>The scale of the inverse gamma prior of a source's variance, above 0 and finite. Default: 10.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not above 0, or not finite.</exception>
    public double Beta { get; init => field = Positive(value, nameof(Beta)); } = 10;

    /// <summary>
    /// The mean of the normal prior of a truth, finite: from the centre of the topic in its spread where <see cref="Standardise"/> is on,
    /// otherwise in the unit of the values. Default: 0.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not finite.</exception>
    public double PriorMean
    {
        get;
        init => field = double.IsFinite(value) ? value : throw new ArgumentOutOfRangeException(
            nameof(PriorMean), value, Printable.Message($"The prior mean is {value}; it must be finite."));
    }

    /// <summary>The variance of the normal prior of a truth, above 0 and finite, in the square of the same unit. Default: 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not above 0, or not finite.</exception>
    public double PriorVariance { get; init => field = Positive(value, nameof(PriorVariance)); } = 1;

    /// <summary>
    /// Whether the claims on each topic are put to their centre and divided by their standard deviation first, as the paper has it.
    /// Default: yes.
    /// </summary>
    public bool Standardise { get; init; } = true;

    /// <summary>Whether the centre of a topic is the mean of its claims, and not their median. Default: no.</summary>
    public bool CentreOnMean { get; init; }

    /// <summary>
    /// Whether the M step takes the whole expectation: the variance of each truth is added to the squares of its claims. The paper
    /// leaves it out, which makes the sources seem more exact than they are. Default: no, the paper's.
    /// </summary>
    public bool Exact { get; init; }

    /// <summary>Such as "α = 10, β = 10, exact EM".</summary>
    public override string ToString()
    {
        CultureInfo invariant = CultureInfo.InvariantCulture;
        return string.Create(invariant, $"α = {Alpha}, β = {Beta}")
            + (PriorMean == 0 ? "" : string.Create(invariant, $", µ₀ = {PriorMean}"))
            + (PriorVariance == 1 ? "" : string.Create(invariant, $", σ₀² = {PriorVariance}"))
            + (Standardise ? "" : ", in the unit of the values")
            + (CentreOnMean ? ", centred on means" : "")
            + (Exact ? ", exact EM" : "");
    }

    private static double Positive(double value, string name) => value > 0 && double.IsFinite(value)
        ? value
        : throw new ArgumentOutOfRangeException(
            name, value, Printable.Message($"{name} is {value}; it must be finite and above 0."));
}
