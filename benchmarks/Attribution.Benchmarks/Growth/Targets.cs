using Attribution.Benchmarks.Merging;
using Attribution.Merging;

namespace Attribution.Benchmarks.Growth;

/// <summary>The ratios that the library is held to, each from runs that took turns.</summary>
internal static class Targets
{
    private const int Topics = 1_000_000, Claims = 8;

    private static readonly MetaAnalysisOptions Fit = new() { TauSquared = TauSquared.DerSimonianLaird };

    public static List<Target> Measure(GrowthRun growth)
    {
        Rows rows = new(Topics * Claims);
        List<Target> targets = [.. Bulk(rows), .. OneTopic(rows)];
        foreach ((string name, _, _) in BulkMethods.OfVariances)
        {
            double[] costs =
            [
                .. growth.ByTopics.Where(cost => cost.Method == name && cost.Topics >= 10_000).Select(cost => cost.NanosecondsPerClaim),
            ];
            targets.Add(
                new($"{name}: cost per claim from 10,000 to 10,000,000 topics, highest ÷ lowest", costs.Max() / costs.Min(), Most: 1.2));
        }

        return targets;
    }

    private static IEnumerable<Target> Bulk(Rows rows)
    {
        ReadingTable even = rows.Measured(Topics, Claims), ragged = rows.MeasuredInRaggedTopics(Topics * Claims);
        MergedTable results = new();
        double sink = 0;
        double[] seconds = Timing.Fastest(
            [
                () => sink += ColumnSum.Of(rows.Values, rows.Variances),
                () => sink += ColumnSum.WithTwoDivisions(rows.Values, rows.Variances),
                () => BulkMethods.DerSimonianLaird.MergeAll(even, results, BulkMethods.OneThread),
                () => BulkMethods.DerSimonianLaird.MergeAll(even, results, BulkMethods.TwoThreads),
                () => BulkMethods.DerSimonianLaird.MergeAll(ragged, results, BulkMethods.OneThread),
            ],
            seconds: 3);
        double[] reml = Timing.Fastest(
            [
                () => BulkMethods.Reml.MergeAll(even, results, BulkMethods.OneThread),
                () => BulkMethods.Reml.MergeAll(even, results, BulkMethods.TwoThreads),
            ],
            seconds: 2);
        double perRaggedClaim = seconds[4] / ragged.Rows, perEvenClaim = seconds[2] / even.Rows;
        yield return new(
            "DL of 1,000,000 topics of 8, claims per second on one thread ÷ a bare sum of both columns",
            seconds[0] / seconds[2],
            Least: 0.3);
        yield return new("the same ÷ two divisions per claim over both columns", seconds[1] / seconds[2]);
        yield return new("DL, two threads ÷ one", seconds[2] / seconds[3], Least: 1.7);
        yield return new("REML, two threads ÷ one", reml[0] / reml[1], Least: 1.7);
        yield return new("DL, claims per second in topics of 2 to 20 ÷ in topics of 8", perEvenClaim / perRaggedClaim, Least: 0.6);
        yield return new("REML, cost ÷ DL", reml[0] / seconds[2]);
        yield return new("REML, claims per second on one thread", even.Rows / reml[0]);
        yield return new("REML, claims per second on two threads", even.Rows / reml[1], Least: 10_000_000);
        yield return new("REML, topics of 1,000,000 without a result", Refused(even, results));
        yield return new("REML, fits of 100,000 topics that did not converge", NotConverged(rows));
        yield return new("DL, bytes allocated for each of 1,000,000 topics, one thread", Allocated(BulkMethods.OneThread), Most: 0);
        yield return new("DL, bytes allocated for each of 1,000,000 topics, two threads", Allocated(BulkMethods.TwoThreads), Most: 0);

        // A run has its scratch memory, however many topics there are; what the second half of the topics adds is theirs.
        double Allocated(MergeAllOptions options) =>
            Math.Max(
                0, Math.Round((double)(Run(even, options) - Run(rows.Measured(Topics / 2, Claims), options)) / (Topics - (Topics / 2)), 2));

        long Run(ReadingTable table, MergeAllOptions options)
        {
            long before = GC.GetTotalAllocatedBytes(precise: true);
            BulkMethods.DerSimonianLaird.MergeAll(table, results, options);
            return GC.GetTotalAllocatedBytes(precise: true) - before;
        }
    }

    private static double Refused(ReadingTable table, MergedTable results)
    {
        BulkMethods.Reml.MergeAll(table, results);
        int refused = 0;
        foreach (MergeStatus status in results.Statuses)
        {
            if (status != MergeStatus.Merged) refused++;
        }

        return refused;
    }

    private static double NotConverged(Rows rows)
    {
        int failed = 0;
        for (int topic = 0; topic < 100_000; topic++)
        {
            if (!MetaAnalysis.Fit(rows.Values.Slice(topic * Claims, Claims), rows.Variances.Slice(topic * Claims, Claims)).Converged)
            {
                failed++;
            }
        }

        return failed;
    }

    private static IEnumerable<Target> OneTopic(Rows rows)
    {
        // A thousand topics in turn, so that no branch predictor learns one by heart.
        const int Some = 1000;
        double sink = 0;
        double[] seconds = Timing.Fastest(
            [
                () =>
                {
                    for (int topic = 0; topic < Some; topic++)
                    {
                        sink += HandWritten.Loop(
                            rows.Values.Slice(topic * Claims, Claims), rows.Variances.Slice(topic * Claims, Claims)).Estimate;
                    }
                },
                () =>
                {
                    for (int topic = 0; topic < Some; topic++)
                    {
                        sink += MetaAnalysis.Fit(
                            rows.Values.Slice(topic * Claims, Claims), rows.Variances.Slice(topic * Claims, Claims), Fit).Estimate;
                    }
                },
            ],
            seconds: 3);
        yield return new("one topic of 8: MetaAnalysis.Fit by DL, cost ÷ a hand-written loop", seconds[1] / seconds[0], Most: 1.5);

        long before = GC.GetAllocatedBytesForCurrentThread();
        sink += MetaAnalysis.Fit(rows.Values[..Claims], rows.Variances[..Claims], Fit).Estimate;
        yield return new(
            "one topic of 8: MetaAnalysis.Fit by DL, bytes allocated (its result)", GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
