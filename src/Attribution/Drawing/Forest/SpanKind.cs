namespace Attribution;

/// <summary>What a range on a plot is, each with a stroke of its own: a hedge is not drawn as a confidence interval.</summary>
internal enum SpanKind
{
    /// <summary>Of a stated coverage: a firm line with caps.</summary>
    Stated,

    /// <summary>A spread whose coverage is not stated: a dashed line with caps.</summary>
    Unstated,

    /// <summary>Asserted by the words, end to end: an open box, and at an open end an arrow.</summary>
    Asserted,

    /// <summary>What a reading convention makes of a hedge: dots.</summary>
    Convention,

    /// <summary>Limits of what varies: a wave.</summary>
    Varies,

    /// <summary>From the lowest to the highest of what was said: a bar.</summary>
    Extent,

    /// <summary>Where one more true value would lie: a thin bar.</summary>
    Prediction,
}
