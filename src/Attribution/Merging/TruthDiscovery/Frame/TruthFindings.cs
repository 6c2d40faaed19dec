using System.Collections.Immutable;

namespace Attribution.Merging;

/// <summary>What a user must know of what was learnt, or why nothing was.</summary>
internal static class TruthFindings
{
    /// <summary>Why nothing can be learnt; null where something can.</summary>
    public static TruthFinding? Obstacle(TruthGround ground) => ground switch
    {
        { Claims: 0 } => new("no-claims", "The table has no claim.", "Give claims of several sources on several topics."),
        { SharedTopics: 0 } => new(
            "no-shared-topic",
            "No topic has claims of two sources, so that no claim tests another.",
            "Add topics on which several of the sources speak."),
        { SharedTopics: 1 } => new(
            "one-topic",
            "Only one topic has claims of several sources: it shows who differs, not who is reliable.",
            "Add topics on which the same sources speak."),
        { LargestGroup: 2 } => new(
            "undetermined",
            "No topics tie more than two sources to each other: the errors of two mirror each other, and neither is shown to be the "
                + "more reliable one.",
            "Add a third source that speaks on the same topics."),
        _ => null,
    };

    /// <summary>What to beware of, whatever the method.</summary>
    public static IEnumerable<TruthFinding> Of(TruthGround ground, ImmutableArray<SourceReliability> sources)
    {
        if (ground.Groups > 1)
        {
            yield return new(
                "separate-groups",
                Printable.Message($"The sources fall into {ground.Groups} groups that share no topic, whose weights cannot be compared."),
                "Learn from each group by itself, or add topics that tie the groups together.");
        }

        int[] single = [.. sources.Where(source => !source.IsTested).Select(source => source.Source)];
        if (single.Length > 0)
        {
            yield return new(
                "single-claim",
                [new(single)],
                who => Printable.Message($"Of {who} at most one claim is tested by other sources: that says next to nothing of it."),
                "Add claims of such a source, or take its weight from result.ToWeighting(), which does not trust it on its word.");
        }

        if (ground.Repeats > 0)
        {
            yield return new(
                "repeated-claims",
                Printable.Message($"{ground.Repeats} claims are by a source that has another one on the same topic; each counts."),
                "Keep one claim per source and topic, if the others say the same again.");
        }
    }

    /// <summary>That the iterations ended by their number.</summary>
    public static TruthFinding NotConverged(TruthOutcome outcome) => new(
        "not-converged",
        Printable.Message($"The iterations did not settle: after {outcome.Iterations} something still changed by more than the tolerance."),
        "Allow more iterations (TruthDiscoveryOptions.MaximumIterations), or a larger tolerance.");

    /// <summary>That one source has nearly all weight, so that the truths are what it says; null where none has.</summary>
    /// <param name="sources">The sources with their weights.</param>
    /// <param name="decisive">From which share of all weight on a source decides alone.</param>
    /// <param name="remedy">What would help.</param>
    public static TruthFinding? Collapse(ImmutableArray<SourceReliability> sources, double decisive, string remedy)
    {
        double whole = 0;
        SourceReliability heaviest = default;
        foreach (SourceReliability source in sources)
        {
            whole += source.Weight;
            if (source.Weight > heaviest.Weight) heaviest = source;
        }

        double share = heaviest.Weight / whole;
        return !(share > decisive) ? null : new(
            "collapsed",
            [new([heaviest.Source])],
            who => Printable.Message(
                $"{who} has {100 * share:0.#} % of all weight: the truths are what it says, and its own errors count as none."),
            remedy);
    }
}
