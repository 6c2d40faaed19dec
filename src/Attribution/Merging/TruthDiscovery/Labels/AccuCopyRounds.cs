using System.Runtime.Intrinsics;
using Attribution.Numerics;

namespace Attribution.Merging;

/// <summary>The rounds of ACCU with copying: before each, how likely each pair of sources is to depend on each other.</summary>
internal sealed class AccuCopyRounds : AccuRounds
{
    /// <summary>Accuracies this close, relatively, are one: rounding puts no source before another.</summary>
    private const double Same = 1e-9;

    private readonly int _falseValues;
    private readonly CopyModel _model;
    private readonly SourcePairs _pairs;
    private readonly int[] _order;
    private readonly double[] _keys;
    private readonly int[] _rank;
    private (int[] Sources, double[] Copied)[] _room = [];

    public AccuCopyRounds(LabelFacts facts, int falseValues, double prior, CopyModel model)
        : base(facts, falseValues, prior)
    {
        (_falseValues, _model, _pairs) = (falseValues, model, new(facts));
        (_order, _keys, _rank) = (new int[facts.Sources], new double[facts.Sources], new int[facts.Sources]);
    }

    public override bool Opens => true;

    public override IEnumerable<CopyProbability> Copying => _pairs.Probabilities();

    public override void Prepare(int workers)
    {
        int most = 0;
        for (int fact = 0; fact < Facts.Count; fact++) most = Math.Max(most, Facts.SourcesOf(fact).Length);
        _room = [.. Enumerable.Range(0, workers).Select(_ => (new int[most], new double[most]))];
    }

    public override double Update(ReadOnlySpan<double> sums, bool isOpening)
    {
        double change = base.Update(sums, isOpening);
        _pairs.Clear();
        for (int topic = 0; topic < Facts.Topics; topic++)
        {
            (int tied, double from) = Best(topic);
            for (int fact = Facts.OfTopic[topic]; fact < Facts.OfTopic[topic + 1]; fact++)
            {
                if (Belief[fact] >= from) _pairs.AddTrue(Facts.SourcesOf(fact), 1.0 / tied);
            }
        }

        _pairs.Weigh(_model, _falseValues);
        Rank();
        return change;
    }

    protected override double CountOf(int fact, int worker)
    {
        ReadOnlySpan<int> claimed = Facts.SourcesOf(fact);
        if (claimed.Length == 1) return Scores[claimed[0]];
        Span<int> sources = _room[worker].Sources.AsSpan(0, claimed.Length);
        Span<double> copied = _room[worker].Copied.AsSpan(0, claimed.Length);
        claimed.CopyTo(sources);
        ByRank(sources);
        double count = 0;
        for (int first = 0, end; first < sources.Length; first = end)
        {
            for (end = first + 1; end < sources.Length && _rank[sources[end]] == _rank[sources[first]];) end++;
            for (int i = first; i < end; i++) count += Scores[sources[i]] * OwnShare(sources[..end], first, i, copied[..end]);
        }

        return count;
    }

    /// <summary>
    /// The probability that a claim is its source's own: those before it come first, and those of its rank at a random moment.
    /// </summary>
    private double OwnShare(ReadOnlySpan<int> sources, int firstOfRank, int place, Span<double> copied)
    {
        double share = 1;
        for (int i = 0; i < firstOfRank; i++) share *= 1 - (_model.Copied * _pairs[sources[i], sources[place]]);
        int peers = sources.Length - firstOfRank - 1;
        if (peers == 0) return share;
        for (int i = firstOfRank; i < sources.Length; i++)
        {
            copied[i] = i == place ? 0 : _model.Copied * _pairs[sources[place], sources[i]];
        }

        Moment moment = new(copied[firstOfRank..]);
        return share * (peers == 1 ? moment.At(0.5) : GaussLegendre.Integrate(moment, 0, 1));
    }

    /// <summary>Sources of one accuracy have one rank, the most accurate the first.</summary>
    private void Rank()
    {
        for (int source = 0; source < _order.Length; source++) (_order[source], _keys[source]) = (source, -Accuracy[source]);
        MemoryExtensions.Sort(_keys.AsSpan(), _order.AsSpan());
        for (int place = 0, rank = 0; place < _order.Length; place++)
        {
            if (place > 0 && _keys[place] - _keys[place - 1] > Same) rank = place;
            _rank[_order[place]] = rank;
        }
    }

    private void ByRank(Span<int> sources)
    {
        for (int i = 1; i < sources.Length; i++)
        {
            int source = sources[i], place = i;
            for (; place > 0 && _rank[sources[place - 1]] > _rank[source]; place--) sources[place] = sources[place - 1];
            sources[place] = source;
        }
    }

    /// <summary>The probability that a claim that comes at a moment is its source's own, if its peers come at random ones.</summary>
    /// <param name="copied">The probability that the claim is copied from each peer that comes before it.</param>
    private readonly ref struct Moment(ReadOnlySpan<double> copied) : IScalarFunction
    {
        private readonly ReadOnlySpan<double> _copied = copied;

        public double At(double moment)
        {
            Vector256<double> shares = Vector256<double>.One;
            int i = 0;
            for (; i <= _copied.Length - Vector256<double>.Count; i += Vector256<double>.Count)
            {
                shares *= Vector256<double>.One - (moment * Vector256.Create(_copied[i..]));
            }

            double share = shares[0] * shares[1] * (shares[2] * shares[3]);
            for (; i < _copied.Length; i++) share *= 1 - (moment * _copied[i]);
            return share;
        }
    }
}
