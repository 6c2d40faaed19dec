namespace Attribution;

public sealed partial class Estimate
{
    /// <summary>"N", a bare number: its trailing zeros, if it is whole, are not significant.</summary>
    /// <param name="value">The number.</param>
    /// <param name="unit">The unit that was said, or null.</param>
    public static Estimate Of(decimal value, Unit? unit = null) => Point(EstimateForm.Exact, value, SignificantPlace.Of(value), unit);

    /// <summary>"exactly N": every digit that is written is significant, trailing zeros too.</summary>
    /// <inheritdoc cref="Of"/>
    /// <example>
    /// <code language="cs">
    /// Console.WriteLine(Estimate.Exactly(38, Unit.Counted("claims")));    // 38 claims
    /// </code>
    /// </example>
    public static Estimate Exactly(decimal value, Unit? unit = null) => Point(EstimateForm.Exact, value, -value.Scale, unit);

    /// <summary>"about N", "approximately N".</summary>
    /// <inheritdoc cref="Of"/>
    /// <example>
    /// <code language="cs">
    /// Console.WriteLine(Estimate.Approximately(1_100, Unit.Counted("soldiers")));    // about 1,100 soldiers
    /// </code>
    /// </example>
    public static Estimate Approximately(decimal value, Unit? unit = null) =>
        Create(EstimateForm.About, best: value, approximate: true, unit: unit);

    /// <summary>"nearly N", "almost N": close to <paramref name="value"/> from below, and not equal to it.</summary>
    /// <inheritdoc cref="Of"/>
    /// <example>
    /// <code language="cs">
    /// Console.WriteLine(Estimate.Nearly(3_000));    // nearly 3,000
    /// </code>
    /// </example>
    public static Estimate Nearly(decimal value, Unit? unit = null) =>
        Create(EstimateForm.Nearly, upper: Bound.Exclusive(value), approximate: true, unit: unit);

    /// <summary>"just over N": close to <paramref name="value"/> from above, and not equal to it.</summary>
    /// <inheritdoc cref="Of"/>
    public static Estimate JustOver(decimal value, Unit? unit = null) =>
        Create(EstimateForm.JustOver, lower: Bound.Exclusive(value), approximate: true, unit: unit);

    /// <summary>"more than N": <paramref name="value"/> itself is excluded.</summary>
    /// <param name="value">The number.</param>
    /// <param name="unit">The unit that was said, or null.</param>
    /// <param name="best">The best figure, not below <paramref name="value"/>, or null where none was said.</param>
    /// <exception cref="ArgumentException"><paramref name="best"/> is below <paramref name="value"/>.</exception>
    /// <example>
    /// <code language="cs">
    /// Estimate said = Estimate.MoreThan(3_000);
    /// Console.WriteLine(said.Upper is null);    // True
    /// </code>
    /// </example>
    public static Estimate MoreThan(decimal value, Unit? unit = null, decimal? best = null) =>
        Create(EstimateForm.MoreThan, lower: Bound.Exclusive(value), best: best, unit: unit);

    /// <summary>"at least N", "no less than N": <paramref name="value"/> itself is included.</summary>
    /// <param name="value">The number.</param>
    /// <param name="unit">The unit that was said, or null.</param>
    /// <param name="best">The best figure, not below <paramref name="value"/>, or null where none was said.</param>
    /// <exception cref="ArgumentException"><paramref name="best"/> is below <paramref name="value"/>.</exception>
    /// <example>
    /// <code language="cs">
    /// Console.WriteLine(Estimate.AtLeast(10_000, Unit.Counted("soldiers")));    // at least 10,000 soldiers
    /// </code>
    /// </example>
    public static Estimate AtLeast(decimal value, Unit? unit = null, decimal? best = null) =>
        Create(EstimateForm.AtLeast, lower: Bound.Inclusive(value), best: best, unit: unit);

