namespace Attribution;

/// <content>Reading.</content>
internal static partial class EstimateJson
{
    private static readonly Shape Members = new(
        "an estimate", 1, "form",
        "best", "lower", "lowerInclusive", "upper", "upperInclusive",
        "approximate", "varies", "coverage", "lastSignificantPlace", "unit", "whole", "text");

    /// <summary>Reads the object, or a string as a phrase of the English grammar.</summary>
    public static Estimate? ReadAny(ref JsonCursor cursor)
    {
        if (!cursor.IsString) return Read(ref cursor, UnitJson.Read);
        if (cursor.Phrase() is not { } phrase) return null;
        if (Estimate.TryParse(phrase, out Estimate? estimate, out EstimateRefusal? refusal)) return estimate;
        cursor.Fault(refusal.Code, Quote.Message(refusal.Message));
        return null;
    }

    /// <summary>Reads the object; a unit is read by <paramref name="readUnit"/>, which may share units among estimates.</summary>
    public static Estimate? Read(ref JsonCursor cursor, ReadValue<Unit> readUnit)
    {
        if (!cursor.OpensObject(Members)) return null;
        EstimateForm? form = null;
        decimal? best = null, lower = null, upper = null, whole = null;
        bool? lowerInclusive = null, upperInclusive = null, approximate = null, varies = null;
        Coverage? coverage = null;
        int? place = null;
        Unit? unit = null;
        string? text = null;
        uint seen = 0;
        int start = cursor.Offset;
        Faults faults = cursor.Faults;
        int before = faults.Count;
        while (cursor.NextMember(Members, ref seen, start, out string member))
        {
            switch (member)
            {
                case "form": form = cursor.Word<EstimateForm>(); break;
                case "best": best = cursor.Number(); break;
                case "lower": lower = cursor.Number(); break;
                case "lowerInclusive": lowerInclusive = cursor.Flag(); break;
                case "upper": upper = cursor.Number(); break;
                case "upperInclusive": upperInclusive = cursor.Flag(); break;
                case "approximate": approximate = cursor.Flag(); break;
                case "varies": varies = cursor.Flag(); break;
                case "coverage": coverage = ReadCoverage(ref cursor); break;
                case "lastSignificantPlace": place = cursor.Whole(); break;
                case "unit": unit = readUnit(ref cursor); break;
                case "whole": whole = cursor.Number(); break;
                default: text = cursor.Text(); break;
            }
        }

        // The members can be checked against each other only if each was read.
        if (faults.Count > before || form is not { } said) return null;
        CheckMembers(
            faults, start, said,
            new(lower.HasValue, best.HasValue, upper.HasValue, coverage.HasValue, lowerInclusive, upperInclusive, approximate, varies));
        if (faults.Count > before) return null;
        if (said == EstimateForm.Exact) lower = upper = best;
        try
        {
            return Estimate.Create(
                said, End(said, lower, lowerInclusive), End(said, upper, upperInclusive), best,
                approximate ?? UsuallyApproximate(said), varies ?? false, coverage ?? Coverage.None, place, unit, text, whole);
        }
        catch (Exception refusal) when (Faults.IsRefusal(refusal))
        {
            faults.Add(start, "estimate", refusal);
            return null;
        }
    }

    private static Bound? End(EstimateForm form, decimal? value, bool? inclusive) =>
        value is { } given ? new Bound(given, inclusive ?? UsuallyInclusive(form)) : null;

    private static Coverage? ReadCoverage(ref JsonCursor cursor)
    {
        if (cursor.IsString)
        {
            switch (cursor.Text())
            {
                case "unknown": return Coverage.Unknown;
                case "standard": return Coverage.StandardUncertainty;
                default:
                    cursor.Fault("coverage", "A coverage is a number between 0 and 1, \"standard\" or \"unknown\".");
                    return null;
            }
        }

        if (cursor.Number() is not { } level) return null;
        if (level is > 0 and < 1) return Coverage.Stated(level);
        cursor.Fault("coverage", "A coverage lies between 0 and 1: write 95 % as 0.95.");
        return null;
    }
}
