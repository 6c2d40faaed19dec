using System.Collections.Immutable;
using System.Globalization;

namespace Attribution.Merging;

/// <summary>
/// What a method of truth discovery learnt from many topics: how reliable each source is, and what to beware of. The truths are in the
/// results for numbers and for labels. Made by the library.
/// </summary>
/// <remarks>
/// Every number is finite. A truth that was discovered is an estimate by weights that were learnt from the same claims; it is not a
/// verdict, and a conflict stays one.
/// </remarks>
public abstract class TruthResult
{
    private readonly TruthSummary _summary;

    private protected TruthResult(TruthSummary summary)
    {
        _summary = summary;
        Findings = FindingsBy([]);
    }

    /// <summary>The name of the method, with its parameters: "CATD (α = 0.05)".</summary>
    public string Method => _summary.Method;

    /// <summary>What was learnt of each source that has a claim, in ascending order of the numbers of the sources.</summary>
    public ImmutableArray<SourceReliability> Sources => _summary.Sources;

    /// <summary>How many topics the table has.</summary>
    public int Topics => _summary.Topics;

    /// <summary>How many claims were used.</summary>
    public int Claims => _summary.Claims;

    /// <summary>On how many topics at least two sources speak: only these teach anything.</summary>
    public int SharedTopics => _summary.SharedTopics;

    /// <summary>
    /// Whether anything was learnt. Where not, <see cref="Findings"/> say why, all weights are equal, and the truths are those of equal
    /// weights.
    /// </summary>
    public bool IsLearnt => _summary.IsLearnt;

    /// <summary>How many iterations there were; 0 for a method without, and where nothing was learnt.</summary>
    public int Iterations => _summary.Outcome.Iterations;

    /// <summary>Whether the iterations ended by the stopping rule, and not by their number.</summary>
    public bool Converged => _summary.Outcome.Converged;

    /// <summary>
    /// The logarithm of the likelihood, or of the posterior density where the method has priors; null where it has neither.
    /// </summary>
    public double? LogLikelihood => _summary.LogLikelihood;

    /// <summary>How likely sources are to copy from each other; empty for methods that do not look for it.</summary>
    public ImmutableArray<CopyProbability> Copying => _summary.Copying;

    /// <summary>What to beware of, each with a code and a remedy; a source is called by its name where the table has names.</summary>
    public ImmutableArray<Finding> Findings { get; private set; }

    /// <summary>The same in their parts.</summary>
    internal IEnumerable<TruthFinding> Found => _summary.Findings;

    /// <summary>What was learnt of a source; null where it has no claim in the table.</summary>
    /// <param name="source">Its number in the table.</param>
    public SourceReliability? ReliabilityOf(int source)
    {
        int low = 0, high = Sources.Length - 1;
        while (low <= high)
        {
            int middle = low + ((high - low) / 2), found = Sources[middle].Source;
            if (found == source) return Sources[middle];
            if (found < source) low = middle + 1;
            else high = middle - 1;
        }

        return null;
    }

    /// <summary>Before a result is given away: calls sources by their names, if there are any.</summary>
    internal virtual void NameSources(ImmutableArray<string> names)
    {
        if (!names.IsEmpty) Findings = FindingsBy(names);
    }

    /// <summary>The findings with the names of sources, by number.</summary>
    internal ImmutableArray<Finding> FindingsBy(IReadOnlyList<string> names) => [.. Found.Select(finding => finding.Told(names))];

    /// <summary>Such as "CATD (α = 0.05): 12 sources on 1172 topics, converged after 14 iterations".</summary>
    public override string ToString()
    {
        string how = !IsLearnt ? "nothing learnt"
            : Iterations == 0 ? "no iterations"
            : $"{(Converged ? "converged after" : "not converged after")} {Iterations} {(Iterations == 1 ? "iteration" : "iterations")}";
        string sources = Sources.Length == 1 ? "source" : "sources", topics = Topics == 1 ? "topic" : "topics";
        return Printable.Passage(
            string.Create(CultureInfo.InvariantCulture, $"{Method}: {Sources.Length} {sources} on {Topics} {topics}, {how}"));
    }
}