    /// <summary>"up to N", "at most N": <paramref name="value"/> itself is included.</summary>
    /// <param name="value">The number.</param>
    /// <param name="unit">The unit that was said, or null.</param>
    /// <param name="best">The best figure, not above <paramref name="value"/>, or null where none was said.</param>
    /// <exception cref="ArgumentException"><paramref name="best"/> is above <paramref name="value"/>.</exception>
    /// <example>
    /// <code language="cs">
    /// Console.WriteLine(Estimate.UpTo(60, Unit.Parse("km")));    // up to 60 km
    /// </code>
    /// </example>
    public static Estimate UpTo(decimal value, Unit? unit = null, decimal? best = null) =>
        Create(EstimateForm.UpTo, upper: Bound.Inclusive(value), best: best, unit: unit);

    /// <summary>"less than N", "fewer than N": <paramref name="value"/> itself is excluded.</summary>
    /// <param name="value">The number.</param>
    /// <param name="unit">The unit that was said, or null.</param>
    /// <param name="best">The best figure, not above <paramref name="value"/>, or null where none was said.</param>
    /// <exception cref="ArgumentException"><paramref name="best"/> is above <paramref name="value"/>.</exception>
    public static Estimate LessThan(decimal value, Unit? unit = null, decimal? best = null) =>
        Create(EstimateForm.LessThan, upper: Bound.Exclusive(value), best: best, unit: unit);

    /// <summary>"a to b": both ends included, no best figure.</summary>
    /// <param name="lower">The lower end.</param>
    /// <param name="upper">The upper end, not below <paramref name="lower"/>.</param>
    /// <param name="unit">The unit that was said, or null.</param>
    /// <exception cref="ArgumentException"><paramref name="lower"/> is above <paramref name="upper"/>.</exception>
    /// <example>
    /// <code language="cs">
    /// Console.WriteLine(Estimate.Between(40, 60, Unit.Parse("km")));    // 40–60 km
    /// </code>
    /// </example>
    public static Estimate Between(decimal lower, decimal upper, Unit? unit = null) =>
        Create(EstimateForm.Range, Bound.Inclusive(lower), Bound.Inclusive(upper), unit: unit);

    /// <summary>"a or b": only the two values are asserted.</summary>
    /// <param name="one">One value.</param>
    /// <param name="other">The other value, in any order.</param>
    /// <param name="unit">The unit that was said, or null.</param>
    public static Estimate Either(decimal one, decimal other, Unit? unit = null) =>
        Create(
            EstimateForm.Alternatives,
            Bound.Inclusive(Math.Min(one, other)),
            Bound.Inclusive(Math.Max(one, other)),
            unit: unit);

    /// <summary>"N ± x": of unknown coverage unless <paramref name="coverage"/> is given.</summary>
    /// <param name="value">The best figure.</param>
    /// <param name="plusMinus">The spread on either side, not negative.</param>
    /// <param name="unit">The unit that was said, or null.</param>
    /// <param name="coverage">The stated level between 0 and 1, or null where none was stated.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="plusMinus"/> is negative, or <paramref name="coverage"/> is not between 0 and 1.
    /// </exception>
    /// <example>
    /// <code language="cs">
    /// Console.WriteLine(Estimate.PlusMinus(67.4m, 0.5m, coverage: 0.68m));    // 67.4 ± 0.5 (68% coverage)
    /// </code>
    /// </example>
    public static Estimate PlusMinus(decimal value, decimal plusMinus, Unit? unit = null, decimal? coverage = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(plusMinus);
        return Create(
            EstimateForm.PlusMinus,
            Bound.Inclusive(value - plusMinus),
            Bound.Inclusive(value + plusMinus),
            value,
            coverage: coverage is { } level ? Coverage.Stated(level) : Coverage.Unknown,
            unit: unit);
    }

