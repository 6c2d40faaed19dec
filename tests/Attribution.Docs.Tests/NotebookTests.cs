namespace Attribution.Tests;

/// <summary>
/// The cells of every notebook run, and what they print and show is what is kept in it; the file-based app of the same name is the same.
/// With ATTRIBUTION_WRITE_DOCS both are written.
/// </summary>
[Collection(nameof(DocumentationTests))]
public class NotebookTests
{
    private static readonly bool Writes = Environment.GetEnvironmentVariable("ATTRIBUTION_WRITE_DOCS") is not null;

    private static readonly string Folder = Path.Combine(Repository.Root, "docs", "notebooks");

    public static TheoryData<string> Names =>
        [.. Directory.EnumerateFiles(Folder, "*.ipynb").Select(Path.GetFileNameWithoutExtension).OfType<string>()];

    [Fact]
    public void There_are_notebooks() => Assert.Equal(["article", "maria", "reconciler"], Names.Select(row => row.Data).Order());

    [Theory]
    [MemberData(nameof(Names))]
    public void What_a_notebook_keeps_is_what_its_cells_give(string name) => Compare(Notebook.PathOf(name), new Notebook(name).Run());

    [Theory]
    [MemberData(nameof(Names))]
    public void The_app_is_the_notebook(string name) => Compare($"docs/examples/{name}.cs", new Notebook(name).AsApp());

    private static void Compare(string path, string current)
    {
        if (Writes) File.WriteAllText(Path.Combine(Repository.Root, path), current);
        Assert.Equal(current, Repository.Read(path));
    }
}
