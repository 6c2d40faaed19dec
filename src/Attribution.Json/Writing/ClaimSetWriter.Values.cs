namespace Attribution;

/// <content>Values.</content>
internal sealed partial class ClaimSetWriter
{
    private void Write(ClaimValue? value)
    {
        if (value is TextValue words)
        {
            Text("text", words.Text);
            Text("issue", words.Issue);
        }
        else if (value is Estimate estimate)
        {
            _json.WriteStartObject("estimate");
            WriteMembers(estimate);
            _json.WriteEndObject();
        }
    }

    private void WriteMembers(Estimate estimate)
    {
        EstimateForm form = estimate.Form;
        Word("form", form);
        if (estimate.Best is { } best) _json.WriteNumber("best", best);
        if (form != EstimateForm.Exact)
        {
            WriteEnd("lower", "lowerInclusive", form, estimate.Lower);
            WriteEnd("upper", "upperInclusive", form, estimate.Upper);
        }

        if (estimate.IsApproximate != Format.UsuallyApproximate(form)) _json.WriteBoolean("approximate", estimate.IsApproximate);
        if (estimate.Varies) _json.WriteBoolean("varies", true);
        if (estimate.Coverage.Level is { } level)
        {
            _json.WriteNumber("coverage", level);
        }
        else if (estimate.Coverage.IsUnknown)
        {
            _json.WriteString("coverage", estimate.Coverage.IsStandardUncertainty ? "standard" : "unknown");
        }

        if (estimate.LastSignificantPlace != UsualPlace(estimate)) _json.WriteNumber("lastSignificantPlace", estimate.LastSignificantPlace);
        Text("unit", estimate.Unit?.Code);
        if (estimate.Whole is { } whole) _json.WriteNumber("whole", whole);
        Text("text", estimate.Text);
    }

    private void WriteEnd(string member, string inclusive, EstimateForm form, Bound? end)
    {
        if (end is not { } bound) return;
        _json.WriteNumber(member, bound.Value);
        if (bound.IsInclusive != Format.UsuallyInclusive(form)) _json.WriteBoolean(inclusive, bound.IsInclusive);
    }

    /// <summary>The place that the digits have if none is given.</summary>
    private static int UsualPlace(Estimate estimate) => Estimate
        .Create(estimate.Form, estimate.Lower, estimate.Upper, estimate.Best, estimate.IsApproximate, estimate.Varies, estimate.Coverage)
        .LastSignificantPlace;
}
