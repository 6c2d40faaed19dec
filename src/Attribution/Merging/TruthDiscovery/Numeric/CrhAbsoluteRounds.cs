namespace Attribution.Merging;

/// <summary>The rounds of CRH with the absolute loss: the truths are weighted medians of claims, which lie in ascending order.</summary>
internal sealed class CrhAbsoluteRounds : TruthRounds, IWeighed
{
    private readonly ClaimColumns<double> _claims;
    private readonly UnitTopics _units;
    private readonly CrhWeights _rule;
    private readonly double[] _truths;
    private double[] _used;
    private double[] _next;

    public CrhAbsoluteRounds(ClaimColumns<double> claims, UnitTopics units, CrhOptions options, TruthRun run)
    {
        (_claims, _units, _rule) = (claims, units, new(options.Norm, options.PerClaim));
        (_used, _next) = (new double[claims.Sources], new double[claims.Sources]);
        (_truths, Choices) = (run.LendZeros(claims.Topics), new MedianChoice[claims.Topics]);
    }

    public override int Sums => _claims.Sources;

    public override bool Opens => true;

    /// <summary>The truths in units of the spread of each topic, from its median.</summary>
    public double[] Truths => _truths;

    /// <summary>Which claims the truths are.</summary>
    public MedianChoice[] Choices { get; }

    /// <summary>The weights by which the truths were made.</summary>
    public double[] Used => _used;

    public override double Map(in TruthPart part)
    {
        double change = 0;
        for (int topic = part.First; topic < part.End; topic++)
        {
            int start = _claims.TopicStart[topic], count = _claims.TopicStart[topic + 1] - start;
            if (count == 0) continue;
            ReadOnlySpan<double> z = _units.Z.AsSpan(start, count);
            ReadOnlySpan<int> of = _claims.SourceOf.AsSpan(start, count);
            if (!part.IsOpening)
            {
                MedianChoice choice = MedianChoice.Of(of, _next);
                double truth = z[choice.Lower];
                change = Math.Max(change, Math.Abs(truth - _truths[topic]));
                (_truths[topic], Choices[topic]) = (truth, choice);
            }

            double at = _truths[topic];
            for (int i = 0; i < z.Length; i++)
            {
                part.Sums[of[i]] += Math.Abs(z[i] - at);
            }
        }

        return change;
    }

    public override double Update(ReadOnlySpan<double> sums, bool isOpening)
    {
        (_used, _next) = (_next, _used);
        _rule.Of(sums, _claims.ClaimsOf, _next);
        return 0;
    }

    public void Weigh(ReadOnlySpan<double> weights, ReadOnlySpan<double> losses)
    {
        (_used, _next) = (_next, _used);
        weights.CopyTo(_next);
    }
}
