#:project ../../../src/Attribution/Attribution.csproj
// Makes claims for all three programs, then runs ours: the time of the iterations is the difference of two runs, on one thread, of the
// processor.
// usage: dotnet run -c Release labels.cs generate DIRECTORY CLAIMS SOURCES LABELS | run DIRECTORY ITERATIONS
using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using Attribution;
using Attribution.Merging;

const int ClaimsPerTopic = 10;
string folder = args[1];
if (args[0] == "generate")
{
    Generate(Number(2), Number(3), Number(4));
    return 0;
}

int[] topics = Read("topics"), offsets = new int[topics[^1] + 2];
foreach (int topic in topics) offsets[topic + 1]++;
for (int topic = 1; topic < offsets.Length; topic++) offsets[topic] += offsets[topic - 1];
LabelTable table = LabelTable.Of(Read("labels"), Read("sources"), offsets);

int iterations = Number(2);
(double few, double many) = (double.MaxValue, double.MaxValue);
LabelTruths truths = Discover(iterations);
for (int round = 0; round < 5; round++) (few, many) = (Math.Min(few, Seconds(1)), Math.Min(many, Seconds(1 + iterations)));
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Attribution\tdawid-skene\t{many - few:0.000}"));

double[] numpy = MemoryMarshal.Cast<byte, double>(File.ReadAllBytes(Path.Combine(folder, "numpy"))).ToArray();
double worst = 0;
for (int topic = 0, place = 0; topic < truths.Topics; topic++)
{
    foreach (double belief in truths.BeliefsOf(topic)) worst = Math.Max(worst, Math.Abs(belief - numpy[place++]));
}

Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"largest difference of a probability from numpy's\t{worst:0.0e+00}"));
return worst <= 1e-9 ? 0 : 1;

LabelTruths Discover(int count) =>
    TruthDiscovery.DawidSkene().Discover(table, new() { Tolerance = 0, MaximumIterations = count, MaxDegreeOfParallelism = 1 });

double Seconds(int count)
{
    TimeSpan before = Process.GetCurrentProcess().TotalProcessorTime;
    Discover(count);
    return (Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds;
}

int Number(int place) => int.Parse(args[place], CultureInfo.InvariantCulture);

int[] Read(string name) => MemoryMarshal.Cast<byte, int>(File.ReadAllBytes(Path.Combine(folder, name))).ToArray();

void Generate(int claims, int sources, int labels)
{
    Random random = new(1);
    double[] accuracies = [.. Enumerable.Range(0, sources).Select(_ => 0.5 + (0.45 * random.NextDouble()))];
    int[] source = new int[claims], topic = new int[claims], label = new int[claims];
    for (int claim = 0, truth = 0, next = 0; claim < claims; claim++)
    {
        if (claim % ClaimsPerTopic == 0) (truth, next) = (random.Next(labels), random.Next(sources));

        // Each source speaks at most once on a topic.
        next += 1 + random.Next(sources / ClaimsPerTopic);
        (topic[claim], source[claim]) = (claim / ClaimsPerTopic, next % sources);
        bool isRight = random.NextDouble() < accuracies[source[claim]];
        label[claim] = isRight ? truth : (truth + 1 + random.Next(labels - 1)) % labels;
    }

    Write("sources", source);
    Write("topics", topic);
    Write("labels", label);
}

void Write(string name, int[] column) =>
    File.WriteAllBytes(Path.Combine(folder, name), MemoryMarshal.AsBytes(column.AsSpan()).ToArray());
