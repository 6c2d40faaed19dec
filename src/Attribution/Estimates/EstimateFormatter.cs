using System.Globalization;

namespace Attribution;

/// <summary>Writes an estimate as a person would.</summary>
internal static class EstimateFormatter
{
    public static string General(Estimate estimate, CultureInfo culture)
    {
        string words = Words(estimate, value => Number(value, culture));
        if (estimate.Coverage.Level is { } level && estimate.Form == EstimateForm.PlusMinus) words += $" ({Percent(level, culture)} coverage)";
        return estimate.Unit is { } unit ? $"{words} {unit}" : words;
    }

    private static string Words(Estimate estimate, Func<decimal, string> number)
    {
        string low = estimate.Lower is { } lower ? number(lower.Value) : "";
        string high = estimate.Upper is { } upper ? number(upper.Value) : "";
        string best = estimate.Best is { } value ? number(value) : "";
        string about = estimate.IsApproximate ? "about " : "";
        return estimate.Form switch
        {
            EstimateForm.Exact => estimate.LastSignificantPlace < SignificantPlace.Of(estimate.Best!.Value) ? $"exactly {best}" : best,
            EstimateForm.About => $"about {best}",
            EstimateForm.Nearly => $"nearly {high}",
            EstimateForm.JustOver => estimate.Lower!.Value.IsInclusive ? $"{low}-odd" : $"just over {low}",
            EstimateForm.MoreThan => $"more than {about}{low}",
            EstimateForm.AtLeast => $"at least {about}{low}",
            EstimateForm.UpTo => $"up to {about}{high}",
            EstimateForm.LessThan => $"less than {about}{high}",
            EstimateForm.Range => $"{about}{low}–{high}",
            EstimateForm.Alternatives => $"{about}{low} or {high}",
            EstimateForm.PlusMinus => $"{about}{Spread(estimate, best, number)}",
            EstimateForm.BestWithRange =>
                $"{about}{best} ({(estimate.Coverage.Level is { } level ? Percent(level, CultureInfo.InvariantCulture) + " CI " : "")}{low}–{high})",
            EstimateForm.Vague => $"several, {(estimate.Lower!.Value.IsInclusive ? "at least" : "more than")} {low}",
            EstimateForm.OrderOfMagnitude => $"on the order of {best}",
            _ => throw new InvalidOperationException($"{estimate.Form} is no form of an estimate."),
        };
    }

    private static string Spread(Estimate estimate, string best, Func<decimal, string> number)
    {
        decimal up = estimate.Upper!.Value.Value - estimate.Best!.Value;
        decimal down = estimate.Best.Value - estimate.Lower!.Value.Value;
        return up == down ? $"{best} ± {number(up)}" : $"{best} +{number(up)}/−{number(down)}";
    }

    private static string Percent(decimal level, CultureInfo culture) => (level * 100).ToString("0.############################", culture) + "%";

    private static string Number(decimal value, CultureInfo culture) => value.ToString("N" + value.Scale, culture);
}
