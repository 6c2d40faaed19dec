namespace Attribution;

/// <summary>What a date of numbers such as 5/3/2024 means. A date such as 2024-03-05 or "5 March 2024" needs no such choice.</summary>
public enum DateOrder
{
    /// <summary>
    /// Refused where it could be two days: 23/12/2024 is read, 5/3/2024 is not. With points, as 5.3.2024, the day is first.
    /// </summary>
    Unknown,

    /// <summary>The day first: 5/3/2024 is the 5th of March.</summary>
    DayFirst,

    /// <summary>The month first: 5/3/2024 is the 3rd of May.</summary>
    MonthFirst,
}
