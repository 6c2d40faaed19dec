using System.Collections.Immutable;
using System.Globalization;

namespace Attribution.Merging;

/// <summary>A merged value with mirror images filled in.</summary>
public sealed class TrimAndFillResult
{
    internal TrimAndFillResult(MetaAnalysisResult fit) => Fit = fit;

    /// <summary>How many claims seem to be missing.</summary>
    public int Missing { get; internal init; }

    /// <summary>Whether large values are the ones that seem to be missing, rather than small ones.</summary>
    public bool MissingAbove { get; internal init; }

    /// <summary>The mirror images, the most extreme one last.</summary>
    public ImmutableArray<FilledClaim> Filled { get; internal init; }

    /// <summary>The fit of all claims and all mirror images.</summary>
    public MetaAnalysisResult Fit { get; }

    /// <summary>Whether the count settled; it can swing between two numbers for ever, and is then the last of 100 rounds.</summary>
    public bool Converged { get; internal init; }

    /// <summary>Such as "4 missing below: 0.35 (95 % interval …)".</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Missing} missing {(MissingAbove ? "above" : "below")}: {Fit}{(Converged ? "" : ", not settled")}");
}
