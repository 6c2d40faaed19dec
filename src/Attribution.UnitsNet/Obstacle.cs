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
                    + "in 'K' with WithUnit.");
        }

        return OfKind(from, to);
    }

    private static QuantityRefusal OfDimension(Unit from, UnitRow to, Unit target)
    {
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

        string? other = said.Named.Except(UnitTable.Of(to.Quantity).SelectMany(row => row.Kinds.Named)).FirstOrDefault();
        return other is null ? null : new(
            QuantityRefusal.OtherKind,
            $"'{Text(from)}' is a unit of {other}, and {to.Quantity} is not; where its worth alone is meant, convert it first: "
                + $"estimate.In(Unit.Parse(\"{to.Code}\")).");
    }

    private static string Text(Unit unit) => Printable.Escaped(unit.Code);
}
