namespace Attribution;

/// <summary>The names of the policies that made a reconciliation: enough to repeat it.</summary>
/// <param name="Reconciler">The reconciler.</param>
/// <param name="Selection">Which claims still stand.</param>
/// <param name="Reader">How words are conventionally read, beside the literal reading.</param>
/// <param name="Weighting">How much each claim weighs.</param>
/// <param name="Merger">How values are merged.</param>
/// <param name="MergeAgainstVerdict">Whether they are merged although no merged value is earned.</param>
public sealed record Policies(string Reconciler, string Selection, string Reader, string Weighting, string Merger, bool MergeAgainstVerdict = false)
{
    /// <summary>"selection: latest of each source; reader: significant digits; …".</summary>
    public override string ToString() =>
        $"reconciler: {Reconciler}; selection: {Selection}; reader: literal beside {Reader}; weighting: {Weighting}; merger: {Merger}{(MergeAgainstVerdict ? ", also against the verdict" : "")}";
}
