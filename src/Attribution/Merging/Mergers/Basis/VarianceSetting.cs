using Attribution.Numerics;

namespace Attribution;

/// <summary>What all mergers of variances can be told.</summary>
internal sealed record VarianceSetting
{
    public VarianceSetting(MergeScale scale, double level, bool takeAssumed)
    {
        if (!Enum.IsDefined(scale))
        {
            throw new ArgumentOutOfRangeException(nameof(scale), scale, $"{(int)scale} is not a scale: use Linear or Log.");
        }

        Refuse.NotLevel(level);
        Scale = scale;
        Level = level;
        TakeAssumed = takeAssumed;
    }

    public MergeScale Scale { get; }

    public double Level { get; }

    public bool TakeAssumed { get; }

    /// <summary>The probability beyond either end of a range at the level.</summary>
    public double Tail => 0.5 * (1 - Level);
}
