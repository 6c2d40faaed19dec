namespace Attribution.Merging;

/// <summary>Pairs of sources: on how many topics both speak and agree, and how likely they are to depend on each other.</summary>
internal sealed class SourcePairs
{
    private readonly LabelFacts _facts;
    private readonly int[] _shared;
    private readonly int[] _same;
    private readonly double[] _true;
    private readonly double[] _dependence;

    public SourcePairs(LabelFacts facts)
    {
        _facts = facts;
        int pairs = PairPlaces.Count(facts.Sources);
        (_shared, _same, _true, _dependence) = (new int[pairs], new int[pairs], new double[pairs], new double[pairs]);
        TopicSpeakers speakers = new(facts);
        for (int topic = 0; topic < facts.Topics; topic++) Tally(speakers.On(topic), _shared);
        for (int fact = 0; fact < facts.Count; fact++) Tally(speakers.For(fact), _same);
    }

    /// <summary>The probability that two sources depend on each other: 0 of those that share no topic, 1 of a source and itself.</summary>
    public double this[int one, int other] => one == other ? 1 : _dependence[PairPlaces.Of(one, other)];

    /// <summary>Forgets what is true.</summary>
    public void Clear() => _true.AsSpan().Clear();

    /// <summary>Tells that sources agree on something true, or that is so for its part.</summary>
    public void AddTrue(ReadOnlySpan<int> sources, double part)
    {
        for (int i = 0; i < sources.Length; i++)
        {
            for (int j = 0; j < i; j++)
            {
                if (sources[i] != sources[j]) _true[PairPlaces.Of(sources[i], sources[j])] += part;
            }
        }
    }

    public void Weigh(CopyModel model, int falseValues)
    {
        CopyOdds odds = model.OddsOf(falseValues);
        for (int pair = 0; pair < _dependence.Length; pair++)
        {
            // A label given twice is one that two sources share once.
            double @true = Math.Min(_true[pair], _same[pair]);
            _dependence[pair] = _shared[pair] == 0 ? 0 : CopyModel.Dependence(odds, _shared[pair], _same[pair], @true);
        }
    }

    public IEnumerable<CopyProbability> Probabilities()
    {
        for (int second = 0; second < _facts.Sources; second++)
        {
            for (int first = 0; first < second; first++)
            {
                int pair = PairPlaces.Of(first, second);
                if (_shared[pair] == 0) continue;
                double half = 0.5 * _dependence[pair];
                yield return new(_facts.Columns.SourceIds[first], _facts.Columns.SourceIds[second], _shared[pair], half, half);
            }
        }
    }

    private static void Tally(ReadOnlySpan<int> sources, int[] counts)
    {
        for (int i = 0; i < sources.Length; i++)
        {
            for (int j = 0; j < i; j++) counts[PairPlaces.Of(sources[i], sources[j])]++;
        }
    }
}
