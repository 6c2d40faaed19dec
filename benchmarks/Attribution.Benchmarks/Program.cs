using System.Globalization;
using Attribution.Benchmarks;
using Attribution.Benchmarks.Growth;
using Attribution.Benchmarks.Merging;
using Attribution.Benchmarks.Peers;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

switch (args)
{
    case ["coverage"]:
        return CoverageTable.Run(Console.Out);
    case ["error-rates"]:
        return ErrorRates.Run(Console.Out);
    case ["smoke"]:
        return Smoke.Run(Console.Out);
    case ["growth"]:
        return PerformancePage.Run(Console.Out);
    case ["truth"]:
        return TruthTargets.Run(Console.Out);
    case ["peers-generate", string folder, string claims, string topics]:
        return PeerColumns.Generate(folder, Number(claims), Number(topics));
    case ["peers-compare", string folder, string claims]:
        return PeerComparison.Run(folder, Number(claims), Console.Out);
}

// The suite looks for its project below the current directory, and finds it once only below the root of the checkout.
Environment.CurrentDirectory = Checkout.File();

// A busy machine takes longer than the two minutes of the default to build the generated project.
IConfig config = ManualConfig.Create(DefaultConfig.Instance).WithBuildTimeout(TimeSpan.FromMinutes(10));
IEnumerable<Summary> summaries = BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, config);
return summaries.Any(summary => summary.HasCriticalValidationErrors || summary.Reports.Any(report => !report.Success)) ? 1 : 0;

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
