using System.Collections.Immutable;
using System.Globalization;

namespace Attribution;

/// <summary>
/// The claims on one topic, sorted, read, compared with each other and ranked: what grading, camps and related topics work on.
/// </summary>
internal sealed class ComparedClaims
{
    private readonly Lazy<ImmutableArray<Judgement>> _judgements;

    /// <summary>Claims of which there are too many to compare.</summary>
    private ComparedClaims(TriagedClaims triaged, Finding excess)
    {
        Excess = excess;
        _judgements = new([]);
        Audit =
        [
            .. triaged.Entries.Select(entry => entry.Use == ClaimUse.Used ? new(entry.Claim, ClaimUse.NotCompared, excess) : entry),
        ];
        Used = Estimates = [];
        Objections = triaged.Objections;
        Denials = [];
    }

    private ComparedClaims(TriagedClaims triaged, Statement[] answers, IEstimateReader reader, ClaimSet whole)
    {
        ImmutableArray<AuditEntry> sorted = triaged.Entries;
        Objections = triaged.Objections;
        _judgements = new(() => Alternatives.Relieve(new PairTable(answers, () => OriginsOf(sorted, answers, whole)).All(default)));

        // Only words of unlike directness can outrank one another, and without such there may be no need to compare.
        bool canOutrank = answers.Select(answer => Voice.DirectnessOf(answer.Claim)).Distinct().Skip(1).Any();
        Audit = canOutrank ? Outranking.Apply(sorted, Judgements) : sorted;
        HashSet<Claim> used = [.. Audit.Where(entry => entry.Use == ClaimUse.Used).Select(entry => entry.Claim)];
        Used = [.. answers.Where(answer => used.Contains(answer.Claim))];
        Estimates = [.. Used.Where(answer => answer.Conventional is not null)];
        Denials = Denial.Of(Audit, Estimates, reader);
    }

    /// <summary>That there are too many answers to compare, with what would help; null where they are compared.</summary>
    public Finding? Excess { get; }

    /// <summary>What was done with each claim, in ordinal order of the ids; used ones without their weights.</summary>
    public ImmutableArray<AuditEntry> Audit { get; }

    /// <summary>How each two answers relate to each other, also those outranked by their own witness's more direct words.</summary>
    public ImmutableArray<Judgement> Judgements => _judgements.Value;

    /// <summary>The denials that decide no number.</summary>
    public ImmutableArray<Denial> Denials { get; }

    /// <summary>What is objected to the claims.</summary>
    public ImmutableArray<Objection> Objections { get; }

    /// <summary>The used answers, in ordinal order of the ids.</summary>
    public ImmutableArray<Statement> Used { get; }

    /// <summary>The used answers that are figures.</summary>
    public ImmutableArray<Statement> Estimates { get; }

    /// <summary>Sorts, reads and compares the claims on one topic.</summary>
    /// <param name="claims">Claims on one topic, at least one.</param>
    /// <param name="selection">Which of them still stand.</param>
    /// <param name="reader">How their words are conventionally read.</param>
    /// <param name="most">The most answers that are compared.</param>
    /// <exception cref="PolicyException">A policy threw, or returned what it must not.</exception>
    public static ComparedClaims Of(ClaimSet claims, ISelection selection, IEstimateReader reader, int most)
    {
        TriagedClaims triaged = Triage.Sort(claims, selection);
        Claim[] used = [.. triaged.Entries.Where(entry => entry.Use == ClaimUse.Used).Select(entry => entry.Claim)];
        if (used.Length > most) return new(triaged, TooMany(used.Length, most));
        bool isWhole = WholeCount.IsOf(claims[0].Topic, used);
        return new(triaged, Array.ConvertAll(used, claim => Statement.Of(claim, reader, isWhole: isWhole)), reader, claims.Whole);
    }

    private static int[] OriginsOf(ImmutableArray<AuditEntry> sorted, Statement[] answers, ClaimSet whole)
    {
        Dictionary<Claim, int> origins = Independence.Of(sorted, whole).Origins();
        return Array.ConvertAll(answers, answer => origins[answer.Claim]);
    }

    private static Finding TooMany(int count, int most) => new(
        "too-many-claims",
        string.Create(
            CultureInfo.InvariantCulture,
            $"There are {count:N0} answers, and at most {most:N0} are compared, since every two of them are judged."),
        "Raise MaximumClaims of the reconciler, or select fewer claims.");
}
