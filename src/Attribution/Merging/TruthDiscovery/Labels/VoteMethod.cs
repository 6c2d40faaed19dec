namespace Attribution.Merging;

/// <summary>
/// The vote: the label that most sources give. Learns nothing; the baseline that the other methods are measured against.
/// </summary>
/// <remarks>
/// <para>Belief: the share of the claims on the topic. Weight: 1. Trust: the share of a source's claims that the vote confirms, of which
/// its own is a part; where n labels tie, each counts for 1/n. No prior, no iterations.</para>
/// <para>Assumes that sources are independent, equally good, and better than chance.</para>
/// </remarks>
internal sealed class VoteMethod : LabelMethod
{
    public override string Name => "Vote";

    protected override bool Learns => false;

    protected override LabelRounds Start(LabelFacts facts) => new VoteRounds(facts);
}
