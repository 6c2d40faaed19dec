using System.Collections.Immutable;

namespace Attribution.Merging;

/// <summary>What only methods for numbers must tell.</summary>
internal static class NumericFindings
{
    /// <summary>That one source has nearly all weight, so that the truths are what it says; null where none has.</summary>
    public static TruthFinding? Collapse(ImmutableArray<SourceReliability> sources) => TruthFindings.Collapse(
        sources, decisive: 0.95, "Compare with GTM, whose priors prevent it, or stop after a few iterations.");
}
