using System.Globalization;

namespace Attribution.Merging;

/// <summary>How far a source is from the truths on topics of one attribute; made by the library.</summary>
public readonly record struct AttributeReliability
{
    internal AttributeReliability(int attribute, int source, int claims, double mean, double square, bool leans)
    {
        (Attribute, Source, TestedClaims) = (attribute, source, claims);
        (MeanError, MeanSquare, Leans) = (mean, square, leans);
    }

    /// <summary>The attribute, as the caller numbers them.</summary>
    public int Attribute { get; }

    /// <summary>The source, as the table has it.</summary>
    public int Source { get; }

    /// <summary>How many claims of the source are on topics of the attribute on which another source speaks as well.</summary>
    public int TestedClaims { get; }

    /// <summary>The mean of its errors, in units of the spread of each topic: above 0 where it lies above the truths.</summary>
    public double MeanError { get; }

    /// <summary>The mean of the squares of its errors, in the square of the same units.</summary>
    public double MeanSquare { get; }

    /// <summary>
    /// Whether it lies to one side of the truths as a rule: by half a spread and five standard errors at least, over ten claims or more. It
    /// may mean another thing by the attribute.
    /// </summary>
    public bool Leans { get; }

    /// <summary>Such as "attribute 0, source 3: mean error 0.52, leans, from 12 tested claims".</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"attribute {Attribute}, source {Source}: mean error {MeanError:0.###}{(Leans ? ", leans" : "")}, "
            + $"from {TestedClaims} tested {(TestedClaims == 1 ? "claim" : "claims")}");
}
