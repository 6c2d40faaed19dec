using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Attribution.Tests;

/// <summary>
/// A notebook in the format of Jupyter: its cells of C#, which are run one after another, and the same as one file-based app. The value of
/// an expression at the end of a cell is shown, as in a notebook.
/// </summary>
internal sealed class Notebook
{
    private const char Start = '\u001e', Shown = '\u0002', Text = '\u0003', End = '\u0004';

    private const string Reference = "#r \"nuget: ";

    private static readonly JsonSerializerOptions Format = new()
    {
        WriteIndented = true,
        IndentSize = 1,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly CSharpParseOptions Script = CSharpParseOptions.Default.WithKind(Microsoft.CodeAnalysis.SourceCodeKind.Script);

    private readonly JsonNode _document;
    private readonly List<(JsonNode Node, CompilationUnitSyntax Code)> _cells = [];
    private readonly List<string> _packages = [];

    public Notebook(string name)
    {
        Name = name;
        _document = JsonNode.Parse(Repository.Read(PathOf(name)))!;
        foreach (JsonNode? cell in _document["cells"]!.AsArray().Where(cell => cell!["cell_type"]!.GetValue<string>() == "code"))
        {
            string[] lines = string.Concat(cell!["source"]!.AsArray().Select(line => line!.GetValue<string>())).Split('\n');
            _packages.AddRange(lines.Where(IsReference).Select(line => line[Reference.Length..].TrimEnd('"')));
            string code = string.Join('\n', lines.Where(line => !IsReference(line)));
            _cells.Add((cell, (CompilationUnitSyntax)CSharpSyntaxTree.ParseText(code, Script).GetRoot()));
        }

        static bool IsReference(string line) => line.StartsWith(Reference, StringComparison.Ordinal);
    }

    public string Name { get; }

    /// <summary>The notebook as it is kept.</summary>
    public string Kept => _document.ToJsonString(Format) + "\n";

    public static string PathOf(string name) => $"docs/notebooks/{name}.ipynb";

    /// <summary>Runs the cells.</summary>
    /// <returns>The notebook with what they print and show, as it is to be kept.</returns>
    public string Run()
    {
        StringBuilder program = new(Usings());
        for (int i = 0; i < _cells.Count; i++)
        {
            program.Append(CultureInfo.InvariantCulture, $"global::System.Console.Write(\"\\u{(int)Start:x4}{i}\\n\");\n");
            Write(program, _cells[i].Code, value =>
                $"{{ var shown = {value}; global::System.Console.Write($\"\\u0002{{shown.ToMarkdown()}}\\u0003{{shown}}\\u0004\"); }}\n");
        }

        Assembly? compiled = ConsoleProgram.Compile(program + Types(), out string[] problems);
        Assert.Empty(problems);
        string output = In("docs/notebooks", () => ConsoleProgram.Run(compiled!));
        foreach (string part in output.Split(Start).Skip(1))
        {
            int end = part.IndexOf('\n', StringComparison.Ordinal);
            _cells[int.Parse(part[..end], CultureInfo.InvariantCulture)].Node["outputs"] = Outputs(part[(end + 1)..]);
        }

        return Kept;
    }

    /// <summary>The same as a file-based app, which prints what the notebook shows.</summary>
    public string AsApp()
    {
        StringBuilder app = new();
        foreach (string package in _packages) app.Append(CultureInfo.InvariantCulture, $"#:project ../../src/{package}/{package}.csproj\n");
        string title = _document["cells"]![0]!["source"]![0]!.GetValue<string>().TrimStart('#', ' ').TrimEnd('\n', '?');
        app.Append(CultureInfo.InvariantCulture, $"\n// {title}. The same as docs/notebooks/{Name}.ipynb, of which a test makes it.\n//\n");
        app.Append(CultureInfo.InvariantCulture, $"//   dotnet run docs/examples/{Name}.cs\n\n").Append(Usings()).Append('\n');
        foreach ((_, CompilationUnitSyntax code) in _cells) Write(app, code, value => $"Console.WriteLine({value});\n");
        string text = app.ToString().Replace(
            "string folder = \"../examples\";",
            "string folder = AppContext.GetData(\"EntryPointFileDirectoryPath\") as string ?? \".\";",
            StringComparison.Ordinal);
        return text.TrimEnd() + "\n" + (Types() is { Length: > 0 } types ? "\n" + types.TrimEnd() + "\n" : "");
    }

    private string Usings() =>
        string.Concat(_cells.SelectMany(cell => cell.Code.Usings).Select(directive => directive.ToString() + "\n").Distinct());

    private string Types() => string.Join(
        "\n",
        _cells.SelectMany(cell => cell.Code.Members.OfType<BaseTypeDeclarationSyntax>()).Select(type => type.ToFullString().Trim() + "\n"));

    /// <summary>Writes the statements of a cell; the value of an expression that ends it is shown.</summary>
    private static void Write(StringBuilder program, CompilationUnitSyntax code, Func<string, string> show)
    {
        foreach (MemberDeclarationSyntax member in code.Members.Where(member => member is not BaseTypeDeclarationSyntax))
        {
            bool isShown = member is GlobalStatementSyntax { Statement: ExpressionStatementSyntax { SemicolonToken.IsMissing: true } };
            string text = member.ToFullString().TrimEnd();
            program.Append(isShown ? show(member.ToString()) : (member == code.Members[0] ? text.TrimStart('\n') : text) + "\n");
        }

        if (code.Members.Any(member => member is not BaseTypeDeclarationSyntax)) program.Append('\n');
    }

    private static JsonArray Outputs(string printed)
    {
        JsonArray outputs = [];
        string[] parts = printed.Split(Shown);
        if (parts[0].Length > 0)
        {
            outputs.Add(new JsonObject { ["name"] = "stdout", ["output_type"] = "stream", ["text"] = Lines(parts[0]) });
        }

        foreach (string[] shown in parts.Skip(1).Select(part => part.TrimEnd('\n').TrimEnd(End).Split(Text)))
        {
            JsonObject data = new() { ["text/markdown"] = Lines(shown[0]), ["text/plain"] = Lines(shown[1]) };
            outputs.Add(new JsonObject { ["data"] = data, ["metadata"] = new JsonObject(), ["output_type"] = "display_data" });
        }

        return outputs;
    }

    private static JsonArray Lines(string text)
    {
        string[] lines = text.Split('\n');
        return [.. lines.Select((line, i) => (JsonNode)(i < lines.Length - 1 ? line + "\n" : line)).Where(line => (string)line! != "")];
    }

    private static string In(string folder, Func<(string Output, Exception? Failure)> run)
    {
        string before = Environment.CurrentDirectory;
        Environment.CurrentDirectory = Path.Combine(Repository.Root, folder);
        try
        {
            (string output, Exception? failure) = run();
            Assert.Null(failure);
            return output;
        }
        finally
        {
            Environment.CurrentDirectory = before;
        }
    }
}
