namespace Attribution;

/// <summary>
/// What a <see cref="Scale"/> grades. One kind never stands in for another: low confidence is not low likelihood.
/// </summary>
public enum ScaleKind
{
    /// <summary>How far a source can be relied on, whatever it says this time.</summary>
    Reliability,

    /// <summary>How far an item of information can be believed, whoever says it.</summary>
    Credibility,

    /// <summary>How probable a statement or an event is.</summary>
    Likelihood,

    /// <summary>How sound the basis of a judgement is.</summary>
    Confidence,
}
