using System.Collections.Immutable;

namespace Attribution;

/// <summary>
/// The claims on one topic, sorted, read, compared with each other and ranked: what grading, camps and related topics work on.
/// </summary>
internal sealed class ComparedClaims
{
    /// <summary>The most claims on one topic, since every two answers are compared and the result keeps each comparison.</summary>
    public const int Most = 2000;

    private readonly Lazy<ImmutableArray<Judgement>> _judgements;

    private ComparedClaims(ImmutableArray<AuditEntry> sorted, Statement[] answers)
    {
        _judgements = new(() => PairJudge.JudgeAll(answers, () => OriginIndex.Of(sorted, answers)));

        // Only words of unlike directness can outrank one another, and without such there may be no need to compare.
        bool canOutrank = answers.Select(answer => Voice.DirectnessOf(answer.Claim)).Distinct().Skip(1).Any();
        Audit = canOutrank ? Outranking.Apply(sorted, Judgements) : sorted;
        HashSet<Claim> used = [.. Audit.Where(entry => entry.Use == ClaimUse.Used).Select(entry => entry.Claim)];
        Used = [.. answers.Where(answer => used.Contains(answer.Claim))];
        Estimates = [.. Used.Where(answer => answer.Conventional is not null)];
    }

    /// <summary>What was done with each claim, in ordinal order of the ids; used ones without their weights.</summary>
    public ImmutableArray<AuditEntry> Audit { get; }

    /// <summary>How each two answers relate to each other, also those outranked by their own witness's more direct words.</summary>
    public ImmutableArray<Judgement> Judgements => _judgements.Value;

    /// <summary>The used answers, in ordinal order of the ids.</summary>
    public ImmutableArray<Statement> Used { get; }

    /// <summary>The used answers that are figures.</summary>
    public ImmutableArray<Statement> Estimates { get; }

    /// <summary>Sorts, reads and compares the claims on one topic.</summary>
    /// <param name="claims">Claims on one topic, at least one.</param>
    /// <param name="selection">Which of them still stand.</param>
    /// <param name="reader">How their words are conventionally read.</param>
    /// <exception cref="ArgumentException">There are more than <see cref="Most"/>.</exception>
    /// <exception cref="PolicyException">A policy threw, or returned what it must not.</exception>
    public static ComparedClaims Of(ClaimSet claims, ISelection selection, IEstimateReader reader)
    {
        if (claims.Count > Most)
        {
            throw new ArgumentException(
                $"There are {claims.Count} claims on the topic '{claims[0].Topic.Id}', and at most {Most} are compared; narrow them first.",
                nameof(claims));
        }

        ImmutableArray<AuditEntry> sorted = Triage.Sort(claims, selection);
        return new(sorted, [.. sorted.Where(entry => entry.Use == ClaimUse.Used).Select(entry => Statement.Of(entry.Claim, reader))]);
    }
}
