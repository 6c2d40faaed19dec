using System.Globalization;

namespace Attribution;

/// <summary>
/// The one place through which text from outside passes before it is printed: names, ids, nouns, scopes, quotations and what messages
/// quote. What was said is stored untouched; what is printed can forge no line, no direction and no end of a quotation.
/// </summary>
/// <remarks>
/// <para>
/// Line breaks and tabulators become a blank. Controls, direction controls and invisible characters become U+FFFD, or in a message their
/// number, such as <c>\u202e</c>. Right-to-left words, emoji and accents stay as they are: text with right-to-left letters stands between
/// U+2068 and U+2069, which keep its direction to itself. Of more than four accents on one letter the rest become U+FFFD.
/// </para>
/// <para>Equal texts are printed alike, in every culture. Text that needs no change is mostly returned as it is.</para>
/// </remarks>
public static class Printable
{
    /// <summary>The most characters of a name, an id or a noun that are printed: 200.</summary>
    public const int LongestName = 200;

    /// <summary>The most characters of a quotation that are printed: 400.</summary>
    public const int LongestQuotation = 400;

    /// <summary>The most characters of a text that a message quotes: 80.</summary>
    public const int LongestInMessage = 80;

    /// <summary>The most characters of a message, and of a passage: 4,000.</summary>
    public const int LongestMessage = 4000;

    /// <summary>A name, an id, a noun or any other words from outside, fit to stand in a sentence.</summary>
    /// <param name="text">The text; null is printed as an empty one.</param>
    /// <param name="longest">The most characters that are printed; what is cut is counted: "… (1,200 more characters)".</param>
    public static string Name(string? text, int longest = LongestName) => Printer.Print(text, longest, PrintStyle.Name);

    /// <summary>
    /// Words from outside in quotation marks. Marks of the same kind within them become single ones, so that the quotation ends where it
    /// ends.
    /// </summary>
    /// <param name="words">The words; null is printed as an empty quotation.</param>
    /// <param name="longest">The most characters that are printed; what is cut is counted.</param>
    public static string Quoted(string? words, int longest = LongestQuotation) =>
        string.Concat("“", Printer.Print(words, longest, PrintStyle.Quotation), "”");

    /// <summary>
    /// Text from outside, fit to stand between single quotation marks in a message: characters that do not show are written as their
    /// numbers, and an apostrophe as ’.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="longest">The most characters that are printed; what is cut is counted.</param>
    public static string Escaped(ReadOnlySpan<char> text, int longest = LongestInMessage) =>
        Printer.Print(text, longest, PrintStyle.Escaped);

    /// <summary>
    /// A text that quotes others in places, such as a sentence of a policy of your own: it becomes one line, its quotation marks stay, and
    /// so do pairs of U+2068 and U+2069.
    /// </summary>
    /// <param name="text">The text; null is printed as an empty one.</param>
    /// <param name="longest">The most characters that are printed; what is cut is counted.</param>
    public static string Passage(string? text, int longest = LongestMessage) => Printer.Print(text, longest, PrintStyle.Passage);

    /// <summary>
    /// The place of the first character that would not be printed as it is: a control, a line break, a direction control, an invisible
    /// character or half of a surrogate pair; −1 if there is none.
    /// </summary>
    internal static int FirstHidden(ReadOnlySpan<char> text) => Printer.FirstHidden(text);

    /// <summary>The part of a name that is printed.</summary>
    internal static string Seen(string name) => name.Length <= LongestName ? name : name[..Printer.Cut(name, LongestName)];

    /// <summary>Names, each fit to print: the first hundred, and how many more there are.</summary>
    internal static string Names(IEnumerable<string> names, string separator = ", ") => Told(names, name => Name(name), separator);

    /// <summary>The first of many things as text, and how many more there are: "1, 2, … (998 more)".</summary>
    /// <param name="items">The things.</param>
    /// <param name="text">A thing as text.</param>
    /// <param name="separator">What stands between two.</param>
    /// <param name="most">The most that are told.</param>
    internal static string Told<T>(IEnumerable<T> items, Func<T, string> text, string separator = ", ", int most = 100) =>
        string.Join(separator, First(items, text, most));

    /// <summary>The first of many things as texts, and as the last of these how many more there are: "… (998 more)".</summary>
    /// <param name="items">The things.</param>
    /// <param name="text">A thing as text.</param>
    /// <param name="most">The most that are told.</param>
    internal static List<string> First<T>(IEnumerable<T> items, Func<T, string> text, int most)
    {
        List<string> told = [];
        int more = 0;
        foreach (T item in items)
        {
            if (told.Count < most) told.Add(text(item));
            else more++;
        }

        if (more > 0) told.Add(string.Create(CultureInfo.InvariantCulture, $"… ({more:N0} more)"));
        return told;
    }

    /// <summary>A printed text, cut to a width with "…", its isolates closed.</summary>
    internal static string Shortened(string printed, int width)
    {
        int end = width - 1;
        if (char.IsLowSurrogate(printed[end])) end--;
        string kept = printed[..end] + "…";
        int open = kept.Count(c => c == '\u2068') - kept.Count(c => c == '\u2069');
        return open > 0 ? kept + new string('\u2069', open) : kept;
    }

    /// <summary>A message in whose holes texts are escaped and cut, each to what stands in single quotation marks.</summary>
    internal static string Message(PrintableMessage message) => message.ToString();
}
