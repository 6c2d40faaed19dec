namespace Attribution;

/// <content>Display.</content>
public sealed partial class Unit
{
    /// <summary>Short for the unit in print: "km", "km/h", "°C", "m²", "US$"; the code where there is nothing shorter.</summary>
    public string Abbreviation => Code;

    /// <summary>What a person would write after a number: "km", "km/h", "months", "°C", "USD", "soldiers".</summary>
    public override string ToString() => Kind == UnitKind.Count ? Code[1..^1] : Code;

    /// <summary>ToString</summary>
    public string ToString(string? format) => format switch
    {
        null or "" or "G" => ToString(),
        "C" => Code,
        _ => throw new FormatException($"'{format}' is not a format of a unit"),
    };

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString(format);

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        string text = ToString(format.ToString());
        bool fits = text.TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }
}
