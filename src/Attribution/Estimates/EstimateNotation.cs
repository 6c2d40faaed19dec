namespace Attribution;

/// <summary>How an <see cref="EstimateJsonConverter"/> writes estimates. It reads objects and strings, whichever it writes.</summary>
public enum EstimateNotation
{
    /// <summary>An object with all that the estimate says, its words included. Nothing is lost. The default.</summary>
    Members,

    /// <summary>
    /// One string, the format "R" of <see cref="Estimate.ToString(string?)"/>: shorter, and the same estimate, but without the words that
    /// it was read from, <see cref="Estimate.Text"/>. They cannot be restored; reading such a string back sets none.
    /// </summary>
    Phrase,
}
