using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Attribution;

/// <summary>
/// The parts of a message: what the library writes stays, the texts and values in the holes are escaped and cut, in the invariant culture.
/// </summary>
[InterpolatedStringHandler]
internal readonly ref struct PrintableMessage
{
    private readonly StringBuilder _text;

    /// <param name="literalLength">The number of characters between the holes.</param>
    /// <param name="formattedCount">The number of holes.</param>
    public PrintableMessage(int literalLength, int formattedCount) => _text = new(literalLength + (16 * formattedCount));

    public void AppendLiteral(string text) => _text.Append(text);

    public void AppendFormatted(string? text) => AppendFormatted(text.AsSpan());

    public void AppendFormatted(ReadOnlySpan<char> text)
    {
        // Lists of names that the library itself puts together have quotation marks of their own.
        bool isQuoted = _text.Length > 0 && _text[^1] == '\'';
        _text.Append(isQuoted ? Printable.Escaped(text) : Printer.Print(text, Printable.LongestMessage / 2, PrintStyle.Passage));
    }

    public void AppendFormatted<T>(T value) => AppendFormatted(value, null);

    public void AppendFormatted<T>(T value, string? format) => AppendFormatted(
        value is IFormattable formattable ? formattable.ToString(format, CultureInfo.InvariantCulture) : value?.ToString());

    public override string ToString() => Printable.Passage(_text.ToString());
}
