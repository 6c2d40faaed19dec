using System.Runtime.Intrinsics;

namespace Attribution;

/// <summary>The results of eight topics side by side.</summary>
internal struct LaneResult
{
    public Vector512<double> Value;
    public Vector512<double> StandardError;
    public Vector512<double> Lower;
    public Vector512<double> Upper;
    public Vector512<double> TauSquared;
    public Vector512<double> Q;
}
