using System.Diagnostics;

namespace Attribution.Benchmarks.Growth;

/// <summary>The fastest of several runs after a warm-up: the cost of the work when no other program uses the core.</summary>
internal static class Timing
{
    /// <summary>Seconds of one run.</summary>
    /// <param name="run">The work, the same each time, into memory that it has touched before.</param>
    /// <param name="seconds">How long to go on; at least three times.</param>
    public static double Fastest(Action run, double seconds = 0.5) => Fastest([run], seconds)[0];

    /// <summary>Seconds of one run of each, in turns, so that what slows the machine for a while slows all of them.</summary>
    public static double[] Fastest(Action[] runs, double seconds = 0.5)
    {
        foreach (Action run in runs) run();
        double[] fastest = new double[runs.Length];
        Array.Fill(fastest, double.PositiveInfinity);
        Stopwatch watch = Stopwatch.StartNew();
        for (int round = 0; round < 3 || watch.Elapsed.TotalSeconds < seconds * runs.Length; round++)
        {
            for (int i = 0; i < runs.Length; i++)
            {
                long start = Stopwatch.GetTimestamp();
                runs[i]();
                fastest[i] = Math.Min(fastest[i], Stopwatch.GetElapsedTime(start).TotalSeconds);
            }
        }

        return fastest;
    }
}
