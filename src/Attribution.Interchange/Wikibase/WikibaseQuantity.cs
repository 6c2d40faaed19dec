using System.Globalization;
using System.Text.Json;

namespace Attribution;

/// <summary>A quantity as a wiki has it: an amount, two bounds or none, and a unit's item or "1".</summary>
internal sealed record WikibaseQuantity(decimal Amount, decimal? Lower, decimal? Upper, string? UnitItem)
{
    /// <summary>What of an estimate a quantity can hold; null where it has no amount, or no item for the unit.</summary>
    /// <param name="estimate">The estimate.</param>
    /// <param name="losses">Where losses are noted.</param>
    /// <param name="path">The path to the estimate.</param>
    /// <param name="options">The items of units.</param>
    /// <param name="circa">Whether a hedge has a place, as a qualifier beside the quantity.</param>
    public static WikibaseQuantity? Plan(Estimate estimate, LossList losses, string path, WikibaseOptions options, bool circa)
    {
        int before = losses.Count;
        if (!TryUnit(estimate.Unit, losses, path, options, out string? item)) return null;
        WikibaseQuantity? quantity = Figures(estimate, losses, path);
        if (quantity is null) return null;
        bool hedged = circa && estimate.Form is not EstimateForm.OrderOfMagnitude;
        EstimateLosses.Attributes(losses, path, estimate, hedged, spread: true);
        EstimateLosses.Words(losses, path, estimate);
        if (losses.Count == before && Read(quantity, estimate.Unit, estimate.IsApproximate) != estimate)
        {
            losses.Add($"{path}.form", LossCodes.Range, $"That it was said in the form {estimate.Form} is lost.");
        }

        return quantity with { UnitItem = item };
    }

    /// <summary>The estimate that a quantity is.</summary>
    /// <param name="quantity">The quantity.</param>
    /// <param name="unit">Its unit.</param>
    /// <param name="circa">Whether it is hedged.</param>
    public static Estimate Read(WikibaseQuantity quantity, Unit? unit, bool circa)
    {
        (decimal amount, decimal? lower, decimal? upper, _) = quantity;
        if (lower is not { } from || upper is not { } to) return circa ? Estimate.Approximately(amount, unit) : Estimate.Of(amount, unit);
        return from == to && !circa
            ? Estimate.Exactly(amount, unit)
            : Estimate.Create(
                EstimateForm.PlusMinus, Bound.Inclusive(from), Bound.Inclusive(to), amount, circa, coverage: Coverage.Unknown, unit: unit);
    }

    public void Write(Utf8JsonWriter json, WikibaseOptions options)
    {
        json.WriteString("amount", Signed(Amount));
        if (Lower is { } lower) json.WriteString("lowerBound", Signed(lower));
        if (Upper is { } upper) json.WriteString("upperBound", Signed(upper));
        json.WriteString("unit", UnitItem is null ? "1" : options.EntityBase + UnitItem);
    }

    private static WikibaseQuantity? Figures(Estimate estimate, LossList losses, string path)
    {
        if (estimate is { Form: EstimateForm.Range, Lower: { } from, Upper: { } to })
        {
            decimal middle = (from.Value / 2) + (to.Value / 2);
            losses.Invent(
                path,
                LossCodes.NoBest,
                FormattableString.Invariant(
                    $"A quantity has an amount; {middle} is only the middle of the range, and no source has said it."));
            EstimateLosses.Exclusive(losses, path, "lower", from);
            EstimateLosses.Exclusive(losses, path, "upper", to);
            return new(middle, from.Value, to.Value, null);
        }

        if (estimate.Best is not { } best || estimate.Form == EstimateForm.OrderOfMagnitude) return Without(estimate, losses, path);
        if (estimate.Lower is { } lower && estimate.Upper is { } upper && estimate.Form != EstimateForm.Exact)
        {
            EstimateLosses.Exclusive(losses, path, "lower", lower);
            EstimateLosses.Exclusive(losses, path, "upper", upper);
            WikibaseQuantity bounded = new(best, lower.Value, upper.Value, null);
            if (estimate.Coverage == Coverage.None)
            {
                losses.Add(path, LossCodes.Coverage, "That no probability was claimed for the range is lost: a wiki's bounds "
                    + "are an uncertainty.");
            }

            EstimateLosses.Place(losses, path, estimate, Estimate.Of(best));
            if (lower.Value == upper.Value) losses.Add(path, LossCodes.Range, "Bounds that are equal to the amount say that it is exact.");
            return bounded;
        }

        if (estimate.Lower != estimate.Upper)
        {
            losses.Add(path, LossCodes.OneSidedBound, "A wiki has both bounds or none; the one beside the best figure is lost.");
        }

        if (estimate.Form == EstimateForm.Exact && estimate.LastSignificantPlace != Estimate.Of(best).LastSignificantPlace)
        {
            // All digits are significant: what a wiki shows as "±0".
            if (estimate.LastSignificantPlace == -best.Scale) return new(best, best, best, null);
        }

        EstimateLosses.Place(losses, path, estimate, Estimate.Of(best));
        return new(best, null, null, null);
    }

    private static WikibaseQuantity? Without(Estimate estimate, LossList losses, string path)
    {
        string words = Printable.Escaped(estimate.ToString());
        if (estimate.Form is EstimateForm.Vague or EstimateForm.OrderOfMagnitude)
        {
            losses.Add(path, LossCodes.Vague, $"'{words}' gives no amount.");
        }
        else if (estimate.Form == EstimateForm.Alternatives)
        {
            losses.Add(path, LossCodes.Alternatives, $"'{words}' gives two amounts, and nothing between them.");
        }
        else
        {
            losses.Add(path, LossCodes.OneSidedBound, $"'{words}' gives one bound and no amount.");
        }

        return null;
    }

    private static bool TryUnit(Unit? unit, LossList losses, string path, WikibaseOptions options, out string? item)
    {
        item = null;
        if (unit is null) return true;
        item = options.Units.FirstOrDefault(pair => pair.Value == unit).Key;
        if (item is not null) return true;
        string code = Printable.Escaped(unit.Code);
        if (unit.Kind == UnitKind.Count || unit == Unit.One)
        {
            losses.Add(
                $"{path}.unit",
                unit == Unit.One ? LossCodes.Unit : LossCodes.CountedNoun,
                $"'{code}' has no item in options.Units; the amount has the unit '1', which says nothing.");
            return true;
        }

        losses.Add($"{path}.unit", LossCodes.Unit, $"'{code}' has no item; add it to options.Units, such as [\"Q11573\"] = Unit.Metre.");
        return false;
    }

    private static string Signed(decimal value) => (value < 0 ? "-" : "+") + Math.Abs(value).ToString(CultureInfo.InvariantCulture);
}
