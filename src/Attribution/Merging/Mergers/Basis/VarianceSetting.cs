using Attribution.Numerics;

namespace Attribution;

/// <summary>The settings that all mergers of variances share.</summary>
internal sealed record VarianceSetting
{
    public VarianceSetting(MergeScale scale, double level, bool takeAssumed)
    {
        _ = ScaleGuard.IsLog(scale);
        Refuse.NotLevel(level);
        (Scale, Level, TakeAssumed) = (scale, level, takeAssumed);
    }

    public MergeScale Scale { get; }

    public double Level { get; }

    public bool TakeAssumed { get; }

    /// <summary>The probability beyond either end of a range at the level.</summary>
    public double Tail => 0.5 * (1 - Level);
}
