using System.Globalization;

namespace Attribution;

/// <summary>A set of answers, one of which is the true one, and the share of the evidence that says just that and no more.</summary>
/// <remarks>
/// A pair of numbers: <see cref="MassFunction.Of"/> checks them, and names the place of what it refuses. Equal when both members are.
/// </remarks>
public readonly record struct FocalSet
{
    /// <summary>Puts a share of the evidence on a set of answers.</summary>
    /// <param name="answers">The set as bits, as <see cref="Answers"/> has it.</param>
    /// <param name="mass">The share.</param>
    public FocalSet(int answers, double mass) => (Answers, Mass) = (answers, mass);

    /// <summary>
    /// The set as bits: answer i is in it when the bit <c>1 &lt;&lt; i</c> is set, so that 0b101 is the first or the third.
    /// </summary>
    public int Answers { get; }

    /// <summary>The share, above 0 and at most 1 in a <see cref="MassFunction"/>.</summary>
    public double Mass { get; }

    /// <summary>Such as "0b101: 0.3".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"0b{Answers:b}: {Mass:G6}");
}
