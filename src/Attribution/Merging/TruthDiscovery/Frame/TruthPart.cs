namespace Attribution.Merging;

/// <summary>One part of the topics in one pass.</summary>
internal readonly ref struct TruthPart
{
    /// <summary>The first topic.</summary>
    public required int First { get; init; }

    /// <summary>The topic after the last.</summary>
    public required int End { get; init; }

    /// <summary>What the part gives, all 0 before it is mapped.</summary>
    public required Span<double> Sums { get; init; }

    /// <summary>The number of the worker that maps it, for room of its own.</summary>
    public required int Worker { get; init; }

    /// <summary>Whether this is the opening pass.</summary>
    public required bool IsOpening { get; init; }
}
