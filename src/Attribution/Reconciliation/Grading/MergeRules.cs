using System.Collections.Immutable;

namespace Attribution;

/// <summary>When no merged value is earned, and what would help.</summary>
internal static class MergeRules
{
    /// <summary>Every reason against a merged value; empty where one is earned.</summary>
    public static ImmutableArray<Finding> Against(Grade grade, WitnessCount witnesses, ImmutableArray<AuditEntry> audit, ImmutableArray<Judgement> judgements)
    {
        Estimate[] used = [.. audit.Where(entry => entry.Use == ClaimUse.Used).Select(entry => entry.Claim.Value).OfType<Estimate>()];
        return [.. ByGrade(grade).Concat(used.Length == 0 ? NoEstimate(grade) : ByValues(used, witnesses, audit, judgements))];
    }

    private static IEnumerable<Finding> ByGrade(Grade grade)
    {
        switch (grade)
        {
            case Grade.Unanswered:
                yield return new("unanswered", "Nobody gives an answer.", "Look for a source that does.");
                break;
            case Grade.Incomparable:
                yield return new("incomparable", "The answers are not about the same quantity.", "Ask each source for the definition, scope and period of the others.");
                break;
            case Grade.Contradicted:
                yield return new("contradicted", "The answers exclude each other as they were said; a value between them would be nobody's.", "Report the camps side by side.");
                break;
            case Grade.Divided:
                yield return new("divided", "The answers exclude each other as such words are read; a value between them would be nobody's.", "Report the camps side by side.");
                break;
        }
    }

    private static IEnumerable<Finding> NoEstimate(Grade grade)
    {
        if (grade != Grade.Unanswered) yield return new("no-estimate", "The answers are words, not quantities.", "Count them as votes.");
    }

    private static IEnumerable<Finding> ByValues(
        Estimate[] used, WitnessCount witnesses, ImmutableArray<AuditEntry> audit, ImmutableArray<Judgement> judgements)
    {
        if (witnesses.Minimum < 2)
            yield return new("single-witness", "Fewer than two independent witnesses are known; one witness's word is not made stronger by merging.", "Find a second witness who does not depend on the first.");
        if (used.Any(estimate => estimate.Varies))
            yield return new("varies", "A range gives the limits of what varies, and has no middle to report.", "Report both ends and what they depend on.");
        if (used.All(estimate => estimate.IsOneSided))
            yield return new("one-sided", "Only bounds are given, all of them on one side or with nothing between.", "Report the bounds.");
        if (audit.Where(entry => entry.Use == ClaimUse.Used).Select(entry => entry.Claim.Scope).Distinct().Count() > 1)
            yield return new("mixed-scopes", "The answers are about different scopes.", "Reconcile each scope by itself.");
        if (MixesPeriods(audit, judgements))
            yield return new("mixed-periods", "The answers are about different times.", "Reconcile each period by itself.");
        if (audit.Any(entry => entry.Use == ClaimUse.LeftOut && entry.Claim.Value is TextValue { Issue: not null }))
            yield return new("garbled", "A figure is garbled and could not be read.", "Resolve it with its source, or drop the claim.");
        if (used.Any(estimate => estimate.Form == EstimateForm.Alternatives))
            yield return new("open-alternative", "A source leaves open which of two values it means.", "Ask it which.");
    }

    /// <summary>Whether two used answers on one scope are not about one quantity, which leaves only the period.</summary>
    private static bool MixesPeriods(ImmutableArray<AuditEntry> audit, ImmutableArray<Judgement> judgements)
    {
        HashSet<string> used = new(audit.Where(entry => entry.Use == ClaimUse.Used).Select(entry => entry.Claim.Id), StringComparer.Ordinal);
        return judgements.Any(pair =>
            pair.Basis != PairBasis.SameQuantity && used.Contains(pair.First.Id) && used.Contains(pair.Second.Id) && pair.First.Scope.Equals(pair.Second.Scope));
    }
}
