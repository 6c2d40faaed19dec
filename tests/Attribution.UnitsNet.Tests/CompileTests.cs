using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Attribution.Tests;

/// <summary>What the types alone refuse.</summary>
public sealed class CompileTests
{
    private static readonly Lazy<MetadataReference[]> References = new(() =>
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ]);

    [Theory]
    [InlineData("estimate.To<Length, LengthUnit>(LengthUnit.Mile);", "")]
    [InlineData("estimate.To<Length, LengthUnit>(MassUnit.Kilogram);", "CS1503")]
    [InlineData("estimate.To<Length, MassUnit>(MassUnit.Kilogram);", "CS0315")]
    [InlineData("estimate.To<Length, System.DayOfWeek>(System.DayOfWeek.Monday);", "CS0315")]
    [InlineData("System.DayOfWeek.Monday.ToEstimate();", "CS1929")]
    [InlineData("System.DayOfWeek.Monday.TryGet(out _);", "CS1061")]
    [InlineData("estimate.TryTo(LengthUnit.Mile, out QuantityRange<Length>? range, out QuantityRefusal? why);", "")]
    [InlineData("estimate.TryTo(MassUnit.Kilogram, out QuantityRange<Length>? range, out QuantityRefusal? why);", "CS0315")]
    [InlineData("Length.FromMeters(1).ToEstimate();", "")]
    public void A_unit_of_another_quantity_does_not_compile(string statement, string error)
    {
        string code = $$"""
            #nullable enable
            using Attribution;
            using UnitsNet;
            using UnitsNet.Units;

            static class Snippet
            {
                static void Run(Estimate estimate)
                {
                    {{statement}}
                }
            }
            """;
        Assert.Equal(error, string.Join(' ', Errors(code)));
    }

    [Fact]
    public void No_name_is_ambiguous_with_both_usings()
    {
        HashSet<string> theirs = [.. Names(typeof(UnitsNet.Length), "UnitsNet", "UnitsNet.Units")];
        Assert.DoesNotContain(Names(typeof(Estimate), "Attribution").Concat(Names(typeof(UnitsNetUnits), "Attribution")), theirs.Contains);

        static IEnumerable<string> Names(Type type, params string[] namespaces) => type.Assembly.GetExportedTypes()
            .Where(exported => !exported.IsNested && namespaces.Contains(exported.Namespace)).Select(exported => exported.Name);
    }

    private static IEnumerable<string> Errors(string code) => CSharpCompilation.Create(
            "Snippet",
            [CSharpSyntaxTree.ParseText(code, cancellationToken: TestContext.Current.CancellationToken)],
            References.Value,
            new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable))
        .GetDiagnostics(TestContext.Current.CancellationToken)
        .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
        .Select(diagnostic => diagnostic.Id);
}
