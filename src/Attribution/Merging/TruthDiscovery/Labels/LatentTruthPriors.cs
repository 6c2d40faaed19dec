namespace Attribution.Merging;

/// <summary>
/// The priors of the latent truth model, as pseudo-claims (Zhao, Rubinstein, Gemmell and Han 2012, section 4). <c>new()</c> is what the
/// paper uses for its books: false facts are rarely given, and half of the true ones are.
/// </summary>
public sealed record LatentTruthPriors
{
    /// <summary>True facts that each source gave, above 0. Default: 50.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not above 0 and finite.</exception>
    public double TrueGiven { get; init => field = Positive(value, nameof(TrueGiven)); } = 50;

    /// <summary>True facts that each source withheld, above 0. Default: 50.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not above 0 and finite.</exception>
    public double TrueWithheld { get; init => field = Positive(value, nameof(TrueWithheld)); } = 50;

    /// <summary>False facts that each source gave, above 0. Default: 10.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not above 0 and finite.</exception>
    public double FalseGiven { get; init => field = Positive(value, nameof(FalseGiven)); } = 10;

    /// <summary>False facts that each source withheld, above 0. Default: 1,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not above 0 and finite.</exception>
    public double FalseWithheld { get; init => field = Positive(value, nameof(FalseWithheld)); } = 1_000;

    /// <summary>The odds that a fact is true before any source is heard, above 0. Default: 1, the paper's beta(10, 10).</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not above 0 and finite.</exception>
    public double Odds { get; init => field = Positive(value, nameof(Odds)); } = 1;

    /// <summary>Such as "50 true given and 50 withheld, 10 false given and 1000 withheld, odds 1".</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{TrueGiven} true given and {TrueWithheld} withheld, {FalseGiven} false given and {FalseWithheld} withheld, odds {Odds}");

    private static double Positive(double value, string name) =>
        value > 0 && double.IsFinite(value) ? value : throw new ArgumentOutOfRangeException(
            name, value, Printable.Message($"{name} is {value}; a prior is a number of pseudo-claims, finite and above 0."));
}
