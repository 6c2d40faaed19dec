using System.Collections.Immutable;

namespace Attribution.Merging;

/// <summary>What every result of truth discovery has.</summary>
internal sealed record TruthSummary
{
    public required string Method { get; init; }

    public required ImmutableArray<SourceReliability> Sources { get; init; }

    public required int Topics { get; init; }

    public required int Claims { get; init; }

    /// <summary>On how many topics at least two sources speak.</summary>
    public required int SharedTopics { get; init; }

    /// <summary>Whether anything was learnt; otherwise all weights are equal.</summary>
    public required bool IsLearnt { get; init; }

    public required TruthOutcome Outcome { get; init; }

    public double? LogLikelihood { get; init; }

    public ImmutableArray<CopyProbability> Copying { get; init; } = [];

    public ImmutableArray<TruthFinding> Findings { get; init; } = [];
}
