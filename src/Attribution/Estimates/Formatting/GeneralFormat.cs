namespace Attribution;

/// <summary>Writes an estimate as a person would, in English: "more than 1,100 soldiers", "40–60 km".</summary>
internal static class GeneralFormat
{
    private static readonly (decimal Size, string? One, string Many)[] Magnitudes =
    [
        (10, null, "tens"), (12, "dozen", "dozens"), (20, null, "scores"), (1e2m, "hundred", "hundreds"), (1e3m, "thousand", "thousands"),
        (1e4m, null, "tens of thousands"), (1e5m, "hundred thousand", "hundreds of thousands"), (1e6m, "million", "millions"),
        (1e7m, null, "tens of millions"), (1e8m, "hundred million", "hundreds of millions"), (1e9m, "billion", "billions"),
        (1e10m, null, "tens of billions"), (1e11m, "hundred billion", "hundreds of billions"), (1e12m, "trillion", "trillions"),
    ];

    public static void Write(Estimate estimate, ref PhraseWriter writer)
    {
        bool inBrackets = estimate.Form == EstimateForm.PlusMinus && estimate.Unit?.Code == "%";
        if (estimate.IsApproximate) writer.Write(About(estimate.Form));
        if (inBrackets) writer.Write("(");
        WriteWords(estimate, ref writer, out bool needsOf);
        if (inBrackets) writer.Write(")");
        if (estimate.Unit is { } unit)
        {
            writer.Write(needsOf ? " of " : " ");
            writer.Write(LastFigure(estimate) is { } figure ? unit.After(figure) : unit.ToString());
        }

        if (estimate.Form is EstimateForm.PlusMinus or EstimateForm.Range) WriteCoverage(estimate, ref writer);
    }

    /// <summary>The figure that the unit stands behind, where it is the only one or the best: "about 1 month".</summary>
    private static decimal? LastFigure(Estimate estimate) =>
        estimate.Form is EstimateForm.Range or EstimateForm.Alternatives or EstimateForm.PlusMinus
            or EstimateForm.BestWithRange or EstimateForm.Vague
            ? null
            : estimate.Best ?? estimate.Upper?.Value ?? estimate.Lower?.Value;

    /// <summary>"about", where the form's own words do not say so, or the hedge would stand inside them.</summary>
    private static string About(EstimateForm form) =>
        form is EstimateForm.About or EstimateForm.Range or EstimateForm.Alternatives
            or EstimateForm.PlusMinus or EstimateForm.BestWithRange
            ? "about "
            : "";

    private static void WriteWords(Estimate estimate, ref PhraseWriter writer, out bool needsOf)
    {
        needsOf = false;
        string about = estimate.IsApproximate ? "about " : "";
        switch (estimate.Form)
        {
            case EstimateForm.Exact:
                decimal value = estimate.Best!.Value;
                WriteNumber(estimate.LastSignificantPlace < SignificantPlace.Of(value) ? "exactly " : "", value, ref writer);
                break;
            case EstimateForm.About:
                WriteNumber("", estimate.Best!.Value, ref writer);
                break;
            case EstimateForm.Nearly:
                WriteNumber("nearly ", estimate.Upper!.Value.Value, ref writer);
                break;
            case EstimateForm.JustOver when estimate.Lower!.Value.IsInclusive:
                WriteNumber("", estimate.Lower.Value.Value, ref writer);
                writer.Write("-odd");
                break;
            case EstimateForm.JustOver:
                WriteNumber("just over ", estimate.Lower!.Value.Value, ref writer);
                break;
            case EstimateForm.MoreThan or EstimateForm.AtLeast:
                writer.Write(estimate.Form == EstimateForm.AtLeast ? "at least " : "more than ");
                WriteNumber(about, estimate.Lower!.Value.Value, ref writer);
                if (estimate.Best is not null) WriteNumber(", best ", estimate.Best.Value, ref writer);
                break;
            case EstimateForm.UpTo or EstimateForm.LessThan:
                writer.Write(estimate.Form == EstimateForm.UpTo ? "up to " : "less than ");
                WriteNumber(about, estimate.Upper!.Value.Value, ref writer);
                if (estimate.Best is not null) WriteNumber(", best ", estimate.Best.Value, ref writer);
                break;
            case EstimateForm.Range:
                WriteEnds(estimate, ref writer);
                break;
            case EstimateForm.Alternatives:
                WriteNumber("", estimate.Lower!.Value.Value, ref writer);
                WriteNumber(" or ", estimate.Upper!.Value.Value, ref writer);
                break;
            case EstimateForm.PlusMinus:
                WriteSpread(estimate, ref writer);
                break;
            case EstimateForm.BestWithRange:
                WriteNumber("", estimate.Best!.Value, ref writer);
                writer.Write(" (");
                WriteLabel(estimate.Coverage, ref writer);
                WriteEnds(estimate, ref writer);
                writer.Write(")");
                break;
            case EstimateForm.Vague:
                WriteVague(estimate, ref writer, out needsOf);
                break;
            default:
                WriteNumber("on the order of ", estimate.Best!.Value, ref writer);
                break;
        }
    }

