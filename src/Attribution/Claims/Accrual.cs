namespace Attribution;

/// <summary>How a quantity accumulates over time; this decides which two figures are comparable.</summary>
public enum Accrual
{
    /// <summary>A running total that cannot fall: casualties since the start.</summary>
    Cumulative,

    /// <summary>A level at a moment: soldiers deployed today.</summary>
    State,

    /// <summary>An amount per span of time: casualties per week.</summary>
    Rate,

    /// <summary>The highest level ever reached.</summary>
    Peak,

    /// <summary>A level or an amount that is expected in the future.</summary>
    Forecast,

    /// <summary>The most that is possible: the range of a gun.</summary>
    Capacity,

    /// <summary>An attribute that does not change: a calibre, a height, a signature on a treaty.</summary>
    FixedAttribute,
}
