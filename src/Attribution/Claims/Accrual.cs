namespace Attribution;

/// <summary>How a quantity builds up over time, which decides when two figures for it are about the same thing.</summary>
public enum Accrual
{
    /// <summary>A running total that cannot fall: casualties since the start.</summary>
    Cumulative,

    /// <summary>What holds at a moment: soldiers deployed today.</summary>
    State,

    /// <summary>So many in a span of time: casualties a week.</summary>
    Rate,

    /// <summary>The highest state ever reached.</summary>
    Peak,

    /// <summary>What is expected to come.</summary>
    Forecast,

    /// <summary>What could be at most: the range of a gun.</summary>
    Capacity,

    /// <summary>What does not change: a calibre, a height, a signature on a treaty.</summary>
    FixedAttribute,
}
