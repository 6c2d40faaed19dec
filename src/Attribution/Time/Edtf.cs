using NodaTime;

namespace Attribution;

/// <summary>A date as stated, in the Extended Date/Time Format of ISO 8601-2.</summary>
public sealed class Edtf : IEquatable<Edtf>
{
    private readonly string _text;

    private Edtf(string text) => _text = text;

    /// <summary>The earliest day that the text allows, or null.</summary>
    public LocalDate? Earliest { get; }

    /// <summary>The latest day that the text allows, or null.</summary>
    public LocalDate? Latest { get; }

    /// <summary>Reads an EDTF string.</summary>
    public static Edtf Parse(string text) => new(text);

    /// <summary>Reads an EDTF string.</summary>
    public static bool TryParse(string? text, out Edtf? result)
    {
        result = text is null ? null : new(text);
        return result is not null;
    }

    /// <summary>One day.</summary>
    public static Edtf On(LocalDate day) => new(day.ToString("uuuu-MM-dd", null));

    /// <summary>Whether all of <paramref name="other"/> lies within this.</summary>
    public Answer Covers(Edtf other) => Equals(other) ? Answer.Yes : Answer.CannotSay;

    /// <summary>Whether some of <paramref name="other"/> lies within this.</summary>
    public Answer Overlaps(Edtf other) => Equals(other) ? Answer.Yes : Answer.CannotSay;

    /// <inheritdoc/>
    public bool Equals(Edtf? other) => other is not null && other._text == _text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Edtf);

    /// <inheritdoc/>
    public override int GetHashCode() => _text.GetHashCode(StringComparison.Ordinal);

    /// <summary>The text as stated.</summary>
    public override string ToString() => _text;
}
