using System.Collections.Immutable;

namespace Attribution.Merging;

/// <summary>What all methods for labels do alike: the guards before, the rounds, and the result with what to beware of.</summary>
internal abstract class LabelMethod : LabelTruthMethod
{
    /// <summary>
    /// By how much, relatively, beliefs may differ and still be tied: what iterations leave of a tie, rounding by rounding.
    /// </summary>
    public const double TieTolerance = 1e-9;

    /// <summary>Whether the method takes the sources for independent, so that copiers must be warned of.</summary>
    protected virtual bool AssumesIndependence => true;

    /// <summary>Whether the method learns anything of the sources.</summary>
    protected virtual bool Learns => true;

    /// <summary>The state of the method before its first round.</summary>
    protected abstract LabelRounds Start(LabelFacts facts);

    /// <summary>Why this method cannot do its work on these claims, or null. The truths are then those of a vote.</summary>
    protected virtual TruthFinding? Refusal(LabelFacts facts) => null;

    private protected sealed override LabelTruths Discover(ClaimColumns<int> claims, TruthRun run)
    {
        LabelFacts facts = new(claims, run);
        TruthGround ground = facts.Ground;
        TruthFinding? obstacle = TruthFindings.Obstacle(ground) ?? Refusal(facts);
        bool isLearnt = obstacle is null && Learns;
        LabelRounds rounds = isLearnt ? Start(facts) : new VoteRounds(facts);
        TruthOutcome outcome = TruthDriver.Run(rounds, claims.TopicStart, run);
        rounds.Finish();

        ImmutableArray<SourceReliability> sources = Sources(rounds, ground, claims, obstacle is null);
        LabelCandidates candidates = rounds.Candidates();
        TruthSummary summary = new()
        {
            Method = Name,
            Sources = sources,
            Topics = facts.Topics,
            Claims = claims.Claims,
            SharedTopics = ground.SharedTopics,
            IsLearnt = isLearnt,
            Outcome = isLearnt ? outcome : new(0, true),
            LogLikelihood = rounds.LogLikelihood,
            Copying = [.. rounds.Copying],
            Findings =
            [
                .. Unlearnt(obstacle),
                .. isLearnt ? Learnt(facts, rounds, sources, outcome) : [],
                .. obstacle is null ? TruthFindings.Of(ground, sources) : [],
            ],
        };
        return new(summary, candidates.Starts, candidates.Codes, candidates.Beliefs)
        {
            Confusion = rounds.Confusion(),
            Qualities = rounds.Qualities(),
        };
    }

    private IEnumerable<TruthFinding> Unlearnt(TruthFinding? obstacle) =>
        obstacle is not null ? [obstacle] : Learns ? [] : [LabelFindings.EqualWeights];

    private IEnumerable<TruthFinding> Learnt(
        LabelFacts facts, LabelRounds rounds, ImmutableArray<SourceReliability> sources, TruthOutcome outcome)
    {
        if (!outcome.Converged) yield return TruthFindings.NotConverged(outcome);
        if (LabelFindings.Collapse(sources, rounds.DecisiveShare) is { } collapse) yield return collapse;
        if (AssumesIndependence && Copiers.Warning(facts) is { } copiers) yield return copiers;
    }

    private static ImmutableArray<SourceReliability> Sources(
        LabelRounds rounds, TruthGround ground, ClaimColumns<int> claims, bool isSound)
    {
        var sources = ImmutableArray.CreateBuilder<SourceReliability>(claims.Sources);
        for (int source = 0; source < claims.Sources; source++)
        {
            int tested = ground.Tested[source];
            double? trust = isSound && tested >= SourceReliability.MinimumTested ? rounds.TrustOf(source) : null;
            sources.Add(new(
                claims.SourceIds[source],
                claims.ClaimsOf[source],
                tested,
                rounds.WeightOf(source),
                rounds.StandardErrorOf(source),
                trust));
        }

        return sources.MoveToImmutable();
    }
}
