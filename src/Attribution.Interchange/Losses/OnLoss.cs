namespace Attribution;

/// <summary>What an export does about what the other format cannot hold.</summary>
public enum OnLoss
{
    /// <summary>
    /// The document is written and its losses are listed beside it. Where the format demands a number that no source has said, the export
    /// is refused.
    /// </summary>
    RefuseInvented,

    /// <summary>
    /// As <see cref="RefuseInvented"/>, but a number that the format demands is supplied, the midpoint of a range, and listed as a loss
    /// with the code <see cref="LossCodes.NoBest"/>.
    /// </summary>
    Report,

    /// <summary>The export is refused where anything at all would be lost.</summary>
    Throw,
}
