namespace Attribution;

/// <summary>Which parts each <see cref="EstimateForm"/> has, and what must hold among them.</summary>
internal static class EstimateRules
{
    /// <summary>Whether a part must be given, may be, or must not be.</summary>
    private enum Part
    {
        No,
        Yes,
        Free,
    }

    public static bool CanVary(EstimateForm form) =>
        form is EstimateForm.Range or EstimateForm.BestWithRange or EstimateForm.Alternatives
            or EstimateForm.UpTo or EstimateForm.LessThan or EstimateForm.AtLeast or EstimateForm.MoreThan or EstimateForm.PlusMinus;

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
        Parts parts = PartsOf(form);
        Demand(form, "a lower bound", parts.Lower, lower.HasValue);
        Demand(form, "an upper bound", parts.Upper, upper.HasValue);
        Demand(form, "a best figure", parts.Best, best.HasValue);
        Demand(form, "a hedge", parts.Hedge, approximate);
        Demand(form, "a coverage", parts.Coverage, coverage.IsStated || coverage.IsUnknown);
        if (varies && !CanVary(form))
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

    private static Parts PartsOf(EstimateForm form) => form switch
    {
        EstimateForm.Exact => new(Part.Yes, Part.Yes, Part.Yes, Part.No, Part.No, true, true),
        EstimateForm.About or EstimateForm.OrderOfMagnitude => new(Part.No, Part.No, Part.Yes, Part.Yes, Part.No, null, null),
        EstimateForm.Nearly => new(Part.No, Part.Yes, Part.No, Part.Yes, Part.No, null, false),
        EstimateForm.JustOver => new(Part.Yes, Part.No, Part.No, Part.Yes, Part.No, null, null),
        EstimateForm.MoreThan => new(Part.Yes, Part.No, Part.Free, Part.Free, Part.No, false, null),
        EstimateForm.AtLeast => new(Part.Yes, Part.No, Part.Free, Part.Free, Part.No, true, null),
        EstimateForm.UpTo => new(Part.No, Part.Yes, Part.Free, Part.Free, Part.No, null, true),
        EstimateForm.LessThan => new(Part.No, Part.Yes, Part.Free, Part.Free, Part.No, null, false),
        EstimateForm.Range => new(Part.Yes, Part.Yes, Part.No, Part.Free, Part.Free, null, null),
        EstimateForm.Alternatives => new(Part.Yes, Part.Yes, Part.No, Part.Free, Part.No, true, true),
        EstimateForm.PlusMinus => new(Part.Yes, Part.Yes, Part.Yes, Part.Free, Part.Yes, true, true),
        EstimateForm.BestWithRange => new(Part.Yes, Part.Yes, Part.Yes, Part.Free, Part.Free, null, null),
        EstimateForm.Vague => new(Part.Yes, Part.No, Part.No, Part.Yes, Part.No, null, null),
        _ => throw new ArgumentException(Printable.Message($"{form} is not a form of an estimate.")),
    };

    private static void Demand(EstimateForm form, string name, Part part, bool given)
    {
        if (part == Part.Yes && !given) throw new ArgumentException(Printable.Message($"An estimate of the form {form} needs {name}."));
        if (part == Part.No && given) throw new ArgumentException(Printable.Message($"An estimate of the form {form} cannot have {name}."));
    }

    private static void CheckEnds(EstimateForm form, in Bound? lower, in Bound? upper, in Parts parts)
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

    private readonly record struct Parts(
        Part Lower, Part Upper, Part Best, Part Hedge, Part Coverage, bool? LowerInclusive, bool? UpperInclusive);
}
