using System.Globalization;
using System.Text;

namespace Attribution;

/// <summary>
/// What a text looks like: texts that look alike have one likeness in common. The skeletons of Unicode Technical Standard 39, section 4,
/// without regard to what does not show, to white space and to width.
/// </summary>
/// <remarks>https://www.unicode.org/reports/tr39/#Confusable_Detection</remarks>
internal static class Likeness
{
    private static readonly Lazy<Dictionary<int, string>> LookAlikes = new(Read);

    /// <summary>What a text looks like in whatever case: the first of its two likenesses.</summary>
    public static string Of(string text) => Skeleton(Folded(Shown(text)));

    /// <summary>
    /// The likenesses of a name, of which two names that look alike in whatever case share one. Two are needed: capitals look like other
    /// letters than small ones do, so that a name is seen as it is written, and as it is in small letters. Of a long name no more is seen
    /// than is printed.
    /// </summary>
    public static (string Small, string AsWritten) OfName(string name)
    {
        string shown = Shown(Printable.Seen(name));
        return (Skeleton(Folded(shown)), Folded(Skeleton(shown)));
    }

    /// <summary>What an id looks like as it is written: ids that differ in case do not look alike.</summary>
    public static string OfId(string id) => Skeleton(Shown(id));

    /// <summary>The text with what does not show left out, letters of one width, and single blanks.</summary>
    private static string Shown(string text)
    {
        if (IsPlain(text)) return text;
        StringBuilder shown = new(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) || Characters.IsBreak(rune) || rune.Value == 0x2800)
            {
                if (shown.Length > 0 && shown[^1] != ' ') shown.Append(' ');
            }
            else if (!Characters.IsHidden(rune) && !Characters.IsNoncharacter(rune))
            {
                shown.Append(rune);
            }
        }

        return shown.ToString().TrimEnd().Normalize(NormalizationForm.FormKD);
    }

    private static bool IsPlain(string text)
    {
        char before = ' ';
        foreach (char c in text)
        {
            if (c is < ' ' or > '~' || (c == ' ' && before == ' ')) return false;
            before = c;
        }

        return text.Length == 0 || before != ' ';
    }

    private static string Folded(string text) => text.ToUpperInvariant().ToLowerInvariant();

    private static string Skeleton(string text)
    {
        StringBuilder skeleton = new(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (LookAlikes.Value.TryGetValue(rune.Value, out string? other)) skeleton.Append(other);
            else skeleton.Append(rune);
        }

        string looks = skeleton.ToString();
        return System.Text.Ascii.IsValid(looks) ? looks : looks.Normalize(NormalizationForm.FormD);
    }

    private static Dictionary<int, string> Read()
    {
        using Stream stream = typeof(Likeness).Assembly.GetManifestResourceStream("confusables.txt")!;
        using StreamReader reader = new(stream);
        Dictionary<int, string> others = [];
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#')) continue;
            int[] numbers = [.. line.Split(' ').Select(hex => int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture))];
            others.Add(numbers[0], string.Concat(numbers.Skip(1).Select(char.ConvertFromUtf32)));
        }

        return others;
    }
}
