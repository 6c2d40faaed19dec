using System.Runtime.CompilerServices;
using System.Text;
using CsCheck;

namespace Attribution;

/// <summary>
/// What <c>Sample</c> of CsCheck does, drawn from seeds that are the same in every run, so that a change passes or fails by what it
/// changes. Where CsCheck_Iter or CsCheck_Seed is set, CsCheck draws at random, and says the seed of what fails.
/// </summary>
internal static class SeededSamples
{
    private static readonly bool IsRandom =
        Environment.GetEnvironmentVariable("CsCheck_Iter") is not null || Environment.GetEnvironmentVariable("CsCheck_Seed") is not null;

    public static void Sample<T>(
        this Gen<T> gen, Func<T, bool> law, long iter = -1, int threads = -1, Func<T, string>? print = null,
        [CallerMemberName] string member = "", [CallerFilePath] string file = "")
    {
        long count = iter < 0 ? Check.Iter : iter;
        string? failing = IsRandom ? null : FirstFailing(gen, law, count, threads, Path.GetFileName(file) + member);
        if (IsRandom || failing is not null) Check.Sample(gen, law, seed: failing, iter: count, threads: threads, print: print);
        if (failing is not null) Assert.Fail($"CsCheck_Seed={failing} failed once and not again: more decides than what is drawn.");
    }

    public static void Sample<T>(
        this Gen<T> gen, Action<T> law, long iter = -1, int threads = -1, Func<T, string>? print = null,
        [CallerMemberName] string member = "", [CallerFilePath] string file = "") =>
        gen.Sample(
            drawn =>
            {
                law(drawn);
                return true;
            },
            iter,
            threads,
            print,
            member,
            file);

    public static void Sample<T1, T2>(
        this Gen<(T1, T2)> gen, Func<T1, T2, bool> law, long iter = -1, int threads = -1, Func<(T1, T2), string>? print = null,
        [CallerMemberName] string member = "", [CallerFilePath] string file = "") =>
        gen.Sample(drawn => law(drawn.Item1, drawn.Item2), iter, threads, print, member, file);

    public static void Sample<T1, T2>(
        this Gen<(T1, T2)> gen, Action<T1, T2> law, long iter = -1, int threads = -1, Func<(T1, T2), string>? print = null,
        [CallerMemberName] string member = "", [CallerFilePath] string file = "") =>
        gen.Sample(drawn => law(drawn.Item1, drawn.Item2), iter, threads, print, member, file);

    public static void Sample<T1, T2, T3>(
        this Gen<(T1, T2, T3)> gen, Func<T1, T2, T3, bool> law, long iter = -1, int threads = -1,
        Func<(T1, T2, T3), string>? print = null, [CallerMemberName] string member = "", [CallerFilePath] string file = "") =>
        gen.Sample(drawn => law(drawn.Item1, drawn.Item2, drawn.Item3), iter, threads, print, member, file);

    public static void Sample<T1, T2, T3>(
        this Gen<(T1, T2, T3)> gen, Action<T1, T2, T3> law, long iter = -1, int threads = -1,
        Func<(T1, T2, T3), string>? print = null, [CallerMemberName] string member = "", [CallerFilePath] string file = "") =>
        gen.Sample(drawn => law(drawn.Item1, drawn.Item2, drawn.Item3), iter, threads, print, member, file);

    public static void Sample<T1, T2, T3, T4>(
        this Gen<(T1, T2, T3, T4)> gen, Func<T1, T2, T3, T4, bool> law, long iter = -1, int threads = -1,
        Func<(T1, T2, T3, T4), string>? print = null, [CallerMemberName] string member = "", [CallerFilePath] string file = "") =>
        gen.Sample(drawn => law(drawn.Item1, drawn.Item2, drawn.Item3, drawn.Item4), iter, threads, print, member, file);

    public static void Sample<T1, T2, T3, T4, T5>(
        this Gen<(T1, T2, T3, T4, T5)> gen, Func<T1, T2, T3, T4, T5, bool> law, long iter = -1, int threads = -1,
        Func<(T1, T2, T3, T4, T5), string>? print = null, [CallerMemberName] string member = "", [CallerFilePath] string file = "") =>
        gen.Sample(drawn => law(drawn.Item1, drawn.Item2, drawn.Item3, drawn.Item4, drawn.Item5), iter, threads, print, member, file);

    /// <summary>The seed of the first draw of which a law does not hold, or null.</summary>
    private static string? FirstFailing<T>(Gen<T> gen, Func<T, bool> law, long count, int threads, string name)
    {
        ulong start = Encoding.UTF8.GetBytes(name).Aggregate(14695981039346656037, (hash, next) => (hash ^ next) * 1099511628211);
        ParallelOptions options = new() { MaxDegreeOfParallelism = threads > 0 ? threads : Environment.ProcessorCount };
        ParallelLoopResult run = Parallel.For(0, count, options, (i, state) =>
        {
            if (!Holds(gen, law, Seed(start, i))) state.Break();
        });
        return run.LowestBreakIteration is { } first ? Seed(start, first).ToString() : null;
    }

    /// <summary>The generator of one draw, its state far from that of the next (Steele, Lea and Flood 2014, SplitMix64).</summary>
    private static PCG Seed(ulong start, long number)
    {
        ulong mixed = start + ((ulong)number * 0x9E3779B97F4A7C15);
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return new(0, mixed ^ (mixed >> 31));
    }

    private static bool Holds<T>(Gen<T> gen, Func<T, bool> law, PCG random)
    {
        try
        {
            return law(gen.Generate(random, null, out _));
        }
        catch (Exception)
        {
            // CsCheck runs it again, shrinks it, and says what was thrown.
            return false;
        }
    }
}
