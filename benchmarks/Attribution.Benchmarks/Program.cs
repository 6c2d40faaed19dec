using Attribution.Benchmarks.Merging;
using BenchmarkDotNet.Running;

if (args is ["coverage"])
    return CoverageTable.Run(Console.Out);

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
