using System.Globalization;

namespace Attribution.Tests;

/// <summary>What a reference set says of the parts of an estimate, whatever the language it was read in.</summary>
internal static class ReferenceParts
{
    public static void AssertParts(
        Estimate estimate,
        EstimateForm form,
        string? lower,
        string? upper,
        string? best,
        bool approximate,
        string? unit,
        string? coverage)
    {
        Assert.Equal(form, estimate.Form);
        Assert.Equal(lower, estimate.Lower is { } low ? (low.IsInclusive ? "[" : "(") + Number(low.Value) : null);
        Assert.Equal(upper, estimate.Upper is { } high ? Number(high.Value) + (high.IsInclusive ? "]" : ")") : null);
        Assert.Equal(best, estimate.Best is { } value ? Number(value) : null);
        Assert.Equal(approximate, estimate.IsApproximate);
        Assert.Equal(unit, estimate.Unit?.Code);
        Assert.Equal(
            coverage,
            estimate.Coverage.IsUnknown ? "unknown"
                : estimate.Coverage.Level is { } level ? $"{(level * 100).ToString("0.##", CultureInfo.InvariantCulture)}%"
                : null);
    }

    private static string Number(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
