using System.Collections.Immutable;

namespace Attribution.Merging;

/// <summary>One table on its way through a method for numbers: what there is to learn from, its units, and what comes out.</summary>
internal sealed class NumericStudy
{
    private readonly string _name;
    private readonly ClaimColumns<double> _claims;
    private readonly TruthRun _run;
    private readonly TruthGround _ground;

    public NumericStudy(string name, ClaimColumns<double> claims, bool isByMean, TruthRun run, bool isOneUnit = false)
    {
        (_name, _claims, _run) = (name, claims, run);
        _ground = TruthGround.Of(claims, run);
        Obstacle = TruthFindings.Obstacle(_ground);
        Units = isOneUnit ? UnitTopics.OfOneUnit(claims, isByMean, run) : UnitTopics.Of(claims, isByMean, run);
    }

    /// <summary>Why nothing can be learnt, or null.</summary>
    public TruthFinding? Obstacle { get; }

    public UnitTopics Units { get; }

    public TruthOutcome Run(TruthRounds rounds) => TruthDriver.Run(rounds, _claims.TopicStart, _run);

    /// <summary>Runs what is one pass, of which no progress is told.</summary>
    public void RunOnce(TruthRounds rounds) => TruthDriver.RunOnce(rounds, _claims.TopicStart, _run);

    /// <summary>What equal weights give, where nothing can be learnt or the method learns nothing.</summary>
    public NumericTruths Unlearnt(bool byMedian)
    {
        double[] weights = new double[_claims.Sources], truths = new double[_claims.Topics];
        weights.AsSpan().Fill(1);
        MedianChoice[]? choices = byMedian ? new MedianChoice[_claims.Topics] : null;
        TopicParts.Of(_claims.TopicStart, 0).ForEach(Fill, _run);
        TruthFinding reason = Obstacle ?? new(
            "equal-weights",
            Printable.Message($"The {_name} weighs all sources alike: it learns nothing of them."),
            "Use CRH, CATD or GTM to learn weights.");
        return Result(default, weights, truths, choices, isMidpoint: true, unlearnt: reason);

        void Fill(int first, int end)
        {
            for (int topic = first; topic < end; topic++)
            {
                ReadOnlySpan<double> z = Units.Z.AsSpan(_claims.TopicStart[topic].._claims.TopicStart[topic + 1]);
                if (z.IsEmpty) continue;
                if (choices is null)
                {
                    foreach (double each in z) truths[topic] += each / z.Length;
                    continue;
                }

                choices[topic] = MedianChoice.OfEqual(z.Length);
                truths[topic] = 0.5 * (z[choices[topic].Lower] + z[choices[topic].Upper]);
            }
        }
    }

    /// <summary>The result.</summary>
    /// <param name="outcome">How the iterations ended.</param>
    /// <param name="weights">The weight of each source.</param>
    /// <param name="truths">The truths in units of each topic.</param>
    /// <param name="choices">Which claims the truths are, of a median.</param>
    /// <param name="isMidpoint">Whether a median of two claims is halfway between them, and not the lower.</param>
    /// <param name="known">What the method knows better.</param>
    /// <param name="unlearnt">Why nothing was learnt; null where something was.</param>
    public NumericTruths Result(
        TruthOutcome outcome,
        double[] weights,
        double[] truths,
        MedianChoice[]? choices = null,
        bool isMidpoint = false,
        KnownPosterior? known = null,
        TruthFinding? unlearnt = null)
    {
        SourceErrors errors = SourceErrors.Of(_claims, Units, truths, _run);
        ImmutableArray<SourceReliability> sources =
        [
            .. weights.Select((weight, source) => new SourceReliability(
                _claims.SourceIds[source],
                _claims.ClaimsOf[source],
                _ground.Tested[source],
                weight,
                known?.WeightErrors[source],
                unlearnt is null || Obstacle is null ? errors.TrustIn(source, _ground.Tested[source]) : null)),
        ];
        TruthFigures figures = new(_claims, Units, truths, weights, _run);
        TruthSummary summary = new()
        {
            Method = _name,
            Sources = sources,
            Topics = _claims.Topics,
            Claims = _claims.Claims,
            SharedTopics = _ground.SharedTopics,
            IsLearnt = unlearnt is null,
            Outcome = outcome with { Converged = outcome.Converged || outcome.Iterations == 0 },
            LogLikelihood = known?.LogLikelihood,
            Findings = [.. Findings(outcome, sources, errors, unlearnt)],
        };
        return new(summary, new()
        {
            Truths = known?.Truths ?? (choices is null ? figures.Values() : figures.Chosen(choices, isMidpoint)),
            StandardErrors = known?.StandardErrors ?? (choices is null ? figures.StandardErrors() : []),
            ClaimCounts = figures.Counts(),
            ErrorVariances = known?.ErrorVariances ?? errors.Variances(_ground.Tested),
            Ties = choices is null ? null : figures.Ties(choices),
        });
    }

    private IEnumerable<TruthFinding> Findings(
        TruthOutcome outcome, ImmutableArray<SourceReliability> sources, SourceErrors errors, TruthFinding? unlearnt)
    {
        if (unlearnt is not null) yield return unlearnt;
        if (Obstacle is not null) yield break;
        if (unlearnt is null && !outcome.Converged) yield return TruthFindings.NotConverged(outcome);
        if (unlearnt is null && NumericFindings.Collapse(sources) is { } collapsed) yield return collapsed;
        if (unlearnt is null && SharedFigures.Warning(_claims, _run) is { } copiers) yield return copiers;
        foreach (TruthFinding finding in errors.Offsets(_ground.Tested, _claims.SourceIds)) yield return finding;
        foreach (TruthFinding finding in TruthFindings.Of(_ground, sources)) yield return finding;
    }
}
