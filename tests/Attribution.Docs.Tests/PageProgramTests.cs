namespace Attribution.Tests;

/// <summary>The run of a page finds what is wrong with its examples.</summary>
[Collection(nameof(DocumentationTests))]
public class PageProgramTests
{
    [Theory]
    [InlineData("output behind a statement", "using Attribution;\nConsole.WriteLine(Unit.Metre);   // m")]
    [InlineData("output below a statement", "foreach (int i in new[] { 1, 2 }) Console.WriteLine(i);\n// 1\n// 2")]
    [InlineData("what is left out", "Console.WriteLine(\"one two three\");   // one … three")]
    [InlineData("types among statements", "class A { public int B => 3; }\nConsole.WriteLine(new A().B);   // 3")]
    [InlineData("a comment behind what prints nothing", "int a = 1;   // one")]
    [InlineData("output in a block of its own", "Console.WriteLine(1);\nConsole.WriteLine(2);\n```\n\nprints\n\n```text\n1\n2")]
    [InlineData("usings begin anew", "int a = 1;\n```\n\n```csharp\nusing Attribution;\nint a = 2;")]
    public void Right_examples_pass(string what, string code) =>
        Assert.Empty(PageProgram.Check(what, $"# Page\n\n```csharp\n{code}\n```\n"));

    [Theory]
    [InlineData("page(4): CS0103", "Console.WriteLine(Unit.Metre);   // m")]
    [InlineData("page(5): the page shows\ncm", "using Attribution;\nConsole.WriteLine(Unit.Metre);   // cm")]
    [InlineData("page(4): the page shows\n1\nand prints\n1\n2", "foreach (int i in new[] { 1, 2 }) Console.WriteLine(i);\n// 1")]
    [InlineData("page(5): InvalidOperationException: No.", "int a = 1;\nif (a == 1) throw new InvalidOperationException(\"No.\");")]
    [InlineData("page(4): the block prints what the page does not show", "Console.WriteLine(1);")]
    [InlineData("page(5): the page shows\n1", "int a = 1;\nif (a > 1) Console.WriteLine(1);   // 1")]
    [InlineData("page(9): CS0128", "int a = 1;\nint b = 2;\n```\n\n```csharp\nint a = 2;")]
    public void Wrong_examples_are_told_with_their_line(string problem, string code) =>
        Assert.StartsWith(problem, PageProgram.Check("page", $"# Page\n\n```csharp\n{code}\n```\n")[0], StringComparison.Ordinal);
}
