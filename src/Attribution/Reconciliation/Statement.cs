namespace Attribution;

/// <summary>A claim that can be held against others: its estimate in the topic's unit, read twice, or its words.</summary>
internal sealed class Statement
{
    private Statement(Claim claim, Reading? literal, Reading? conventional, string? answer)
    {
        Claim = claim;
        Literal = literal;
        Conventional = conventional;
        Answer = answer;
    }

    public Claim Claim { get; }

    /// <summary>What the words assert, in the topic's unit; null for an answer in words.</summary>
    public Reading? Literal { get; }

    /// <summary>How the words are conventionally read, in the topic's unit; null for an answer in words.</summary>
    public Reading? Conventional { get; }

    /// <summary>The answer in words, or "yes" or "no" to the topic's proposition; null for an estimate.</summary>
    public string? Answer { get; }

    public static Statement Of(Claim claim, IEstimateReader reader)
    {
        switch (claim.Value)
        {
            case Estimate said:
                Estimate estimate = InTopicUnit(said, claim.Topic);
                return new(claim, Readers.Literal.Read(estimate), Read(reader, estimate, claim), null);
            case TextValue text:
                return new(claim, null, null, text.Text);
            default:
                return new(claim, null, null, claim.Stance == Stance.Denies ? "no" : "yes");
        }
    }

    private static Estimate InTopicUnit(Estimate estimate, Topic topic) =>
        estimate.Unit is { Kind: not UnitKind.Count } && topic.Unit is { } own ? estimate.In(own) : estimate;

    private static Reading Read(IEstimateReader reader, Estimate estimate, Claim claim) => PolicyException.Guard(
        reader.Name, claim.Id, () => reader.Read(estimate) ?? throw new InvalidOperationException("It returned no reading."));
}
