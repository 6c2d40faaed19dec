namespace Attribution.Merging;

/// <summary>What the values are regressed on to find out whether imprecise claims differ.</summary>
public enum EggerPredictor
{
    /// <summary>√v: Egger, Davey Smith, Schneider and Minder 1997, BMJ 315:629, https://doi.org/10.1136/bmj.315.7109.629.</summary>
    StandardError,

    /// <summary>
    /// v itself; its limit is less biased where there is an effect (PEESE: Stanley and Doucouliagos 2014,
    /// https://doi.org/10.1002/jrsm.1095).
    /// </summary>
    Variance,
}
