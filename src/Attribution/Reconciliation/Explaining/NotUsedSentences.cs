namespace Attribution;

/// <summary>Tells of denials, and of what could not be compared, with the reason.</summary>
internal static class NotUsedSentences
{
    public static IEnumerable<Sentence> Of(Reconciliation result) =>
        [.. Denials(result), .. Contradictions(result), .. Related(result), .. Incomparable(result)];

    private static IEnumerable<Sentence> Denials(Reconciliation result)
    {
        return result.Denials.Where(denial => !denial.Contradicted.IsEmpty).Select(denial => new Sentence(
            $"{Wording.Who(denial.Claim)} denies {Wording.List([.. denial.Contradicted.Select(Given)])}{LaterAnswers.On(denial.Claim)}, "
                + "and gives no figure of its own.",
            [denial.Claim, .. denial.Contradicted]));

        string Given(Claim claim) => $"{Wording.Words(claim)}, given by {result.Names.Who(claim)}";
    }

    /// <summary>Contradictions that claims declare and that do not show, or cannot, when the words are read.</summary>
    private static IEnumerable<Sentence> Contradictions(Reconciliation result)
    {
        Dictionary<string, AuditEntry> byId = result.Known.ToDictionary(entry => entry.Claim.Id, StringComparer.Ordinal);
        HashSet<string> later = new(
            result.Audit.Where(entry => entry.IsLater).Select(entry => entry.Claim.Id), StringComparer.Ordinal);
        foreach (AuditEntry entry in byId.Values)
        {
            foreach (ClaimRelation relation in entry.Claim.Relations.Where(item => item.Kind == ClaimRelationKind.Contradicts))
            {
                Claim claim = entry.Claim;
                if (later.Contains(relation.Claim)) continue;
                if (!byId.TryGetValue(relation.Claim, out AuditEntry? other))
                {
                    yield return new(
                        $"{Wording.Words(claim)} was stated to contradict the claim {Printable.Name(relation.Claim)}, "
                            + "which is on another topic and is not compared with it.",
                        claim);
                    continue;
                }

                string stated = $"{Wording.Words(claim)} was stated to contradict {Wording.Words(other.Claim)}";
                if (result.Between(claim.Id, other.Claim.Id) is not { } pair)
                {
                    AuditEntry mute = entry.Use == ClaimUse.Used ? other : entry;
                    string why = $"{Wording.Words(mute.Claim)} is not compared: {mute.Reason?.Message}";
                    yield return new($"{stated}; {why}", claim, other.Claim);
                }
                else if (!pair.IsConflict)
                {
                    yield return new($"{stated}; as they are read, {pair.Clause}", claim, other.Claim);
                }
            }
        }
    }

    private static IEnumerable<Sentence> Related(Reconciliation result) => result.Unused.Select(pair => new Sentence(
        $"{Wording.Words(pair.Other)} {Wording.Of(pair.Other.Topic)} is not held against {Wording.Words(pair.Own)}: {pair.Reason}.",
        pair.Other,
        pair.Own));

    /// <summary>Why answers cannot be compared, where none can; each reason once.</summary>
    private static IEnumerable<Sentence> Incomparable(Reconciliation result) => result.Grade != Grade.Incomparable
        ? []
        : result.Judgements
            .Where(pair => pair.Relation == PairRelation.NotComparable && !pair.IsOneVoice)
            .DistinctBy(pair => (pair.First.Scope, pair.First.Period, pair.Second.Scope, pair.Second.Period))
            .Take(4)
            .Select(pair => new Sentence(pair.Reason, pair.First, pair.Second));
}
