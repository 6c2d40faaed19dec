using Attribution.Merging;
using CsCheck;

namespace Attribution.Tests;

/// <summary>No mode is missed, and none invented, however many components overlap.</summary>
public class PoolModeLawTests
{
    [Fact]
    public void Modes_are_the_peaks_of_a_fine_grid() =>
        Gen.Select(Gen.Double[0, 30].Array[2, 60], Gen.Int[0, 2]).Sample(
            (places, shape) =>
            {
                double[] spreads = [.. places.Select((p, i) => shape == 0 ? 1 : 0.3 + (i % 7 * 0.4))];
                LinearPool pool = LinearPool.Combine([.. places.Select((p, i) => shape == 2
                    ? Distribution.SplitNormal(p, spreads[i], 1) : Distribution.Normal(p, spreads[i]))]);
                double[] heights = [.. Enumerable.Range(0, 4001).Select(i => pool.Density(-5 + (0.01 * i)))];
                double[] peaks = [.. Enumerable.Range(1, 3999).Where(i => heights[i] > heights[i - 1] && FallsAfter(heights, i))
                    .Select(i => -5 + (0.01 * i))];

                // A peak that the grid sees is a mode; a mode next to which the grid sees none is nearly flat.
                return peaks.All(peak => pool.Modes.Any(mode => Math.Abs(mode - peak) < 0.011))
                    && pool.Modes.All(mode => pool.Density(mode) >= Math.Max(pool.Density(mode - 1e-3), pool.Density(mode + 1e-3)));
            },
            iter: 200);

    /// <summary>Whether what is flat from a place on, as all is where densities have no digits left, ends lower and not higher.</summary>
    private static bool FallsAfter(double[] heights, int place)
    {
        int next = place + 1;
        while (next < heights.Length && heights[next] == heights[place]) next++;
        return next < heights.Length && heights[next] < heights[place];
    }

    [Fact]
    public void Overlapping_ranges_peak_where_most_of_them_overlap() =>
        Gen.Select(Gen.Int[0, 40].Array[1, 40], Gen.Int[1, 9].Array[40]).Sample(
            (starts, widths) =>
            {
                (int Low, int High)[] ranges = [.. starts.Select((s, i) => (s, s + widths[i]))];
                LinearPool pool = LinearPool.Combine([.. ranges.Select(r => Distribution.Uniform(r.Low, r.High))]);
                double most = Enumerable.Range(0, 100).Max(i => pool.Density(0.5 + i));
                return pool.Modes.Any(mode => pool.Density(mode) >= most * (1 - 1e-12));
            },
            iter: 300);

    [Fact]
    public void Thousands_of_components_apart_have_a_mode_each()
    {
        LinearPool pool = LinearPool.Combine([.. Enumerable.Range(0, 4000).Select(i => Distribution.Normal(50.0 * i, 1))]);
        Assert.Equal(4000, pool.Modes.Length);
    }
}
