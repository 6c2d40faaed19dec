namespace Attribution;

/// <summary>Reads only what the words assert.</summary>
/// <remarks>
/// A number is itself; a bound is a bound; "nearly N" is below N and "just over N" above it. A hedge over a figure or over both
/// ends of a range takes back what they would assert, and a spread (±, or a range of stated coverage) is not a hard bound: both
/// leave the interval unbounded, with the best figure where one is named. "a or b" is read as the interval from a to b.
/// No words assert a distribution.
/// </remarks>
internal sealed class LiteralReader : IEstimateReader
{
    public string Name => "literal";

    public Reading Read(Estimate estimate)
    {
        ArgumentNullException.ThrowIfNull(estimate);
        return new(this, estimate, Asserted(estimate));
    }

    public override string ToString() => Name;

    /// <summary>The interval that the words assert.</summary>
    public static RealInterval Asserted(Estimate estimate)
    {
        bool asserts = estimate.Form switch
        {
            EstimateForm.About or EstimateForm.OrderOfMagnitude or EstimateForm.PlusMinus => false,
            EstimateForm.Nearly or EstimateForm.JustOver or EstimateForm.Vague => true,
            _ => !estimate.IsApproximate && estimate.Coverage == Coverage.None,
        };
        return asserts ? Ends.Stated(estimate) : RealInterval.All;
    }
}
