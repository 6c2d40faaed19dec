namespace Attribution.Merging;

/// <summary>
/// The rounds of one-coin Dawid–Skene. Labels that no source gives on a topic differ there only by their prior, so that one figure per
/// topic stands for all of them, and a pass takes time by claims, not by topics times labels.
/// </summary>
internal sealed class OneCoinRounds : LabelRounds
{
    private readonly double _right;
    private readonly double _wrong;
    private readonly double[] _accuracy;
    private readonly double[] _logWrong;
    private readonly double[] _logGain;
    private readonly double[] _elsewhere;
    private double[] _used;
    private double[] _prior;
    private double _priorSum;
    private double _logLikelihood = double.NegativeInfinity;

    public OneCoinRounds(LabelFacts facts, double right, double wrong)
        : base(facts)
    {
        (_right, _wrong) = (right, wrong);
        (_accuracy, _logWrong, _logGain) = (new double[facts.Sources], new double[facts.Sources], new double[facts.Sources]);
        (_used, _prior, _elsewhere) = (new double[facts.Labels], new double[facts.Labels], facts.Run.LendZeros(facts.Topics));
    }

    /// <summary>
    /// Of each source the probabilities that its claims are right, then of each that they are wrong, which of a source that hardly errs
    /// have digits that 1 less the former has lost; of each label its probability where it is claimed, then how likely a label that is not
    /// claimed is there, in units of its prior; this of all topics; the log-likelihood.
    /// </summary>
    public override int Sums => (2 * Facts.Sources) + (2 * Facts.Labels) + 2;

    public override bool Opens => true;

    public override double? LogLikelihood => _logLikelihood;

    public override double Map(in TruthPart part)
    {
        int sources = Facts.Sources, labels = Facts.Labels;
        Span<double> wrong = part.Sums.Slice(sources, sources);
        Span<double> claimed = part.Sums.Slice(2 * sources, labels), others = part.Sums.Slice((2 * sources) + labels, labels);
        for (int topic = part.First; topic < part.End; topic++)
        {
            if (Facts.OfTopic[topic] == Facts.OfTopic[topic + 1]) continue;
            double unclaimed = 0;
            if (part.IsOpening) Vote(topic);
            else part.Sums[^1] += Expect(topic, out unclaimed);
            part.Sums[^2] += _elsewhere[topic];
            for (int fact = Facts.OfTopic[topic]; fact < Facts.OfTopic[topic + 1]; fact++)
            {
                Add(Belief[fact], fact, part.Sums);
                Add(DoubtOf(fact, topic, unclaimed), fact, wrong);
                claimed[Facts.Label[fact]] += Belief[fact];
                others[Facts.Label[fact]] += _elsewhere[topic];
            }
        }

        return 0;
    }

    public override double Update(ReadOnlySpan<double> sums, bool isOpening)
    {
        int sources = Facts.Sources, labels = Facts.Labels;
        for (int source = 0; source < sources; source++)
        {
            double claims = Facts.Columns.ClaimsOf[source] + _right + _wrong;
            _accuracy[source] = Math.Clamp((sums[source] + _right) / claims, 0, 1);
            double accuracy = Math.Clamp(_accuracy[source], DawidSkeneRounds.Least, 1 - DawidSkeneRounds.Least);
            double wrong = (sums[sources + source] + _wrong) / claims / Math.Max(1, labels - 1);
            _logWrong[source] = Math.Log(Math.Clamp(wrong, DawidSkeneRounds.Least, 1 - DawidSkeneRounds.Least));
            _logGain[source] = Math.Log(accuracy) - _logWrong[source];
        }

        (_used, _prior, _priorSum) = (_prior, _used, 0);
        for (int label = 0; label < labels; label++)
        {
            double unclaimed = Math.Max(0, sums[^2] - sums[(2 * sources) + labels + label]);
            double prior = (sums[(2 * sources) + label] + (_used[label] * unclaimed)) / Facts.AnsweredTopics;
            _priorSum += _prior[label] = Math.Max(DawidSkeneRounds.Least, prior);
        }

        if (isOpening) return 0;
        double before = _logLikelihood;
        _logLikelihood = sums[^1];
        return DawidSkeneRounds.RelativeChange(before, _logLikelihood);
    }

