namespace Attribution;

/// <summary>What <see cref="StixJson"/> can be told. Immutable; a copy with one setting changed is made by <c>with</c>.</summary>
public sealed record StixOptions : InterchangeOptions
{
    /// <summary>
    /// The scale that the confidence is on, one of the six that STIX maps (see <see cref="StixConfidence"/>): a document does not say it.
    /// Default <see cref="Scales.StixInteger"/>, the integer itself.
    /// </summary>
    /// <exception cref="ArgumentException">STIX does not map the scale.</exception>
    public Scale Scale
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            _ = StixConfidence.FromInteger(0, value);
            field = value;
        }
    }

    = Scales.StixInteger;

    private protected override string OwnMembers =>
        $"; confidence on {Printable.Name(Scale.Id)}";
}
