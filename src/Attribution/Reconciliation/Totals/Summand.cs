namespace Attribution;

/// <summary>What one event adds to a total, in the unit of the total.</summary>
/// <param name="Range">From its lower to its upper end.</param>
/// <param name="Best">The figure that is named, or null.</param>
/// <param name="IsMean">
/// Whether that figure is a mean, so that it adds up: one that is known exactly, or in the middle of a stated error. A mode or a median is
/// none, nor is a rounded figure.
/// </param>
/// <param name="Coverage">What the range covers by what was said: nothing, a stated level, or a level that was not stated.</param>
/// <param name="Error">How the figure errs; null where no error is stated.</param>
/// <param name="Unit">The unit, or null.</param>
internal readonly record struct Summand(
    RealInterval Range, double? Best, bool IsMean, Coverage Coverage, Distribution? Error, Unit? Unit)
{
    /// <summary>The coverage of one standard deviation either way.</summary>
    private const decimal OneDeviation = 0.6826894921370859m;

    /// <summary>The summand of a merged value.</summary>
    /// <param name="merged">The merged value.</param>
    /// <param name="used">The figures that it was made of.</param>
    /// <param name="unit">Their unit.</param>
    public static Summand Of(Merged merged, IReadOnlyList<Statement> used, Unit? unit)
    {
        RealInterval range = merged.Range ?? (merged.Value is { } only && IsExact(used) ? RealInterval.Point(only) : RealInterval.All);
        if (merged.Level is { } level && merged.Value is { } value && range.IsBounded)
        {
            Distribution? error = Shape(range, value, level);
            bool isMean = error is NormalDistribution && merged.StandardError is not null;
            return new(range, value, isMean || range.IsPoint, Coverage.Stated((decimal)level), error, unit);
        }

        bool isCertain = merged.Level is null && used.All(statement => CoverageOf(statement) == Coverage.None);
        Coverage coverage = isCertain ? Coverage.None : Coverage.Unknown;
        return new(range, merged.Value, range.IsPoint && merged.Value is not null, coverage, null, unit);
    }

    /// <summary>The summand of answers that do not conflict: all that they leave possible.</summary>
    /// <param name="used">The answers, at least one.</param>
    /// <param name="unit">Their unit.</param>
    public static Summand Of(IReadOnlyList<Statement> used, Unit? unit)
    {
        if (used.Count == 1) return Of(used[0], unit);
        RealInterval all = used.Select(RangeOf).Aggregate((hull, next) => hull.Hull(next));
        Coverage coverage = used.All(statement => CoverageOf(statement) == Coverage.None) ? Coverage.None : Coverage.Unknown;
        return new(all, all.IsPoint ? all.Lower : null, all.IsPoint, coverage, null, unit);
    }

    /// <summary>The same in another unit.</summary>
    /// <param name="to">A unit into which its own converts.</param>
    public Summand In(Unit? to)
    {
        if (to is null || Unit is not { } from || from.Equals(to) || from.Kind == UnitKind.Count) return this with { Unit = to };
        double factor = NearestDouble.Of(from.Convert(1, to));
        RealInterval range = new(Converted(Range.Lower), Range.LowerInclusive, Converted(Range.Upper), Range.UpperInclusive);
        return new(range, Best is { } best ? Converted(best) : null, IsMean, Coverage, Error?.Scaled(factor), to);

        // A decimal keeps the ends of whole feet or pounds exact; doubles are multiplied only where it cannot hold the end.
        double Converted(double end) => end == 0 || Math.Abs(end) is > 1e-9 and < 1e15
            ? NearestDouble.Of(from.Convert((decimal)end, to))
            : end * factor;
    }

    private static Summand Of(Statement statement, Unit? unit)
    {
        Estimate said = statement.Conventional!.Estimate;
        RealInterval range = RangeOf(statement);
        double? best = said.Best is { } figure ? NearestDouble.Of(figure) : null;
        Coverage coverage = CoverageOf(statement);
        decimal? level = coverage.Level ?? (coverage.IsStandardUncertainty ? OneDeviation : null);
        Distribution? error = level is { } stated && range.IsBounded ? CoverageRange.OfItsShape(said, stated) : null;
        bool isCentral = error is NormalDistribution || (said.Form == EstimateForm.PlusMinus && new PrintedRange(said).IsSymmetric);
        return new(range, best, best is not null && (range.IsPoint || isCentral), coverage, error, unit);
    }

    /// <summary>What a source said that its range covers, in the unit of the topic.</summary>
    private static Coverage CoverageOf(Statement statement) => statement.Conventional!.Estimate.Coverage;

    /// <summary>
    /// Ends that are said to cover something are taken as they were said; others as they are conventionally read. Money to the cent is
    /// counted: silence about its error means none.
    /// </summary>
    private static RealInterval RangeOf(Statement statement)
    {
        if (CoverageOf(statement) == Coverage.None)
        {
            bool isCountedMoney = statement is { IsBare: true, IsCounted: true, Unit.Kind: UnitKind.Currency };
            return isCountedMoney ? statement.Literal : statement.Extent;
        }

        (Bound? lower, Bound? upper) = (statement.Conventional!.Estimate.Lower, statement.Conventional.Estimate.Upper);
        return new(
            lower is { } low ? NearestDouble.Of(low.Value) : double.NegativeInfinity,
            lower is { IsInclusive: true },
            upper is { } high ? NearestDouble.Of(high.Value) : double.PositiveInfinity,
            upper is { IsInclusive: true });
    }

    private static bool IsExact(IReadOnlyList<Statement> used) => used.All(statement => statement.Extent.IsPoint);

    /// <summary>
    /// How a merged value errs: normally where its range is symmetric, log-normally where it is so on the scale of the logarithm, else with
    /// two arms. Null where an arm has no width.
    /// </summary>
    private static Distribution? Shape(RealInterval range, double value, double level)
    {
        const double AsGoodAs = 1e-6;
        double below = value - range.Lower, above = range.Upper - value;
        if (!(below > 0 && above > 0)) return null;
        if (Math.Abs(below - above) <= AsGoodAs * (below + above))
        {
            return Distribution.NormalFromInterval(range.Lower, range.Upper, level);
        }

        if (range.Lower > 0)
        {
            double down = Math.Log(value / range.Lower), up = Math.Log(range.Upper / value);
            if (Math.Abs(down - up) <= AsGoodAs * (down + up)) return Distribution.LogNormalFromInterval(range.Lower, range.Upper, level);
        }

        return Distribution.SplitNormalFromInterval(range.Lower, value, range.Upper, level);
    }
}
