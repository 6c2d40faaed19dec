namespace Attribution;

/// <summary>How directly a claim gives its witness's words. The more direct outranks the less.</summary>
internal enum Directness
{
    /// <summary>Printed in headlines alone, which are cut to fit.</summary>
    Headline,

    /// <summary>In other words than the witness's; also in translation alone, the original words not being kept.</summary>
    Paraphrase,

    /// <summary>In the witness's own words.</summary>
    Quotation,
}
