using Attribution.Merging;

namespace Attribution;

/// <summary>Makes a plot of the density of the linear pool of a result.</summary>
internal static class DensityOf
{
    /// <summary>The places at which the curve is worked out.</summary>
    private const int Places = 240;

    /// <summary>The most readings whose edges are drawn sharp; of more no edge is seen.</summary>
    private const int MostEdges = 60;

    public static string Draw(Reconciliation result, PlotOptions options)
    {
        Dictionary<Claim, double> weights = result.Audit
            .Where(entry => entry.Weight is > 0)
            .ToDictionary(entry => entry.Claim, entry => entry.Weight!.Value);
        Statement[] drawn =
        [
            .. result.Figures.Used.IsDefault
                ? []
                : result.Figures.Used.Where(statement =>
                    weights.ContainsKey(statement.Claim)
                    && statement.Conventional?.Distribution is { } distribution
                    && double.IsFinite(distribution.Mean)
                    && double.IsFinite(distribution.StandardDeviation)),
        ];
        LinearPool? pool = drawn.Length == 0
            ? null
            : LinearPool.Combine(
                Array.ConvertAll(drawn, statement => statement.Conventional!.Distribution!),
                Array.ConvertAll(drawn, statement => weights[statement.Claim]));
        bool isLog = pool is not null && IsLog(result, pool, options);
        double[] grid = pool is null ? [] : Grid(drawn, pool, isLog);
        PlotMarksOf marks = new(result);
        PlanePoint[] points =
            [.. drawn.Select(statement => marks.Of(statement.Claim, Middle(statement), 0, null, options) with { Label = null })];
        double[] heights = Array.ConvertAll(grid, x => pool!.Density(x) * (isLog ? x : 1));
        PlaneChart chart = new()
        {
            Title = PlotHead.Title(result),
            Description = "The density of the linear pool of the readings, by camps.",
            Head = [.. PlotHead.Short(result, "What the sources say together: the linear pool of their readings, by camps")],
            Across = PlotHead.Unit(result.Topic),
            HasUp = false,
            AxisAcross = (from, to, culture) => pool is null
                ? null
                : PlotAxis.Of(grid, isLog ? PlotScale.Log : PlotScale.Linear, from, to, culture),
            AxisUp = (foot, top, culture) => PlotAxis.Of([0, .. heights], PlotScale.Linear, foot, top, culture, isUpright: true),
            Lines = pool is null ? [] : [.. Camps(result, drawn, weights, grid, isLog), Curve(grid, heights)],
            Points = points,
            Keys = [.. marks.Keys(points), new("line: the pool of all; areas: what one camp alone gives to it")],
            Foot = [.. Foot(result, drawn, pool, options)],
            Height = 240,
        };
        return PlanePlot.Draw(chart, options.Width, options.Theme, options.Numbers);
    }

    private static double Middle(Statement statement) =>
        statement.Conventional!.Best ?? statement.Conventional.Distribution!.Median;

    private static PlaneLine Curve(double[] grid, double[] heights) =>
        new([.. grid.Zip(heights)], 0, 2, Spoken: "The pool of all readings.");

    /// <summary>What the claims of one camp, and of no other, give to the pool.</summary>
    private static IEnumerable<PlaneLine> Camps(
        Reconciliation result, Statement[] drawn, Dictionary<Claim, double> weights, double[] grid, bool isLog)
    {
        PlotCamps camps = new(result);
        double all = drawn.Sum(statement => weights[statement.Claim]);
        foreach (IGrouping<int, Statement> camp in drawn.GroupBy(statement => camps.Of(statement.Claim).Colour).OrderBy(camp => camp.Key))
        {
            (double, double)[] curve =
            [
                .. grid.Select(x => (x, camp.Sum(statement =>
                    weights[statement.Claim] / all * statement.Conventional!.Distribution!.Density(x)) * (isLog ? x : 1))),
            ];
            yield return new([(grid[0], 0), .. curve, (grid[^1], 0)], camp.Key, 1.2, camp.Key == 0 ? "4 3" : null, 0.22);
        }
    }

    /// <summary>
    /// Whether the curve is that of the logarithm: where it is asked for, was merged so, or spans two powers of ten. Areas are shares on
    /// either axis.
    /// </summary>
    private static bool IsLog(Reconciliation result, LinearPool pool, PlotOptions options)
    {
        double low = pool.Quantile(0.001), high = pool.Quantile(0.999);
        return low > 0 && ForestOf.ScaleOf(result, options) is var scale
            && (scale == PlotScale.Log || (scale == PlotScale.Auto && high / low >= 100));
    }

    /// <summary>Places from where the pool begins to where it ends, with the ends and the peaks of each reading among them.</summary>
    private static double[] Grid(Statement[] drawn, LinearPool pool, bool isLog)
    {
        double low = pool.Quantile(0.001), high = pool.Quantile(0.999);
        if (!(high > low)) (low, high) = (low - 1, high + 1);
        double slack = (high - low) * 0.03;
        SortedSet<double> places = [];
        for (int i = 0; i <= Places; i++)
        {
            double share = (double)i / Places;
            places.Add(isLog ? low * Math.Pow(high / low, share) : low - slack + ((high - low + (2 * slack)) * share));
        }

        foreach (Statement statement in drawn.Length <= MostEdges ? drawn : [])
        {
            Distribution distribution = statement.Conventional!.Distribution!;
            foreach (double edge in (double[])[distribution.Minimum, distribution.Maximum, distribution.Mode])
            {
                if (!(edge > low && edge < high)) continue;
                places.Add(edge);
                places.Add(Math.BitDecrement(edge));
                places.Add(Math.BitIncrement(edge));
            }
        }

        return [.. places.Where(place => !isLog || place > 0)];
    }

    private static IEnumerable<string> Foot(Reconciliation result, Statement[] drawn, LinearPool? pool, PlotOptions options)
    {
        if (pool is null)
        {
            yield return "There is nothing to draw: no used figure has a distribution by this reader.";
            yield break;
        }

        int left = result.Figures.Used.Length - drawn.Length;
        if (left > 0)
        {
            yield return left == 1
                ? "1 used figure is not in the pool: by this reader it has no distribution."
                : $"{left.ToString("N0", options.Numbers)} used figures are not in the pool: by this reader they have no distribution.";
        }

        if (drawn.Any(statement => statement.Conventional!.Origin == VarianceOrigin.Assumed))
        {
            yield return "The width of some readings is assumed by the reader, and the curve rests on it.";
        }

        yield return Wording.Plain($"Read by: {result.Policies.Reader}.");
    }
}
