namespace Attribution;

/// <summary>How far apart two conflicting figures are, in words that stand between the higher voice and the lower one.</summary>
internal static class SizeWording
{
    /// <summary>
    /// "at least 2.6 times", "3.8 % above", "12 °C above", "4.9σ above"; null where the figures only just miss each other, or are words.
    /// </summary>
    public static string? Of(Judgement pair) => pair.Size switch
    {
        null or { Difference: 0 } => null,
        { Deviations: { } deviations } => $"{Wording.Sigmas(deviations)} above",
        { Ratio: >= ConflictSize.LeastTimes } size => size.InText(),
        { } size => $"{size.InText()} above",
    };
}
