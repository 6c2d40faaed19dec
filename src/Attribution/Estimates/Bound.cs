using System.Globalization;

namespace Attribution;

/// <summary>One end of an <see cref="Estimate"/>, as stated.</summary>
/// <remarks>
/// Equal when value and inclusiveness are equal; <c>3.0</c> and <c>3</c> are the same value. Not ordered: whether one end lies
/// beyond another depends on which ends they are. The default is zero, exclusive.
/// </remarks>
/// <param name="Value">The value of the end, in the estimate's unit.</param>
/// <param name="IsInclusive">Whether the end itself belongs to the range: true for "at least", false for "more than".</param>
public readonly record struct Bound(decimal Value, bool IsInclusive)
{
    /// <summary>An end that belongs to the range: "at least", "up to", either end of "from a to b".</summary>
    public static Bound Inclusive(decimal value) => new(value, true);

    /// <summary>An end that does not belong to the range: "more than", "less than".</summary>
    public static Bound Exclusive(decimal value) => new(value, false);

    /// <summary>The value, with "(inclusive)" or "(exclusive)" after it.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Value} ({(IsInclusive ? "inclusive" : "exclusive")})");
}
