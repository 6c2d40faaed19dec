using System.Numerics;
using System.Runtime.InteropServices;
using BenchmarkDotNet.Environments;

namespace Attribution.Benchmarks.Growth;

/// <summary>Writes the generated parts of <c>docs/performance.md</c>, and <c>docs/performance.svg</c>, from one run.</summary>
internal static class PerformancePage
{
    public const string Name = "performance.md";

    /// <summary>The machine that a run was made on, as the suite itself states it.</summary>
    public static string Machine =>
        $"```text\n{string.Join('\n', HostEnvironmentInfo.GetCurrent().ToFormattedString())}\n{RuntimeInformation.FrameworkDescription}, "
            + $"Vector<double> of {Vector<double>.Count}\n```\n";

    public static int Run(TextWriter output)
    {
        GrowthRun growth = GrowthRun.Measure(output);
        output.WriteLine("measuring targets");
        string targets = string.Join('\n', Targets.Measure(growth).Select(target => target.ToString()));
        string targetTable = $"{Machine}\n| what | measured | asked | met |\n| --- | ---: | ---: | --- |\n{targets}\n";
        string tables = GrowthTables.Write(growth);
        GeneratedPart.Write(Name, "targets", targetTable);
        GeneratedPart.Write(Name, "growth", tables);
        File.WriteAllText(Checkout.File("docs", "performance.svg"), GrowthChart.Write(growth));
        output.Write($"{targetTable}\n{tables}");
        return 0;
    }
}
