namespace Attribution.Merging;

/// <summary>
/// Looks for sources that share answers which the vote rejects more often than their errors explain, before a method that takes sources for
/// independent: after Dong, Berti-Équille and Srivastava 2009, with the accuracies of a vote.
/// </summary>
internal static class Copiers
{
    /// <summary>How many rejected answers a pair shares at least; of an answer that ties, a part is rejected.</summary>
    private const double FewestShared = 2;

    /// <summary>By how much copying must be likelier than chance, times the number of pairs: few alarms are false.</summary>
    private const double Odds = 20;

    /// <summary>The share of values that a copier copies.</summary>
    private const double Copied = 0.8;

    /// <summary>So that looking costs less than a round: pairs of claims compared, and pairs of sources looked at closely.</summary>
    private const int MostComparisons = 5_000_000, MostPairs = 2_000;

    /// <summary>A warning of the pairs, or null.</summary>
    public static Finding? Warning(LabelFacts facts)
    {
        double[] shares = TrueShares(facts);
        Dictionary<long, double> pairs = Sharing(facts, shares);
        double[] accuracy = Accuracies(facts, shares);
        double threshold = Math.Log(Odds * Math.Max(1, facts.Sources * (facts.Sources - 1.0) / 2));
        (int First, int Second)[] found =
        [
            .. pairs.Where(pair => pair.Value >= FewestShared)
                .OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key)
                .Take(MostPairs)
                .Select(pair => ((int)(pair.Key >> 32), (int)(pair.Key & int.MaxValue)))
                .Where(pair => Evidence(facts, shares, accuracy, pair) >= threshold)
                .Order(),
        ];
        return found.Length == 0 ? null : Warning(facts, found);
    }

    private static Finding Warning(LabelFacts facts, (int First, int Second)[] found)
    {
        int[] group = new int[facts.Sources];
        for (int source = 0; source < group.Length; source++) group[source] = source;
        foreach ((int first, int second) in found)
        {
            (int low, int high) = (Math.Min(group[first], group[second]), Math.Max(group[first], group[second]));
            group.AsSpan().Replace(high, low);
        }

        string groups = string.Join("; ", Enumerable.Range(0, group.Length).GroupBy(source => group[source])
            .Where(members => members.Skip(1).Any())
            .OrderByDescending(members => members.Count())
            .Take(3)
            .Select(members => TruthFindings.Sources(
                [.. members.Take(3).Select(source => facts.Columns.SourceIds[source])], members.Count()).TrimEnd(',')));
        return new(
            "copiers",
            Printable.Message($"More often than chance explains, answers that the vote rejects are shared by {groups}: some may copy."),
            "Use TruthDiscovery.AccuCopy, which discounts copies; the other methods take sources for independent.");
    }

    /// <summary>Of each fact, which part of the truth of its topic it is by a vote.</summary>
    private static double[] TrueShares(LabelFacts facts)
    {
        double[] shares = new double[facts.Count];
        for (int topic = 0; topic < facts.Topics; topic++)
        {
            int most = 0, tied = 0;
            for (int fact = facts.OfTopic[topic]; fact < facts.OfTopic[topic + 1]; fact++)
            {
                int votes = facts.SourcesOf(fact).Length;
                (most, tied) = votes > most ? (votes, 1) : (most, tied + (votes == most ? 1 : 0));
            }

            for (int fact = facts.OfTopic[topic]; fact < facts.OfTopic[topic + 1]; fact++)
            {
                if (facts.SourcesOf(fact).Length == most) shares[fact] = 1.0 / tied;
            }
        }

        return shares;
    }

    private static double[] Accuracies(LabelFacts facts, double[] shares)
    {
        double[] accuracy = new double[facts.Sources];
        for (int fact = 0; fact < facts.Count; fact++)
        {
            foreach (int source in facts.SourcesOf(fact)) accuracy[source] += shares[fact];
        }

        for (int source = 0; source < accuracy.Length; source++)
        {
            accuracy[source] = Math.Clamp(accuracy[source] / facts.Columns.ClaimsOf[source], 0.01, 0.99);
        }

        return accuracy;
    }

    /// <summary>How many rejected answers each pair shares, as far as the allowance goes.</summary>
    private static Dictionary<long, double> Sharing(LabelFacts facts, double[] shares)
    {
        Dictionary<long, double> pairs = [];
        long comparisons = 0;
        for (int fact = 0; fact < facts.Count; fact++)
        {
            if (shares[fact] >= 1) continue;
            ReadOnlySpan<int> sources = facts.SourcesOf(fact);
            comparisons += (long)sources.Length * sources.Length / 2;
            if (comparisons > MostComparisons) break;
            for (int i = 1; i < sources.Length; i++)
            {
                for (int j = 0; j < i; j++)
                {
                    if (sources[j] == sources[i]) continue;
                    System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(
                        pairs, ((long)sources[j] << 32) | (uint)sources[i], out _) += 1 - shares[fact];
                }
            }
        }

        return pairs;
    }

    /// <summary>The logarithm of how much likelier copying makes what both say, whichever of them copies.</summary>
    private static double Evidence(LabelFacts facts, double[] shares, double[] accuracy, (int First, int Second) pair)
    {
        double @true = 0, @false = 0, different = 0;
        ReadOnlySpan<int> first = facts.FactsOf(pair.First), second = facts.FactsOf(pair.Second);
        for (int i = 0, j = 0; i < first.Length && j < second.Length;)
        {
            int topic = facts.TopicOf(first[i]), other = facts.TopicOf(second[j]);
            if (topic == other)
            {
                if (first[i] == second[j])
                {
                    @true += shares[first[i]];
                    @false += 1 - shares[first[i]];
                }
                else
                {
                    different++;
                }
            }

            if (topic <= other) i++;
            if (topic >= other) j++;
        }

        double a = accuracy[pair.First], b = accuracy[pair.Second], falseValues = Math.Clamp(facts.Labels - 1, 1, 10);
        double right = a * b, wrong = (1 - a) * (1 - b) / falseValues;
        return Math.Max(Ratio(a), Ratio(b));

        double Ratio(double original) =>
            (@true * Math.Log(((Copied * original) + ((1 - Copied) * right)) / right))
            + (@false * Math.Log(((Copied * (1 - original)) + ((1 - Copied) * wrong)) / wrong))
            + (different * Math.Log(1 - Copied));
    }
}
