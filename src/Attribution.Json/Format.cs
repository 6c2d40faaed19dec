using System.Text.Json;

namespace Attribution;

/// <summary>What version 1 of the format fixes beyond its members.</summary>
internal static class Format
{
    public const string Name = "attribution/claims";
    public const int Version = 1;

    /// <summary>Twice what the format needs, so that a member of a later version is reported as unknown and not as too deep.</summary>
    public const int MaximumDepth = 32;

    public static JsonReaderOptions ReaderOptions => new() { MaxDepth = MaximumDepth };

    /// <summary>
    /// Whether an end belongs to the range if a document does not say so: as the words of the form have it, "just over N" and "several"
    /// excluding their figure.
    /// </summary>
    public static bool UsuallyInclusive(EstimateForm form) =>
        form is not (EstimateForm.Nearly or EstimateForm.JustOver or EstimateForm.MoreThan or EstimateForm.LessThan or EstimateForm.Vague);

    /// <summary>Whether an estimate of the form is hedged if a document does not say so.</summary>
    public static bool UsuallyApproximate(EstimateForm form) =>
        form is EstimateForm.About or EstimateForm.Nearly or EstimateForm.JustOver or EstimateForm.Vague or EstimateForm.OrderOfMagnitude;
}
