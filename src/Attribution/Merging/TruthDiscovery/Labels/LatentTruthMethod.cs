namespace Attribution.Merging;

/// <summary>
/// The latent truth model: each fact is true or false by itself, so that a topic can have several truths, and each source has two
/// qualities: how often it gives a true fact (sensitivity) and how often it withholds a false one (specificity). Zhao, Rubinstein, Gemmell
/// and Han, PVLDB 5(6):550–561, 2012, doi 10.14778/2168651.2168656.
/// </summary>
/// <remarks>
/// <para>Update: the odds of f are β₁/β₀ times, over the sources that speak on its topic, sensitivity / (1 − specificity) of those
/// that give it and (1 − sensitivity) / specificity of those that do not; the qualities are the means of their posteriors given the
/// expected counts of true and false facts given and withheld. Priors, as the paper's for books: sensitivity beta(50, 50), specificity
/// beta(1000, 10), truth beta(10, 10). Start: the shares of a vote. Stops when no quality changes by more than the tolerance.</para>
/// <para>The paper samples (Gibbs); here expectation takes the place of the sample, with the paper's own formulas of truth given quality
/// (its LTMinc) and of quality given truth. So there is no seed, and nothing depends on an order.</para>
/// <para>Assumes independent sources, and that a source that speaks on a topic denies the labels that it does not give. Ties are left as
/// they are. Computed as logarithms.</para>
/// </remarks>
internal sealed class LatentTruthMethod(LatentTruthPriors priors) : LabelMethod
{
    public override string Name => priors.Equals(new()) ? "LTM" : $"LTM ({priors})";

    protected override LabelRounds Start(LabelFacts facts) => new LatentTruthRounds(facts, priors);
}
