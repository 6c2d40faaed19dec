using System.Globalization;
using System.Text;

namespace Attribution;

/// <summary>How pages put what has no words of its own.</summary>
internal static class PageForms
{
    /// <summary>"more than", of a name such as MoreThan.</summary>
    public static string InWords(string name)
    {
        StringBuilder words = new();
        foreach (char c in name)
        {
            if (char.IsUpper(c) && words.Length > 0) words.Append(' ');
            words.Append(char.ToLowerInvariant(c));
        }

        return words.ToString();
    }

    /// <summary>"1,100", "0.05", in any culture.</summary>
    public static string Number(decimal number) => number.ToString("#,0.############################", CultureInfo.InvariantCulture);

    /// <summary>That a table has more rows than are written.</summary>
    public static PageParagraph More(int count, string noun) => new(string.Create(
        CultureInfo.InvariantCulture, $"… {count:N0} more {noun}{(count == 1 ? "" : "s")}: ask for the full page to have all."));
}
