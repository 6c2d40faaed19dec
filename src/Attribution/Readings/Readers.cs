namespace Attribution;

/// <summary>The ways to read an estimate that the library comes with.</summary>
public static class Readers
{
    /// <summary>Only what the words assert: "about 1,100" and "1,200 ± 50" assert no bound at all.</summary>
    public static IEstimateReader Literal { get; } = new LiteralReader();

    /// <summary>
    /// By the convention of significant figures: a bare or an "about" number is known to half a unit of its last significant place.
    /// </summary>
    public static IEstimateReader SignificantDigits { get; } = new SignificantDigitsReader();
}
