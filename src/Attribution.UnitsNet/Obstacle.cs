namespace Attribution;

/// <summary>Why a value in one unit cannot be told in a unit of UnitsNet.</summary>
internal static class Obstacle
{
    // One unit of each scale that has no factor to others; their multiples have the same dimension.
    private static readonly Lazy<Dimension[]> SpecialScales = new(() =>
    [
        .. "B Np B[SPL] B[V] B[mV] B[uV] B[10.nV] B[W] B[kW] [pH] [p'diop] %[slope] [iU] [arb'U] bit_s [m/s2/Hz^(1/2)]"
            .Split(' ').Select(code => Unit.Parse(code).Dimension),
    ]);

    public static QuantityRefusal? Between(Unit from, UnitRow to)
    {
        Unit target = to.Unit!;
        if (from.Kind == UnitKind.Count)
        {
            return new(QuantityRefusal.CountedNoun, $"'{Text(from)}' are counted, and UnitsNet counts nothing; keep the estimate.");
        }

        if (from.Kind == UnitKind.Currency)
        {
            return new(QuantityRefusal.Currency, $"'{Text(from)}' is money, and UnitsNet has no currencies; keep the estimate.");
        }

        if (Explosives.Refusal(from, to) is { } ofExplosives) return ofExplosives;
        if (from.Dimension != target.Dimension) return OfDimension(from, to, target);
        if (from.Code.Contains('{', StringComparison.Ordinal))
        {
            return new(
                QuantityRefusal.Annotation,
                $"'{Text(from)}' says of what, and UnitsNet would lose it; say which unit is meant with WithUnit, without a remark in "
                    + "braces.");
        }

        if (to.Quantity != "Temperature" && from.Dimension == Unit.Kelvin.Dimension && from.Convert(0, Unit.Kelvin) != 0)
        {
            return new(
                QuantityRefusal.PointOnScale,
                $"'{Text(from)}' is a point on a scale, and {to.Quantity} is a difference; ask for Temperature, or say the difference "
                    + $"in '{Degree(from)}' with WithUnit.");
        }

        return OfKind(from, to);
    }

    /// <summary>The unit that is one degree of a scale of temperature.</summary>
    private static string Degree(Unit scale) => Text(scale)
        .Replace("[degRe]", "5.K/4", StringComparison.Ordinal)
        .Replace("[degF]", "[degR]", StringComparison.Ordinal)
        .Replace("Cel", "K", StringComparison.Ordinal);

    private static QuantityRefusal OfDimension(Unit from, UnitRow to, Unit target)
    {
        List<UnitFactor> factors = UnitFactor.In(from.Code);
        if (factors.Exists(factor => factor.IsNoun))
        {
            return new(
                QuantityRefusal.CountedNoun,
                $"'{Text(from)}' has something counted in it, and UnitsNet counts nothing; keep the estimate.");
        }

        if (factors.Exists(factor => Unit.TryParse(factor.Symbol, out Unit? unit) && unit.Kind == UnitKind.Currency))
        {
            return new(
                QuantityRefusal.Currency, $"'{Text(from)}' has money in it, and UnitsNet has no currencies; keep the estimate.");
        }

        string dimension = Printable.Escaped(from.Dimension.ToString());
        if (SpecialScales.Value.Contains(from.Dimension))
        {
            return new(
                QuantityRefusal.SpecialScale,
                $"'{Text(from)}' belongs to a scale of its own, whose values do not convert into {to.Quantity}; keep the estimate.");
        }

        return new(
            QuantityRefusal.OtherDimension,
            $"'{Text(from)}' ({dimension}) is not a unit of {to.Quantity} ({target.Dimension}); ask for a quantity that it measures.");
    }

    private static QuantityRefusal? OfKind(Unit from, UnitRow to)
    {
        NamedKinds said = NamedKinds.Of(from.Code);
        if (said.CountedDifference(to.Kinds) is { } kind)
        {
            string how = said.Exponent(kind) == 0 ? $"does not measure {kind}, and {to.Quantity} does"
                : to.Kinds.Exponent(kind) == 0 ? $"measures {kind}, and {to.Quantity} does not"
                : $"does not measure {kind} as {to.Quantity} does";
            return new(QuantityRefusal.OtherKind, $"'{Text(from)}' {how}; ask for a quantity that it measures.");
        }

        UnitRow[] rows = UnitTable.Of(to.Quantity);
        if (said.Named.Except(rows.SelectMany(row => row.Kinds.Named)).FirstOrDefault() is { } other)
        {
            return OtherKind(from, to, $"is a unit of {other}, and {to.Quantity} is not");
        }

        // A dose, and radioactivity, have units of their own.
        if (to.Kinds.Named.Except(said.Named).FirstOrDefault() is { } own && Array.TrueForAll(rows, row => row.Kinds.Named.Contains(own)))
        {
            return OtherKind(from, to, $"is not a unit of {own}, and {to.Quantity} is");
        }

        string shape = UnitShape.Of(from.Code);
        if (IsAnyNumber(to) || UnitTable.ShapesOf(to.Quantity).Contains(shape)) return null;
        if (UnitTable.WrittenAs(shape, from.Dimension) is { } quantity)
        {
            return OtherKind(from, to, $"is written as a unit of {quantity}, and {to.Quantity} is something else");
        }

        // A ratio of two lengths is a pure number, and yet not a fraction of mass.
        return shape.Length > 0 && UnitTable.ShapesOf(to.Quantity).Contains(UnitShape.Pure)
            ? OtherKind(from, to, $"is a ratio of another kind than {to.Quantity} is")
            : null;
    }

    /// <summary>Whether the quantity is any pure number, whatever it is a ratio of.</summary>
    private static bool IsAnyNumber(UnitRow to) => to.Quantity is "Ratio" or "Scalar";

    private static QuantityRefusal OtherKind(Unit from, UnitRow to, string why) => new(
        QuantityRefusal.OtherKind,
        $"'{Text(from)}' {why}; where its worth alone is meant, convert it first: estimate.In(Unit.Parse(\"{to.Code}\")).");

    private static string Text(Unit unit) => Printable.Escaped(unit.Code);
}
