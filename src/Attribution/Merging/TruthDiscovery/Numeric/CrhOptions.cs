namespace Attribution.Merging;

/// <summary>The variants of CRH. <c>new()</c> is free of units.</summary>
public sealed record CrhOptions
{
    /// <summary>The loss. Default: <see cref="CrhLoss.SquaredOverVariance"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not defined.</exception>
    public CrhLoss Loss
    {
        get;
        init => field = Argument.Defined(value);
    }

    /// <summary>What a source's loss is a share of. Default: <see cref="CrhNorm.Sum"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not defined.</exception>
    public CrhNorm Norm
    {
        get;
        init => field = Argument.Defined(value);
    }

    /// <summary>
    /// Whether a source's loss is divided by the number of its claims, as the paper has it where sources speak on different topics;
    /// without, a source is the better the less it says. Default: yes.
    /// </summary>
    public bool PerClaim { get; init; } = true;

    /// <summary>Such as "squared loss over variance, share of the sum".</summary>
    public override string ToString()
    {
        string loss = Loss switch
        {
            CrhLoss.SquaredOverVariance => "squared loss over variance",
            CrhLoss.SquaredOverDeviation => "squared loss over deviation",
            _ => "absolute loss",
        };
        return $"{loss}, share of the {(Norm == CrhNorm.Sum ? "sum" : "largest")}{(PerClaim ? "" : ", in total")}";
    }
}
