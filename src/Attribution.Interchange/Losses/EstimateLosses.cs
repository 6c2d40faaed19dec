namespace Attribution;

/// <summary>What several formats lose of an estimate in the same way.</summary>
internal static class EstimateLosses
{
    /// <summary>Coverage, variation, whole, hedge and words: what no number beside another number can hold.</summary>
    /// <param name="losses">Where the losses are noted.</param>
    /// <param name="path">The path to the estimate.</param>
    /// <param name="estimate">The estimate.</param>
    /// <param name="hedged">Whether the format has a place for the hedge.</param>
    /// <param name="spread">Whether ends beside a best figure are taken for a spread of unknown coverage.</param>
    public static void Attributes(LossList losses, string path, Estimate estimate, bool hedged, bool spread = false)
    {
        if (estimate.IsApproximate && !hedged)
        {
            losses.Add(path, LossCodes.Approximate, $"The hedge of '{Printable.Escaped(estimate.ToString())}' is lost.");
        }

        if (estimate.Coverage != Coverage.None && !(spread && estimate.Coverage == Coverage.Unknown))
        {
            losses.Add($"{path}.coverage", LossCodes.Coverage, $"That the range has {Said(estimate.Coverage)} is lost.");
        }

        if (estimate.Varies)
        {
            losses.Add($"{path}.varies", LossCodes.Varies, "That the ends are limits of what varies, and not of what is "
                + "uncertain, is lost.");
        }

        if (estimate.Whole is { } whole)
        {
            losses.Add($"{path}.whole", LossCodes.Whole, FormattableString.Invariant($"That it is a part of {whole} in number is lost."));
        }
    }

    public static void Words(LossList losses, string path, Estimate estimate)
    {
        if (estimate.Text is { } text)
        {
            losses.Add($"{path}.text", LossCodes.Words, $"The words '{Printable.Escaped(text)}' are lost.");
        }
    }

    /// <summary>The last significant place, where a reader of the digits would take another one.</summary>
    /// <param name="losses">Where the losses are noted.</param>
    /// <param name="path">The path to the estimate.</param>
    /// <param name="estimate">The estimate.</param>
    /// <param name="read">What a reader makes of the digits.</param>
    public static void Place(LossList losses, string path, Estimate estimate, Estimate read)
    {
        if (estimate.LastSignificantPlace == read.LastSignificantPlace) return;
        losses.Add(
            $"{path}.lastSignificantPlace",
            LossCodes.SignificantPlace,
            FormattableString.Invariant(
                $"The last significant place is {estimate.LastSignificantPlace}; the digits alone say {read.LastSignificantPlace}."));
    }

    public static void Exclusive(LossList losses, string path, string end, Bound? bound)
    {
        if (bound is not { IsInclusive: false } exclusive) return;
        losses.Add(
            $"{path}.{end}",
            LossCodes.ExclusiveBound,
            FormattableString.Invariant($"{exclusive.Value} itself is excluded; the format's range includes it."));
    }

    private static string Said(Coverage coverage) =>
        coverage.IsStated ? $"a coverage of {coverage}"
        : coverage.IsStandardUncertainty ? "one standard uncertainty either way"
        : "an unknown coverage";
}
