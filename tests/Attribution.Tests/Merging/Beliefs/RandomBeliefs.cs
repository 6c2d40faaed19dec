using CsCheck;

namespace Attribution.Tests;

/// <summary>Random evidence and opinions, with plenty of ties, certainty and ignorance among them.</summary>
internal static class RandomBeliefs
{
    private static readonly Gen<double> Share = Gen.OneOf(Gen.Double[0, 1], Gen.Const(0.0), Gen.Const(1.0), Gen.Const(1e-150));

    public static Gen<MassFunction> Masses(int answers) =>
        from sets in Gen.Int[1, (1 << answers) - 1].HashSet[1, 5]
        from shares in Share.Array[sets.Count]
        select Mass(answers, [.. sets], shares);

    /// <summary>Evidence that leaves every answer possible, so that no conflict is total.</summary>
    public static Gen<MassFunction> OpenMasses(int answers) =>
        Masses(answers).Select(Gen.Double[0.05, 0.95], (mass, reliability) => mass.Discount(reliability));

    public static Gen<Opinion> Opinions(int answers) =>
        from shares in Share.Array[answers + 1]
        from rates in Gen.Double[0.1, 1].Array[answers]
        from same in Gen.Bool
        select One(shares, same ? [] : [.. rates.Select(rate => rate / rates.Sum())]);

    /// <summary>Opinions that are neither dogmatic nor vacuous, nor next to either.</summary>
    public static Gen<Opinion> OpenOpinions(int answers) =>
        Opinions(answers).Where(opinion => opinion.Uncertainty < 0.99)
            .Select(Gen.Double[0.1, 0.9], (opinion, trust) => opinion.Discount(trust));

    public static T[] Permuted<T>(T[] items, int seed)
    {
        T[] permuted = [.. items];
        new Random(seed).Shuffle(permuted);
        return permuted;
    }

    private static MassFunction Mass(int answers, int[] sets, double[] shares)
    {
        double sum = shares.Sum();
        return sum == 0
            ? MassFunction.Vacuous(answers)
            : MassFunction.Of(answers, [.. sets.Zip(shares, (set, share) => new FocalSet(set, share / sum))]);
    }

    private static Opinion One(double[] shares, double[] rates)
    {
        double sum = shares.Sum();
        return sum == 0
            ? Opinion.Vacuous(shares.Length - 1, rates)
            : Opinion.Of([.. shares[..^1].Select(share => share / sum)], shares[^1] / sum, rates);
    }
}
