namespace Attribution;

/// <summary>A text that is not an estimate. The message is the sentence of its <see cref="Refusal"/>.</summary>
[System.Diagnostics.CodeAnalysis.SuppressMessage(
    "Design", "CA1032:Implement standard exception constructors", Justification = "Without a refusal there is nothing to report.")]
public sealed class EstimateParseException : FormatException
{
    /// <summary>Reports a refusal.</summary>
    /// <param name="refusal">What <see cref="Estimate.TryParse(string?, out Estimate?, out EstimateRefusal?)"/> gave.</param>
    public EstimateParseException(EstimateRefusal refusal)
        : base(refusal?.Message)
    {
        ArgumentNullException.ThrowIfNull(refusal);
        Refusal = refusal;
    }

    /// <summary>The code, the place and the remedy.</summary>
    public EstimateRefusal Refusal { get; }
}