    /// <summary>"N (a–b)": a best figure with a range, of stated coverage if <paramref name="coverage"/> is given.</summary>
    /// <param name="best">The best figure, between the ends.</param>
    /// <param name="lower">The lower end.</param>
    /// <param name="upper">The upper end.</param>
    /// <param name="unit">The unit that was said, or null.</param>
    /// <param name="coverage">The stated level between 0 and 1, or null where none was stated.</param>
    /// <exception cref="ArgumentException"><paramref name="best"/> is not between the ends.</exception>
    public static Estimate BestWithRange(decimal best, decimal lower, decimal upper, Unit? unit = null, decimal? coverage = null) =>
        Create(
            EstimateForm.BestWithRange,
            Bound.Inclusive(lower),
            Bound.Inclusive(upper),
            best,
            coverage: coverage is { } level ? Coverage.Stated(level) : Coverage.None,
            unit: unit);

    /// <summary>"on the order of N": <paramref name="value"/> gives the magnitude alone.</summary>
    /// <inheritdoc cref="Of"/>
    public static Estimate OnTheOrderOf(decimal value, Unit? unit = null) =>
        Create(EstimateForm.OrderOfMagnitude, best: value, approximate: true, unit: unit);

    /// <summary>
    /// Any estimate from its parts: for grammars and serializers. In code, the factory that is named for the form reads better.
    /// </summary>
    /// <param name="form">The form; it fixes which of the other parts must be given.</param>
    /// <param name="lower">The lower end, or null.</param>
    /// <param name="upper">The upper end, or null.</param>
    /// <param name="best">The best figure, or null.</param>
    /// <param name="approximate">Whether the words are hedged.</param>
    /// <param name="varies">Whether the ends are limits of what varies.</param>
    /// <param name="coverage">How much of the probability the range was said to hold.</param>
    /// <param name="lastSignificantPlace">
    /// The place of the last significant digit, between −28 and 28; null takes it from the digits of the best figure, or else of
    /// the end that is written most finely, where trailing zeros of a whole number do not count.
    /// </param>
    /// <param name="unit">The unit that was said, or null.</param>
    /// <param name="text">The words that the estimate was read from, or null.</param>
    /// <param name="whole">What a proportion in percent is a part of, greater than 0; null where that was not said.</param>
    /// <exception cref="ArgumentException">
    /// A part that <paramref name="form"/> needs is missing, one that it cannot have is given, or lower ≤ best ≤ upper does not hold.
    /// </exception>
    public static Estimate Create(
        EstimateForm form,
        Bound? lower = null,
        Bound? upper = null,
        decimal? best = null,
        bool approximate = false,
        bool varies = false,
        Coverage coverage = default,
        int? lastSignificantPlace = null,
        Unit? unit = null,
        string? text = null,
        decimal? whole = null)
    {
        int place = lastSignificantPlace ?? EstimateRules.PlaceOf(lower, upper, best);
        EstimateRules.Check(form, lower, upper, best, approximate, varies, coverage, place);
        if (whole is not null && (whole <= 0 || unit != Attribution.Unit.Percent))
        {
            throw new ArgumentException(
                Printable.Message($"A whole is greater than 0 and belongs to a proportion in percent; {whole} of '{unit?.Code}' is not."),
                nameof(whole));
        }

        return new(form, lower, upper, best, approximate, varies, coverage, place, unit, text, whole);
    }

    /// <summary>An estimate from parts that a reader has checked; a debug build checks them again.</summary>
    internal static Estimate Trusted(
        EstimateForm form,
        in Bound? lower,
        in Bound? upper,
        in decimal? best,
        bool approximate,
        bool varies,
        in Coverage coverage,
        int place,
        Unit? unit,
        string text,
        in decimal? whole)
    {
        Estimate estimate = new(form, lower, upper, best, approximate, varies, coverage, place, unit, text, whole);
        estimate.CheckInDebug();
        return estimate;
    }

    [System.Diagnostics.Conditional("DEBUG")]
    private void CheckInDebug() =>
        EstimateRules.Check(Form, Lower, Upper, Best, IsApproximate, Varies, Coverage, LastSignificantPlace);

    private static Estimate Point(EstimateForm form, decimal value, int place, Unit? unit) =>
        Create(form, Bound.Inclusive(value), Bound.Inclusive(value), value, lastSignificantPlace: place, unit: unit);
}
