using System.Globalization;
using System.Text;

namespace Attribution;

/// <summary>Writes a total as a desk could print it.</summary>
internal static class TotalText
{
    /// <summary>The most events that are named in one sentence.</summary>
    private const int MostNamed = 5;

    public static string Write(Totals total, bool full)
    {
        StringBuilder text = new();
        text.Append(Title(total)).Append("\n\n");
        foreach (string remark in total.Remarks) text.Append("  ").Append(remark).Append('\n');
        if (!full) return text.ToString();
        text.Append('\n');
        foreach (TotalPart part in total.Parts) text.Append("  ").Append(part).Append('\n');
        return text.ToString();
    }

    /// <summary>"Total of 3 events: from 120 to 150 deaths".</summary>
    public static string Title(Totals total) => $"Total of {Events(total.Parts.Length)}: {Figure(total)}";

    public static IEnumerable<string> Remarks(Totals total)
    {
        if (total.Refusal is { } refusal) yield return Wording.Plain($"{refusal.Message} {refusal.Remedy}");
        else yield return RestsOn(total);
        if (total.Refusal is null && total.IsAtLeast && total.Known is { IsBounded: true } known)
        {
            string alone = Wording.Range(known, total.Unit);
            yield return $"Of the events in it alone the total is {alone}; what the others would add is not known.";
        }

        if (Left(total, TotalUse.NoFigure) is { } unknown) yield return $"Without a figure, which is unknown and not 0: {unknown}.";
        if (Left(total, TotalUse.Contested) is { } contested) yield return $"Left out, because the figures are contested: {contested}.";
        foreach (IGrouping<string, TotalPart> group in total.LeftOut
            .Where(part => part.Use == TotalUse.Unsuitable)
            .GroupBy(part => $"{part.Reason!.Message} {part.Reason.Remedy}".TrimEnd())
            .OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            yield return $"Left out: {Named([.. group])}. {Wording.Plain(group.Key)}";
        }

        TotalPart[] against = [.. total.Included.Where(part => part.Verdict.IsAgainstVerdict)];
        if (against.Length > 0) yield return $"Merged against the verdict: {Named(against)}.";
        if (total.Refusal is not null) yield break;
        foreach (string remark in Errors(total)) yield return remark;
        if (Overlap(total) is { } overlap) yield return overlap;
    }

    public static Estimate? Estimate(Totals total)
    {
        if (total.Range is not { } range || (!range.HasLower && !range.HasUpper)) return null;
        const double Most = 7e28;
        if ((range.HasLower && Math.Abs(range.Lower) > Most) || (range.HasUpper && Math.Abs(range.Upper) > Most)) return null;
        Bound? lower = range.HasLower ? new(Decimal(range.Lower), range.LowerInclusive) : null;
        Bound? upper = range.HasUpper ? new(Decimal(range.Upper), range.UpperInclusive) : null;
        if (total.IsComputed) (lower, upper) = (Outward(lower, total, -1), Outward(upper, total, 1));
        if (range.IsPoint) return Attribution.Estimate.Exactly(lower!.Value.Value, total.Unit);
        EstimateForm form = (lower, upper) switch
        {
            ({ IsInclusive: true }, null) => EstimateForm.AtLeast,
            (_, null) => EstimateForm.MoreThan,
            (null, { IsInclusive: true }) => EstimateForm.UpTo,
            (null, _) => EstimateForm.LessThan,
            _ when total.Best is { } best && range.Contains(best) => EstimateForm.BestWithRange,
            _ => EstimateForm.Range,
        };
        bool isRange = form is EstimateForm.BestWithRange or EstimateForm.Range;
        return Attribution.Estimate.Create(
            form,
            lower,
            upper,
            form == EstimateForm.BestWithRange ? Decimal(total.Best!.Value) : null,
            coverage: isRange ? total.Coverage : Coverage.None,
            unit: total.Unit);
    }

    /// <summary>
    /// An end that was computed, moved outward to a hundredth of the power of ten that the width of the range has, or of what is known.
    /// </summary>
    private static Bound? Outward(Bound? end, Totals total, int direction)
    {
        RealInterval range = total.Range is { IsBounded: true } whole ? whole : total.Known ?? RealInterval.All;
        if (end is not { } bound || !range.IsBounded || range.IsPoint) return end;
        int place = (int)Math.Floor(Math.Log10(range.Width)) - 2;
        if (place is < -20 or > 20) return end;
        decimal step = Decimal(double.Parse($"1E{place}", CultureInfo.InvariantCulture));
        decimal steps = bound.Value / step;
        return bound with { Value = (direction < 0 ? decimal.Floor(steps) : decimal.Ceiling(steps)) * step };
    }

