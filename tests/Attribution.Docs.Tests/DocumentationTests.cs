using System.Reflection;

namespace Attribution.Tests;

/// <summary>
/// Every example of README and docs is compiled with the usings that it shows and no others, is run, and prints what the page shows.
/// </summary>
[Collection(nameof(DocumentationTests))]
[CollectionDefinition(nameof(DocumentationTests), DisableParallelization = true)]
public class DocumentationTests
{
    public static TheoryData<string> Pages => [.. Repository.Pages];

    public static TheoryData<string> PagesWithCode =>
        [.. Repository.Pages.Where(page => Fence.Of(Repository.Read(page)).Any(fence => fence.Language == "csharp"))];

    [Fact]
    public void The_readme_has_code_to_run() => Assert.Contains("README.md", PagesWithCode.Select(row => row.Data));

    [Theory]
    [MemberData(nameof(PagesWithCode))]
    public void Code_on_the_page_prints_what_the_page_shows(string page)
    {
        IReadOnlyList<string> problems = PageProgram.Check(page, Repository.Read(page));
        Assert.True(problems.Count == 0, string.Join("\n\n", problems));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Code_on_the_page_is_fenced(string page)
    {
        string text = Repository.Read(page);
        string[] lines = text.Split('\n');
        HashSet<int> fenced = [.. Fence.Of(text).SelectMany(fence => Enumerable.Range(fence.Line - 1, fence.Lines.Length))];
        IEnumerable<int> indented = Enumerable.Range(1, lines.Length - 1)
            .Where(i => !fenced.Contains(i) && lines[i - 1].Length == 0 && lines[i].StartsWith("    ", StringComparison.Ordinal));
        Assert.Empty(indented.Select(i => $"{page}({i + 1}): {lines[i]}"));
    }

    [Fact]
    public void The_readme_shows_what_its_command_prints()
    {
        string[] lines = Repository.Read("docs/examples/kursk.cs").Split('\n');
        string text = string.Join('\n', lines.Where(line => !line.StartsWith("#:", StringComparison.Ordinal)));
        Assembly? program = ConsoleProgram.Compile(text, out string[] problems);
        Assert.Empty(problems);
        Assert.NotNull(program);
        (string output, Exception? failure) = ConsoleProgram.Run(program, Path.Combine(Repository.Root, "docs", "examples", "kursk.json"));
        Assert.Null(failure);
        Fence shown = Fence.First(Repository.Read("README.md"), "text");
        Assert.Null(ShownStatement.Difference(["…", .. shown.Lines, "…"], output));
    }
}
