using System.Diagnostics;
using System.Globalization;
using System.Reflection;

namespace Attribution.Tests;

/// <summary>
/// Every public function of the mathematics, found by reflection, called at the edge of its arguments: it returns finite numbers, or throws
/// what it documents, in time and without the memory that a count alone asks for.
/// </summary>
public class EdgeTests
{
    private static readonly int[] Counts = [1, 2, 3, 4, 5, 8, 9, 33, 130];

    public static IEnumerable<TheoryDataRow<int>> Seeds =>
        Environment.GetEnvironmentVariable("CsCheck_Iter") is null ? [new(1)] : [new(1), new(Environment.TickCount)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Edges_give_finite_numbers_or_documented_refusals(int seed)
    {
        List<string> faults = [];
        foreach (MethodBase method in EdgeCalls.All)
        {
            Run(method, seed, rounds: 60, faults);
        }

        Assert.True(faults.Count == 0, $"seed {seed}:\n" + string.Join('\n', faults));
    }

    [Fact]
    public void A_vacuous_opinion_is_refused_before_anything_is_allocated()
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Throws<ArgumentOutOfRangeException>(() => Opinion.Vacuous(int.MaxValue));
        Assert.Throws<ArgumentOutOfRangeException>(() => MassFunction.Vacuous(int.MaxValue));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 100_000);
    }

    internal static void Run(MethodBase method, int seed, int rounds, List<string> faults)
    {
        Func<object?, object?[], object?> call = EdgeCalls.Compile(method);
        string name = $"{method.DeclaringType!.Name}.{method.Name}";
        Random random = new(unchecked((seed * 7919) + Stable(name)));
        int answers = 0;
        for (int round = 0; round < rounds; round++)
        {
            bool valid = round % 3 > 0;
            EdgeArguments make = new(random, Counts[random.Next(Counts.Length)], valid);
            object?[] arguments = make.Make(method.GetParameters());
            object? instance = method.IsStatic || method is ConstructorInfo ? null : EdgeInstances.Make(method.DeclaringType, make, random);
            if (instance is null && !method.IsStatic && method is not ConstructorInfo) continue;
            long before = GC.GetAllocatedBytesForCurrentThread();
            var watch = Stopwatch.StartNew();
            string? fault;
            try
            {
                object? result = call(instance, arguments);
                fault = EdgeResults.Fault(result, name)
                    ?? (arguments.OfType<double[]>().Any(a => a.Any(double.IsNaN)) && method.GetParameters()[^1].Name == "destination"
                        ? "destination holds NaN" : null);
                answers++;
            }
            catch (ArgumentException)
            {
                fault = null;
            }
            catch (Exception exception)
            {
                fault = exception.ToString();
            }

            if (fault is null && watch.Elapsed > TimeSpan.FromSeconds(20)) fault = $"took {watch.Elapsed}";
            if (fault is null && GC.GetAllocatedBytesForCurrentThread() - before > 300_000_000) fault = "allocated 300 MB";
            if (fault is null) continue;
            faults.Add($"{name}({string.Join("; ", arguments.Select(Show))}){(instance is null ? "" : $" of {instance}")}: {fault}");
            return;
        }

        if (answers == 0) faults.Add($"{name}: refused all {rounds} calls, so that nothing was tried");
    }

    private static int Stable(string text) => text.Aggregate(17, (hash, letter) => unchecked((hash * 31) + letter));

    private static string Show(object? argument) => argument switch
    {
        null => "null",
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        Array array => $"[{string.Join(", ", array.Cast<object?>().Take(9).Select(Show))}]{(array.Length > 9 ? "#" + array.Length : "")}",
        IFormattable text => text.ToString(null, CultureInfo.InvariantCulture),
        _ => argument.ToString() ?? "",
    };
}
