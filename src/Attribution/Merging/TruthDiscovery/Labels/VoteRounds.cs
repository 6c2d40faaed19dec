namespace Attribution.Merging;

/// <summary>One round in which each claim counts once.</summary>
internal sealed class VoteRounds(LabelFacts facts) : LabelRounds(facts)
{
    private readonly double[] _agreement = new double[facts.Sources];

    /// <summary>Of each fact, which part of the truth of its topic it is.</summary>
    public double[] Shares { get; } = new double[facts.Count];

    public override int Sums => Facts.Sources;

    public override bool Opens => false;

    public override double Map(in TruthPart part)
    {
        for (int topic = part.First; topic < part.End; topic++)
        {
            Vote(topic);
            (int tied, double from) = Best(topic);
            for (int fact = Facts.OfTopic[topic]; fact < Facts.OfTopic[topic + 1]; fact++)
            {
                if (!(Belief[fact] >= from)) continue;
                Shares[fact] = 1.0 / tied;
                Add(Shares[fact], fact, part.Sums);
            }
        }

        return 0;
    }

    public override double Update(ReadOnlySpan<double> sums, bool isOpening)
    {
        for (int source = 0; source < sums.Length; source++) _agreement[source] = sums[source] / Facts.Columns.ClaimsOf[source];
        return 0;
    }

    public override double WeightOf(int source) => 1;

    public override double? TrustOf(int source) => _agreement[source];
}
