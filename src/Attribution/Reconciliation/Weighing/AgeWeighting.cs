using System.Globalization;
using NodaTime;

namespace Attribution;

/// <summary>Halves a claim's weight with each half-life between the day on which its witness spoke and a day of the caller's.</summary>
internal sealed class AgeWeighting : SharedWeighting
{
    private readonly double _halfLife;
    private readonly LocalDate _asOf;
    private readonly double? _undated;

    public AgeWeighting(Duration halfLife, LocalDate asOf, double? undated)
    {
        if (halfLife <= Duration.Zero)
        {
            throw new ArgumentOutOfRangeException(
                nameof(halfLife), halfLife, "A half-life must be longer than 0; write 30 days as Duration.FromDays(30).");
        }

        _halfLife = halfLife.TotalDays;
        _asOf = asOf.WithCalendar(CalendarSystem.Iso);
        _undated = undated is { } weight ? WeightTable.Checked("The weight of undated claims", weight) : null;
        string rest = _undated is { } stated ? string.Create(CultureInfo.InvariantCulture, $"; undated {stated}") : "";
        Name = string.Create(CultureInfo.InvariantCulture, $"by age (half-life {_halfLife} days, as of {Edtf.On(_asOf)}{rest})");
    }

    public override string Name { get; }

    public override double Whole(Claim claim, Witness witness)
    {
        Edtf? said = claim.Chain.Witness.Date;
        if (said is not { Earliest: { } earliest, Latest: { } latest })
        {
            string date = said is null ? "no date" : $"the date {said}, which lacks a first or a last day";
            return _undated ?? throw new InvalidOperationException(
                Printable.Message($"The claim '{claim.Id}' has {date}; date it, or state a weight for undated claims."));
        }

        if (earliest > _asOf)
        {
            throw new InvalidOperationException(
                Printable.Message(
                    $"The claim '{claim.Id}' was said on {said}, after {Edtf.On(_asOf)}; "
                    + $"weigh as of a later day, or use Selections.AsOfSaid."));
        }

        // A claim that is weighed as of a day was said by then.
        double oldest = DaysBefore(earliest), youngest = DaysBefore(LocalDate.Min(latest, _asOf));
        return double.Exp2(-0.5 * (oldest + youngest) / _halfLife);
    }

    private int DaysBefore(LocalDate day) => Period.DaysBetween(day, _asOf);
}
