namespace Attribution;

/// <summary>How the errors of the figures of several events depend on each other, for <see cref="Totals"/>.</summary>
/// <remarks>
/// Ends without a probability, such as those of "10 to 20", always add up: if each figure lies between its ends, so does their sum
/// (interval arithmetic: Moore, Kearfott and Cloud 2009, Introduction to Interval Analysis, eq. 2.10,
/// https://doi.org/10.1137/1.9780898717716). What is chosen here decides how stated errors join them.
/// </remarks>
public enum Dependence
{
    /// <summary>
    /// Nothing is known of it. Ends add up, and how much the range of the sum covers is not known: of n stated levels pᵢ at least
    /// 1 − Σ(1 − pᵢ), which soon is nothing. With a single stated error the range keeps its coverage.
    /// </summary>
    Unknown,

    /// <summary>
    /// Nothing is known of it, and the range must cover all the same: each of n stated errors is taken at the level 1 − α/n, so that
    /// all n hold together with probability 1 − α at least, and with them the sum. Bonferroni's inequality,
    /// P(A₁ and … and Aₙ) ≥ 1 − Σ P(not Aᵢ): Dunn 1961, Journal of the American Statistical Association 56:52,
    /// https://doi.org/10.1080/01621459.1961.10482090.
    /// </summary>
    Bonferroni,

    /// <summary>
    /// All err the same way together, as figures of one method may: standard deviations add up. It is the widest that any correlation
    /// allows, since σ(X + Y) ≤ σ(X) + σ(Y), with equality for correlation 1 (Cauchy–Schwarz; JCGM 100:2008, 5.2.2, note 1).
    /// </summary>
    Full,

    /// <summary>
    /// No error tells anything of another: variances add up (Bienaymé; JCGM 100:2008, 5.1.2, eq. 10). Of stated errors alone: that figures
    /// are rounded independently, or hedged so, no source says.
    /// </summary>
    Independent,
}
