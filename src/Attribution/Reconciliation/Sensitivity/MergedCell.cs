using System.Globalization;

namespace Attribution;

/// <summary>A merged value in a few words, as a table has room for.</summary>
internal static class MergedCell
{
    /// <summary>"1,133.33", "from 50 to 150", or why there is none: "– divided, mixed-scopes".</summary>
    public static string Of(Merged? merged, IEnumerable<Finding> refusals)
    {
        if (merged is null) return $"– {string.Join(", ", refusals.Select(finding => finding.Code))}";
        if (merged.Refusal is { } refusal) return $"– {refusal.Code}";
        string what = merged.Value is { } value ? Wording.Number(Rounded(value))
            : merged.Range is { } range ? Wording.Range(Rounded(range), null)
            : "–";
        return refusals.Any() ? $"{what} against the verdict" : what;
    }

    private static RealInterval Rounded(RealInterval range)
    {
        double lower = Rounded(range.Lower), upper = Rounded(range.Upper);
        return lower < upper ? new(lower, range.LowerInclusive, upper, range.UpperInclusive) : range;
    }

    /// <summary>To six significant digits.</summary>
    private static double Rounded(double value) =>
        double.Parse(value.ToString("G6", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
