using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Attribution.Tests;

/// <summary>
/// Blocks of a page that are one program: the first begins with its usings, those that follow have none. Types may stand among the
/// statements; they are put last, where C# wants them.
/// </summary>
internal sealed class PageProgram
{
    private const char Start = '\u001e', End = '\u001f';
    private readonly StringBuilder _usings = new(), _types = new();
    private readonly List<(ShownStatement[] Statements, Fence? Output)> _blocks = [];
    private readonly string _page;

    private PageProgram(string page) => _page = page;

    /// <summary>What is wrong with the examples of a page; empty where they compile, run and print what the page shows.</summary>
    /// <param name="name">The name of the page, for the messages.</param>
    /// <param name="page">Its text.</param>
    public static IReadOnlyList<string> Check(string name, string page) =>
        [.. Programs(name, Fence.Of(page)).SelectMany(program => program.Check())];

    private static List<PageProgram> Programs(string name, IReadOnlyList<Fence> fences)
    {
        List<PageProgram> programs = [];
        for (int i = 0; i < fences.Count; i++)
        {
            if (fences[i].Language != "csharp") continue;
            CompilationUnitSyntax block = (CompilationUnitSyntax)CSharpSyntaxTree.ParseText(fences[i].Text).GetRoot();
            if (programs.Count == 0 || block.Usings.Count > 0) programs.Add(new(name));
            programs[^1].Add(block, fences[i], i + 1 < fences.Count && fences[i + 1].Language == "text" ? fences[i + 1] : null);
        }

        return programs;
    }

    private void Add(CompilationUnitSyntax block, Fence fence, Fence? output)
    {
        foreach (UsingDirectiveSyntax directive in block.Usings)
        {
            Write(_usings, directive, fence);
        }

        foreach (MemberDeclarationSyntax type in block.Members.Where(member => member is not GlobalStatementSyntax))
        {
            Write(_types, type, fence);
        }

        _blocks.Add(([.. block.Members.OfType<GlobalStatementSyntax>().Select(statement => Shown(statement, fence))], output));
    }

    private List<string> Check()
    {
        ShownStatement[] statements = [.. _blocks.SelectMany(block => block.Statements)];
        if (ConsoleProgram.Compile(Text(statements), out string[] problems) is not { } program || problems.Length > 0) return [.. problems];
        (string all, Exception? failure) = ConsoleProgram.Run(program);
        string[] printed = Printed(all, statements.Length);
        List<string> wrong = [];
        int at = 0;
        foreach ((ShownStatement[] block, Fence? shown) in _blocks)
        {
            StringBuilder rest = new();
            foreach (ShownStatement statement in block)
            {
                string output = printed[at++];
                if (statement.Shown.Length == 0) rest.Append(output);
                else if (output.Length > 0 || statement.Prints) Compare(statement.Line, statement.Shown, output);
            }

            if (shown is not null) Compare(shown.Line, shown.Lines, rest.ToString());
            else if (rest.Length > 0) wrong.Add($"{Place(block[0].Line)}: the block prints what the page does not show:\n{rest}");
        }

        if (failure is not null)
        {
            ShownStatement last = statements[Math.Max(0, all.Count(character => character == Start) - 1)];
            wrong.Add($"{Place(last.Line)}: {failure.GetType().Name}: {failure.Message}");
        }

        return wrong;

        void Compare(int line, string[] shown, string printed)
        {
            if (ShownStatement.Difference(shown, printed) is { } difference) wrong.Add($"{Place(line)}: the page {difference}");
        }
    }

    /// <summary>The program, with a mark printed before each statement, by which its output is told from that of the others.</summary>
    private string Text(ShownStatement[] statements)
    {
        StringBuilder program = new(_usings.ToString());
        for (int i = 0; i < statements.Length; i++)
        {
            program.Append("#line hidden\n")
                .Append(CultureInfo.InvariantCulture, $"global::System.Console.Write(\"\\u{(int)Start:x4}{i}\\u{(int)End:x4}\");\n");
            Write(program, statements[i].Line, statements[i].Text);
        }

        return program.Append(_types).ToString();
    }

    /// <summary>What each statement printed.</summary>
    private static string[] Printed(string output, int statements)
    {
        string[] printed = new string[statements];
        Array.Fill(printed, "");
        foreach (string[] part in output.Split(Start).Skip(1).Select(part => part.Split(End)))
        {
            printed[int.Parse(part[0], CultureInfo.InvariantCulture)] += part[1];
        }

        return printed;
    }

    private static ShownStatement Shown(GlobalStatementSyntax statement, Fence fence)
    {
        SyntaxToken last = statement.GetLastToken();
        int end = last.GetLocation().GetLineSpan().EndLinePosition.Line;
        string? comment = last.TrailingTrivia
            .Where(trivia => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia))
            .Select(trivia => trivia.ToString())
            .FirstOrDefault();
        return new(LineOf(statement, fence), statement.ToFullString(), ShownStatement.OutputIn(comment, fence.Lines.Skip(end + 1)));
    }

    private void Write(StringBuilder to, SyntaxNode node, Fence fence) => Write(to, LineOf(node, fence), node.ToFullString());

    private void Write(StringBuilder to, int line, string text) =>
        to.Append(CultureInfo.InvariantCulture, $"#line {line} \"{_page}\"\n{text.TrimEnd()}\n");

    private static int LineOf(SyntaxNode node, Fence fence) =>
        fence.Line + node.SyntaxTree.GetLineSpan(node.FullSpan).StartLinePosition.Line;

    private string Place(int line) => string.Create(CultureInfo.InvariantCulture, $"{_page}({line})");
}
