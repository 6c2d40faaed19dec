namespace Attribution.Merging;

/// <summary>The parameters of CATD. <c>new()</c> is free of units.</summary>
public sealed record CatdOptions
{
    /// <summary>
    /// One minus the level of the confidence interval of a source's variance, between 0 and 1. Default: 0.05, the paper's.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not between 0 and 1.</exception>
    public double Alpha
    {
        get;
        init
        {
            if (!(value is > 0 and < 1))
            {
                throw new ArgumentOutOfRangeException(
                    nameof(Alpha), value, Printable.Message($"α is {value}; it must lie between 0 and 1."));
            }

            field = value;
        }
    }
    = 0.05;

    /// <summary>
    /// Whether errors are divided by the standard deviation of the claims on their topic, so that no topic counts for its unit. The paper
    /// does not: without, all topics must be in one unit and of one magnitude. Default: yes.
    /// </summary>
    public bool Standardise { get; init; } = true;

    /// <summary>
    /// What is added to each source's sum of squared errors, in the square of the unit of the errors: above 0 and finite. It bounds the
    /// weight of a source that is the truth on every topic. Default: 1e-9.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not above 0, or not finite.</exception>
    public double AddedSquares
    {
        get;
        init
        {
            if (!(value > 0 && double.IsFinite(value)))
            {
                throw new ArgumentOutOfRangeException(
                    nameof(AddedSquares),
                    value,
                    Printable.Message($"What is added to the squares is {value}; it must be finite and above 0."));
            }

            field = value;
        }
    }
    = 1e-9;

    /// <summary>Such as "α = 0.05".</summary>
    public override string ToString() => string.Create(
        System.Globalization.CultureInfo.InvariantCulture, $"α = {Alpha}{(Standardise ? "" : ", in the unit of the values")}");
}
