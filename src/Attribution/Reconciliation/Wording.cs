using System.Globalization;
using System.Text;

namespace Attribution;

/// <summary>How results are put into words. Names and words from outside lose control characters, which could steer a terminal.</summary>
internal static class Wording
{
    /// <summary>The words of a claim as printed, in quotation marks, or else what it states; with the stance where it is no plain assertion.</summary>
    public static string Words(Claim claim)
    {
        if (claim.Value is null) return claim.Statement;
        string value = Plain(claim.Value is Estimate { Text: { } text } ? $"“{text}”" : claim.Value.ToString()!);
        string varies = claim.Value is Estimate { Varies: true } ? " (varies)" : "";
        return value + varies + claim.Stance switch
        {
            Stance.Denies => " (denied)",
            Stance.Believes => " (as a belief)",
            Stance.Fears => " (as a fear)",
            Stance.Hedges => " (as a possibility)",
            _ => "",
        };
    }

    /// <summary>Who stands for a claim.</summary>
    public static string Who(Claim claim) => Plain(claim.Chain.Witness.Speaker.ToString());

    /// <summary>"below 3,000", "from 1,050 to 1,150", "3,000", "anything".</summary>
    public static string Range(Interval interval)
    {
        if (interval.IsPoint) return Number(interval.Lower);
        string low = Number(interval.Lower), high = Number(interval.Upper);
        return (interval.HasLower, interval.HasUpper) switch
        {
            (true, true) => $"from {(interval.LowerInclusive ? "" : "above ")}{low} to {(interval.UpperInclusive ? "" : "below ")}{high}",
            (true, false) => interval.LowerInclusive ? $"{low} or more" : $"above {low}",
            (false, true) => interval.UpperInclusive ? $"{high} or less" : $"below {high}",
            _ => "anything",
        };
    }

    /// <summary>"Kursk", or "the whole".</summary>
    public static string Scope(Scope scope) => scope.Count == 0 ? "the whole" : Plain(string.Join(", ", scope.Select(pair => pair.Value)));

    public static string Number(double value) =>
        Math.Abs(value) is >= 1e15 or (< 1e-4 and > 0)
            ? value.ToString("G6", CultureInfo.InvariantCulture)
            : ((decimal)value).ToString("#,0.############", CultureInfo.InvariantCulture);

    /// <summary>Text from outside, without control and formatting characters.</summary>
    public static string Plain(string text)
    {
        if (!text.Any(IsUnsafe)) return text;
        StringBuilder plain = new(text);
        for (int i = 0; i < plain.Length; i++)
        {
            if (IsUnsafe(plain[i])) plain[i] = char.IsWhiteSpace(plain[i]) ? ' ' : '\uFFFD';
        }

        return plain.ToString();
    }

    private static bool IsUnsafe(char c) => char.IsControl(c) || char.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
