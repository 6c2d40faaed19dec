using System.Globalization;

namespace Attribution;

/// <summary>Writes into a span as long as it holds; what does not fit is counted as a failure, not cut.</summary>
internal ref struct PhraseWriter
{
    private readonly Span<char> _buffer;
    private readonly NumberMarks _marks;

    public PhraseWriter(Span<char> buffer, NumberMarks marks)
    {
        _buffer = buffer;
        _marks = marks;
    }

    public int Length { get; private set; }

    public bool IsFull { get; private set; }

    public readonly char DecimalMark => _marks.Decimal;

    public void Write(ReadOnlySpan<char> text)
    {
        if (IsFull || !text.TryCopyTo(_buffer[Length..])) IsFull = true;
        else Length += text.Length;
    }

    /// <summary>A number as the culture writes it, digits grouped.</summary>
    public void WriteGrouped(decimal value)
    {
        bool fits = value.TryFormat(_buffer[Length..], out int written, Format('N', value.Scale, stackalloc char[3]), _marks.Format);
        if (IsFull || !fits) IsFull = true;
        else Length += written;
    }

    /// <summary>A number with the culture's decimal mark, a hyphen for its sign and nothing else: what every grammar reads.</summary>
    public void WritePlain(decimal value)
    {
        if (value < 0) Write("-");
        ReadOnlySpan<char> format = Format('F', value.Scale, stackalloc char[3]);
        if (IsFull || !Math.Abs(value).TryFormat(_buffer[Length..], out int written, format, CultureInfo.InvariantCulture))
        {
            IsFull = true;
            return;
        }

        if (_marks.Decimal != '.') _buffer.Slice(Length, written).Replace('.', _marks.Decimal);
        Length += written;
    }

    /// <summary>"95%".</summary>
    public void WritePercent(decimal level)
    {
        WritePlain(Decimals.TryShift(level, 2, out decimal percent) ? Decimals.Trimmed(percent) : level * 100);
        Write("%");
    }

    private static ReadOnlySpan<char> Format(char letter, int digits, Span<char> format)
    {
        format[0] = letter;
        format[1] = (char)('0' + (digits / 10));
        format[2] = (char)('0' + (digits % 10));
        return format;
    }
}