    private static void WriteNumber(string before, decimal value, ref PhraseWriter writer)
    {
        writer.Write(before);
        writer.WriteGrouped(value);
    }

    private static void WriteEnds(Estimate estimate, ref PhraseWriter writer)
    {
        (Bound lower, Bound upper) = (estimate.Lower!.Value, estimate.Upper!.Value);
        if (lower.IsInclusive && upper.IsInclusive)
        {
            WriteNumber("", lower.Value, ref writer);
            WriteNumber(upper.Value < 0 ? " to " : "–", upper.Value, ref writer);
            return;
        }

        WriteNumber(lower.IsInclusive ? "at least " : "more than ", lower.Value, ref writer);
        WriteNumber(upper.IsInclusive ? " but at most " : " but less than ", upper.Value, ref writer);
    }

    private static void WriteSpread(Estimate estimate, ref PhraseWriter writer)
    {
        decimal best = estimate.Best!.Value;
        WriteNumber("", best, ref writer);
        if (!Decimals.TryAdd(estimate.Upper!.Value.Value, -best, out decimal above)
            || !Decimals.TryAdd(best, -estimate.Lower!.Value.Value, out decimal below))
        {
            writer.Write(" ± (");
            WriteEnds(estimate, ref writer);
            writer.Write(")");
            return;
        }

        WriteNumber(above == below ? " ± " : " +", above, ref writer);
        if (above != below) WriteNumber("/−", below, ref writer);
    }

    private static void WriteLabel(Coverage coverage, ref PhraseWriter writer)
    {
        if (coverage == Coverage.None) return;
        if (coverage.Level is { } level)
        {
            writer.WritePercent(level);
            writer.Write(" ");
        }

        writer.Write("CI ");
    }

    private static void WriteCoverage(Estimate estimate, ref PhraseWriter writer)
    {
        if (estimate.Coverage.Level is not { } level) return;
        writer.Write(" (");
        writer.WritePercent(level);
        writer.Write(" coverage)");
    }

    /// <summary>The words that English has for the count, or "several" with the bound in figures.</summary>
    private static void WriteVague(Estimate estimate, ref PhraseWriter writer, out bool needsOf)
    {
        Bound least = estimate.Lower!.Value;
        needsOf = least.IsInclusive;
        if (least.Value == 2 && estimate.Unit is not null)
        {
            writer.Write(least.IsInclusive ? "a couple" : "several");
            return;
        }

        foreach ((decimal size, string? one, string many) in Magnitudes)
        {
            if (least.Value != 2 * size || (one is null && !least.IsInclusive)) continue;
            writer.Write(least.IsInclusive ? many : "several ");
            if (!least.IsInclusive) writer.Write(one);
            return;
        }

        needsOf = false;
        WriteNumber(least.IsInclusive ? "several, at least " : "several, more than ", least.Value, ref writer);
    }
}
