using Attribution.Merging;
using Attribution.Numerics;

namespace Attribution;

/// <summary>A way to make one opinion of several. A closed family: the members are the static properties.</summary>
/// <remarks>
/// <para> Each turns opinions into evidence, adds it up or averages it, and turns the result back: Jøsang 2016, Subjective Logic, chapter
/// 12, https://doi.org/10.1007/978-3-319-42337-1, in the corrected forms for any number of sources of van der Heijden, Kopp and Kargl 2018,
/// https://doi.org/10.48550/arXiv.1805.01388. </para>
/// <para> Dogmatic opinions are the limit of ever more evidence, at one speed for all: they alone decide, with equal weight. Sources are
/// put into one order before they are added up, so that their order changes no bit. None of the members shows conflict: that is what
/// <see cref="DempsterRule"/> measures. </para>
/// </remarks>
public abstract class BeliefFusion
{
    private protected BeliefFusion(string name) => Name = name;

    /// <summary>
    /// Evidence adds up: for sources that observed independently. Vacuous opinions change nothing; every further source lowers the
    /// uncertainty. The aleatory form.
    /// </summary>
    public static BeliefFusion Cumulative { get; } = new CumulativeFusion();

    /// <summary>
    /// Evidence is averaged: for sources that depend on one another, such as several bodies that judge the same observations. The same
    /// opinion twice is that opinion; a vacuous one counts as a source that saw nothing.
    /// </summary>
    public static BeliefFusion Averaging { get; } = new AveragingFusion();

    /// <summary>
    /// Evidence is averaged, weighted by confidence, 1 − u: for experts who may be out of their depth. Vacuous opinions change nothing,
    /// and the same opinion twice is that opinion.
    /// </summary>
    public static BeliefFusion Weighted { get; } = new WeightedFusion();

    /// <summary>Every member.</summary>
    public static IReadOnlyList<BeliefFusion> All { get; } = [Cumulative, Averaging, Weighted];

    /// <summary>The name, such as "weighted belief fusion".</summary>
    public string Name { get; }

    /// <summary>Makes one opinion of several.</summary>
    /// <param name="opinions">At least one, all on as many answers.</param>
    /// <exception cref="ArgumentException">There is no opinion, one is null, or the numbers of answers differ.</exception>
    public Opinion Combine(params ReadOnlySpan<Opinion> opinions)
    {
        Opinion[] ordered = Ordered(opinions);
        int answers = ordered[0].Beliefs.Length;
        double smallest = ordered[0].Uncertainty;
        CompensatedSum[] beliefs = new CompensatedSum[answers], baseRates = new CompensatedSum[answers];
        CompensatedSum norm = default, baseNorm = default;
        foreach (Opinion opinion in ordered)
        {
            // Evidence b/u, times the smallest uncertainty of all: finite however small that is, and its limit where it is 0.
            double certainty = opinion.Uncertainty == smallest ? 1 : smallest / opinion.Uncertainty;
            double confidence = CompensatedSum.Of(opinion.Beliefs.AsSpan());
            double weight = Weight(confidence), baseWeight = BaseRateWeight(certainty, confidence);
            norm.Add(weight);
            baseNorm.Add(baseWeight);
            for (int answer = 0; answer < answers; answer++)
            {
                beliefs[answer].AddProduct(weight * certainty, opinion.Beliefs[answer]);
                baseRates[answer].AddProduct(baseWeight, opinion.BaseRates[answer]);
            }
        }

        double[] rates = baseNorm.Value > 0
            ? [.. baseRates.Select(rate => rate.Value / baseNorm.Value)]
            : [.. Enumerable.Range(0, answers).Select(answer =>
                CompensatedSum.Of([.. ordered.Select(opinion => opinion.BaseRates[answer])]) / ordered.Length)];
        return smallest == 1
            ? Opinion.Vacuous(answers, rates)
            : Opinion.FromShares(
                [.. beliefs.Select(belief => belief.Value)], smallest * (AddsUp ? 1 : norm.Value), Math.Max(norm.Value, smallest), rates);
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    /// <summary>Whether evidence adds up, or is averaged by weight.</summary>
    private protected virtual bool AddsUp => false;

    /// <summary>How much the evidence of a source weighs.</summary>
    /// <param name="confidence">1 − u.</param>
    private protected abstract double Weight(double confidence);

    /// <summary>How much the base rates of a source weigh.</summary>
    /// <param name="certainty">The smallest uncertainty of all sources over that of this one.</param>
    /// <param name="confidence">1 − u.</param>
    private protected abstract double BaseRateWeight(double certainty, double confidence);

    private static Opinion[] Ordered(ReadOnlySpan<Opinion> opinions)
    {
        if (opinions.IsEmpty) throw new ArgumentException("There is no opinion to fuse; give at least one.", nameof(opinions));
        for (int i = 0; i < opinions.Length; i++)
        {
            if (opinions[i] is null)
            {
                throw new ArgumentException(
                    Printable.Message($"opinions[{i}] is null; leave it out."), nameof(opinions));
            }
            if (opinions[i].Beliefs.Length != opinions[0].Beliefs.Length)
            {
                throw new ArgumentException(
                    Printable.Message(
                        $"opinions[{i}] is on {opinions[i].Beliefs.Length} answers and opinions[0] on {opinions[0].Beliefs.Length}; "
                    + $"all must be on the same ones."),
                    nameof(opinions));
            }
        }

        Opinion[] ordered = opinions.ToArray();
        Array.Sort(ordered, Compare);
        return ordered;
    }

    /// <summary>The most certain first.</summary>
    private static int Compare(Opinion one, Opinion other)
    {
        int order = one.Uncertainty.CompareTo(other.Uncertainty);
        for (int i = 0; order == 0 && i < one.Beliefs.Length; i++)
        {
            order = one.Beliefs[i].CompareTo(other.Beliefs[i]);
            if (order == 0) order = one.BaseRates[i].CompareTo(other.BaseRates[i]);
        }

        return order;
    }
}
