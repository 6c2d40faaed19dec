namespace Attribution;

/// <summary>Where the distribution of a <see cref="Reading"/>, and with it the variance, comes from.</summary>
public enum VarianceOrigin
{
    /// <summary>The reading has no distribution.</summary>
    None,

    /// <summary>The source stated how much of the probability the range holds: "95% CI".</summary>
    Stated,

    /// <summary>It follows from the words by a published rule, such as the rectangular distribution between two limits.</summary>
    Computed,

    /// <summary>It rests on something that neither the words nor a published rule say: the policy supplied it.</summary>
    Assumed,
}
