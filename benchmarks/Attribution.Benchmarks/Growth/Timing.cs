using System.Diagnostics;

namespace Attribution.Benchmarks.Growth;

/// <summary>
/// The fastest of several runs after a warm-up, which is the cost of the work when no other program uses the core; and medians of pairs.
/// </summary>
internal static class Timing
{
    /// <summary>Seconds of one run.</summary>
    /// <param name="run">The work, the same each time, into memory that it has touched before.</param>
    /// <param name="seconds">How long to go on; at least three times.</param>
    public static double Fastest(Action run, double seconds = 0.5) => Fastest([run], seconds)[0];

    /// <summary>
    /// How much longer one takes than the other by the clock: they run in pairs, each first in every other pair, and the median is taken of
    /// the ratios within the pairs, so that what slows the machine for a while slows both of a pair, and a disturbance of one decides
    /// nothing.
    /// </summary>
    /// <param name="one">The work whose seconds are divided.</param>
    /// <param name="other">The work by whose seconds they are divided.</param>
    /// <param name="seconds">How long to go on; at least eleven pairs after two to warm up.</param>
    /// <returns>The median ratio, and the seconds of the fastest run of the first.</returns>
    public static (double Ratio, double Fastest) Paired(Action one, Action other, double seconds)
    {
        const int WarmUp = 2, Least = 11;
        List<double> ratios = [];
        double fastest = double.PositiveInfinity;
        Stopwatch watch = Stopwatch.StartNew();
        for (int pair = 0; pair < WarmUp + Least || watch.Elapsed.TotalSeconds < seconds; pair++)
        {
            bool isFirst = pair % 2 == 0;
            double early = Seconds(isFirst ? one : other), late = Seconds(isFirst ? other : one);
            if (pair < WarmUp) continue;
            (double ofOne, double ofOther) = isFirst ? (early, late) : (late, early);
            ratios.Add(ofOne / ofOther);
            fastest = Math.Min(fastest, ofOne);
        }

        ratios.Sort();
        return (0.5 * (ratios[(ratios.Count - 1) / 2] + ratios[ratios.Count / 2]), fastest);
    }

    /// <summary>Seconds of one run of each, in turns, so that what slows the machine for a while slows all of them.</summary>
    public static double[] Fastest(Action[] runs, double seconds = 0.5)
    {
        foreach (Action run in runs) run();
        double[] fastest = new double[runs.Length];
        Array.Fill(fastest, double.PositiveInfinity);
        Stopwatch watch = Stopwatch.StartNew();
        for (int round = 0; round < 3 || watch.Elapsed.TotalSeconds < seconds * runs.Length; round++)
        {
            for (int i = 0; i < runs.Length; i++) fastest[i] = Math.Min(fastest[i], Seconds(runs[i]));
        }

        return fastest;
    }

    private static double Seconds(Action run)
    {
        long start = Stopwatch.GetTimestamp();
        run();
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }
}
