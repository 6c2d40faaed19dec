using System.Collections.Immutable;

namespace Attribution.Merging;

/// <summary>What only methods for labels must tell.</summary>
internal static class LabelFindings
{
    /// <summary>That the vote learns nothing.</summary>
    public static TruthFinding EqualWeights { get; } = new(
        "equal-weights",
        "The vote counts each claim once: it learns nothing of the sources.",
        "Use ACCU, Dawid–Skene or another method of TruthDiscovery to learn weights.");

    /// <summary>That one source has nearly all weight, so that the truths are what it says; null where none has.</summary>
    /// <param name="sources">The sources with their weights.</param>
    /// <param name="decisive">From which share of all weight on a source decides alone.</param>
    public static TruthFinding? Collapse(ImmutableArray<SourceReliability> sources, double decisive) => TruthFindings.Collapse(
        sources,
        decisive,
        "Compare with a method that cannot do so, such as ACCU or one-coin Dawid–Skene, or stop after a few iterations.");
}
