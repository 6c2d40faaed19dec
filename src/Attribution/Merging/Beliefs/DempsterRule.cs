using Attribution.Numerics;

namespace Attribution.Merging;

/// <summary>
/// Dempster's rule: what several independent bodies of evidence, each taken to be right, leave together. Dempster 1967, Ann. Math. Statist.
/// 38:325, https://doi.org/10.1214/aoms/1177698950; Shafer 1976, A Mathematical Theory of Evidence, pp. 57–62.
/// </summary>
/// <remarks>
/// <para>m(C) = Σ Π mᵢ(Aᵢ)/(1 − K) over all choices of a set from each source that have just C in common; K is the sum over those
/// with nothing in common. Dividing by 1 − K throws the conflict away: two sources that exclude each other's first choice end up certain
/// of an answer that both consider nearly impossible (Zadeh 1986, AI Magazine 7(2):85, https://doi.org/10.1609/aimag.v7i2.542). So look at
/// K first, and discount sources that can be wrong.</para>
/// <para>Sources are put into one order before they are combined, so that their order changes no bit. Nothing is subtracted, and products
/// keep an exponent of their own, so that thousands of sources neither underflow nor lose the influence of later ones. The work is, for
/// each source, the number of its focal sets times that of the sets that the others have left, at most 2ⁿ for n answers.</para>
/// </remarks>
public static class DempsterRule
{
    /// <summary>Combines independent bodies of evidence.</summary>
    /// <param name="sources">At least one, all over as many answers.</param>
    /// <returns>
    /// The combination, or the refusal "total-conflict" where the sources have nothing in common; the conflict in either case.
    /// </returns>
    /// <exception cref="ArgumentException">There is no source, one is null, or the numbers of answers differ.</exception>
    public static DempsterCombination Combine(params ReadOnlySpan<MassFunction> sources)
    {
        if (sources.IsEmpty)
        {
            throw new ArgumentException("There is no evidence to combine; give at least one mass function.", nameof(sources));
        }

        for (int i = 0; i < sources.Length; i++)
        {
            if (sources[i] is null) throw new ArgumentException(Printable.Message($"sources[{i}] is null; leave it out."), nameof(sources));
            if (sources[i].Answers != sources[0].Answers)
            {
                throw new ArgumentException(
                    Printable.Message($"sources[{i}] is over {sources[i].Answers} answers and sources[0] over {sources[0].Answers}; "
                    + $"all must be over the same ones."),
                    nameof(sources));
            }
        }

        MassFunction[] ordered = sources.ToArray();
        Array.Sort(ordered, Compare);
        Dictionary<int, ScaledNumber> joint = Joint(ordered);
        joint.Remove(0, out ScaledNumber nothing);
        ScaledNumber agreement = default;
        foreach (ScaledNumber mass in joint.Values)
        {
            agreement += mass;
        }

        int answers = ordered[0].Answers;
        if (agreement.IsZero) return DempsterCombination.Total(answers);
        if (ordered.Length == 1) return new(ordered[0], 0);

        // Whichever of agreement and conflict is small is the one that has kept its digits.
        ScaledNumber all = agreement + nothing;
        double conflict = nothing / all;
        return new(
            MassFunction.Of(answers, [.. joint.Select(set => new FocalSet(set.Key, set.Value / agreement))]),
            conflict > 0.5 ? all.Log - agreement.Log : -LogOnePlus(-conflict));
    }

    /// <summary>
    /// The sums of the products by the set that they have in common, nothing divided out; what conflicts is on the empty set, 0.
    /// </summary>
    private static Dictionary<int, ScaledNumber> Joint(MassFunction[] sources)
    {
        Dictionary<int, ScaledNumber> joint = new() { [sources[0].Frame] = 1 };
        foreach (MassFunction source in sources)
        {
            Dictionary<int, ScaledNumber> next = [];
            foreach ((int set, ScaledNumber mass) in joint)
            {
                foreach (FocalSet focal in source.FocalSets)
                {
                    int common = set & focal.Answers;
                    next[common] = next.GetValueOrDefault(common) + (mass * focal.Mass);
                }
            }

            joint = next;
        }

        return joint;
    }

    /// <summary>ln(1 + x) for −½ ≤ x ≤ 0, exact in the last digits where x is small.</summary>
    private static double LogOnePlus(double x)
    {
        // Kahan: the rounding of 1 + x is the same in numerator and denominator.
        double sum = 1 + x;
        return sum == 1 ? x : Math.Log(sum) * x / (sum - 1);
    }

    private static int Compare(MassFunction one, MassFunction other)
    {
        int order = one.FocalSets.Length.CompareTo(other.FocalSets.Length);
        for (int i = 0; order == 0 && i < one.FocalSets.Length; i++)
        {
            order = one.FocalSets[i].Answers.CompareTo(other.FocalSets[i].Answers);
            if (order == 0) order = one.FocalSets[i].Mass.CompareTo(other.FocalSets[i].Mass);
        }

        return order;
    }
}
