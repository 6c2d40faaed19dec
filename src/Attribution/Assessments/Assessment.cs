using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Attribution;

/// <summary>
/// A level of a named scale, given to a source or a statement: Admiralty reliability B, ICD 203 "very likely". Made by a scale,
/// <c>Scales.AdmiraltyReliability["B"]</c>.
/// </summary>
/// <remarks>Equal when scale and level are equal; the same word on two scales is not the same assessment.</remarks>
[JsonConverter(typeof(AssessmentJsonConverter))]
public sealed class Assessment : IEquatable<Assessment>, ISpanParsable<Assessment>
{
    internal Assessment(Scale scale, ScaleLevel level)
    {
        Scale = scale;
        Level = level;
    }

    /// <summary>The scale, which is of one edition.</summary>
    public Scale Scale { get; }

    /// <summary>The level.</summary>
    public ScaleLevel Level { get; }

    /// <summary>Whether two assessments give the same level of the same scale.</summary>
    public static bool operator ==(Assessment? left, Assessment? right) =>
        ReferenceEquals(left, right) || (left is not null && left.Equals(right));

    /// <summary>Whether two assessments differ in scale or level.</summary>
    public static bool operator !=(Assessment? left, Assessment? right) => !(left == right);

    /// <summary>
    /// Reads what <see cref="ToString"/> writes, for a scale of <see cref="Scales"/>: <c>admiralty.reliability: B</c>. The text is the same
    /// in every culture.
    /// </summary>
    /// <param name="s">
    /// A scale's identifier, a colon and a code (or label, or alternative term) of that scale; white space around each is ignored.
    /// </param>
    /// <exception cref="FormatException">The colon is missing, or there is no such scale or code; the message says which.</exception>
    public static Assessment Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan());
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static Assessment Parse(ReadOnlySpan<char> s) =>
        Read(s, out Assessment? result, out Scale? scale) ? result : throw new FormatException(Refusal(s, scale));

    /// <summary>Reads what <see cref="ToString"/> writes, or says that it cannot.</summary>
    /// <param name="s">The text; see <see cref="Parse(string)"/>.</param>
    /// <param name="result">The assessment, or <c>null</c>.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, [MaybeNullWhen(false)] out Assessment result) => Read(s, out result, out _);

    /// <inheritdoc cref="TryParse(string?, out Assessment)"/>
    public static bool TryParse(ReadOnlySpan<char> s, [MaybeNullWhen(false)] out Assessment result) => Read(s, out result, out _);

    static Assessment IParsable<Assessment>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static Assessment ISpanParsable<Assessment>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Assessment>.TryParse(string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Assessment result) =>
        Read(s, out result, out _);

    static bool ISpanParsable<Assessment>.TryParse(
        ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out Assessment result) => Read(s, out result, out _);

    /// <summary>
    /// Whether this is the more reliable, credible, likely or confident of two levels of one scale. <see cref="TruthValue.CannotSay"/> if
    /// either is outside the order of the scale ("cannot be judged").
    /// </summary>
    /// <exception cref="ArgumentException"><paramref name="other"/> is on another scale: no order runs across scales.</exception>
    public TruthValue IsStrongerThan(Assessment other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (other.Scale != Scale)
        {
            throw new ArgumentException(
                Printable.Message($"'{this}' and '{other}' are on different scales; only levels of one scale have an order."),
                nameof(other));
        }

        if (Level.Rank is not { } rank || other.Level.Rank is not { } otherRank) return TruthValue.CannotSay;
        return rank < otherRank ? TruthValue.Yes : TruthValue.No;
    }

    /// <inheritdoc/>
    public bool Equals(Assessment? other) =>
        ReferenceEquals(this, other) || (other is not null && Level == other.Level && Scale == other.Scale);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Assessment);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Scale.Id, Level.Code);

    /// <summary>
    /// The scale's identifier and the code: <c>admiralty.reliability: B</c>. <see cref="Parse(string)"/> reads it back if the scale is one
    /// of <see cref="Scales"/>.
    /// </summary>
    public override string ToString() => $"{Scale.Id}: {Level.Code}";

    private static bool Read(ReadOnlySpan<char> s, [NotNullWhen(true)] out Assessment? result, out Scale? scale)
    {
        int colon = s.IndexOf(':');
        scale = colon < 0 ? null : Scales.Find(s[..colon].Trim());
        if (scale is null || !scale.TryGetLevel(s[(colon + 1)..].Trim(), out ScaleLevel? level))
        {
            result = null;
            return false;
        }

        result = new Assessment(scale, level);
        return true;
    }

    private static string Refusal(ReadOnlySpan<char> s, Scale? scale)
    {
        int colon = s.IndexOf(':');
        if (colon < 0)
        {
            return $"'{Scale.Shorten(s)}' is not an assessment: "
                + "it should be a scale's identifier, a colon and a code, such as 'admiralty.reliability: B'.";
        }

        if (scale is not null) return scale.Refusal(s[(colon + 1)..].Trim());
        string known = string.Join(", ", Scales.All.Select(each => each.Id));
        return $"'{Scale.Shorten(s[..colon].Trim())}' is not the identifier of a published scale; those are {known}. "
            + "On a scale of your own, use scale[code].";
    }
}
