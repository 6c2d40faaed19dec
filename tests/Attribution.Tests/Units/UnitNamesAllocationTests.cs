namespace Attribution.Tests.Units;

/// <summary>What finding a unit in prose costs in memory.</summary>
public class UnitNamesAllocationTests
{
    [Fact]
    public void Finding_a_known_unit_allocates_nothing()
    {
        string[] texts = ["km of fence", "miles per hour", "square kilometres", "km/s/Mpc", "US$40m", "soldiers were killed", "tons of"];
        long least = long.MaxValue;

        // Tests that run beside this one fill the same cache, so that a round may have to find a unit anew.
        for (int round = 0; round < 100; round++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            foreach (string text in texts) Unit.Match(text);
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        Assert.Equal(0, least);
    }
}
