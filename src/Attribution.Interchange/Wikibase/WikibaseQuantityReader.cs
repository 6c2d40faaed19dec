namespace Attribution;

/// <summary>Reads a quantity.</summary>
internal static class WikibaseQuantityReader
{
    public static Estimate? Read(Json quantity, WikibaseOptions options, bool circa)
    {
        if (!quantity.IsObject)
        {
            quantity.WrongType("an object");
            return null;
        }

        Json? low = quantity["lowerBound"], high = quantity["upperBound"];
        decimal? amount = Number(quantity, "amount", isNeeded: true);
        decimal? lower = Number(quantity, "lowerBound", isNeeded: false), upper = Number(quantity, "upperBound", isNeeded: false);
        bool unitRead = TryUnit(quantity, options, out Unit? unit);
        quantity.LeaveAllBut("amount", "lowerBound", "upperBound", "unit");
        if (low is null != high is null)
        {
            quantity.Problem("one-bound", "A quantity has both bounds or none; add the other, or remove this one.");
            return null;
        }

        if (amount is not { } value || !unitRead || lower is null != low is null || upper is null != high is null) return null;
        if (!(lower > value) && !(value > upper))
        {
            return quantity.Try("out-of-range", () => WikibaseQuantity.Read(new(value, lower, upper, null), unit, circa));
        }

        quantity.Problem(
            "not-between", FormattableString.Invariant($"The amount {value} is not between its bounds {lower} and {upper}; correct them."));
        return null;
    }

    private static decimal? Number(Json quantity, string member, bool isNeeded)
    {
        if (quantity[member] is not { } number)
        {
            if (isNeeded) quantity.Problem("no-value", "A quantity has an amount; add it, or say somevalue.");
            return null;
        }

        string? text = number.Text();
        if (text is null) return null;
        if (text.Length > 1 && text[0] is '+' or '-' && text.AsSpan().IndexOfAny('e', 'E') < 0
            && ExactDecimal.TryParse(text, out decimal value))
        {
            return value;
        }

        number.Problem(
            "not-a-number",
            $"'{Printable.Escaped(text)}' is not a sign and at most 28 digits with a point among them; write +50 or -0.5.");
        return null;
    }

    private static bool TryUnit(Json quantity, WikibaseOptions options, out Unit? unit)
    {
        unit = null;
        if (quantity["unit"] is not { } given)
        {
            quantity.Problem("no-unit", "A quantity has a unit; add it: '1' for none.");
            return false;
        }

        string? text = given.Text();
        if (text is null) return false;
        if (text == "1") return true;
        if (WikibaseId.ItemAt(text, options.EntityBase) is not { } item)
        {
            given.Problem(
                "unknown-unit",
                $"'{Printable.Escaped(text)}' is of another wiki than {options.EntityBase}, and each numbers its items itself; set "
                    + "options.EntityBase to its address, and options.Units to its items.");
            return false;
        }

        if (options.Units.TryGetValue(item, out unit)) return true;
        given.Problem("unknown-unit", $"'{Printable.Escaped(text)}' is not among options.Units; add the item and its unit.");
        return false;
    }
}
