namespace Attribution;

/// <summary>What became of a claim, in words and as a shape. None is drawn fainter than another.</summary>
internal static class PlotStatus
{
    /// <summary>"overtaken by a later figure", "disputed: disowned by B"; nothing for a used claim to which nothing is objected.</summary>
    public static string Words(AuditEntry entry, IEnumerable<string> objections)
    {
        string standing = entry.Use == ClaimUse.Used ? ""
            : entry.Reason!.Code == "outranked" ? "outranked by more direct words of the same voice"
            : StandingWords.Of(entry);
        return string.Join("; ", objections.Prepend(standing).Where(part => part.Length > 0));
    }

    /// <summary>Whether it is disputed, or called into question.</summary>
    public static bool IsContested(AuditEntry entry, IEnumerable<string> objections) => entry.Dispute is not null || objections.Any();

    /// <summary>The shape of a claim that is not used.</summary>
    public static PlotShape Shape(AuditEntry entry) => entry.Use switch
    {
        ClaimUse.Overtaken => PlotShape.Chevron,
        ClaimUse.Discounted => PlotShape.Plus,
        ClaimUse.Dropped => PlotShape.Cross,
        _ => PlotShape.Bar,
    };

    /// <summary>What the shape of a claim that is not used means.</summary>
    public static string Meaning(PlotShape shape) => shape switch
    {
        PlotShape.Chevron => "overtaken by a later figure",
        PlotShape.Plus => "adds nothing of its own",
        PlotShape.Cross => "withdrawn, revised or set aside",
        _ => "not used",
    };
}
