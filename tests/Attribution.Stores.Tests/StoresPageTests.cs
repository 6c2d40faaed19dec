namespace Attribution.Tests;

/// <summary>What <c>docs/stores.md</c> shows is the code that is tested here, line by line but for the indentation.</summary>
public sealed class StoresPageTests
{
    [Fact]
    public void Each_block_of_the_page_is_code_of_the_tests()
    {
        string[] files =
        [
            .. Directory.EnumerateFiles(Repository.Path("tests/Attribution.Stores.Tests"), "*.cs")
                .Concat(Directory.EnumerateFiles(Repository.Path("tests/Attribution.Stores.Tests/HowTo"), "*.cs"))
                .Select(path => Unindented(File.ReadAllLines(path))),
        ];
        string[] blocks = [.. Blocks(File.ReadAllLines(Repository.Path("docs/stores.md")))];
        Assert.True(blocks.Length >= 15, $"{blocks.Length} blocks");
        Assert.All(blocks, block => Assert.True(files.Any(file => file.Contains(block, StringComparison.Ordinal)), block));
    }

    [Fact]
    public void Each_file_that_a_reader_copies_is_on_the_page()
    {
        string page = Unindented(File.ReadAllLines(Repository.Path("docs/stores.md")));
        foreach (string path in Directory.EnumerateFiles(Repository.Path("tests/Attribution.Stores.Tests/HowTo"), "*.cs"))
        {
            string[] lines = File.ReadAllLines(path);
            int start = Array.FindIndex(lines, line => line.StartsWith("namespace", StringComparison.Ordinal)) + 2;
            Assert.True(page.Contains(Unindented(lines[start..]), StringComparison.Ordinal), Path.GetFileName(path));
        }
    }

    private static IEnumerable<string> Blocks(string[] lines)
    {
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i] != "```cs") continue;
            int end = Array.IndexOf(lines, "```", i);
            yield return Unindented(lines[(i + 1)..end]);
            i = end;
        }
    }

    private static string Unindented(string[] lines) => string.Join('\n', lines.Select(line => line.Trim()));
}
