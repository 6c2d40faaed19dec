using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;

namespace Attribution.Json.Tests;

/// <summary>Runs every C# block of the README and of the pages in docs, those of one page in order and in one session.</summary>
[Collection(nameof(DocumentationTests))]
[CollectionDefinition(nameof(DocumentationTests), DisableParallelization = true)]
public class DocumentationTests
{
    private static readonly ScriptOptions Options = ScriptOptions.Default
        .WithReferences(typeof(ClaimSet).Assembly, typeof(ClaimSetJson).Assembly, typeof(NodaTime.LocalDate).Assembly, typeof(Console).Assembly)
        .WithImports(
            "System", "System.Collections.Generic", "System.Globalization", "System.Collections.Immutable", "System.IO", "System.Linq", "System.Threading", "System.Threading.Tasks",
            "Attribution", "Attribution.Merging");

    public static TheoryData<string> Pages =>
    [
        .. new[] { Path.Combine(Root(), "README.md") }
            .Concat(Directory.EnumerateFiles(Path.Combine(Root(), "docs"), "*.md"))
            .Where(page => Blocks(page).Any())
            .Select(page => Path.GetRelativePath(Root(), page))
            .Order(StringComparer.Ordinal),
    ];

    [Fact]
    public void The_readme_has_code_to_run() => Assert.Contains("README.md", Pages.Select(row => row.Data));

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Code_on_the_page_compiles_and_runs(string page)
    {
        TextWriter console = Console.Out;
        Console.SetOut(TextWriter.Null);
        try
        {
            ScriptState<object>? state = null;
            foreach (string block in Blocks(Path.Combine(Root(), page)))
            {
                state = state is null
                    ? await CSharpScript.RunAsync(block, Options, cancellationToken: TestContext.Current.CancellationToken)
                    : await state.ContinueWithAsync(block, Options, TestContext.Current.CancellationToken);
            }
        }
        finally
        {
            Console.SetOut(console);
        }
    }

    private static string Root([CallerFilePath] string path = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "..", ".."));

    private static IEnumerable<string> Blocks(string page)
    {
        StringBuilder? block = null;
        foreach (string line in File.ReadLines(page))
        {
            if (block is null)
            {
                if (line == "```csharp") block = new();
            }
            else if (line == "```")
            {
                yield return block.ToString();
                block = null;
            }
            else
            {
                block.AppendLine(line);
            }
        }
    }
}
