using System.Globalization;

namespace Attribution;

/// <summary>
/// Writes an estimate so that the English grammar reads the same one: plain numbers, the unit's code, and after bars what words
/// cannot say.
/// </summary>
internal static class RoundTripFormat
{
    public static void Write(Estimate estimate, ref PhraseWriter writer)
    {
        bool isExactly = IsExactly(estimate);
        if (isExactly) writer.Write("exactly ");
        WriteWords(estimate, ref writer);
        if (estimate.Unit is { } unit)
        {
            writer.Write(" ");
            writer.Write(unit.ToString("R"));
        }

        WriteAttributes(estimate, isExactly, ref writer);
    }

    private static bool IsExactly(Estimate estimate) =>
        estimate.Form == EstimateForm.Exact
        && estimate.LastSignificantPlace == -estimate.Best!.Value.Scale
        && estimate.LastSignificantPlace != SignificantPlace.Of(estimate.Best.Value);

    private static void WriteWords(Estimate estimate, ref PhraseWriter writer)
    {
        string about = estimate.IsApproximate ? "about " : "";
        switch (estimate.Form)
        {
            case EstimateForm.Exact:
                writer.WritePlain(estimate.Best!.Value);
                break;
            case EstimateForm.About:
                WriteNumber("about ", estimate.Best!.Value, ref writer);
                break;
            case EstimateForm.Nearly:
                WriteNumber("nearly ", estimate.Upper!.Value.Value, ref writer);
                break;
            case EstimateForm.JustOver:
                WriteNumber(estimate.Lower!.Value.IsInclusive ? "" : "just over ", estimate.Lower.Value.Value, ref writer);
                if (estimate.Lower.Value.IsInclusive) writer.Write("-odd");
                break;
            case EstimateForm.MoreThan or EstimateForm.AtLeast:
                writer.Write(about);
                WriteNumber(Above(estimate.Lower!.Value), estimate.Lower.Value.Value, ref writer);
                WriteBest(estimate.Best, ref writer);
                break;
            case EstimateForm.UpTo or EstimateForm.LessThan:
                writer.Write(about);
                WriteNumber(Below(estimate.Upper!.Value), estimate.Upper.Value.Value, ref writer);
                WriteBest(estimate.Best, ref writer);
                break;
            case EstimateForm.Range:
                writer.Write(about);
                WriteEnds(estimate, ref writer);
                break;
            case EstimateForm.Alternatives:
                WriteLower(about, estimate.Lower!.Value.Value, estimate.Upper!.Value.Value, ref writer);
                WriteNumber(" or ", estimate.Upper!.Value.Value, ref writer);
                break;
            case EstimateForm.PlusMinus:
                writer.Write(about);
                WriteSpread(estimate, ref writer);
                break;
            case EstimateForm.BestWithRange:
                WriteNumber(about, estimate.Best!.Value, ref writer);
                writer.Write(" (");
                WriteEnds(estimate, ref writer);
                writer.Write(")");
                break;
            case EstimateForm.Vague:
                writer.Write("several, ");
                WriteNumber(Above(estimate.Lower!.Value), estimate.Lower.Value.Value, ref writer);
                break;
            default:
                WriteNumber("on the order of ", estimate.Best!.Value, ref writer);
                break;
        }
    }

    private static void WriteNumber(string before, decimal value, ref PhraseWriter writer)
    {
        writer.Write(before);
        writer.WritePlain(value);
    }

    /// <summary>The lower of two numbers: as "3e0" where "3 or 400" might mean 300.</summary>
    private static void WriteLower(string before, decimal lower, decimal upper, ref PhraseWriter writer)
    {
        WriteNumber(before, lower, ref writer);
        if (PhraseReader.IsElliptic(lower, upper)) writer.Write("e0");
    }

    /// <summary>", best 20" after one end.</summary>
    private static void WriteBest(decimal? best, ref PhraseWriter writer)
    {
        if (best is { } value) WriteNumber(", best ", value, ref writer);
    }

    private static string Above(Bound lower) => lower.IsInclusive ? "at least " : "more than ";

    private static string Below(Bound upper) => upper.IsInclusive ? "up to " : "less than ";

    private static void WriteEnds(Estimate estimate, ref PhraseWriter writer)
    {
        (Bound lower, Bound upper) = (estimate.Lower!.Value, estimate.Upper!.Value);
        bool isPlain = lower.IsInclusive && upper.IsInclusive;
        WriteLower(isPlain ? "" : Above(lower), lower.Value, upper.Value, ref writer);
        writer.Write(isPlain ? " to " : " but ");
        WriteNumber(isPlain ? "" : Below(upper), upper.Value, ref writer);
    }

    /// <summary>"± x" where adding and subtracting x gives the ends to the last digit, else the ends themselves.</summary>
    private static void WriteSpread(Estimate estimate, ref PhraseWriter writer)
    {
        decimal best = estimate.Best!.Value;
        bool isEven = Decimals.TryAdd(estimate.Upper!.Value.Value, -best, out decimal above)
            && Decimals.TryAdd(best, -estimate.Lower!.Value.Value, out decimal below)
            && above == below
            && Decimals.TryAdd(best, above, out _)
            && Decimals.TryAdd(best, -above, out _);
        bool inBrackets = isEven && estimate.Unit?.Code == "%";
        WriteNumber(inBrackets ? "(" : "", best, ref writer);
        writer.Write(" ± ");
        if (isEven)
        {
            writer.WritePlain(above);
            if (inBrackets) writer.Write(")");
            return;
        }

        writer.Write("(");
        WriteEnds(estimate, ref writer);
        writer.Write(")");
    }

    private static void WriteAttributes(Estimate estimate, bool isExactly, ref PhraseWriter writer)
    {
        if (estimate.Varies) writer.Write(" | varies");
        if (estimate.Coverage.Level is { } level)
        {
            writer.Write(" | coverage ");
            writer.Write(level.ToString(CultureInfo.InvariantCulture));
        }
        else if (estimate.Coverage.IsStandardUncertainty)
        {
            writer.Write(" | coverage standard");
        }
        else if (estimate.Coverage.IsUnknown && estimate.Form != EstimateForm.PlusMinus)
        {
            writer.Write(" | coverage unknown");
        }

        if (estimate.Whole is { } whole)
        {
            writer.Write(" | whole ");
            writer.Write(whole.ToString(CultureInfo.InvariantCulture));
        }

        if (!isExactly && estimate.LastSignificantPlace != EstimateRules.PlaceOf(estimate.Lower, estimate.Upper, estimate.Best))
        {
            writer.Write(" | place ");
            writer.Write(estimate.LastSignificantPlace.ToString(CultureInfo.InvariantCulture));
        }
    }
}
