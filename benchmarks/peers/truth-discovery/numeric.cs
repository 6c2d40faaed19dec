#:project ../../../src/Attribution/Attribution.csproj
// Makes claims in numbers for numpy, then runs ours: all of it, from the table to the result, on one thread, in seconds of the processor.
// usage: dotnet run -c Release numeric.cs generate DIRECTORY CLAIMS SOURCES | run DIRECTORY ITERATIONS
using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using Attribution;
using Attribution.Merging;
using MathNet.Numerics.Distributions;

const int ClaimsPerTopic = 10;
string folder = args[1];
if (args[0] == "generate")
{
    Generate(Number(2), Number(3));
    return 0;
}

ReadingTable table = ReadingTable.OfValues(Read<double>("values"), ClaimsPerTopic, sources: Read<int>("sources"));
(string Name, NumericTruthMethod Method)[] methods =
    [("crh", TruthDiscovery.Crh()), ("catd", TruthDiscovery.Catd()), ("gtm", TruthDiscovery.Gtm())];
foreach ((string name, NumericTruthMethod method) in methods)
{
    double seconds = double.MaxValue;
    NumericTruths truths = Discover(method, 1);
    for (int round = 0; round < 7; round++)
    {
        TimeSpan before = Process.GetCurrentProcess().TotalProcessorTime;
        truths = Discover(method, Number(2));
        seconds = Math.Min(seconds, (Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds);
    }

    double worst = Read<double>(name).Zip(truths.Truths.ToArray(), (numpy, ours) => Math.Abs(numpy - ours)).Max();
    Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"Attribution\t{name}\t{seconds:0.000}\tlargest difference of a truth {worst:0.0e+00}"));
    if (!(worst <= 1e-9)) return 1;
}

return 0;

NumericTruths Discover(NumericTruthMethod method, int iterations) =>
    method.Discover(table, new() { Tolerance = 0, MaximumIterations = iterations, MaxDegreeOfParallelism = 1 });

int Number(int place) => int.Parse(args[place], CultureInfo.InvariantCulture);

T[] Read<T>(string name)
    where T : struct => MemoryMarshal.Cast<byte, T>(File.ReadAllBytes(Path.Combine(folder, name))).ToArray();

void Generate(int claims, int sources)
{
    Random random = new(1);
    double[] errors = [.. Enumerable.Range(0, sources).Select(_ => 0.5 + (3 * random.NextDouble()))];
    int[] source = new int[claims], topic = new int[claims], count = new int[sources];
    double[] value = new double[claims];
    double truth = 0;
    for (int claim = 0, next = 0; claim < claims; claim++)
    {
        if (claim % ClaimsPerTopic == 0) (truth, next) = (100 * random.NextDouble(), random.Next(sources));
        next += 1 + random.Next(sources / ClaimsPerTopic);
        (topic[claim], source[claim]) = (claim / ClaimsPerTopic, next % sources);
        value[claim] = truth + (errors[source[claim]] * (random.NextDouble() + random.NextDouble() + random.NextDouble() - 1.5));
        count[source[claim]]++;
    }

    Write("sources", source);
    Write("topics", topic);
    Write("values", value);
    Write("quantiles", Array.ConvertAll(count, degrees => degrees == 0 ? 0 : ChiSquared.InvCDF(degrees, 0.025)));
}

void Write<T>(string name, T[] column)
    where T : struct => File.WriteAllBytes(Path.Combine(folder, name), MemoryMarshal.AsBytes(column.AsSpan()).ToArray());
