using System.Runtime.Intrinsics;

namespace Attribution;

/// <summary>The results of eight topics side by side.</summary>
internal readonly ref struct LaneResult
{
    public Vector512<double> Value { get; init; }

    public Vector512<double> StandardError { get; init; }

    public Vector512<double> Lower { get; init; }

    public Vector512<double> Upper { get; init; }

    public Vector512<double> TauSquared { get; init; }

    public Vector512<double> Q { get; init; }
}
