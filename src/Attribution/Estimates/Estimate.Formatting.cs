using System.Buffers;

namespace Attribution;

/// <content>
/// Writing estimates. The words are English and so are the marks of the numbers, whatever the culture: only an
/// <see cref="EstimateGrammar"/> changes them, and the format "L", which asks for a culture.
/// </content>
public sealed partial class Estimate : ISpanFormattable
{
    private const int UsualLength = 256;

    /// <summary>What a person would write, in English: "more than 1,100 soldiers", "40–60 km". The same in every culture.</summary>
    public override string ToString() => ToString(null, null);

    /// <summary>The estimate in one of four formats.</summary>
    /// <param name="format">
    /// "G", empty or null: what a person would write, "more than 1,100 soldiers". "R": a phrase from which <see cref="Parse(string)"/>
    /// reads an equal estimate, with what words cannot say after bars, "40 to 60 km | varies". "I": the bounds that the words assert as an
    /// interval, "(1100, ∞)"; a side on which they assert none is open to infinity. "L": as "G", with the marks of the culture that
    /// formats:
    /// <c>string.Create(german, $"{estimate:L}")</c>; where none does, as here, with those of the current culture.
    /// </param>
    /// <exception cref="FormatException">The format is another.</exception>
    public string ToString(string? format) => ToString(format, null);

    /// <inheritdoc cref="ToString(string?)" path="/*[not(self::param)]"/>
    /// <param name="format">
    /// As there; what "R" writes, <see cref="Parse(string, EstimateGrammar?)"/> reads back with the same grammar.
    /// </param>
    /// <param name="grammar">The marks of the numbers; null for <see cref="EstimateGrammar.English"/>.</param>
    public string ToString(string? format, EstimateGrammar? grammar) => Write(format, grammar);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => Write(format, formatProvider);

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryWrite(destination, out charsWritten, format, provider);

    private string Write(string? format, IFormatProvider? provider)
    {
        Span<char> usual = stackalloc char[UsualLength];
        if (TryWrite(usual, out int written, format, provider)) return usual[..written].ToString();
        for (int length = UsualLength * 4; ; length *= 2)
        {
            char[] rented = ArrayPool<char>.Shared.Rent(length);
            try
            {
                if (TryWrite(rented, out written, format, provider)) return new(rented, 0, written);
            }
            finally
            {
                ArrayPool<char>.Shared.Return(rented);
            }
        }
    }

    private bool TryWrite(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        bool isLocal = format is "L" or "l";
        PhraseWriter writer = new(destination, isLocal ? NumberMarks.Local(provider) : NumberMarks.Of(EstimateGrammar.In(provider)));
        switch (format)
        {
            case "" or "G" or "g" or "L" or "l":
                GeneralFormat.Write(this, ref writer);
                break;
            case "R" or "r":
                RoundTripFormat.Write(this, ref writer);
                break;
            case "I" or "i":
                IntervalFormat.Write(this, ref writer);
                break;
            default:
                throw new FormatException(
                    Printable.Message(
                        $"'{format}' is not a format of an estimate; use G (as a person would write), L (with the marks of a culture), " +
                    $"R (round trip) or I (interval)."));
        }

        charsWritten = writer.IsFull ? 0 : writer.Length;
        return !writer.IsFull;
    }
}
