using Attribution.Merging;

namespace Attribution;

/// <summary>How far an answer is to be believed.</summary>
/// <remarks>
/// Made by the library, so that 0 ≤ belief ≤ probability ≤ plausibility ≤ 1. The default believes nothing of the empty answer. Equal when
/// all members are equal.
/// </remarks>
public readonly struct AnswerBelief : IEquatable<AnswerBelief>
{
    private readonly string? _answer;

    internal AnswerBelief(string answer, double belief, double plausibility, double probability)
    {
        _answer = answer;
        Belief = belief;
        Plausibility = plausibility;
        Probability = probability;
    }

    /// <summary>The answer.</summary>
    public string Answer => _answer ?? "";

    /// <summary>The least probability that the evidence leaves it, from 0 to 1.</summary>
    public double Belief { get; }

    /// <summary>The greatest probability that the evidence leaves it, from 0 to 1.</summary>
    public double Plausibility { get; }

    /// <summary>The pignistic or projected probability in between, which spreads the unassigned belief over the answers.</summary>
    public double Probability { get; }

    /// <summary>Whether two are equal.</summary>
    public static bool operator ==(AnswerBelief left, AnswerBelief right) => left.Equals(right);

    /// <summary>Whether two differ.</summary>
    public static bool operator !=(AnswerBelief left, AnswerBelief right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(AnswerBelief other) =>
        Answer == other.Answer
        && Belief.Equals(other.Belief)
        && Plausibility.Equals(other.Plausibility)
        && Probability.Equals(other.Probability);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is AnswerBelief other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Answer, Belief, Plausibility, Probability);

    /// <summary>"yes 0.7 (0.6 to 0.8)".</summary>
    public override string ToString()
    {
        string answer = Answer.Length == 0 ? "no answer" : Printable.Name(Answer);
        return $"{answer} {UnitSum.Short(Probability)} ({UnitSum.Short(Belief)} to {UnitSum.Short(Plausibility)})";
    }
}
