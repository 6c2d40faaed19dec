namespace Attribution;

/// <summary>What the members of an EDTF text are to each other.</summary>
internal enum EdtfShape
{
    /// <summary>A single date.</summary>
    Date,

    /// <summary>A time from a start to an end: <c>1964/2008</c>.</summary>
    Interval,

    /// <summary>One member of a set is meant: <c>[1667,1668]</c>.</summary>
    OneOf,

    /// <summary>All members of a set are meant: <c>{1667,1668}</c>.</summary>
    AllOf,
}
