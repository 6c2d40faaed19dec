namespace Attribution;

/// <summary>How far a text has been walked over. The default is its start.</summary>
internal struct ProsePlace
{
    /// <summary>Where the walk goes on.</summary>
    public int At;

    /// <summary>Where the last quantity or name ended: nothing before belongs to the next one.</summary>
    public int Floor;

    /// <summary>The end of the last run without blanks that was looked at, so that a long one is looked at once.</summary>
    public int RunEnd;
}
