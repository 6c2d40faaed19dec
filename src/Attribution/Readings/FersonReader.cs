namespace Attribution;

/// <summary>Reads hedges by the interval rules of Ferson et al. 2015.</summary>
/// <remarks>
/// <para>
/// S. Ferson, J. O'Rawe, A. Antonenko, J. Siegrist, J. Mickley, C. Luhmann, K. Sentz, A. Finkel, "Natural language of uncertainty: numeric
/// hedge words", International Journal of Approximate Reasoning 57 (2015) 19–39; the rules as the package PyUncertainNumber carries them.
/// With u one unit of the last significant place (100 for "1,100", 0.1 for "7.0"): bare N is N ± u/2, "exactly" N ± u/10, "about" N ±
/// 2u, "around" N ± 10u, "a count of" N ± √|N|; "almost" is [N − u/2, N], "over" [N, N + u/2], "below" [N − 2u, N], "above" [N, N +
/// 2u]; "at least" and "at most" bound one side; "on the order of" is [N/2, 5N]. An end that the words exclude stays excluded.
/// </para>
/// <para>
/// The word is looked up in the estimate's <see cref="Estimate.Text"/>, before its first digit. Without one, and for synonyms that the
/// paper does not tell apart, the form decides: about, almost ("nearly", "close to"), over ("more than", "exceeded", "just over"),
/// below ("less than", "under"). Estimates that differ in their text alone are equal, and may read differently here.
/// </para>
/// <para>
/// Two extensions: a hedged end of a range or of a bound moves outward by the hedge's width, and what is not a hedge (a range,
/// alternatives, a spread, a vague count) keeps the stated ends. The rules give intervals without a shape, so there is no distribution.
/// </para>
/// </remarks>
internal sealed class FersonReader : IEstimateReader
{
    public string Name => "Ferson 2015";

    public Reading Read(Estimate estimate)
    {
        ArgumentNullException.ThrowIfNull(estimate);
        return new(this, estimate, Interval(estimate));
    }

    public override string ToString() => Name;

    private static RealInterval Interval(Estimate estimate) => estimate.Form switch
    {
        EstimateForm.Exact => Figure(estimate),
        EstimateForm.Nearly or EstimateForm.JustOver => Hedged.Interval(estimate, Tolerance.Units(0.5m, estimate)),
        EstimateForm.MoreThan when !estimate.IsApproximate =>
            Tolerance.Units(Approximator.Of(estimate.Text, "over", "above") == "above" ? 2 : 0.5m, estimate).After(estimate.Lower!.Value),
        EstimateForm.LessThan when !estimate.IsApproximate => Tolerance.Units(2, estimate).Before(estimate.Upper!.Value),
        EstimateForm.OrderOfMagnitude => Order(NearestDouble.Of(estimate.Best!.Value)),
        _ => Hedged.Interval(estimate, Tolerance.Units(Approximator.Of(estimate.Text, "about", "around") == "around" ? 10 : 2, estimate)),
    };

    private static RealInterval Figure(Estimate estimate)
    {
        decimal figure = estimate.Best!.Value;
        string? word = Approximator.Of(estimate.Text, "exactly", "precisely", "count");
        if (word == "count") return Count(NearestDouble.Of(figure));

        // Only "exactly" makes the trailing zeros of a whole number significant.
        bool exactly = word is not null || estimate.LastSignificantPlace < SignificantPlace.Of(figure);
        return Tolerance.Units(exactly ? 0.1m : 0.5m, estimate).Around(figure);
    }

    private static RealInterval Count(double figure)
    {
        double root = Math.Sqrt(Math.Abs(figure));
        return Ends.Between(figure - root, true, figure + root, true);
    }

    private static RealInterval Order(double figure) =>
        Ends.Between(Math.Min(figure / 2, 5 * figure), true, Math.Max(figure / 2, 5 * figure), true);
}
