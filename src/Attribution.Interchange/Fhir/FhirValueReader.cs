namespace Attribution;

/// <summary>Reads a Quantity, a Range, a <c>value[x]</c> or an Observation.</summary>
internal static class FhirValueReader
{
    private static readonly string[] Read = ["valueQuantity", "valueRange", "valueString", "valueInteger"];

    private static readonly string[] Statuses =
        ["registered", "preliminary", "final", "amended", "corrected", "appended", "cancelled", "entered-in-error", "unknown"];

    public static ClaimValue? Value(Json document)
    {
        if (!document.IsObject)
        {
            document.WrongType("an object");
            return null;
        }

        if (document["resourceType"] is { } type)
        {
            string? name = type.Text();
            if (name is not ("Observation" or null))
            {
                type.Problem("wrong-resource", $"'{Printable.Escaped(name)}' is not read; give an Observation, or its value.");
            }

            return name == "Observation" ? Member(document) : null;
        }

        return document["low"] is not null || document["high"] is not null ? Range(document)
            : document["value"] is not null || document["comparator"] is not null ? Quantity(document)
            : Member(document);
    }

    private static ClaimValue? Member(Json document)
    {
        Modifiers(document);
        List<(string Name, Json Value)> values =
            [.. document.Members().Where(member => member.Name.StartsWith("value", StringComparison.Ordinal))];
        if (values.Count != 1)
        {
            document.Problem(
                values.Count == 0 ? "no-value" : "two-values",
                values.Count == 0
                    ? document["dataAbsentReason"] is not null
                        ? "There is no value, and dataAbsentReason says why; leave the Observation out."
                        : "There is no value; add one of valueQuantity, valueRange, valueString and valueInteger."
                    : "There are several values; an Observation has one.");
            return null;
        }

        // A modifier element: these two say that the value is none, or was never meant to be.
        if (document["status"] is { } status)
        {
            string? said = status.Text();
            if (said is "entered-in-error" or "cancelled")
            {
                status.Problem("status", "The Observation is withdrawn by its status, and its value says nothing; leave it out.");
            }
            else if (said is not null && !Statuses.Contains(said))
            {
                status.Problem("status", $"'{Printable.Escaped(said)}' is not a status; it is one of {string.Join(", ", Statuses)}.");
            }

            if (status.Notes.HasProblems) return null;
        }

        foreach ((string other, Json member) in document.Members())
        {
            if (other != values[0].Name && other != "resourceType") member.Left(LossCodes.Ignored, "Only the value was read.");
        }

        (string name, Json value) = values[0];
        switch (name)
        {
            case "valueQuantity": return Quantity(value);
            case "valueRange": return Range(value);
            case "valueString": return value.Words() is { } words ? new TextValue(words) : null;
            case "valueInteger": return Whole(value);
            default:
                value.Problem("unsupported-value", $"'{Printable.Escaped(name)}' is not read; {string.Join(", ", Read)} are.");
                return null;
        }
    }

    private static Estimate? Whole(Json value)
    {
        if (value.Number() is not { } number) return null;
        if (number == decimal.Truncate(number)) return Estimate.Of(number);
        value.WrongType("a whole number");
        return null;
    }

    private static Estimate? Quantity(Json quantity)
    {
        if (!IsElement(quantity)) return null;
        if (quantity["currency"] is { } currency)
        {
            currency.Problem(
                "unknown-unit", $"A Money is not read; give a Quantity with the system {FhirUnit.Iso4217} and the currency as its code.");
            return null;
        }

        quantity.LeaveAllBut("value", "comparator", "unit", "system", "code", "modifierExtension");
        Unit? unit = FhirUnit.Read(quantity);
        if (quantity["value"] is not { } number)
        {
            quantity.Problem("no-value", "The quantity has no value; add one.");
            return null;
        }

        decimal? read = number.Number();
        string? comparator = quantity["comparator"]?.Text();
        if (read is not { } value || quantity.Notes.HasProblems) return null;
        switch (comparator)
        {
            case null: return Estimate.Of(value, unit);
            case "<": return Estimate.LessThan(value, unit);
            case "<=": return Estimate.UpTo(value, unit);
            case ">=": return Estimate.AtLeast(value, unit);
            case ">": return Estimate.MoreThan(value, unit);
            case "ad":
                quantity["comparator"]!.Value.Problem(
                    "comparator", "'ad' (R5: as much as brings the total to the value) is not a bound; give one of <, <=, >= and >.");
                return null;
            default:
                quantity["comparator"]!.Value.Problem(
                    "comparator", $"'{Printable.Escaped(comparator)}' is not a comparator; give one of <, <=, >= and >.");
                return null;
        }
    }

    private static Estimate? Range(Json range)
    {
        if (!IsElement(range)) return null;
        range.LeaveAllBut("low", "high", "modifierExtension");
        Json? low = range["low"], high = range["high"];
        if (low is null && high is null)
        {
            range.Problem("no-value", "The range has no end; add low, high or both.");
            return null;
        }

        Estimate? from = low is { } first ? End(first) : null, to = high is { } last ? End(last) : null;
        if (range.Notes.HasProblems) return null;
        if (from is null) return Estimate.UpTo(to!.Best!.Value, to.Unit);
        if (to is null) return Estimate.AtLeast(from.Best!.Value, from.Unit);
        if (from.Unit != to.Unit)
        {
            range.Problem("two-units", "The ends of the range have different units; give both in one.");
            return null;
        }

        if (from.Best <= to.Best) return Estimate.Between(from.Best!.Value, to.Best!.Value, from.Unit);
        range.Problem("reversed", FormattableString.Invariant($"The low end {from.Best} is above the high end {to.Best}; exchange them."));
        return null;
    }

    /// <summary>An end is a SimpleQuantity, which has no comparator.</summary>
    private static Estimate? End(Json end)
    {
        Estimate? value = Quantity(end);
        if (end["comparator"] is not { } comparator) return value;
        comparator.Problem("comparator", "The end of a range has no comparator, since it belongs to the range; leave it out.");
        return null;
    }

    private static bool IsElement(Json value)
    {
        if (value.IsObject) Modifiers(value);
        else value.WrongType("an object");
        return value.IsObject;
    }

    private static void Modifiers(Json element)
    {
        element["modifierExtension"]?.Problem("modifier", "A modifier extension may turn the meaning round, and none is known; remove it.");
        element["implicitRules"]?.Problem("modifier", "Implicit rules may turn the meaning round, and none are known; remove them.");
    }
}
