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
}
