using System.Globalization;

namespace Attribution;

/// <summary>
/// How much of the probability the range of an <see cref="Estimate"/> was said to hold: none was claimed, a stated level, or
/// a level that exists but was not stated, as with a bare ±.
/// </summary>
/// <remarks>Equal when kind and level are equal. Not ordered. The default is <see cref="None"/>.</remarks>
public readonly record struct Coverage
{
    private readonly bool _unknown;

    private Coverage(decimal? level, bool unknown)
    {
        Level = level;
        _unknown = unknown;
    }

    /// <summary>No probability was claimed for the range.</summary>
    public static Coverage None => default;

    /// <summary>The range is a spread whose level was not stated: "1,200 ± 50".</summary>
    public static Coverage Unknown => new(null, unknown: true);

    /// <summary>The stated level, between 0 and 1 exclusive, or null where none was stated.</summary>
    public decimal? Level { get; }

    /// <summary>Whether a level exists but was not stated.</summary>
    public bool IsUnknown => _unknown;

    /// <summary>Whether a level was stated.</summary>
    public bool IsStated => Level.HasValue;

    /// <summary>A stated level: 0.95 for "95% CI".</summary>
    /// <param name="level">The level, between 0 and 1 exclusive.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is not between 0 and 1.</exception>
    public static Coverage Stated(decimal level) =>
        level is > 0 and < 1
            ? new(level, unknown: false)
            : throw new ArgumentOutOfRangeException(
                nameof(level), level, "A coverage lies between 0 and 1: write 95 % as 0.95.");

    /// <summary>"95 %", "unknown coverage" or "no coverage".</summary>
    public override string ToString() =>
        Level is { } level ? string.Create(CultureInfo.InvariantCulture, $"{level * 100:0.############################} %")
        : _unknown ? "unknown coverage"
        : "no coverage";
}
