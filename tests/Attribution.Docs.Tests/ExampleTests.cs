using System.Net;

namespace Attribution.Tests;

/// <summary>The examples in the comments of public members compile by themselves, run, and print what they show.</summary>
[Collection(nameof(DocumentationTests))]
public class ExampleTests
{
    private const string Opening = "/// <code language=\"cs\">", Closing = "/// </code>";

    public static TheoryData<string> Examples => [.. All().Select(example => example.Place)];

    [Fact]
    public void What_people_type_first_has_an_example() => Assert.InRange(All().Count(), 30, int.MaxValue);

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_prints_what_it_shows(string place)
    {
        string code = All().Single(example => example.Place == place).Code;
        string usings = code.StartsWith("using ", StringComparison.Ordinal) ? "" : "using Attribution;\n\n";
        IReadOnlyList<string> problems = PageProgram.Check(place, $"```csharp\n{usings}{code}\n```\n");
        Assert.True(problems.Count == 0, string.Join("\n\n", problems));
    }

    /// <summary>Each example with the file and the line at which it begins.</summary>
    private static IEnumerable<(string Place, string Code)> All()
    {
        foreach (string file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal))
        {
            string[] lines = File.ReadAllText(file).ReplaceLineEndings("\n").Split('\n');
            for (int i = 0; i < lines.Length; i++)
            {
                if (lines[i].Trim() != Opening) continue;

                int end = Array.FindIndex(lines, i, line => line.Trim() == Closing);
                IEnumerable<string> code = lines[(i + 1)..end].Select(Code);
                yield return ($"{Path.GetRelativePath(Repository.Root, file).Replace('\\', '/')}({i + 1})", string.Join('\n', code));
            }
        }
    }

    /// <summary>A line of a comment without its slashes and the space behind them.</summary>
    private static string Code(string line) => line.TrimStart()[3..] is [' ', .. var rest] ? WebUtility.HtmlDecode(rest) : "";
}
