using System.Collections.Immutable;
using System.Globalization;

namespace Attribution;

/// <summary>Calls under cultures that write numbers, sort letters and change their case differently from the invariant culture.</summary>
internal static class CultureChange
{
    /// <summary>
    /// German writes a decimal comma, Danish sorts "aa" behind "z", and Turkish has two letters i, each with a capital of its own.
    /// </summary>
    public static ImmutableArray<CultureInfo> Others { get; } =
        [DecimalComma(), .. new[] { "de-DE", "da-DK", "tr-TR" }.Select(Find).OfType<CultureInfo>()];

    /// <summary>What a call returns under a culture; afterwards the culture is what it was.</summary>
    public static T Under<T>(CultureInfo culture, Func<T> call)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = culture;
            return call();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    /// <summary>The culture as a message can speak of it.</summary>
    public static string NameOf(CultureInfo culture) =>
        culture.Name.Length == 0 ? "a culture with a decimal comma" : $"the culture {culture.Name}";

    /// <summary>A program that runs in invariant mode has no other culture than this one.</summary>
    private static CultureInfo DecimalComma()
    {
        CultureInfo culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NumberGroupSeparator = ".";
        culture.NumberFormat.PercentDecimalSeparator = ",";
        culture.NumberFormat.NegativeSign = "−";
        culture.DateTimeFormat.ShortDatePattern = "dd.MM.yyyy";
        return CultureInfo.ReadOnly(culture);
    }

    private static CultureInfo? Find(string name)
    {
        try
        {
            return CultureInfo.GetCultureInfo(name);
        }
        catch (CultureNotFoundException)
        {
            return null;
        }
    }
}
