using System.Globalization;

namespace Attribution;

/// <summary>What stands above a plot of a result: the verdict, the definition, as of when.</summary>
internal static class PlotHead
{
    public static IEnumerable<(string Text, PlotFace Face)> Of(Reconciliation result, string verdict)
    {
        yield return (verdict, PlotFace.Strong);
        if (result.Topic.Definition is { } definition) yield return ($"Definition: {Printable.Passage(definition)}", PlotFace.Small);
        if (AsOf.Of(result) is { Length: > 0 } asOf) yield return (Wording.Capital(asOf.TrimStart(',', ' ')), PlotFace.Small);
    }

    /// <summary>What the axis counts.</summary>
    public static string Unit(Topic topic) =>
        topic.Unit is { } unit && unit.Code != "1" ? Printable.Name(unit.ToString()) : "";

    /// <summary>What a result is about.</summary>
    public static string Title(Reconciliation result) => BriefText.Subject(result, new(result));

    /// <summary>What a topic is about, whatever the scope and the period.</summary>
    public static string TitleOf(Topic topic) => $"{Printable.Name(topic.Subject)}: {Wording.Predicate(topic)}";

    /// <summary>
    /// What a plot shows, the verdict, the definition, as of when, and that there is no merged value, or one against the verdict.
    /// </summary>
    public static IEnumerable<(string Text, PlotFace Face)> Short(Reconciliation result, string what)
    {
        yield return (what, PlotFace.Plain);
        foreach ((string, PlotFace) line in Of(result, Headline.Of(result, new(result)))) yield return line;
        if (result.Merged is null || result.Merged.Refusal is not null || result.IsAgainstVerdict)
        {
            yield return (MergedRows.Sentence(result), PlotFace.Strong);
        }
    }

    /// <summary>How many used figures are not drawn, since they have no error; null where all are.</summary>
    public static string? LeftOut(Reconciliation result, PlotSample sample, CultureInfo culture)
    {
        int left = result.Figures.Used.Length - sample.Claims.Length;
        return left == 0 ? null
            : left == 1 ? "1 used figure is not drawn: no error is stated for it."
            : $"{left.ToString("N0", culture)} used figures are not drawn: no error is stated for them.";
    }
}
