namespace Attribution;

/// <summary>How finely a single date is given.</summary>
internal enum EdtfPrecision
{
    Year,
    Month,

    /// <summary>A season, quarter, quadrimester or half of a year: the codes 21 to 41 in place of a month.</summary>
    Season,
    Day,
}
