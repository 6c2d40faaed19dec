namespace Attribution;

/// <content>Display. The words are English in every culture.</content>
public sealed partial class Unit
{
    /// <summary>
    /// The name after the number one: "kilometre per hour", "tonne of TNT", "US dollar"; a counted noun is as it was given.
    /// </summary>
    public string Singular => UnitText.Words(Terms, plural: false);

    /// <summary>The name after other numbers: "kilometres per hour", "feet", "tonnes of TNT", "soldiers".</summary>
    public string Plural => UnitText.Words(Terms, plural: true);

    /// <summary>
    /// Short in print: "km", "m²", "km/s/Mpc", "°C", "mo", "US$". Where a unit has no symbol its UCUM code stands in, and where a
    /// currency has none of its own, its ISO 4217 code.
    /// </summary>
    public string Abbreviation => Kind == UnitKind.Count ? Plural : UnitText.Symbols(Terms, money => money.Symbol ?? money.Code);

    /// <summary>What a person would write after a number: "km", "km/h", "months", "°C", "USD", "soldiers".</summary>
    public override string ToString() => Printed;

    // Kept, since a unit stands behind every figure of a text.
    private string Printed => field ??= UnitText.IsSpelled(Terms) ? Plural : UnitText.Symbols(Terms, static money => money.Code);

    /// <summary>
    /// What a person would write after <paramref name="number"/>: as <see cref="ToString()"/> does, but "month" after 1 or -1.
    /// </summary>
    public string After(decimal number) => Math.Abs(number) == 1 && UnitText.IsSpelled(Terms) ? Singular : ToString();

    /// <summary>The unit in one of six forms.</summary>
    /// <param name="format">
    /// "G", empty or null: as <see cref="ToString()"/>; "C": the <see cref="Code"/>; "A": the <see cref="Abbreviation"/>;
    /// "S": the <see cref="Singular"/> name; "P": the <see cref="Plural"/> name; "R": the code, marked as one ("ucum:ft") where prose
    /// means something else by it, so that <see cref="Match"/> reads back this very unit.
    /// </param>
    /// <exception cref="FormatException">The format is another.</exception>
    public string ToString(string? format) => format switch
    {
        null or "" or "G" => ToString(),
        "C" => Code,
        "A" => Abbreviation,
        "S" => Singular,
        "P" => Plural,
        "R" => IsPlainInProse ? Code : UnitReader.CodeMark + Code,
        _ => throw new FormatException(Printable.Message($"'{format}' is not a format of a unit; use G, C, A, S, P or R.")),
    };

    /// <summary>Whether the code behind a number is read as this unit: "7.8 k[ly]" is 7.8 thousand light years.</summary>
    private bool IsPlainInProse =>
        !char.IsAsciiDigit(Code[0])
        && !Code.StartsWith("k[", StringComparison.Ordinal)
        && TryFromName(Code, out Unit? read)
        && read == this;

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString(format);

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        string text = ToString(format.ToString());
        bool fits = text.TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }
}
