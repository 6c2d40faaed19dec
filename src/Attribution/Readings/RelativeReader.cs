using System.Globalization;

namespace Attribution;

/// <summary>Reads a hedge as a fraction of the figure.</summary>
/// <remarks>
/// <para>
/// "About N" is [N − f|N|, N + f|N|], as in the search prefix <c>ap</c> of HL7 FHIR R4, which recommends 10 % of the value. "Nearly N" is
/// [N − f|N|, N), "just over N" is (N, N + f|N|]; a hedged end of a range or of a bound moves outward by the fraction of itself. A bare
/// number is itself: the policy reads hedges, not digits. "On the order of N" is half an order of magnitude either way, [N/√10, N√10].
/// Everything else has the ends that were stated.
/// </para>
/// <para>"About N" and a hedged range are uniform over their interval, which is assumed: the fraction is the caller's.</para>
/// </remarks>
internal sealed class RelativeReader : IEstimateReader
{
    private readonly decimal _fraction;

    public RelativeReader(decimal fraction)
    {
        if (fraction <= 0)
        {
            throw new ArgumentOutOfRangeException(
                nameof(fraction), fraction, "A relative tolerance is greater than 0: write 10 % as 0.10.");
        }

        _fraction = fraction;
        Name = fraction <= decimal.MaxValue / 100
            ? string.Create(CultureInfo.InvariantCulture, $"relative {fraction * 100:0.############################} %")
            : string.Create(CultureInfo.InvariantCulture, $"relative {fraction} times");
    }

    public string Name { get; }

    public Reading Read(Estimate estimate)
    {
        ArgumentNullException.ThrowIfNull(estimate);
        RealInterval interval = Hedged.Interval(estimate, Tolerance.Fraction(_fraction));
        return Hedged.IsTwoSided(estimate) && Ends.Uniform(interval) is { } uniform
            ? new(this, estimate, interval, uniform, VarianceOrigin.Assumed)
            : new(this, estimate, interval);
    }

    public override string ToString() => Name;
}
