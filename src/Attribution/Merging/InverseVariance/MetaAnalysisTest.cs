namespace Attribution;

/// <summary>How a test and an interval follow from the standard error of a merged value.</summary>
public enum MetaAnalysisTest
{
    /// <summary>The standard normal distribution, as if τ² were known. Too narrow with few claims.</summary>
    Normal,

    /// <summary>
    /// Knapp and Hartung: the squared standard error is multiplied by q = Σ w (y − estimate)²/(k − 1) and Student's t with k − 1
    /// degrees of freedom is used. Needs k ≥ 2. Hartung and Knapp 2001, Statistics in Medicine 20:1771, https://doi.org/10.1002/sim.791;
    /// Sidik and Jonkman 2002, Statistics in Medicine 21:3153, https://doi.org/10.1002/sim.1262.
    /// </summary>
    KnappHartung,

    /// <summary>
    /// Knapp–Hartung with q not below 1, so that the interval is never narrower than t alone would make it. Needs k ≥ 2. Knapp and
    /// Hartung 2003, Statistics in Medicine 22:2693, https://doi.org/10.1002/sim.1482.
    /// </summary>
    AdHoc,
}