    private static decimal Decimal(double number) =>
        decimal.Parse(number.ToString("R", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture);

    private static string Figure(Totals total)
    {
        if (total.Range is not { } range) return "none";
        bool isComputedEnd = total.IsComputed && range.HasLower && !range.HasUpper;
        if (isComputedEnd && Outward(Bound.Inclusive(Decimal(range.Lower)), total, -1) is { } end)
        {
            range = new(NearestDouble.Of(end.Value), range.LowerInclusive, double.PositiveInfinity, false);
        }

        string figure = Wording.Range(range, total.Unit);
        if (total.Best is { } best && !range.IsPoint) figure = $"{Wording.Range(RealInterval.Point(best), total.Unit)}, {figure}";
        return !range.IsBounded || range.IsPoint ? figure
            : total.Coverage.Level is { } level ? $"{figure} ({Percent((double)level)})"
            : total.Coverage.IsStandardUncertainty ? $"{figure} (standard uncertainty)"
            : total.Coverage.IsUnknown ? $"{figure} (coverage not known)"
            : figure;
    }

    private static string RestsOn(Totals total)
    {
        TotalPart[] included = [.. total.Included];
        int merged = included.Count(part => part.Use == TotalUse.Merged), single = included.Count(IsSingle);
        int other = included.Length - merged - single;
        string?[] kinds =
        [
            merged > 0 ? Count(merged, "merged value") : null,
            single > 0 ? Count(single, "figure") + " of a single witness" + (single > 1 ? " each" : "") : null,
            other > 0 ? Count(other, "range") + " of answers that do not conflict" : null,
        ];
        string which = included.Length == total.Parts.Length ? "It rests on"
            : $"{Number(included.Length)} of them {(included.Length == 1 ? "is" : "are")} in it:";
        return $"{which} {Wording.List([.. kinds.OfType<string>()])}.";

        static bool IsSingle(TotalPart part) => part.Use == TotalUse.Answers && part.Reason?.Code == "single-witness";
    }

    private static IEnumerable<string> Errors(Totals total)
    {
        Summand[] summands = [.. total.Included.Select(part => part.Summand)];
        int stated = summands.Count(summand => summand.Error is not null);
        int unsaid = summands.Count(summand => summand.Error is null && summand.Coverage != Coverage.None);
        if (stated > 1)
        {
            string level = Percent(Digits(1 - ((1 - total.Level) / stated)));
            string deviation = total.StandardError is { } error ? Wording.Range(RealInterval.Point(Digits(error)), total.Unit) : "";
            yield return total.Dependence switch
            {
                Dependence.Bonferroni =>
                    $"Each of the {Number(stated)} stated errors is taken at the level {level}, "
                    + $"so that the range covers {Percent(total.Level)} or more, however they depend on each other.",
                Dependence.Full =>
                    $"The {Number(stated)} stated errors are taken to go the same way together: "
                    + $"their standard deviations add up to {deviation}.",
                Dependence.Independent =>
                    $"The {Number(stated)} stated errors are taken to be independent: "
                    + $"their standard deviation together is {deviation}.",
                _ => $"How the {Number(stated)} stated errors depend on each other is not known: ends add up, and what the range covers is "
                    + "not known.",
            };
        }

        if (unsaid > 0) yield return $"Of {Count(unsaid, "figure")} it is not said what the error covers; the ends add up.";
        if (total.Best is null && total.Range is { IsBounded: true, IsPoint: false } && summands.Any(summand => summand.Best is not null))
        {
            yield return "No best figure: not every figure is a mean, and others do not add up.";
        }
    }

    private static string? Overlap(Totals total)
    {
        if (total.AreDisjoint) return "That no event is a part of another was declared.";
        if (total.Parts.Length < 2) return null;
        int undated = total.Included.Count(part => !EventGround.Of(part.Verdict).HasDays);
        return undated == 0 ? null
            : undated == 1 ? "1 event names no time, so that it was not seen whether it overlaps with others."
            : $"{Events(undated)} name no time, so that it was not seen whether they overlap with others.";
    }

    private static string? Left(Totals total, TotalUse use) => total.Parts.Where(part => part.Use == use).ToArray() is { Length: > 0 } parts
        ? Named(parts)
        : null;

    /// <summary>"2 events, market and bridge"; of many the first five.</summary>
    private static string Named(TotalPart[] parts)
    {
        string[] names = [.. parts.Take(MostNamed).Select(part => EventGround.Of(part.Verdict).Name)];
        string named = parts.Length <= MostNamed ? Wording.List(names)
            : $"{string.Join(", ", names)} and {Number(parts.Length - MostNamed)} more";
        return $"{Events(parts.Length)}, {named}";
    }

    private static string Events(int count) => Count(count, "event");

    private static string Count(int count, string noun) => $"{Number(count)} {noun}{(count == 1 ? "" : "s")}";

    private static string Number(int count) => count.ToString("N0", CultureInfo.InvariantCulture);

    private static string Percent(double share) => (100 * share).ToString("0.######", CultureInfo.InvariantCulture) + " %";

    private static double Digits(double number) =>
        double.Parse(number.ToString("G4", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
