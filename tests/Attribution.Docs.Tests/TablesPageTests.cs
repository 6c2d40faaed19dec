using System.Reflection;

namespace Attribution.Tests;

/// <summary>What docs/tables.md promises beyond its programs, and the example that reads a table.</summary>
public class TablesPageTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "docs", "examples");

    [Fact]
    public void The_table_of_the_article_gives_the_verdict_of_its_JSON()
    {
        string text = string.Join(
            '\n',
            Repository.Read("docs/examples/table.cs").Split('\n').Where(line => !line.StartsWith("#:", StringComparison.Ordinal)));
        Assembly? program = ConsoleProgram.Compile(text, out string[] problems);
        Assert.Empty(problems);
        (string output, Exception? failure) =
            ConsoleProgram.Run(program!, Path.Combine(Folder, "kursk.csv"), Path.Combine(Folder, "kursk.json"));
        Assert.Null(failure);
        ClaimSet json = ClaimSetJson.Parse(Repository.Read("docs/examples/kursk.json"));
        string verdict = Reconciler.Default.Reconcile(json.On("casualties")).ToString().ReplaceLineEndings("\n");
        Assert.Equal($"39 claims on 31 topics (kursk.csv)\n\n{verdict}\n", output);
    }

    [Fact]
    public void Every_relation_and_every_stance_is_listed()
    {
        string page = Repository.Read("docs/tables.md");
        Assert.All(Enum.GetNames<ClaimRelationKind>(), name => Assert.Contains($"`{Spaced(name, '_')}`", page, StringComparison.Ordinal));
        Assert.All(Enum.GetNames<Stance>(), name => Assert.Contains($"`{Spaced(name, ' ')}`", page, StringComparison.Ordinal));
    }

    private static string Spaced(string name, char blank) => string.Concat(
        name.Select((c, i) => char.IsUpper(c) ? (i == 0 ? "" : blank.ToString()) + char.ToLowerInvariant(c) : c.ToString()));
}
