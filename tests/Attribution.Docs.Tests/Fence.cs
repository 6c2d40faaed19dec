namespace Attribution.Tests;

/// <summary>A fenced block of a page.</summary>
/// <param name="Language">What stands behind the opening fence: "csharp", "text", "sh", "json" or nothing.</param>
/// <param name="Line">The number of its first line on the page, from 1.</param>
/// <param name="Lines">Its lines.</param>
internal sealed record Fence(string Language, int Line, string[] Lines)
{
    private const string Mark = "```";

    public string Text => string.Join('\n', Lines);

    /// <summary>The fenced blocks of a page, in order.</summary>
    public static IReadOnlyList<Fence> Of(string page)
    {
        List<Fence> fences = [];
        string[] lines = page.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith(Mark, StringComparison.Ordinal)) continue;
            int end = Array.IndexOf(lines, Mark, i + 1);
            if (end < 0) throw new FormatException($"The fence in line {i + 1} has no end.");
            fences.Add(new(lines[i][Mark.Length..], i + 2, lines[(i + 1)..end]));
            i = end;
        }

        return fences;
    }

    /// <summary>The first block of a language on a page.</summary>
    public static Fence First(string page, string language) => Of(page).First(fence => fence.Language == language);
}
