using System.Globalization;
using System.Text;
using Attribution.Merging;

namespace Attribution.Benchmarks.Growth;

/// <summary>
/// What truth discovery is held to, from the table to the result in twenty rounds: two threads beside one, the cost of a claim as claims
/// grow in number, and what a further round allocates.
/// </summary>
internal static class TruthTargets
{
    private const int Rounds = 20;

    private static readonly int[] Sizes = [100_000, 1_000_000, 10_000_000];

    private static readonly (string Name, Func<int, Func<TruthDiscoveryOptions, TruthResult>> Over)[] Methods =
    [
        ("CRH", OfNumbers(TruthDiscovery.Crh())),
        ("CATD", OfNumbers(TruthDiscovery.Catd())),
        ("GTM", OfNumbers(TruthDiscovery.Gtm())),
        ("Dawid–Skene", OfWords(TruthDiscovery.DawidSkene())),
    ];

    /// <summary>Takes about a minute and a half and 1 GB; writes the part of the page.</summary>
    public static int Run(TextWriter output)
    {
        StringBuilder targets = new(), costs = new();
        foreach ((string name, Func<int, Func<TruthDiscoveryOptions, TruthResult>> over) in Methods)
        {
            output.WriteLine($"measuring {name}");
            (double Ratio, double Seconds)[] measured = [.. Sizes.Select(claims => Measure(over(claims)))];
            double[] perClaim = [.. Sizes.Zip(measured, (claims, each) => 1e9 * each.Seconds / claims)];
            for (int size = 1; size < Sizes.Length; size++)
            {
                string claims = Sizes[size].ToString("N0", CultureInfo.InvariantCulture);
                Add(new($"{name}, {claims} claims: two threads ÷ one", measured[size].Ratio, Least: 1.7));
            }

            double growth = perClaim.Max() / perClaim.Min();
            Add(new($"{name}: cost per claim from 100,000 to 10,000,000 claims, highest ÷ lowest", growth, Most: 1.25));
            Add(new($"{name}: bytes allocated per further round", Allocated(over(Sizes[0])), Most: 0));
            costs.Append(CultureInfo.InvariantCulture, $"| {name} ");
            foreach (double cost in perClaim) costs.Append(CultureInfo.InvariantCulture, $"| {cost / perClaim[1]:0.00} ({cost:G3}) ");
            costs.Append("|\n");
        }

        string text = $"{PerformancePage.Machine}\n| what | measured | asked | met |\n| --- | ---: | ---: | --- |\n{targets}\n"
            + "Cost per claim of all twenty rounds, relative to that of 1,000,000 claims, one thread. In brackets nanoseconds.\n\n"
            + $"| method | 100,000 | 1,000,000 | 10,000,000 |\n| --- | ---: | ---: | ---: |\n{costs}";
        GeneratedPart.Write(PerformancePage.Name, "truth", text);
        output.Write(text);
        return 0;

        void Add(Target target) => targets.Append(target).Append('\n');
    }

    private static Func<int, Func<TruthDiscoveryOptions, TruthResult>> OfNumbers(NumericTruthMethod method) => claims =>
    {
        ReadingTable table = MadeTruths.Numbers(claims);
        return options => method.Discover(table, options);
    };

    private static Func<int, Func<TruthDiscoveryOptions, TruthResult>> OfWords(LabelTruthMethod method) => claims =>
    {
        LabelTable table = MadeTruths.Words(claims);
        return options => method.Discover(table, options);
    };

    private static (double Ratio, double Seconds) Measure(Func<TruthDiscoveryOptions, TruthResult> run)
    {
        return Timing.Paired(() => Whole(1), () => Whole(2), seconds: 2.5);

        void Whole(int threads)
        {
            int rounds = run(Options(Rounds, threads)).Iterations;
            if (rounds != Rounds) throw new InvalidDataException($"The rounds ended after {rounds}; the claims are to last for {Rounds}.");
        }
    }

    private static double Allocated(Func<TruthDiscoveryOptions, TruthResult> run)
    {
        long few = long.MaxValue, many = long.MaxValue;
        for (int time = 0; time < 5; time++) (few, many) = (Math.Min(few, Bytes(2)), Math.Min(many, Bytes(Rounds)));
        return Math.Max(0, Math.Round((many - few) / (Rounds - 2.0)));

        long Bytes(int rounds)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            run(Options(rounds, threads: 1));
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    private static TruthDiscoveryOptions Options(int rounds, int threads) =>
        new() { Tolerance = 0, MaximumIterations = rounds, MaxDegreeOfParallelism = threads };
}
