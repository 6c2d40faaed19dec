using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Attribution;

public readonly partial struct RealInterval : ISpanFormattable, ISpanParsable<RealInterval>
{
    /// <summary>
    /// Interval notation, the same in every culture: "[40, 60]", "(1100, ∞)", "(-∞, ∞)". <see cref="Parse"/> reads it back.
    /// </summary>
    public override string ToString() => ToString(null);

    /// <summary>Interval notation, with a format for the numbers.</summary>
    /// <param name="format">
    /// Null, "", "G", "R" or "I": as many digits as it takes to read the same numbers back. "L": the same, and only here a format provider
    /// counts (<c>string.Create(culture, $"{interval:L}")</c>): it gives the separators, "[1,5; 2,5]" in German, and without one the text
    /// is as in "G". Anything else is a format for numbers, such as "F2" or "G6", alone or after "L".
    /// </param>
    /// <exception cref="FormatException"><paramref name="format"/> is not a format for numbers.</exception>
    public string ToString(string? format) => Text(format, null);

    /// <summary>Reads interval notation with numbers in invariant form: "[40, 60]", "(1100, ∞)", "(-∞, 3000]".</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is anything else, or no number lies between its ends.</exception>
    public static RealInterval Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Read(text);
    }

    /// <summary>Reads what <see cref="Parse"/> reads.</summary>
    /// <param name="text">The text, or null.</param>
    /// <param name="interval">The interval; <see cref="All"/> where the text is not one.</param>
    /// <returns>Whether the text is an interval.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out RealInterval interval) => TryRead(text, out interval);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => Text(format, formatProvider);

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        string text = Text(format.ToString(), provider);
        charsWritten = text.TryCopyTo(destination) ? text.Length : 0;
        return charsWritten > 0;
    }

    static RealInterval IParsable<RealInterval>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<RealInterval>.TryParse(string? s, IFormatProvider? provider, out RealInterval result) => TryRead(s, out result);

    static RealInterval ISpanParsable<RealInterval>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Read(s);

    static bool ISpanParsable<RealInterval>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out RealInterval result) =>
        TryRead(s, out result);

    private static RealInterval Read(ReadOnlySpan<char> text) => TryRead(text, out RealInterval interval)
        ? interval
        : throw new FormatException(
            Printable.Message($"'{text}' is not an interval; write one as '[40, 60]', '(1100, ∞)' or '(-∞, 3000]'."));

    private static bool TryRead(ReadOnlySpan<char> text, out RealInterval interval)
    {
        interval = default;
        text = text.Trim();
        int comma = text.IndexOf(',');
        if (comma < 0 || text[0] is not ('[' or '(') || text[^1] is not (']' or ')')) return false;
        (bool lowerInclusive, bool upperInclusive) = (text[0] == '[', text[^1] == ']');
        if (!TryReadEnd(text[1..comma], double.NegativeInfinity, out double lower)) return false;
        if (!TryReadEnd(text[(comma + 1)..^1], double.PositiveInfinity, out double upper)) return false;
        bool includesInfinity = (lowerInclusive && double.IsInfinity(lower)) || (upperInclusive && double.IsInfinity(upper));
        if (includesInfinity || !HoldsNumbers(lower, lowerInclusive, upper, upperInclusive)) return false;
        interval = new(lower, lowerInclusive, upper, upperInclusive);
        return true;
    }

    private static bool TryReadEnd(ReadOnlySpan<char> text, double infinity, out double end)
    {
        text = text.Trim();
        end = infinity;
        return text is "∞" or "+∞" ? infinity > 0
            : text is "-∞" or "−∞" ? infinity < 0
            : double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out end) && double.IsFinite(end);
    }

    private static void ThrowEmpty(double lower, bool lowerInclusive, double upper, bool upperInclusive) =>
        throw new ArgumentException(
            Printable.Message($"No number lies in {(lowerInclusive ? '[' : '(')}{lower}, {upper}{(upperInclusive ? ']' : ')')}: ")
            + "the lower end must be less than the upper, or both must be the same finite number and included.");

    private string Text(string? format, IFormatProvider? provider)
    {
        bool isLocal = format is ['L' or 'l', ..];
        NumberFormatInfo numbers = NumberFormatInfo.GetInstance(isLocal && provider is not null ? provider : CultureInfo.InvariantCulture);
        string? digits = isLocal ? format![1..] : format is "I" or "i" ? null : format;
        string lower = HasLower ? _lower.ToString(digits, numbers) : numbers.NegativeSign + "∞";
        string upper = HasUpper ? _upper.ToString(digits, numbers) : "∞";
        char separator = numbers.NumberDecimalSeparator == "," ? ';' : ',';
        return $"{(LowerInclusive ? '[' : '(')}{lower}{separator} {upper}{(UpperInclusive ? ']' : ')')}";
    }
}
