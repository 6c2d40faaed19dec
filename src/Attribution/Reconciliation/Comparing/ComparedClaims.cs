using System.Collections.Immutable;

namespace Attribution;

/// <summary>
/// The claims on one topic, sorted, read, compared with each other and ranked: what grading, camps and related topics work on.
/// </summary>
internal sealed class ComparedClaims
{
    private readonly Lazy<ImmutableArray<Judgement>> _judgements;
    private readonly Lazy<Independence> _independence;

    /// <summary>Claims of which there are too many to compare.</summary>
    private ComparedClaims(TriagedClaims triaged, Finding excess, TopicSize size)
    {
        Comparisons = size.Comparisons;
        _independence = new(() => Independence.ByRoots(WitnessFinder.Group(Audit)));
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

    private ComparedClaims(
        TriagedClaims triaged,
        Statement[] answers,
        int[][]? groups,
        Lazy<Independence> ofSorted,
        IEstimateReader reader,
        ClaimSet whole,
        AllDifferent different,
        KnownStatements? known,
        TopicSize size)
    {
        ImmutableArray<AuditEntry> sorted = triaged.Entries;
        Objections = triaged.Objections;
        PairCount = (long)answers.Length * (answers.Length - 1) / 2;
        AreAllPairsKept = groups is null;

        // Answers that are alike are judged once, and looked at each for itself where witnesses are counted and camps found.
        Comparisons = size.Comparisons + PairCount;
        _independence = new(() => Audit == sorted ? ofSorted.Value : Independence.Of(Audit, whole, different));

        // Only words of unlike directness can outrank one another, and without such there may be no need to compare.
        bool canOutrank = Array.Exists(
            answers, answer => Voice.DirectnessOf(answer.Claim) != Voice.DirectnessOf(answers[0].Claim));
        if (groups is null)
        {
            _judgements = new(() => Alternatives.Relieve(new PairTable(answers, () => OriginsOf(ofSorted.Value, answers), known).All()));
            Audit = canOutrank ? Outranking.Apply(sorted, Judgements) : sorted;
        }
        else
        {
            Statement[] first = Array.ConvertAll(groups, group => answers[group[0]]);
            PairTable table = new(first, () => OriginsOf(ofSorted.Value, first), known?.FirstOf(groups));
            Audit = canOutrank ? Outranking.Apply(sorted, answers, groups, table) : sorted;
            _judgements = new(() => StrongestPairs.Of(table, new(answers, groups, table.Voices, Independence)));
            Apart = among =>
            {
                Dictionary<Statement, int> groupOf = new(answers.Length, ReferenceEqualityComparer.Instance);
                for (int group = 0; group < groups.Length; group++)
                {
                    foreach (int place in groups[group]) groupOf.Add(answers[place], group);
                }

                int[] groupAt = [.. among.Select(statement => groupOf[statement])];
                return (one, other) => table.AreApart(groupAt[one], groupAt[other]);
            };
        }

        Used = Audit == sorted ? [.. answers] : Among(answers, Audit);
        Estimates = Used.All(static answer => answer.Conventional is not null)
            ? Used
            : [.. Used.Where(answer => answer.Conventional is not null)];
        Denials = Denial.Of(Audit, Estimates, reader);
    }

    /// <summary>Which of the witnesses depend on one another.</summary>
    public Independence Independence => _independence.Value;

    /// <summary>
    /// Of some of the answers, whether two conflict, by their places; null where <see cref="Judgements"/> has each two.
    /// </summary>
    public Func<ImmutableArray<Statement>, Func<int, int, bool>>? Apart { get; }

    /// <summary>The number of pairs that were judged.</summary>
    public long PairCount { get; }

    /// <summary>What was done for each claim and each two answers, measured by the comparison of two answers.</summary>
    public long Comparisons { get; }

    /// <summary>Whether <see cref="Judgements"/> has each of them.</summary>
    public bool AreAllPairsKept { get; } = true;

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
    /// <param name="limits">How much is compared and kept.</param>
    /// <param name="known">What is known of the claims, or of those on another topic, by the same reader; or null.</param>
    /// <exception cref="PolicyException">A policy threw, or returned what it must not.</exception>
    public static ComparedClaims Of(
        ClaimSet claims, ISelection selection, IEstimateReader reader, Limits limits, KnownClaims? known = null)
    {
        TopicSize size = new();
        if (TooMany.Of(claims, limits, size) is { } excess) return new(Uncompared(claims, excess), excess, size);
        known = known?.Of(claims);
        AllDifferent different = known?.Different ?? default;
        TriagedClaims triaged = Triage.Sort(claims, selection, different);
        Stop.IfAsked();
        Claim[] used = UsedOf(triaged.Entries);
        bool isWhole = WholeCount.IsOf(claims[0].Topic, used);
        Statement[] answers = Array.ConvertAll(used, claim =>
        {
            Stop.IfAsked();
            return known?.Read(claim, reader, isWhole) ?? Statement.Of(claim, reader, isWhole: isWhole);
        });
        KnownStatements? statements = known?.Of(answers);
        bool isMany = (long)answers.Length * (answers.Length - 1) / 2 > Math.Min(limits.Pairs, Limits.MostKept)
            || answers.Length > limits.Answers;
        Lazy<Independence> independence = new(() => Independence.Of(triaged.Entries, claims.Whole, different, known?.Ties));
        int[][]? groups = isMany ? AlikeAnswers.Groups(answers, () => OriginsOf(independence.Value, answers), statements) : null;
        if (groups?.Length > limits.Answers) return new(triaged, TooMany.Claims(groups.Length, limits.Answers), size);
        ComparedClaims compared = new(triaged, answers, groups, independence, reader, claims.Whole, different, statements, size);
        return compared.Independence.HasTooManyTies ? new(triaged, TooMany.Ties, size)
            : ClaimCamps.AreTooMany(compared.Estimates) ? new(triaged, TooMany.Members, size)
            : compared;
    }

    /// <summary>Claims of which there is too much even to sort them.</summary>
    private static TriagedClaims Uncompared(ClaimSet claims, Finding excess) => new(
        [
            .. claims
                .OrderBy(claim => claim.Id, StringComparer.Ordinal)
                .Select(claim => new AuditEntry(claim, ClaimUse.NotCompared, excess)),
        ],
        []);

    private static ImmutableArray<Statement> Among(Statement[] answers, ImmutableArray<AuditEntry> audit)
    {
        HashSet<Claim> used = [.. audit.Where(entry => entry.Use == ClaimUse.Used).Select(entry => entry.Claim)];
        return [.. answers.Where(answer => used.Contains(answer.Claim))];
    }

    private static int[] OriginsOf(Independence independence, Statement[] answers)
    {
        IReadOnlyDictionary<Claim, int> origins = independence.Origins();
        return Array.ConvertAll(answers, answer => origins[answer.Claim]);
    }

    private static Claim[] UsedOf(ImmutableArray<AuditEntry> entries)
    {
        int count = 0;
        foreach (AuditEntry entry in entries)
        {
            if (entry.Use == ClaimUse.Used) count++;
        }

        Claim[] used = new Claim[count];
        count = 0;
        foreach (AuditEntry entry in entries)
        {
            if (entry.Use == ClaimUse.Used) used[count++] = entry.Claim;
        }

        return used;
    }
}
