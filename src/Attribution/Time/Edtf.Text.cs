using System.Diagnostics.CodeAnalysis;

namespace Attribution;

/// <content>Text in and out.</content>
public sealed partial class Edtf
{
    /// <summary>The most characters that a text may have: 1,024.</summary>
    public const int MaxLength = 1024;

    /// <summary>
    /// Reads an EDTF text, all of it and exactly as the specification has it: without spaces, in capitals. Culture has no influence.
    /// </summary>
    /// <param name="s">Such as <c>2024-10</c> or <c>2024-04~/2024-12-23</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is not EDTF; the message says at which character, and what would be right.</exception>
    /// <example>
    /// <code language="cs">
    /// Edtf said = Edtf.Parse("2024-12-XX");
    /// Console.WriteLine(said.Latest?.Day);    // 31
    /// </code>
    /// </example>
    public static Edtf Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan());
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static Edtf Parse(ReadOnlySpan<char> s)
    {
        var reader = new EdtfReader(s);
        return reader.Read() is { } content ? new Edtf(s.ToString(), content) : throw Refusal(s, reader.Fault, reader.FaultPosition);
    }

    /// <summary>Reads an EDTF text as <see cref="Parse(string)"/> does. Never throws.</summary>
    /// <param name="s">The text; null is not EDTF.</param>
    /// <param name="result">The value, or null if the text is not EDTF.</param>
    /// <returns>Whether the text is EDTF.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, [MaybeNullWhen(false)] out Edtf result) => TryParse(s.AsSpan(), out result);

    /// <inheritdoc cref="TryParse(string?, out Edtf)"/>
    public static bool TryParse(ReadOnlySpan<char> s, [MaybeNullWhen(false)] out Edtf result)
    {
        result = new EdtfReader(s).Read() is { } content ? new Edtf(s.ToString(), content) : null;
        return result is not null;
    }

    // EDTF does not depend on culture, so the provider is ignored; explicit, so that the methods above take no provider.
    static Edtf IParsable<Edtf>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static Edtf ISpanParsable<Edtf>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Edtf>.TryParse(
        [NotNullWhen(true)] string? s,
        IFormatProvider? provider,
        [MaybeNullWhen(false)] out Edtf result) =>
        TryParse(s, out result);

    static bool ISpanParsable<Edtf>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out Edtf result) =>
        TryParse(s, out result);

    /// <summary>The EDTF text, exactly as it was read.</summary>
    public override string ToString() => _text;

    /// <summary>The text in one of two formats.</summary>
    /// <param name="format">
    /// <c>G</c>, <c>R</c>, null or empty: the EDTF text exactly as it was read, which <see cref="Parse(string)"/> takes back;
    /// <c>D</c>: in plain English, for display only ("about June 2004").
    /// </param>
    /// <param name="formatProvider">Ignored: both formats are the same in every culture.</param>
    /// <exception cref="FormatException"><paramref name="format"/> is another format.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => Format(format);

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        string text = Format(format);
        charsWritten = text.TryCopyTo(destination) ? text.Length : 0;
        return charsWritten > 0;
    }

    /// <summary>In plain English, its months in three letters: "23 Dec 2024".</summary>
    internal string InShortWords() => EdtfEnglish.Of(_content, isShort: true);

    private string Format(ReadOnlySpan<char> format) => format switch
    {
        "" or "G" or "R" => _text,
        "D" => EdtfEnglish.Of(_content),
        _ => throw new FormatException(
            Printable.Message($"'{format}' is not a format of an EDTF date; use G or R for EDTF text, or D for plain English.")),
    };

    private static FormatException Refusal(ReadOnlySpan<char> text, string? fault, int position) =>
        new(Printable.Message($"'{text}' is not an EDTF date: at character {position + 1}, {fault}."));
}
