using System.Text.Json;

namespace Attribution;

/// <summary>Chooses the data type that holds a value best, and notes what it does not hold.</summary>
internal sealed class FhirValueWriter(LossList losses, string path)
{
    /// <summary>What writes the member <c>value[x]</c>.</summary>
    public Action<Utf8JsonWriter> Plan(ClaimValue value) => value is Estimate estimate ? Plan(estimate) : Plan((TextValue)value);

    private Action<Utf8JsonWriter> Plan(TextValue value)
    {
        if (value.Issue is { } issue)
        {
            losses.Add($"{path}.issue", LossCodes.Issue, $"Why it is not an estimate, '{Printable.Escaped(issue)}', is lost.");
        }

        return Text(value.Text);
    }

    private Action<Utf8JsonWriter> Plan(Estimate estimate)
    {
        if (estimate.Form is EstimateForm.Vague or EstimateForm.OrderOfMagnitude or EstimateForm.Alternatives) return InWords(estimate);
        EstimateLosses.Attributes(losses, path, estimate, hedged: false);
        EstimateLosses.Words(losses, path, estimate);
        Unit(estimate.Unit);
        if (estimate.Best is { } best)
        {
            if (estimate.Form is not (EstimateForm.Exact or EstimateForm.About))
            {
                losses.Add(path, LossCodes.Range, "A value is a quantity or a range, not both; the ends beside the best figure are lost.");
            }

            EstimateLosses.Place(losses, path, estimate, Estimate.Of(best));
            return json => Quantity(json, "valueQuantity", best, null, estimate.Unit);
        }

        return estimate is { Lower: { } lower, Upper: { } upper } ? Range(estimate, lower, upper) : OneSided(estimate);
    }

    private Action<Utf8JsonWriter> Range(Estimate estimate, Bound lower, Bound upper)
    {
        EstimateLosses.Exclusive(losses, path, "lower", lower);
        EstimateLosses.Exclusive(losses, path, "upper", upper);
        EstimateLosses.Place(losses, path, estimate, Estimate.Between(lower.Value, upper.Value));
        return json =>
        {
            json.WriteStartObject("valueRange");
            Quantity(json, "low", lower.Value, null, estimate.Unit);
            Quantity(json, "high", upper.Value, null, estimate.Unit);
            json.WriteEndObject();
        };
    }

    private Action<Utf8JsonWriter> OneSided(Estimate estimate)
    {
        (Bound bound, string comparator) = estimate.Lower is { } lower
            ? (lower, lower.IsInclusive ? ">=" : ">")
            : (estimate.Upper!.Value, estimate.Upper.Value.IsInclusive ? "<=" : "<");
        EstimateLosses.Place(losses, path, estimate, Estimate.Of(bound.Value));
        return json => Quantity(json, "valueQuantity", bound.Value, comparator, estimate.Unit);
    }

    private Action<Utf8JsonWriter> InWords(Estimate estimate)
    {
        string words = estimate.Text ?? estimate.ToString();
        losses.Add(
            path,
            estimate.Form == EstimateForm.Alternatives ? LossCodes.Alternatives : LossCodes.Vague,
            $"'{Printable.Escaped(words)}' is neither a quantity nor a range; it stands in words.");
        return Text(words);
    }

    private void Unit(Unit? unit)
    {
        if (unit is null) return;
        if (FhirUnit.HasNoun(unit))
        {
            losses.Add(
                $"{path}.unit",
                LossCodes.CountedNoun,
                $"'{Printable.Escaped(FhirUnit.Words(unit))}' is an annotation, which UCUM gives no meaning: other readers discard it.");
        }

        if (FhirUnit.SystemOf(unit) is null)
        {
            losses.Add($"{path}.unit", LossCodes.Unit, $"'{Printable.Escaped(unit.Code)}' has no code in UCUM; it stands in words.");
        }
    }

    private static Action<Utf8JsonWriter> Text(string words) => json => json.Text("valueString", words);

    private static void Quantity(Utf8JsonWriter json, string member, decimal value, string? comparator, Unit? unit)
    {
        json.WriteStartObject(member);
        json.WriteNumber("value", value);
        json.Text("comparator", comparator);
        if (unit is not null)
        {
            string? system = FhirUnit.SystemOf(unit);
            json.Text("unit", FhirUnit.Words(unit));
            json.Text("system", system);
            json.Text("code", system is null ? null : unit.Code);
        }

        json.WriteEndObject();
    }
}
