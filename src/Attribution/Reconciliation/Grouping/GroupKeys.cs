namespace Attribution;

/// <summary>By what the claims on a topic are taken apart before each group is reconciled; joined by <c>|</c>.</summary>
[Flags]
public enum GroupKeys
{
    /// <summary>By nothing: refused where claims are grouped.</summary>
    None = 0,

    /// <summary>By what they are restricted to: claims of one group have equal scopes.</summary>
    Scope = 1,

    /// <summary>By the time that the value speaks of: claims of one group name the same days, or none of them names any.</summary>
    Period = 2,

    /// <summary>By what a count rests on.</summary>
    Basis = 4,
}
