using System.Diagnostics;

namespace Attribution.Tests;

/// <summary>What finding a unit in prose costs in memory. Run alone: tests beside it would fill the same cache.</summary>
[Collection(nameof(UnitNamesAllocationTests))]
[CollectionDefinition(nameof(UnitNamesAllocationTests), DisableParallelization = true)]
public class UnitNamesAllocationTests
{
    [Fact]
    public void Finding_a_known_unit_allocates_nothing()
    {
        string[] texts = ["km of fence", "miles per hour", "square kilometres", "km/s/Mpc", "US$40m", "soldiers were killed", "tons of"];
        long FindAll()
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            foreach (string text in texts) Unit.Match(text);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        // Code that is not yet compiled to the last boxes what it need not.
        long allocated = FindAll();
        for (Stopwatch watch = Stopwatch.StartNew(); allocated > 0 && watch.Elapsed < TimeSpan.FromSeconds(10);) allocated = FindAll();
        Assert.Equal(0, allocated);
    }
}
