using System.Globalization;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Attribution.Tests;

/// <summary>
/// C# text, compiled and run as the Program.cs of a console app from <c>dotnet new console</c> that references the packages.
/// </summary>
internal static class ConsoleProgram
{
    /// <summary>
    /// The namespaces that such an app imports by itself, with ImplicitUsings: those of Microsoft.NET.Sdk, and no others.
    /// </summary>
    private static readonly string[] ImplicitUsings =
    [
        "System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks",
    ];

    private static readonly Type[] OfPackages =
    [
        typeof(ClaimSet), typeof(ClaimSetJson), typeof(ClaimCsv), typeof(FhirJson), typeof(ReconcilerContract), typeof(NodaTime.LocalDate),
        typeof(UnitsNetUnits), typeof(UnitsNet.Length), typeof(ScottPlot.Plot), typeof(Plotly.NET.GenericChart),
        typeof(Plotly.NET.CSharp.Chart),
    ];

    /// <summary>What the plotting libraries show of others in their own members.</summary>
    private static readonly string[] Beneath = ["FSharp.Core.dll", "DynamicObj.dll", "Giraffe.ViewEngine.dll", "SkiaSharp.dll"];

    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == Path.GetDirectoryName(typeof(object).Assembly.Location))
            .Concat(OfPackages.Select(type => type.Assembly.Location))
            .Concat(Beneath.Select(name => Path.Combine(AppContext.BaseDirectory, name)).Where(File.Exists))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>What an example leaves unused is there to be shown.</summary>
    private static readonly string[] AllowedWarnings = ["CS0219", "CS8321"];

    /// <summary>Compiles a program.</summary>
    /// <param name="text">The program.</param>
    /// <param name="problems">Every error and warning, with the place that <c>#line</c> gives it; empty where there is none.</param>
    /// <returns>The program, or null where it has an error.</returns>
    public static Assembly? Compile(string text, out string[] problems)
    {
        string usings = string.Concat(ImplicitUsings.Select(name => $"global using {name};\n"));
        CSharpCompilation program = CSharpCompilation.Create(
            $"page{Guid.NewGuid():N}",
            [CSharpSyntaxTree.ParseText(text), CSharpSyntaxTree.ParseText(usings)],
            References,
            new(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        problems =
        [
            .. program.GetDiagnostics()
                .Where(problem => problem.Severity >= DiagnosticSeverity.Warning && !AllowedWarnings.Contains(problem.Id))
                .Select(problem => $"{Place(problem)}: {problem.Id}: {problem.GetMessage(CultureInfo.InvariantCulture)}"),
        ];
        using MemoryStream image = new();
        return program.Emit(image).Success ? Assembly.Load(image.ToArray()) : null;
    }

    /// <summary>Runs a program under the invariant culture, whatever that of the machine.</summary>
    /// <param name="program">The program.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <returns>What it printed, and the exception that ended it, if any.</returns>
    public static (string Output, Exception? Failure) Run(Assembly program, params string[] arguments)
    {
        (TextWriter console, CultureInfo culture) = (Console.Out, CultureInfo.CurrentCulture);
        using StringWriter output = new(CultureInfo.InvariantCulture) { NewLine = "\n" };
        Console.SetOut(output);
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        try
        {
            program.EntryPoint!.Invoke(null, [arguments]);
            return (output.ToString(), null);
        }
        catch (TargetInvocationException exception)
        {
            return (output.ToString(), exception.InnerException);
        }
        finally
        {
            Console.SetOut(console);
            CultureInfo.CurrentCulture = culture;
        }
    }

    private static string Place(Diagnostic problem)
    {
        FileLinePositionSpan place = problem.Location.GetMappedLineSpan();
        return string.Create(CultureInfo.InvariantCulture, $"{place.Path}({place.StartLinePosition.Line + 1})");
    }
}
