namespace Attribution;

/// <content>What the values of some words mean.</content>
internal ref partial struct PhraseReader
{
    /// <summary>Of a filler: it says that the figure is a mean or a median.</summary>
    public const int CentreOfWhatVaries = 1;

    /// <summary>Of a filler: it says that the figure is a change.</summary>
    public const int Change = 2;

    /// <summary>Of a hedge: before a percentage, it says how far from something else: "within 10 % of the target".</summary>
    public const int Within = 2;

    /// <summary>Of a hedge: before a number with an s, it names people of an age: "under 5s".</summary>
    public const int OfAge = 3;

    /// <summary>Of a name of a deviation: a standard error, which says how uncertain the figure is.</summary>
    public const int StandardError = 1;

    /// <summary>Of a name of a deviation: a standard deviation, which says how much the cases differ.</summary>
    public const int StandardDeviation = 2;

    /// <summary>Of a name of an interval: it has a coverage.</summary>
    public const int Covers = 1;

    /// <summary>Of a name of an interval: half of the cases lie in it.</summary>
    public const int HoldsHalf = 2;

    /// <summary>Of a name of an interval: all cases lie in it.</summary>
    public const int LimitsOfWhatVaries = 3;

    /// <summary>Of what is no noun: between a number and a unit of time, it adds nothing: "seven consecutive days".</summary>
    public const int AddsNothing = 2;

    /// <summary>Of a noun: it may stand after "per" without a number.</summary>
    public const int MayStandAfterPer = 1;

    /// <summary>Of a noun: so many metres go before it, so that "m" is no million: "400m runners".</summary>
    public const int RunOver = 3;

    /// <summary>Of a noun: it cannot be counted.</summary>
    public const int CannotBeCounted = 2;
}
