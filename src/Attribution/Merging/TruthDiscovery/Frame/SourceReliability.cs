using System.Globalization;

namespace Attribution.Merging;

/// <summary>What a method learnt of one source. What its weight means, the method says; made by the library.</summary>
public readonly record struct SourceReliability
{
    internal SourceReliability(int source, int claims, int tested, double weight, double? standardError, double? trust)
    {
        (Source, Claims, TestedClaims) = (source, claims, tested);
        (Weight, StandardError, Trust) = (weight, standardError, trust);
    }

    /// <summary>The number of the source, as the table has it.</summary>
    public int Source { get; }

    /// <summary>How many claims it has.</summary>
    public int Claims { get; }

    /// <summary>How many of them are on topics on which another source speaks as well: only these say anything of the source.</summary>
    public int TestedClaims { get; }

    /// <summary>
    /// The method's own figure of how reliable the source is: finite, not below 0, and the higher the more reliable. Of one method and one
    /// table, weights are relative to each other.
    /// </summary>
    public double Weight { get; }

    /// <summary>The standard error of <see cref="Weight"/>; null where the method has none.</summary>
    public double? StandardError { get; }

    /// <summary>
    /// The probability that what the source says is true, from 0 to 1, in the sense that the method gives it; null where two claims at
    /// least were not tested by other sources.
    /// </summary>
    public double? Trust { get; }

    /// <summary>Whether the source was tested often enough to be judged: by two claims at least.</summary>
    public bool IsTested => TestedClaims >= MinimumTested;

    /// <summary>Such as "source 3: weight 2.43, trust 0.85, from 12 tested claims".</summary>
    public override string ToString()
    {
        string trust = Trust is { } known ? string.Create(CultureInfo.InvariantCulture, $", trust {known:0.###}") : "";
        string claims = TestedClaims == 1 ? "claim" : "claims";
        return string.Create(
            CultureInfo.InvariantCulture, $"source {Source}: weight {Weight:G4}{trust}, from {TestedClaims} tested {claims}");
    }

    internal const int MinimumTested = 2;
}
