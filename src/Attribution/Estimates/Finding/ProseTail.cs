namespace Attribution;

/// <summary>What follows a number of a running text: hedges, a unit or a counted noun, a rate.</summary>
internal struct ProseTail
{
    /// <summary>Where all of it ends.</summary>
    public int End;

    /// <summary>Where it ends without the rate after it, which may be left out: "a day", "per 1,000 live births".</summary>
    public int EndWithoutRate;

    /// <summary>The unit, where there is one that is known and only one.</summary>
    public Unit? Unit;

    /// <summary>Whether a unit follows, known or ambiguous.</summary>
    public bool HasUnit;

    /// <summary>Whether a counted noun follows.</summary>
    public bool HasNoun;

    /// <summary>Whether the number and a word are joined by a hyphen: "34-year-old".</summary>
    public bool IsCompound;

    /// <summary>Where a hyphen joins the number to a word that makes it a name or a code, the end of that; 0 otherwise.</summary>
    public int CodeEnd;

    /// <summary>Whether a word follows that makes the number a ratio: "times".</summary>
    public bool IsMultiple;

    /// <summary>Whether anything follows that can be counted or measured.</summary>
    public readonly bool IsCounted => HasUnit || HasNoun;
}
