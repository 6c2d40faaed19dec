namespace Attribution;

/// <summary>An estimate as an object of JSON, without loss.</summary>
internal static partial class EstimateJson
{
    /// <summary>
    /// Whether an end belongs to the range if a document does not say so: as the words of the form have it, "just over N" and "several"
    /// excluding their figure.
    /// </summary>
    private static bool UsuallyInclusive(EstimateForm form) =>
        form is not (EstimateForm.Nearly or EstimateForm.JustOver or EstimateForm.MoreThan or EstimateForm.LessThan or EstimateForm.Vague);

    /// <summary>Whether an estimate of the form is hedged if a document does not say so.</summary>
    private static bool UsuallyApproximate(EstimateForm form) =>
        form is EstimateForm.About or EstimateForm.Nearly or EstimateForm.JustOver or EstimateForm.Vague or EstimateForm.OrderOfMagnitude;
}
