namespace Attribution.Merging;

/// <summary>Averages that a minority of wrong values cannot carry away.</summary>
/// <remarks>
/// They look at the values alone: no variances, and no weights but those of the weighted median. Each assumes that the values scatter
/// around one truth and that fewer than its breakdown point are wrong: 50 % for medians and the Huber estimate, 29 % for Hodges–Lehmann,
/// the trimmed share for trimmed means. Values are sorted first, so that the order of the input changes nothing; the caller's span is not
/// touched.
/// </remarks>
public static partial class Robust
{
    /// <summary>1/Φ⁻¹(0.75): the standard deviation of a normal distribution over its median absolute deviation.</summary>
    private const double NormalConsistency = 1.482602218505602;
}
