using System.Collections.Immutable;

namespace Attribution;

/// <summary>When no merged value is earned, and what would help.</summary>
internal static class MergeRules
{
    private const string SideBySide = "Report the camps side by side.", NoneBetween = "; no source supports a value in between.";

    // Many topics are refused for these, so that each has one text.
    private static readonly Finding Contradicted =
        new("contradicted", "The answers exclude each other as they were said.", SideBySide);

    private static readonly Finding ContradictedAndEmpty =
        new("contradicted", "The answers exclude each other as they were said" + NoneBetween, SideBySide);

    private static readonly Finding Divided =
        new("divided", "The answers exclude each other as such words are read.", SideBySide);

    private static readonly Finding DividedAndEmpty =
        new("divided", "The answers exclude each other as such words are read" + NoneBetween, SideBySide);

    /// <summary>Every reason against a merged value; empty where one is earned.</summary>
    /// <param name="grade">The grade.</param>
    /// <param name="count">How many witnesses there are.</param>
    /// <param name="compared">The claims, compared.</param>
    /// <param name="origins">The origin of each used claim.</param>
    public static ImmutableArray<Finding> Against(
        Grade grade, WitnessCount count, ComparedClaims compared, IReadOnlyDictionary<Claim, int> origins) =>
        compared.Excess is { } excess
            ? [excess]
            :
            [
                .. ByGrade(grade, compared, origins),
                .. compared.Estimates.IsEmpty ? NoEstimate(grade) : ByValues(grade, count, compared, origins),
            ];

    /// <summary>
    /// A range without an end is not a merged value, but for <see cref="Mergers.LowBestHigh"/>, which says of an open high that it is one.
    /// </summary>
    /// <param name="merged">What the merger made.</param>
    /// <param name="merger">The merger.</param>
    public static Finding? AgainstOpenEnd(Merged merged, IMerger merger) =>
        merged is { Refusal: null, Range: { IsBounded: false } range } && !ReferenceEquals(merger, Mergers.LowBestHigh)
            ? new(
                "open-ended",
                range.HasLower ? "The answers together have no upper end."
                : range.HasUpper ? "The answers together have no lower end."
                : "The answers together exclude no value.",
                "Report each answer with who gives it.")
            : null;

    private static IEnumerable<Finding> ByGrade(Grade grade, ComparedClaims compared, IReadOnlyDictionary<Claim, int> origins)
    {
        switch (grade)
        {
            case Grade.Unanswered:
                yield return new("unanswered", "No source gives an answer.", "Look for a source that does.");
                break;
            case Grade.Incomparable:
                yield return new(
                    "incomparable",
                    "No two independent answers are about the same quantity, date and scope.",
                    "Ask each source for the definition, scope and period of the others.");
                break;
            case Grade.Contradicted:
                yield return ConflictGap.IsEmpty(compared) ? ContradictedAndEmpty : Contradicted;
                break;
            case Grade.Divided:
                yield return ConflictGap.IsEmpty(compared) ? DividedAndEmpty : Divided;
                break;
            case Grade.Compatible when !compared.Estimates.IsEmpty && !SharesBounds(compared, origins):
                yield return new("no-agreement", NoAgreement(compared, origins), "Report each answer with who gives it.");
                break;
        }
    }

    /// <summary>Whether the answers of two origins at least bound each other, which a merger may heed.</summary>
    private static bool SharesBounds(ComparedClaims compared, IReadOnlyDictionary<Claim, int> origins) =>
        Across(compared, origins).Any(pair => pair.Why == PairReason.SharedBounds);

    private static string NoAgreement(ComparedClaims compared, IReadOnlyDictionary<Claim, int> origins) =>
        Across(compared, origins).Any(pair => pair.Touches)
            ? "The ranges of independent sources only touch, which is no agreement."
            : "Nothing conflicts, but no figure of one source supports that of another.";

    private static IEnumerable<Judgement> Across(ComparedClaims compared, IReadOnlyDictionary<Claim, int> origins) =>
        compared.Judgements.Where(
        pair => origins.TryGetValue(pair.First, out int one) && origins.TryGetValue(pair.Second, out int other) && one != other);

    private static IEnumerable<Finding> NoEstimate(Grade grade) =>
        grade == Grade.Unanswered ? [] : [new("no-estimate", "The answers are words, not quantities.", "Count them as votes.")];

