using System.Text.Json;

namespace Attribution;

/// <content>Writing. Members with their default values are left out.</content>
internal static partial class EstimateJson
{
    /// <summary>Writes the string that the English grammar reads as the same estimate, but for its words.</summary>
    public static void WritePhrase(Utf8JsonWriter json, Estimate estimate) =>
        json.WriteStringValue(JsonWriting.Whole(estimate.ToString("R")));

    /// <summary>Writes the object.</summary>
    public static void Write(Utf8JsonWriter json, Estimate estimate)
    {
        json.WriteStartObject();
        EstimateForm form = estimate.Form;
        json.WriteWord("form", form);
        if (estimate.Best is { } best) json.WriteNumber("best", best);
        if (form != EstimateForm.Exact)
        {
            WriteEnd(json, "lower", "lowerInclusive", form, estimate.Lower);
            WriteEnd(json, "upper", "upperInclusive", form, estimate.Upper);
        }

        if (estimate.IsApproximate != UsuallyApproximate(form)) json.WriteBoolean("approximate", estimate.IsApproximate);
        if (estimate.Varies) json.WriteBoolean("varies", true);
        WriteCoverage(json, estimate.Coverage);
        if (estimate.LastSignificantPlace != UsualPlace(estimate)) json.WriteNumber("lastSignificantPlace", estimate.LastSignificantPlace);
        json.WriteText("unit", estimate.Unit?.Code);
        if (estimate.Whole is { } whole) json.WriteNumber("whole", whole);
        json.WriteText("text", estimate.Text);
        json.WriteEndObject();
    }

    /// <summary>Writes the member <c>coverage</c>, or none where none was claimed.</summary>
    public static void WriteCoverage(Utf8JsonWriter json, Coverage coverage)
    {
        if (coverage.Level is { } level) json.WriteNumber("coverage", level);
        else if (coverage.IsUnknown) json.WriteString("coverage", coverage.IsStandardUncertainty ? "standard" : "unknown");
    }

    private static void WriteEnd(Utf8JsonWriter json, string member, string inclusive, EstimateForm form, Bound? end)
    {
        if (end is not { } bound) return;
        json.WriteNumber(member, bound.Value);
        if (bound.IsInclusive != UsuallyInclusive(form)) json.WriteBoolean(inclusive, bound.IsInclusive);
    }

    /// <summary>The place that the digits have if none is given.</summary>
    private static int UsualPlace(Estimate estimate) => Estimate
        .Create(estimate.Form, estimate.Lower, estimate.Upper, estimate.Best, estimate.IsApproximate, estimate.Varies, estimate.Coverage)
        .LastSignificantPlace;
}
