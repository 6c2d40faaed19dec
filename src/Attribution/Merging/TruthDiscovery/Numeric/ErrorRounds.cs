namespace Attribution.Merging;

/// <summary>One pass that adds up the errors of each source, and their squares, over its tested claims.</summary>
internal sealed class ErrorRounds(ClaimColumns<double> claims, UnitTopics units, double[] truths) : TruthRounds
{
    /// <summary>The sums of the errors by source, then those of their squares.</summary>
    public double[] Totals { get; private set; } = [];

    public override int Sums => 2 * claims.Sources;

    public override bool Opens => false;

    public override double Map(in TruthPart part)
    {
        for (int topic = part.First; topic < part.End; topic++)
        {
            ReadOnlySpan<int> of = claims.SourceOf.AsSpan(claims.TopicStart[topic]..claims.TopicStart[topic + 1]);
            if (units.Spreads[topic] == 0 || of.IsEmpty || !of.ContainsAnyExcept(of[0])) continue;
            ReadOnlySpan<double> z = units.Z.AsSpan(claims.TopicStart[topic], of.Length);
            for (int i = 0; i < of.Length; i++)
            {
                double error = z[i] - truths[topic];
                part.Sums[of[i]] += error;
                part.Sums[claims.Sources + of[i]] += error * error;
            }
        }

        return 0;
    }

    public override double Update(ReadOnlySpan<double> sums, bool isOpening)
    {
        Totals = sums.ToArray();
        return 0;
    }
}