    public override double WeightOf(int source) => _accuracy[source];

    public override double? TrustOf(int source) => _accuracy[source];

    public override double? StandardErrorOf(int source) => DeviationOf(_accuracy[source], source);

    /// <summary>
    /// The claimed labels, and those that are not claimed and at least as probable: where sources are worse than chance.
    /// </summary>
    public override LabelCandidates Candidates()
    {
        int[] byPrior = [.. Enumerable.Range(0, Facts.Labels)];
        Array.Sort([.. _used.Select(prior => -prior)], byPrior);
        int[] starts = new int[Facts.Topics + 1];
        List<int> codes = new(Facts.Count);
        List<double> beliefs = new(Facts.Count);
        for (int topic = 0; topic < Facts.Topics; topic++)
        {
            (int first, int end) = (Facts.OfTopic[topic], Facts.OfTopic[topic + 1]);
            codes.AddRange(Facts.Codes.AsSpan(first..end));
            beliefs.AddRange(Belief.AsSpan(first..end));
            double from = Best(topic).From;
            int claimed = codes.Count;
            for (int i = 0; end > first && i < byPrior.Length && _used[byPrior[i]] * _elsewhere[topic] >= from; i++)
            {
                if (Array.BinarySearch(Facts.Label, first, end - first, byPrior[i]) >= 0) continue;
                double belief = _used[byPrior[i]] * _elsewhere[topic];
                codes.Add(Facts.LabelCodes[byPrior[i]]);
                beliefs.Add(belief);
                from = Math.Max(from, belief * (1 - LabelMethod.TieTolerance));
            }

            if (codes.Count > claimed) InOrder(codes, beliefs, starts[topic]);
            starts[topic + 1] = codes.Count;
        }

        return new(starts, [.. codes], [.. beliefs]);
    }

    /// <summary>The probabilities of the labels of a topic.</summary>
    /// <param name="topic">The topic.</param>
    /// <param name="unclaimed">The probability of all labels that are not claimed of it.</param>
    /// <returns>The logarithm of the likelihood of its claims.</returns>
    private double Expect(int topic, out double unclaimed)
    {
        int first = Facts.OfTopic[topic], end = Facts.OfTopic[topic + 1];
        double all = 0, largest = 0, rest = _priorSum;
        for (int fact = first; fact < end; fact++)
        {
            all += Sum(_logWrong, fact);
            rest -= _prior[Facts.Label[fact]];
            Belief[fact] = Math.Log(_prior[Facts.Label[fact]]) + Sum(_logGain, fact);
            largest = Math.Max(largest, Belief[fact]);
        }

        // With few labels what is left of the priors is added up: a difference would have few digits.
        if (Facts.Labels <= 16) rest = Rest(first, end);
        double elsewhere = Math.Exp(-largest), others = Math.Max(0, rest) * elsewhere, sum = others;
        for (int fact = first; fact < end; fact++) sum += Belief[fact] = Math.Exp(Belief[fact] - largest);
        for (int fact = first; fact < end; fact++) Belief[fact] /= sum;
        (_elsewhere[topic], unclaimed) = (elsewhere / sum, others / sum);
        return all + largest + Math.Log(sum);
    }

    /// <summary>The probability that a fact is wrong: of a likely one that of all others, since 1 less its own has few digits.</summary>
    private double DoubtOf(int fact, int topic, double unclaimed)
    {
        if (Belief[fact] <= 0.5) return 1 - Belief[fact];
        for (int other = Facts.OfTopic[topic]; other < Facts.OfTopic[topic + 1]; other++) unclaimed += other == fact ? 0 : Belief[other];
        return unclaimed;
    }

    private double Rest(int first, int end)
    {
        double rest = 0;
        for (int label = 0; label < _prior.Length; label++)
        {
            if (first < end && Facts.Label[first] == label) first++;
            else rest += _prior[label];
        }

        return rest;
    }

    private static void InOrder(List<int> codes, List<double> beliefs, int start)
    {
        int[] places = [.. codes[start..]];
        double[] figures = [.. beliefs[start..]];
        Array.Sort(places, figures);
        for (int i = 0; i < places.Length; i++) (codes[start + i], beliefs[start + i]) = (places[i], figures[i]);
    }
}
