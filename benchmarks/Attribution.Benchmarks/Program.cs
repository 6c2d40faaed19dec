using Attribution.Benchmarks;
using Attribution.Benchmarks.Merging;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;

switch (args)
{
    case ["coverage"]:
        return CoverageTable.Run(Console.Out);
    case ["smoke"]:
        return Smoke.Run(Console.Out);
}

// A busy machine takes longer than the two minutes of the default to build the generated project.
IConfig config = ManualConfig.Create(DefaultConfig.Instance).WithBuildTimeout(TimeSpan.FromMinutes(10));
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, config);
return 0;
