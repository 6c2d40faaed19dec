namespace Attribution;

/// <summary>The ground on which two claims are compared.</summary>
public enum PairBasis
{
    /// <summary>They are about the same quantity.</summary>
    SameQuantity,

    /// <summary>The scope of the first lies within that of the second, and the parts of the topic add up.</summary>
    NestedScope,

    /// <summary>The first is an earlier or a shorter part of the same running total as the second.</summary>
    NestedPeriod,

    /// <summary>They are on two topics of which the first's is declared never to exceed the second's.</summary>
    RelatedTopic,

    /// <summary>There is none: they cannot be compared.</summary>
    None,
}
