using System.Collections.Immutable;

namespace Attribution.Merging;

/// <summary>
/// CRH over numbers and labels, for which it was made: one weight per source from its losses of both kinds (Li et al., SIGMOD 2014,
/// https://doi.org/10.1145/2588555.2610509, section 2).
/// </summary>
/// <remarks>
/// Update, priors and ties: those of CRH for numbers and of CRH for labels, the losses of a source added up over all its claims. Start: the
/// mean, or the median with the absolute loss, and the vote. Stops by the truths in numbers and by the weights. Assumes: independent
/// sources that are as reliable in numbers as in labels, and losses of one size: about 1 per claim with a loss that is free of units.
/// </remarks>
internal sealed class MixedCrhMethod(CrhOptions options) : MixedTruthMethod
{
    private readonly CrhWeights _rule = new(options.Norm, options.PerClaim);

    public override string Name => $"CRH over numbers and labels ({options})";

    private protected override MixedTruths Discover(MixedClaims claims, TruthRun run)
    {
        bool isAbsolute = options.Loss == CrhLoss.Absolute;
        NumericStudy study = new(Name, claims.Numbers, isByMean: !isAbsolute, run);
        TruthGround ground = TruthGround.Of(claims.TopicStart, claims.SourceOf, claims.ClaimsOf, run);
        LabelFacts facts = new(claims.Labels, run);
        if (TruthFindings.Obstacle(ground) is { } obstacle)
        {
            VoteRounds vote = new(facts);
            TruthDriver.RunOnce(vote, claims.Labels.TopicStart, run);
            double[] equal = new double[claims.SourceIds.Length];
            equal.AsSpan().Fill(1);
            NumericTruths plain = study.Unlearnt(isAbsolute);
            TruthSummary unlearnt = Summary(claims, ground, equal, source => null, new(0, true), [obstacle]) with { IsLearnt = false };
            return new(unlearnt, plain, LabelsOf(unlearnt, claims, facts, vote, OnLabels(unlearnt, claims)));
        }

        CrhLabelsMethod.Rounds labels = new(facts, _rule);
        if (isAbsolute)
        {
            CrhAbsoluteRounds absolute = new(claims.Numbers, study.Units, options, run);
            return Learnt(new MixedRounds<CrhAbsoluteRounds>(claims, absolute, labels, _rule), outcome => study.Result(
                outcome, absolute.Used, absolute.Truths, absolute.Choices));
        }

        CrhSquaredRounds squared = new(claims.Numbers, study.Units, options, run, isShared: true);
        return Learnt(new MixedRounds<CrhSquaredRounds>(claims, squared, labels, _rule), outcome => study.Result(
            outcome, squared.Used, squared.Truths));

        MixedTruths Learnt<T>(MixedRounds<T> rounds, Func<TruthOutcome, NumericTruths> numbersOf)
            where T : TruthRounds, IWeighed
        {
            TruthOutcome outcome = TruthDriver.Run(rounds, claims.TopicStart, run);
            NumericTruths numbers = numbersOf(outcome);
            TruthSummary summary = Summary(claims, ground, rounds.Used, source => TrustIn(source, numbers, labels, claims), outcome, []);
            summary = summary with { Findings = [.. Findings(ground, summary, numbers)] };
            return new(summary, numbers, LabelsOf(summary, claims, facts, labels, OnLabels(summary, claims)));
        }
    }

    private static IEnumerable<TruthFinding> Findings(TruthGround ground, TruthSummary summary, NumericTruths numbers)
    {
        if (!summary.Outcome.Converged) yield return TruthFindings.NotConverged(summary.Outcome);
        if (NumericFindings.Collapse(summary.Sources) is { } collapse) yield return collapse;
        foreach (TruthFinding finding in numbers.Found)
        {
            if (finding.Code is "leaning-source" or "copiers") yield return finding;
        }

        foreach (TruthFinding finding in TruthFindings.Of(ground, summary.Sources)) yield return finding;
    }

    private TruthSummary Summary(
        MixedClaims claims,
        TruthGround ground,
        double[] weights,
        Func<int, double?> trustIn,
        TruthOutcome outcome,
        ImmutableArray<TruthFinding> findings) => new()
        {
            Method = Name,
            Sources =
            [
                .. weights.Select((weight, source) => new SourceReliability(
                    claims.SourceIds[source], claims.ClaimsOf[source], ground.Tested[source], weight, null, trustIn(source))),
            ],
            Topics = ground.Topics,
            Claims = ground.Claims,
            SharedTopics = ground.SharedTopics,
            IsLearnt = true,
            Outcome = outcome,
            Findings = findings,
        };

    /// <summary>
    /// The mean of what each kind says, by the number of the source's claims of the kind; null where one of them is not known.
    /// </summary>
    private static double? TrustIn(int source, NumericTruths numbers, CrhLabelsMethod.Rounds labels, MixedClaims claims)
    {
        int inLabels = Array.BinarySearch(claims.OfLabels, source), inNumbers = Array.BinarySearch(claims.OfNumbers, source);
        double? ofLabels = inLabels < 0 ? null : labels.TrustOf(inLabels);
        double? ofNumbers = inNumbers < 0 ? null : numbers.Sources[inNumbers].Trust;
        if (inLabels < 0) return ofNumbers;
        if (inNumbers < 0) return ofLabels;
        int count = claims.Numbers.ClaimsOf[inNumbers], all = claims.ClaimsOf[source];
        return ((count * ofNumbers) + ((all - count) * ofLabels)) / all;
    }

    /// <summary>The sources that speak on labels, with what both kinds say of them.</summary>
    private static ImmutableArray<SourceReliability> OnLabels(TruthSummary summary, MixedClaims claims) =>
        [.. claims.OfLabels.Select(source => summary.Sources[source])];

    private static LabelTruths LabelsOf(
        TruthSummary summary, MixedClaims claims, LabelFacts facts, LabelRounds rounds, ImmutableArray<SourceReliability> sources)
    {
        TruthSummary ofLabels = summary with
        {
            Sources = sources,
            Topics = claims.Labels.Topics,
            Claims = claims.Labels.Claims,
            SharedTopics = facts.Ground.SharedTopics,
        };
        return new(ofLabels, facts.OfTopic, facts.Codes, rounds.Belief);
    }
}
