using System.Text;
using System.Text.RegularExpressions;

namespace Attribution.Tests;

/// <summary>The parts of the house style that no analyzer checks: the width of lines, and where braces and arrows stand.</summary>
public partial class StyleTests
{
    private const int Columns = 140;

    private static readonly string[] Folders = ["src", "tests", "benchmarks"];

    [Fact]
    public void No_line_is_longer_than_its_limit()
    {
        (string Place, string Line)[] lines = [.. Folders.SelectMany(SourceTree.LinesOf)];
        Assert.True(lines.Length > 10_000, "The source files were not found.");
        None(lines.Where(line => Width(line.Line) > Columns).Select(line => $"{line.Place} has {Width(line.Line)} bytes"));

        // Bytes as a tool that knows no UTF-8 counts them: never fewer than columns.
        static int Width(string line) => Encoding.UTF8.GetByteCount(line);
    }

    [Fact]
    public void What_takes_more_than_one_line_has_braces() =>
        None(Pairs().Where(pair => IsBare(pair.Line, pair.Next)).Select(pair => pair.Place));

    [Theory]
    [InlineData("        if (x > (y + 1))", "            return x;", true)]
    [InlineData("        if (x > (y + 1))", "        {", false)]
    [InlineData("        if (x) return y;", "        return x;", false)]
    [InlineData("        foreach (int x in y)", "            sum += x;", true)]
    [InlineData("        else", "            x = y;", true)]
    [InlineData("        if (x", "            && y)", false)]
    [InlineData("        while (Next(x) is { } y)", "            x = y;", true)]
    public void A_statement_on_a_line_of_its_own_is_bare_without_braces(string line, string next, bool isBare) =>
        Assert.Equal(isBare, IsBare(line, next));

    [Fact]
    public void An_arrow_ends_a_line_and_begins_none() => None(
        Folders.SelectMany(SourceTree.LinesOf)
            .Where(line => line.Line.TrimStart().StartsWith("=> ", StringComparison.Ordinal))
            .Select(line => line.Place));

    /// <summary>Windows checks out no file called <c>*.cs</c>, and an empty one says nothing.</summary>
    [Fact]
    public void Every_file_has_a_name_for_any_system_and_something_in_it() => None(
        from folder in Folders
        let full = SourceTree.LinesOf(folder).Select(line => line.Place[..line.Place.LastIndexOf(':')]).ToHashSet()
        from path in SourceTree.FilesOf(folder)
        where !FileName().IsMatch(path) || !full.Contains($"{folder}/{path}")
        select $"{folder}/{path}");

    /// <summary>Shows every place, where there are any: a collection in a message of the test framework is cut short.</summary>
    private static void None(IEnumerable<string> places) => Assert.True(!places.Any(), string.Join('\n', places));

    /// <summary>A header that is closed on its line, and no brace after it.</summary>
    private static bool IsBare(string line, string next) =>
        Header().IsMatch(line) && line.Count(c => c == '(') == line.Count(c => c == ')') && next.Trim() is not ("{" or "");

    private static IEnumerable<(string Place, string Line, string Next)> Pairs() =>
        Folders.SelectMany(folder => SourceTree.LinesOf(folder).ToArray() is var lines
            ? lines.Zip(lines.Skip(1), (line, next) => (line.Place, line.Line, next.Line))
            : []);

    [GeneratedRegex("^[A-Za-z0-9._/-]+$")]
    private static partial Regex FileName();

    [GeneratedRegex(@"^\s*(?:(?:else )?if|for|foreach|while) \(.*\)$|^\s*else$")]
    private static partial Regex Header();
}
