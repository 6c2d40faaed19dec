using Attribution.Merging;

namespace Attribution;

/// <summary>How far an answer is to be believed.</summary>
/// <param name="Answer">The answer.</param>
/// <param name="Belief">The least probability that the evidence leaves it, from 0 to 1.</param>
/// <param name="Plausibility">The most, from 0 to 1.</param>
/// <param name="Probability">The one to bet with, in between: uncertainty shared out equally.</param>
public readonly record struct AnswerBelief(string Answer, double Belief, double Plausibility, double Probability)
{
    /// <summary>"yes 0.7 (0.6 to 0.8)".</summary>
    public override string ToString() => $"{Wording.Plain(Answer)} {UnitSum.Short(Probability)} ({UnitSum.Short(Belief)} to {UnitSum.Short(Plausibility)})";
}
