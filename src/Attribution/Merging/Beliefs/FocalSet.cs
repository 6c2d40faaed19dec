namespace Attribution.Merging;

/// <summary>A set of answers, one of which is the true one, and the share of the evidence that says just that and no more.</summary>
/// <param name="Answers">The set as bits: answer i is in it when the bit <c>1 &lt;&lt; i</c> is set, so that 0b101 is the first or the third.</param>
/// <param name="Mass">The share, above 0 and at most 1 in a <see cref="MassFunction"/>.</param>
public readonly record struct FocalSet(int Answers, double Mass);
