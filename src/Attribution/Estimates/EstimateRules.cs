namespace Attribution;

/// <summary>What must hold among the parts of an estimate.</summary>
internal static class EstimateRules
{
    public static int PlaceOf(Bound? lower, Bound? upper, decimal? best) =>
        best is { } value ? SignificantPlace.Of(value)
        : Math.Min(
            lower is { } low ? SignificantPlace.Of(low.Value) : int.MaxValue,
            upper is { } high ? SignificantPlace.Of(high.Value) : int.MaxValue);

    public static void Check(
        EstimateForm form,
        in Bound? lower,
        in Bound? upper,
        in decimal? best,
        bool approximate,
        bool varies,
        in Coverage coverage,
        int place)
    {
        EstimateParts parts = EstimateParts.Of(form);
        Demand(form, "a lower bound", parts.Lower, lower.HasValue);
        Demand(form, "an upper bound", parts.Upper, upper.HasValue);
        Demand(form, "a best figure", parts.Best, best.HasValue);
        Demand(form, "a hedge", parts.Hedge, approximate);
        Demand(form, "a coverage", parts.Coverage, coverage.IsStated || coverage.IsUnknown);
        if (varies && !EstimateParts.CanVary(form))
        {
            throw new ArgumentException(Printable.Message($"An estimate of the form {form} has no range that could vary."));
        }

        CheckEnds(form, lower, upper, parts);
        CheckOrder(lower, upper, best);
        if (Math.Abs(place) > SignificantPlace.Highest)
        {
            throw new ArgumentException(
                Printable.Message(
                    $"The last significant place is {place}; it lies between -{SignificantPlace.Highest} and {SignificantPlace.Highest}."));
        }
    }

    private static void Demand(EstimateForm form, string name, EstimatePart part, bool given)
    {
        string? fault = part == EstimatePart.Yes && !given ? "needs" : part == EstimatePart.No && given ? "cannot have" : null;
        if (fault is not null) throw new ArgumentException(Printable.Message($"An estimate of the form {form} {fault} {name}."));
    }

    private static void CheckEnds(EstimateForm form, in Bound? lower, in Bound? upper, in EstimateParts parts)
    {
        if (lower is { } low && parts.LowerInclusive is { } lowInclusive && low.IsInclusive != lowInclusive)
        {
            throw new ArgumentException(
                Printable.Message($"The lower bound of the form {form} is {(lowInclusive ? "inclusive" : "exclusive")}; {low} is not."));
        }

        if (upper is { } high && parts.UpperInclusive is { } highInclusive && high.IsInclusive != highInclusive)
        {
            throw new ArgumentException(
                Printable.Message($"The upper bound of the form {form} is {(highInclusive ? "inclusive" : "exclusive")}; {high} is not."));
        }

        if (form == EstimateForm.Exact && lower != upper)
        {
            throw new ArgumentException(Printable.Message($"The bounds of the form {form} are one value; {lower} and {upper} are two."));
        }
    }

    private static void CheckOrder(in Bound? lower, in Bound? upper, in decimal? best)
    {
        if (lower is { } low && upper is { } high)
        {
            if (low.Value > high.Value)
            {
                throw new ArgumentException(Printable.Message($"The lower bound {low} is above the upper bound {high}."));
            }

            if (low.Value == high.Value && !(low.IsInclusive && high.IsInclusive))
            {
                throw new ArgumentException(
                    Printable.Message($"The bounds {low} and {high} leave no value between them; equal bounds are both inclusive."));
            }
        }

        if (best is { } value && (value < lower?.Value || value > upper?.Value))
        {
            throw new ArgumentException(Printable.Message($"The best figure {value} is not between the bounds {lower} and {upper}."));
        }
    }
}
