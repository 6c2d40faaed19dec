using System.Text.RegularExpressions;

namespace Attribution.Tests;

/// <summary>A statement of an example, with the output that the page shows for it.</summary>
/// <param name="Line">Its first line on the page.</param>
/// <param name="Text">Its text, comments and directives above it included.</param>
/// <param name="Shown">The output that the page shows for it in comments, line by line; empty where there is none.</param>
internal sealed record ShownStatement(int Line, string Text, string[] Shown)
{
    /// <summary>Whether it is there to print, so that a comment behind it can be nothing but its output.</summary>
    public bool Prints => Text.Contains("Console.Write", StringComparison.Ordinal);

    /// <summary>
    /// The output shown for the statement that ends in a line: the comment behind it, or else the lines of comment directly below it.
    /// </summary>
    /// <param name="comment">The comment behind it, or null.</param>
    /// <param name="below">The lines below.</param>
    public static string[] OutputIn(string? comment, IEnumerable<string> below) =>
        comment is not null
            ? [Uncommented(comment)]
            : [.. below.Select(line => line.Trim()).TakeWhile(line => line.StartsWith("//", StringComparison.Ordinal)).Select(Uncommented)];

    /// <summary>What is wrong with an output, or null: "…" in what is shown stands for anything.</summary>
    public static string? Difference(IEnumerable<string> shown, string printed)
    {
        string expected = string.Join('\n', shown.Select(line => line.TrimEnd()));
        string actual = string.Join('\n', printed.TrimEnd('\n').Split('\n').Select(line => line.TrimEnd()));
        string pattern = string.Join(@"[\s\S]*?", expected.Split('…').Select(Regex.Escape));
        return Regex.IsMatch(actual, $@"\A{pattern}\z") ? null : $"shows\n{expected}\nand prints\n{actual}";
    }

    private static string Uncommented(string comment) => comment[(comment.StartsWith("// ", StringComparison.Ordinal) ? 3 : 2)..].TrimEnd();
}
