using System.Buffers;
using System.Globalization;

namespace Attribution;

/// <content>Writing estimates.</content>
public sealed partial class Estimate : ISpanFormattable
{
    private const int UsualLength = 256;

    /// <summary>What a person would write, in English: "more than 1,100 soldiers", "40–60 km".</summary>
    public override string ToString() => ToString(null, null);

    /// <summary>The estimate in one of three formats.</summary>
    /// <param name="format">
    /// "G", empty or null: what a person would write, "more than 1,100 soldiers". "R": a phrase from which <see cref="Parse(string, IFormatProvider?)"/>
    /// under the same provider reads an equal estimate, with what words cannot say after bars, "40 to 60 km | varies". "I": the bounds that
    /// the words assert as an interval, "(1100, ∞)"; a side on which they assert none is open to infinity.
    /// </param>
    /// <param name="formatProvider">The culture of the numbers; null for the invariant one. The words are English.</param>
    /// <exception cref="FormatException">The format is another.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider = null)
    {
        Span<char> usual = stackalloc char[UsualLength];
        if (TryFormat(usual, out int written, format, formatProvider)) return usual[..written].ToString();
        for (int length = UsualLength * 4; ; length *= 2)
        {
            char[] rented = ArrayPool<char>.Shared.Rent(length);
            try
            {
                if (TryFormat(rented, out written, format, formatProvider)) return new(rented, 0, written);
            }
            finally
            {
                ArrayPool<char>.Shared.Return(rented);
            }
        }
    }

    /// <summary>Writes the estimate as <see cref="ToString(string?, IFormatProvider?)"/> does.</summary>
    /// <param name="destination">Where the text goes.</param>
    /// <param name="charsWritten">The length of the text; 0 where it does not fit.</param>
    /// <param name="format">"G" or empty, "R" or "I".</param>
    /// <param name="provider">The culture of the numbers; null for the invariant one.</param>
    /// <returns>False where the text does not fit.</returns>
    /// <exception cref="FormatException">The format is another.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        PhraseWriter writer = new(destination, provider);
        switch (format)
        {
            case "" or "G" or "g":
                GeneralFormat.Write(this, ref writer);
                break;
            case "R" or "r":
                RoundTripFormat.Write(this, ref writer);
                break;
            case "I" or "i":
                IntervalFormat.Write(this, ref writer);
                break;
            default:
                throw new FormatException($"'{format}' is no format of an estimate; use G (as a person would write), R (round trip) or I (interval).");
        }

        charsWritten = writer.IsFull ? 0 : writer.Length;
        return !writer.IsFull;
    }
}
