namespace Attribution;

/// <content>Which members each form has, by the names that a document gives them.</content>
internal static partial class EstimateJson
{
    /// <summary>Notes the members that the form needs and that are missing, and those that do not go with it.</summary>
    private static void CheckMembers(Faults faults, int start, EstimateForm form, in Given given)
    {
        EstimateParts parts = EstimateParts.Of(form);
        List<string>? missing = null, extra = null;

        // An exact figure is its own ends.
        if (form == EstimateForm.Exact) parts = parts with { Lower = EstimatePart.No, Upper = EstimatePart.No };
        CheckEnd("lower", "lowerInclusive", parts.Lower, given.Lower, parts.LowerInclusive, given.LowerInclusive);
        Check("best", parts.Best, given.Best);
        CheckEnd("upper", "upperInclusive", parts.Upper, given.Upper, parts.UpperInclusive, given.UpperInclusive);
        Check("coverage", parts.Coverage, given.Coverage);
        EstimatePart unless = given.Approximate == true ? EstimatePart.No : EstimatePart.Yes;
        if (given.Approximate.HasValue && parts.Hedge == unless) (extra ??= []).Add("approximate");
        if (given.Varies == true && !EstimateParts.CanVary(form)) (extra ??= []).Add("varies");
        if (missing is null && extra is null) return;
        string faulty = missing is null ? "" : $" needs {Listed(missing)}";
        string remedy = missing is null ? "" : $"give {Listed(missing)}";
        if (extra is not null)
        {
            faulty += $"{(missing is null ? "" : ", and")} does not go with {Listed(extra)} as given";
            remedy += $"{(missing is null ? "" : ", ")}drop {Listed(extra)}";
        }

        faults.Add(
            start,
            extra is null ? "missing-member" : "estimate",
            $"An estimate of the form '{Words<EstimateForm>.Of(form)}'{faulty}; {remedy}.");

        void CheckEnd(string end, string inclusive, EstimatePart part, bool isGiven, bool? always, bool? said)
        {
            Check(end, part, isGiven);
            if (said is not null && (part == EstimatePart.No || said == !always)) (extra ??= []).Add(inclusive);
        }

        void Check(string member, EstimatePart part, bool isGiven)
        {
            if (part == EstimatePart.Yes && !isGiven) (missing ??= []).Add(member);
            if (part == EstimatePart.No && isGiven) (extra ??= []).Add(member);
        }
    }

    private static string Listed(List<string> members) => string.Join(" and ", members.Select(member => $"'{member}'"));

    /// <summary>Which members a document gives, and those that say yes or no.</summary>
    private readonly record struct Given(
        bool Lower, bool Best, bool Upper, bool Coverage, bool? LowerInclusive, bool? UpperInclusive, bool? Approximate, bool? Varies);
}
