using static Attribution.EstimatePart;

namespace Attribution;

/// <summary>
/// Which parts an <see cref="EstimateForm"/> has, and whether an end is always, or never, inclusive; null where it may be either.
/// </summary>
internal readonly record struct EstimateParts(
    EstimatePart Lower,
    EstimatePart Upper,
    EstimatePart Best,
    EstimatePart Hedge,
    EstimatePart Coverage,
    bool? LowerInclusive,
    bool? UpperInclusive)
{
    public static EstimateParts Of(EstimateForm form) => form switch
    {
        EstimateForm.Exact => new(Yes, Yes, Yes, No, No, true, true),
        EstimateForm.About or EstimateForm.OrderOfMagnitude => new(No, No, Yes, Yes, No, null, null),
        EstimateForm.Nearly => new(No, Yes, No, Yes, No, null, false),
        EstimateForm.JustOver => new(Yes, No, No, Yes, No, null, null),
        EstimateForm.MoreThan => new(Yes, No, Free, Free, No, false, null),
        EstimateForm.AtLeast => new(Yes, No, Free, Free, No, true, null),
        EstimateForm.UpTo => new(No, Yes, Free, Free, No, null, true),
        EstimateForm.LessThan => new(No, Yes, Free, Free, No, null, false),
        EstimateForm.Range => new(Yes, Yes, No, Free, Free, null, null),
        EstimateForm.Alternatives => new(Yes, Yes, No, Free, No, true, true),
        EstimateForm.PlusMinus => new(Yes, Yes, Yes, Free, Yes, true, true),
        EstimateForm.BestWithRange => new(Yes, Yes, Yes, Free, Free, null, null),
        EstimateForm.Vague => new(Yes, No, No, Yes, No, null, null),
        _ => throw new ArgumentException(form.ToString("G") + " is not a form of an estimate."),
    };

    public static bool CanVary(EstimateForm form) =>
        form is EstimateForm.Range or EstimateForm.BestWithRange or EstimateForm.Alternatives
            or EstimateForm.UpTo or EstimateForm.LessThan or EstimateForm.AtLeast or EstimateForm.MoreThan or EstimateForm.PlusMinus;
}
