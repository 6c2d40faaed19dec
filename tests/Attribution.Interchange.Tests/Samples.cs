namespace Attribution.Tests;

/// <summary>The golden samples: what an article and a survey said, as estimates.</summary>
internal static class Samples
{
    public static readonly ClaimSet Kursk = ClaimSetJson.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory,
        "docs/examples/kursk.json")));

    /// <summary>"already exceeded 3,000", of soldiers.</summary>
    public static readonly Estimate S10 = Estimate.MoreThan(3000, Unit.Counted("soldiers"));

    /// <summary>"40 to 60 km".</summary>
    public static readonly Estimate S17 = Estimate.Between(40, 60, Unit.Kilometre);

    /// <summary>"approximately 1,100".</summary>
    public static readonly Estimate S06 = Estimate.Approximately(1100);

    /// <summary>Excess deaths in Iraq: 654,965 (392,979 to 942,636; 95 % interval). Burnham et al., Lancet 368 (2006), 1421.</summary>
    public static readonly Estimate IraqDeaths = Estimate.BestWithRange(654965, 392979, 942636, Unit.Counted("deaths"), 0.95m);

    /// <summary>The codes of the losses, as one text.</summary>
    public static string Codes(this Exported exported) => string.Join(" ", exported.Losses.Select(loss => loss.Code));

    /// <summary>Whether two values are equal, their words included.</summary>
    public static bool Same(ClaimValue? one, ClaimValue? other) =>
        one == other && (one as Estimate)?.Text == (other as Estimate)?.Text;
}
