using System.Globalization;
using NodaTime;

namespace Attribution;

/// <content>Values made from parts.</content>
public sealed partial class Edtf
{
    /// <summary>One day: <c>2024-12-23</c>. A day of another calendar is converted to the ISO calendar.</summary>
    public static Edtf On(LocalDate day)
    {
        LocalDate iso = day.WithCalendar(CalendarSystem.Iso);
        return Parse(string.Create(CultureInfo.InvariantCulture, $"{YearText(iso.Year)}-{iso.Month:00}-{iso.Day:00}"));
    }

    /// <summary>One month: <c>2024-08</c>.</summary>
    /// <param name="year">The year, −9999 to 9999; 0 is 1 BC.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year or the month is out of its range.</exception>
    public static Edtf Month(int year, int month)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(month, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(month, 12);
        return Parse(string.Create(CultureInfo.InvariantCulture, $"{Year(year)}-{month:00}"));
    }

    /// <summary>One year: <c>2024</c>.</summary>
    /// <param name="year">The year, −9999 to 9999; 0 is 1 BC.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is out of its range.</exception>
    public static Edtf Year(int year)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, -9999);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9999);
        return Parse(YearText(year));
    }

    /// <summary>From a start to an end: <c>2024-04~/2024-12-23</c>.</summary>
    /// <param name="start">The start, a single date of up to four digits per year.</param>
    /// <param name="end">The end, likewise, not before the start.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The two are not the ends of an EDTF interval; the message says why.</exception>
    public static Edtf Interval(Edtf start, Edtf end)
    {
        ArgumentNullException.ThrowIfNull(start);
        ArgumentNullException.ThrowIfNull(end);
        return Between(start._text, end._text);
    }

    /// <summary>From a start onwards: <c>2024-04/..</c>, or <c>2024-04/</c> if it has an end that is not known.</summary>
    /// <param name="start">The start, a single date of up to four digits per year.</param>
    /// <param name="end">What is known of the end; <see cref="EdtfEnd.Stated"/> is refused.</param>
    /// <exception cref="ArgumentNullException"><paramref name="start"/> is null.</exception>
    /// <exception cref="ArgumentException">The result is not an EDTF interval; the message says why.</exception>
    public static Edtf Since(Edtf start, EdtfEnd end = EdtfEnd.Open)
    {
        ArgumentNullException.ThrowIfNull(start);
        return Between(start._text, EndText(end, nameof(end)));
    }

    /// <summary>Up to an end: <c>/2024-12-23</c>, or <c>../2024-12-23</c> if it has no start at all.</summary>
    /// <param name="end">The end, a single date of up to four digits per year.</param>
    /// <param name="start">What is known of the start; <see cref="EdtfEnd.Stated"/> is refused.</param>
    /// <exception cref="ArgumentNullException"><paramref name="end"/> is null.</exception>
    /// <exception cref="ArgumentException">The result is not an EDTF interval; the message says why.</exception>
    public static Edtf Until(Edtf end, EdtfEnd start = EdtfEnd.Unknown)
    {
        ArgumentNullException.ThrowIfNull(end);
        return Between(EndText(start, nameof(start)), end._text);
    }

    private static Edtf Between(string start, string end)
    {
        try
        {
            return Parse($"{start}/{end}");
        }
        catch (FormatException refusal)
        {
            throw new ArgumentException(refusal.Message, refusal);
        }
    }

    private static string EndText(EdtfEnd end, string name) => end switch
    {
        EdtfEnd.Open => "..",
        EdtfEnd.Unknown => "",
        _ => throw new ArgumentException("The other end is not given; pass Open or Unknown, or use Interval with both ends.", name),
    };

    private static string YearText(int year) => year.ToString("0000", CultureInfo.InvariantCulture);
}