    private static IEnumerable<Finding> ByValues(
        Grade grade, WitnessCount count, ComparedClaims compared, IReadOnlyDictionary<Claim, int> origins)
    {
        ImmutableArray<Statement> used = compared.Estimates;
        bool isOneOrigin = used.All(statement => origins[statement.Claim] == origins[used[0].Claim]);
        if (count.Minimum < 2 || isOneOrigin || grade == Grade.Uncorroborated)
        {
            yield return new(
                "single-witness",
                $"Fewer than two independent witnesses {(count.Minimum < 2 ? "are known" : "give a figure that can be merged")}; "
                    + "merging cannot strengthen a single witness.",
                "Find a second witness who does not depend on the first.");
        }

        if (used.Any(static statement => statement.Claim.Value is Estimate { Varies: true }))
        {
            yield return new(
                "varies",
                "A range gives the limits of a quantity that varies, so no single value in between was claimed.",
                "Report both ends and what they depend on.");
        }

        if (used.All(static statement => statement.Claim.Value is Estimate { IsOneSided: true }))
        {
            yield return new("one-sided", "Every answer is a one-sided bound.", "Report the bounds.");
        }

        foreach (Finding mixed in Mixed(compared)) yield return mixed;

        if (compared.Audit.Any(static entry => entry is { Use: ClaimUse.Unreadable, Claim.Value: TextValue { Issue: not null } }))
        {
            yield return new("garbled", "A figure is garbled and could not be read.", "Ask its source what was meant, or drop the claim.");
        }

        if (compared.Audit.Any(static entry => entry is { Use: ClaimUse.Used, Dispute: not null }))
        {
            yield return new("disputed", "An alleged source denies having said its figure.", "Merge without it, or find a record of it.");
        }

        if (used.Any(static statement => statement.Claim.Value is Estimate { Form: EstimateForm.Alternatives }) || LeavesOpen(compared))
        {
            yield return new(
                "open-alternative", "A source leaves open which of two values it means.", "Ask the source which of them it means.");
        }
    }

    /// <summary>In what the answers are not about one quantity. The remedy takes all of them apart at once.</summary>
    private static IEnumerable<Finding> Mixed(ComparedClaims compared)
    {
        bool scopes = compared.Used.Any(statement => !statement.Claim.Scope.Equals(compared.Used[0].Claim.Scope));
        bool bases = MixesBases(compared.Used), periods = MixesPeriods(compared);
        string remedy = ByItself(scopes, periods, bases);
        if (scopes) yield return new("mixed-scopes", "The answers are about different scopes.", remedy);
        if (bases) yield return new("mixed-bases", "The counts rest on unlike bases.", remedy);
        if (periods) yield return new("mixed-periods", "The answers are about different times.", remedy);
    }

    /// <summary>"Reconcile each scope and period by itself: reconciler.ReconcileBy(claims, GroupKeys.Scope | GroupKeys.Period)."</summary>
    /// <param name="scopes">Whether scopes differ.</param>
    /// <param name="periods">Whether periods differ.</param>
    /// <param name="bases">Whether bases differ.</param>
    public static string ByItself(bool scopes, bool periods, bool bases)
    {
        string?[] keys = [scopes ? "Scope" : null, periods ? "Period" : null, bases ? "Basis" : null];
        string[] differing = [.. keys.OfType<string>()];
        string words = Wording.List([.. differing.Select(key => key.ToLowerInvariant())]);
        string call = string.Join(" | ", differing.Select(key => $"GroupKeys.{key}"));
        return $"Reconcile each {words} by itself: reconciler.ReconcileBy(claims, {call}).";
    }

    /// <summary>Whether two answers say that they rest on unlike bases.</summary>
    private static bool MixesBases(ImmutableArray<Statement> used)
    {
        CountBasis stated = CountBasis.NotStated;
        foreach (Statement statement in used)
        {
            CountBasis basis = statement.Claim.Basis;
            if (basis == CountBasis.NotStated) continue;
            if (stated != CountBasis.NotStated && basis != stated) return true;
            stated = basis;
        }

        return false;
    }

    private static bool LeavesOpen(ComparedClaims compared)
    {
        if (!compared.Judgements.Any(static pair => pair.AreAlternatives)) return false;
        HashSet<Claim> used = [.. compared.Used.Select(statement => statement.Claim)];
        return compared.Judgements.Any(pair => pair.AreAlternatives && used.Contains(pair.First) && used.Contains(pair.Second));
    }

    /// <summary>Whether two used answers on one scope are not about one quantity: then their periods differ.</summary>
    private static bool MixesPeriods(ComparedClaims compared)
    {
        HashSet<string> used = new(compared.Used.Select(statement => statement.Claim.Id), StringComparer.Ordinal);
        return compared.Judgements.Any(pair =>
            pair.Basis != PairBasis.SameQuantity
            && used.Contains(pair.First.Id)
            && used.Contains(pair.Second.Id)
            && pair.First.Scope.Equals(pair.Second.Scope));
    }
}
