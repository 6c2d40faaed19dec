namespace Attribution;

/// <summary>Whether a row is a merged value.</summary>
internal enum DiamondKind
{
    /// <summary>It is not.</summary>
    None,

    /// <summary>One that the verdict earns.</summary>
    Earned,

    /// <summary>One that was asked for against the verdict: hollow, with a broken outline, and said to be so.</summary>
    AgainstVerdict,
}
