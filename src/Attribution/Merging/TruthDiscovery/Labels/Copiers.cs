namespace Attribution.Merging;

/// <summary>
/// Looks for sources that share answers which the vote rejects more often than their errors explain, before a method that takes sources
/// for independent: after Dong, Berti-Équille and Srivastava 2009, with the accuracies of a vote.
/// </summary>
internal sealed class Copiers
{
    /// <summary>How many rejected answers a pair shares at least; of an answer that ties, a part is rejected.</summary>
    private const double FewestShared = 2;

    /// <summary>By how much copying must be likelier than chance, times the number of pairs: few alarms are false.</summary>
    private const double Odds = 20;

    /// <summary>The share of values that a copier copies.</summary>
    private const double Copied = 0.8;

    /// <summary>So that looking costs less than a round: pairs of claims compared, and pairs of sources looked at closely.</summary>
    private const int MostComparisons = 5_000_000, MostPairs = 500;

    private readonly LabelFacts _facts;
    private readonly double[] _shares;
    private readonly double[] _ofTrue;
    private readonly double[] _ofFalse;

    private Copiers(LabelFacts facts)
    {
        VoteRounds vote = new(facts);
        TruthDriver.Run(
            vote, facts.Columns.TopicStart, facts.Options with { MaximumIterations = 1, Progress = null }, facts.Cancellation);
        (_facts, _shares) = (facts, vote.Shares);
        (_ofTrue, _ofFalse) = (new double[facts.Sources], new double[facts.Sources]);
        double falseValues = Math.Clamp(facts.Labels - 1, 1, 10);
        for (int source = 0; source < facts.Sources; source++)
        {
            double accuracy = Math.Clamp(vote.TrustOf(source) ?? 0, 0.01, 0.99);
            _ofTrue[source] = Math.Log((Copied / accuracy) + (1 - Copied));
            _ofFalse[source] = Math.Log((Copied * falseValues / (1 - accuracy)) + (1 - Copied));
        }
    }

    /// <summary>A warning of the pairs; null where there are none, or too many sources to compare each with each.</summary>
    public static Finding? Warning(LabelFacts facts)
    {
        if (facts.Sources > AccuCopyMethod.MostSources) return null;
        Copiers copiers = new(facts);
        double threshold = Math.Log(Odds * Math.Max(1, facts.Sources * (facts.Sources - 1.0) / 2));

        // What both say that is true adds less: a pair is looked at closely where half of the threshold is reached without.
        List<(double Rejected, int First, int Second)> pairs = [];
        double[] sharing = copiers.Sharing();
        for (int second = 1, pair = 0; second < facts.Sources; second++)
        {
            for (int first = 0; first < second; first++, pair++)
            {
                if (sharing[pair] < FewestShared) continue;
                double evidence = copiers.Evidence((first, second), new() { False = sharing[pair] });
                if (evidence >= threshold / 2) pairs.Add((sharing[pair], first, second));
            }
        }

        (int First, int Second)[] found =
        [
            .. pairs.OrderByDescending(pair => pair.Rejected).ThenBy(pair => pair)
                .Take(MostPairs)
                .Select(pair => (pair.First, pair.Second))
                .Where(pair => copiers.Evidence(pair, copiers.Compare(pair)) >= threshold)
                .Order(),
        ];
        return found.Length == 0 ? null : copiers.Warning(found);
    }

    private Finding Warning((int First, int Second)[] found)
    {
        int[] group = new int[_facts.Sources];
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
                [.. members.Take(3).Select(source => _facts.Columns.SourceIds[source])], members.Count()).TrimEnd(',')));
        return new(
            "copiers",
            Printable.Message($"More often than chance explains, answers that the vote rejects are shared by {groups}: some may copy."),
            "Use TruthDiscovery.AccuCopy, which discounts copies; the other methods take sources for independent.");
    }

    /// <summary>How many rejected answers each pair shares, as far as the allowance goes.</summary>
    private double[] Sharing()
    {
        double[] pairs = new double[SourcePairs.Count(_facts.Sources)];
        long comparisons = 0;
        for (int fact = 0; fact < _facts.Count; fact++)
        {
            if (_shares[fact] >= 1) continue;
            ReadOnlySpan<int> sources = _facts.SourcesOf(fact);
            comparisons += (long)sources.Length * sources.Length / 2;
            if (comparisons > MostComparisons) break;
            for (int i = 1; i < sources.Length; i++)
            {
                for (int j = 0; j < i; j++)
                {
                    if (sources[j] != sources[i]) pairs[SourcePairs.Place(sources[j], sources[i])] += 1 - _shares[fact];
                }
            }
        }

        return pairs;
    }

    /// <summary>On how many topics both give something true, the same false thing, and different things.</summary>
    private Comparison Compare((int First, int Second) pair)
    {
        Comparison found = default;
        int[] topicOf = _facts.TopicOf();
        ReadOnlySpan<int> first = _facts.FactsOf(pair.First), second = _facts.FactsOf(pair.Second);
        for (int i = 0, j = 0; i < first.Length && j < second.Length;)
        {
            int topic = topicOf[first[i]], other = topicOf[second[j]];
            if (topic == other)
            {
                double share = first[i] == second[j] ? _shares[first[i]] : double.NaN;
                if (double.IsNaN(share)) found.Different++;
                else (found.True, found.False) = (found.True + share, found.False + 1 - share);
            }

            if (topic <= other) i++;
            if (topic >= other) j++;
        }

        return found;
    }

    /// <summary>
    /// The logarithm of how much likelier copying makes what both say, whichever of them copies. If the original is right with probability
    /// a, and the other alone with b, both say the same true thing with c a + (1 − c) a b instead of a b, the same of n false ones with
    /// c (1 − a) + (1 − c) (1 − a) (1 − b)/n instead of (1 − a) (1 − b)/n: the original's own accuracy cancels.
    /// </summary>
    private double Evidence((int First, int Second) pair, Comparison found)
    {
        return Math.Max(IfCopied(pair.First), IfCopied(pair.Second)) + (found.Different * Math.Log(1 - Copied));

        double IfCopied(int copier) => (found.True * _ofTrue[copier]) + (found.False * _ofFalse[copier]);
    }

    /// <summary>On how many topics two sources give something true, the same false thing, and different things.</summary>
    private record struct Comparison(double True, double False, double Different);
}
