using System.Globalization;

namespace Attribution;

/// <summary>
/// How much of the probability the range of an <see cref="Estimate"/> was said to hold, or of the cases where it <see
/// cref="Estimate.Varies"/>: none was claimed, a stated level, one standard uncertainty, or a level that exists but was not stated, as with
/// a bare ±.
/// </summary>
/// <remarks>Equal when kind and level are equal. Not ordered. The default is <see cref="None"/>.</remarks>
public readonly record struct Coverage
{
    private readonly Kind _kind;

    private Coverage(decimal? level, Kind kind)
    {
        Level = level;
        _kind = kind;
    }

    private enum Kind
    {
        Given,
        Unknown,
        Standard,
    }

    /// <summary>No probability was claimed for the range.</summary>
    public static Coverage None => default;

    /// <summary>The range is a spread whose level was not stated: "1,200 ± 50".</summary>
    public static Coverage Unknown => new(null, Kind.Unknown);

    /// <summary>
    /// The range is one standard uncertainty either way, "6.67430(15)": by JCGM 100, 7.2.2, that is what the digits in brackets are. No
    /// level was stated, since none follows without the distribution.
    /// </summary>
    public static Coverage StandardUncertainty => new(null, Kind.Standard);

    /// <summary>The stated level, between 0 and 1 exclusive, or null where none was stated.</summary>
    public decimal? Level { get; }

    /// <summary>Whether a level exists but was not stated.</summary>
    public bool IsUnknown => _kind != Kind.Given;

    /// <summary>Whether the range is one standard uncertainty either way.</summary>
    public bool IsStandardUncertainty => _kind == Kind.Standard;

    /// <summary>Whether a level was stated.</summary>
    public bool IsStated => Level.HasValue;

    /// <summary>A stated level: 0.95 for "95% CI".</summary>
    /// <param name="level">The level, between 0 and 1 exclusive.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is not between 0 and 1.</exception>
    public static Coverage Stated(decimal level) =>
        level is > 0 and < 1
            ? new(level, Kind.Given)
            : throw new ArgumentOutOfRangeException(
                nameof(level), level, "A coverage lies between 0 and 1: write 95 % as 0.95.");

    /// <summary>"95 %", "standard uncertainty", "unknown coverage" or "no coverage".</summary>
    public override string ToString() =>
        Level is { } level ? string.Create(CultureInfo.InvariantCulture, $"{level * 100:0.############################} %")
        : IsStandardUncertainty ? "standard uncertainty"
        : IsUnknown ? "unknown coverage"
        : "no coverage";
}
