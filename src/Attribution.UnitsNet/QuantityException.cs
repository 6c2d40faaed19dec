namespace Attribution;

/// <summary>
/// An estimate that is not the quantity asked for, or a quantity that is not an estimate. The message is the sentence of its
/// <see cref="Refusal"/>.
/// </summary>
[System.Diagnostics.CodeAnalysis.SuppressMessage(
    "Design", "CA1032:Implement standard exception constructors", Justification = "Without a refusal there is nothing to report.")]
public sealed class QuantityException : InvalidOperationException
{
    internal QuantityException(QuantityRefusal refusal)
        : base(refusal.Message) => Refusal = refusal;

    /// <summary>The code and the remedy.</summary>
    public QuantityRefusal Refusal { get; }
}
