namespace Attribution;

/// <summary>
/// Why an estimate is not a quantity of UnitsNet, or a quantity is not an estimate: a stable code, and a sentence with the remedy.
/// </summary>
/// <remarks>Equal when both are. The constants are every code that there is; codes do not change between versions.</remarks>
public sealed record QuantityRefusal
{
    /// <summary>The estimate names no unit.</summary>
    public const string NoUnit = "no-unit";

    /// <summary>The estimate counts something: soldiers, shells per day.</summary>
    public const string CountedNoun = "counted-noun";

    /// <summary>The estimate is an amount of money, or a price.</summary>
    public const string Currency = "currency";

    /// <summary>The unit carries a remark that changes what is meant: kilotonnes <em>of TNT</em>.</summary>
    public const string Annotation = "annotation";

    /// <summary>The unit belongs to a scale of its own: decibels, pH, international units.</summary>
    public const string SpecialScale = "special-scale";

    /// <summary>The unit measures something else: a mass is not a length.</summary>
    public const string OtherDimension = "other-dimension";

    /// <summary>
    /// The dimension is the same, and yet something else is meant: a percentage is not a number of bits, nor a becquerel a hertz.
    /// </summary>
    public const string OtherKind = "other-kind";

    /// <summary>A temperature is a point on a scale, and what was asked for is a difference.</summary>
    public const string PointOnScale = "point-on-scale";

    /// <summary>The unit of UnitsNet has no unit that is worth the same in UCUM; see <see cref="UnitsNetUnits.Unmapped"/>.</summary>
    public const string UnmappedUnit = "unmapped-unit";

    /// <summary>The value asked for is not a unit of UnitsNet, or the quantity is not one of UnitsNet's own.</summary>
    public const string NotUnitsNet = "not-unitsnet";

    /// <summary>No decimal holds the number: it is too large, too small, infinite or not a number.</summary>
    public const string OutOfRange = "out-of-range";

    internal QuantityRefusal(string code, string message)
    {
        Code = code;
        Message = message;
    }

    /// <summary>One of the constants.</summary>
    public string Code { get; }

    /// <summary>What is wrong, and what would be right.</summary>
    public string Message { get; }

    /// <summary>The message, with the code behind it.</summary>
    public override string ToString() => $"{Message} [{Code}]";
}
