namespace Attribution.Merging;

/// <summary>What <see cref="DempsterRule"/> makes of several bodies of evidence, and how much they conflict.</summary>
/// <remarks>No number in it is NaN. Equal when all members are equal.</remarks>
public sealed class DempsterCombination : IEquatable<DempsterCombination>
{
    private readonly int _answers;

    internal DempsterCombination(MassFunction mass, double weightOfConflict)
    {
        Mass = mass;
        WeightOfConflict = weightOfConflict;
        _answers = mass.Answers;
    }

    private DempsterCombination(int answers)
    {
        WeightOfConflict = double.PositiveInfinity;
        Refusal = new(
            "total-conflict",
            "The sources have no answer in common: each rules out what the others leave (K = 1).",
            "Discount the sources that can be wrong, or add the answer that is missing.");
        _answers = answers;
    }

    /// <summary>The combined evidence, the conflict divided out; null where it is total.</summary>
    public MassFunction? Mass { get; }

    /// <summary>
    /// K, from 0 to 1: the share of the joint evidence that falls on nothing, because the sources exclude one another. 1 with a combination
    /// is a conflict that only rounds to 1.
    /// </summary>
    public double Conflict => WeightOfConflict < 0.5 ? SmallConflict(WeightOfConflict) : 1 - Math.Exp(-WeightOfConflict);

    /// <summary>−ln(1 − K), from 0 to ∞: it adds up over bodies of evidence (Shafer 1976, p. 65).</summary>
    public double WeightOfConflict { get; }

    /// <summary>Why there is no combination, or null where there is one. The code is "total-conflict".</summary>
    public Finding? Refusal { get; }

    /// <summary>
    /// The same evidence by Yager's rule, of all sources at once: the conflict is not divided out but counts as ignorance. It is Dempster's
    /// combination discounted by 1 − K, and knows nothing where the conflict is total. Yager 1987, Information Sciences 41:93,
    /// https://doi.org/10.1016/0020-0255(87)90007-7.
    /// </summary>
    public MassFunction Yager => Mass?.Discount(Math.Exp(-WeightOfConflict)) ?? MassFunction.Vacuous(_answers);

    internal static DempsterCombination Total(int answers) => new(answers);

    /// <summary>Whether two have the same evidence and the same conflict.</summary>
    public static bool operator ==(DempsterCombination? left, DempsterCombination? right) =>
        left is null ? right is null : left.Equals(right);

    /// <summary>Whether two differ in evidence or conflict.</summary>
    public static bool operator !=(DempsterCombination? left, DempsterCombination? right) => !(left == right);

    /// <inheritdoc cref="operator =="/>
    public bool Equals(DempsterCombination? other) =>
        ReferenceEquals(this, other)
            || (other is not null
                && _answers == other._answers
                && Mass == other.Mass
                && WeightOfConflict.Equals(other.WeightOfConflict));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DempsterCombination);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_answers, Mass, WeightOfConflict);

    /// <summary>"{1} 1 (conflict K = 0.9999)", or the refusal.</summary>
    public override string ToString() => Refusal is null ? $"{Mass} (conflict K = {UnitSum.Text(Conflict)})" : $"no combination: {Refusal}";

    /// <summary>1 − e^−w without cancellation: 2 e^(−w/2) sinh(w/2).</summary>
    private static double SmallConflict(double weight) => 2 * Math.Exp(-weight / 2) * Math.Sinh(weight / 2);
}
