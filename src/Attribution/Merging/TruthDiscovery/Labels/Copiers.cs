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

    /// <summary>In which parts of a rejected answer is counted: a power of two.</summary>
    private const double Fine = 1 << 24;

    /// <summary>So that looking costs less than a round: pairs of claims compared, and pairs of sources looked at closely.</summary>
    private const int MostComparisons = 5_000_000, MostPairs = 500;

    private readonly LabelFacts _facts;
    private readonly double[] _shares;
    private readonly double[] _ofTrue;
    private readonly double[] _ofFalse;

    private Copiers(LabelFacts facts)
    {
        VoteRounds vote = new(facts);
        TruthDriver.RunOnce(vote, facts.Columns.TopicStart, facts.Run);
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
    public static TruthFinding? Warning(LabelFacts facts)
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

        if (pairs.Count == 0) return null;
        pairs.Sort(static (one, other) => other.CompareTo(one));
        double least = pairs[Math.Min(pairs.Count, MostPairs) - 1].Rejected;
        (int First, int Second)[] close =
            [.. pairs.TakeWhile(pair => pair.Rejected >= least).Select(pair => (pair.First, pair.Second))];
        (int First, int Second)[] found = [.. copiers.Beyond(threshold, close).Order()];
        return found.Length == 0 ? null : copiers.Warning(found);
    }

    private TruthFinding Warning((int First, int Second)[] found)
    {
        SourceGroups groups = new(_facts.Sources);
        foreach ((int first, int second) in found) groups.Join(first, second);
        return new(
            "copiers",
            groups.Largest(_facts.Columns.SourceIds),
            who => Printable.Message(
                $"More often than chance explains, answers that the vote rejects are shared by {who.TrimEnd(',')}: some may copy."),
            "Use TruthDiscovery.AccuCopy, which discounts copies; the other methods take sources for independent.");
    }

    /// <summary>How many rejected answers each pair shares, as far as the allowance goes.</summary>
    private double[] Sharing()
    {
        int last = 0;
        for (long comparisons = 0; last < _facts.Count; last++)
        {
            long sources = _shares[last] < 1 ? _facts.SourcesOf(last).Length : 0;
            if ((comparisons += sources * sources / 2) > MostComparisons) break;
        }

        double[] pairs = new double[PairPlaces.Count(_facts.Sources)];
        int workers = 0;
        TopicParts.Of(_facts.Columns.TopicStart, pairs.Length).ForEach(
            () => Interlocked.Increment(ref workers) == 1 ? pairs : _facts.Run.LendOwnZeros<double>(pairs.Length),
            Collect,
            Add,
            _facts.Run);
        return pairs;

        void Collect(int first, int end, double[] own)
        {
            for (int fact = _facts.OfTopic[first]; fact < Math.Min(_facts.OfTopic[end], last); fact++)
            {
                if (_shares[fact] >= 1) continue;

                // Of so few bits that sums of them are exact, in whatever order.
                double rejected = Math.Round((1 - _shares[fact]) * Fine) / Fine;
                ReadOnlySpan<int> sources = _facts.SourcesOf(fact);
                for (int i = 1; i < sources.Length; i++)
                {
                    for (int j = 0; j < i; j++)
                    {
                        if (sources[j] != sources[i]) own[PairPlaces.Of(sources[j], sources[i])] += rejected;
                    }
                }
            }
        }

        void Add(double[] own)
        {
            for (int pair = 0; pair < pairs.Length && own != pairs; pair++) pairs[pair] += own[pair];
        }
    }

    /// <summary>The pairs whose evidence reaches a threshold, in no order.</summary>
    private List<(int First, int Second)> Beyond(double threshold, (int First, int Second)[] pairs)
    {
        SourceRows rows = new(_facts.ClaimStart, _facts.Columns.SourceOf, _facts.Sources, _facts.Run);
        int[] topicOf = _facts.TopicOf();
        IGrouping<int, int>[] groups = [.. pairs.GroupBy(pair => pair.First, pair => pair.Second)];
        List<(int First, int Second)> found = [];
        _facts.Run.Collect(
            groups.Length,
            () => (FactOn: _facts.Run.LendOwnZeros<int>(_facts.Topics), Found: new List<(int, int)>()),
            (group, own) => own.Found.AddRange(Look(groups[group], own.FactOn)),
            own => found.AddRange(own.Found));
        return found;

        // What the first source gives on each topic, plus 1, is written down and taken back.
        IEnumerable<(int, int)> Look(IGrouping<int, int> group, int[] factOn)
        {
            foreach (int fact in rows[group.Key]) factOn[topicOf[fact]] = fact + 1;
            (int, int)[] reached =
            [
                .. group.Select(second => (group.Key, second))
                    .Where(pair => Evidence(pair, Compare(factOn, rows[pair.second], topicOf)) >= threshold),
            ];
            foreach (int fact in rows[group.Key]) factOn[topicOf[fact]] = 0;
            return reached;
        }
    }

    /// <summary>
    /// On how many topics both give something true, the same false thing, and different things; of several things that a source gives on
    /// one topic one counts.
    /// </summary>
    private Comparison Compare(int[] factOn, ReadOnlySpan<int> facts, int[] topicOf)
    {
        Comparison found = default;
        int last = -1;
        foreach (int fact in facts)
        {
            int topic = topicOf[fact], other = factOn[topic] - 1;
            if (other < 0 || topic == last) continue;
            last = topic;
            if (other != fact) found.Different++;
            else (found.True, found.False) = (found.True + _shares[fact], found.False + 1 - _shares[fact]);
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
