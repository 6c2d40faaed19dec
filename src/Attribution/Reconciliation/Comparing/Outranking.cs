using System.Collections.Immutable;

namespace Attribution;

/// <summary>
/// Where one voice conflicts with itself, its more direct words are used: quotation before paraphrase before headline; of equally
/// direct ones the first by its id is named.
/// </summary>
internal static class Outranking
{
    /// <summary>The audit with the outranked claims discounted.</summary>
    /// <param name="audit">What was done with each claim so far.</param>
    /// <param name="judgements">How each two of the used answers relate to each other.</param>
    public static ImmutableArray<AuditEntry> Apply(ImmutableArray<AuditEntry> audit, ImmutableArray<Judgement> judgements)
    {
        Dictionary<Claim, Claim> outranked = [];
        var ranked = judgements
            .Where(pair => pair.IsConflict && pair.IsOneVoice)
            .Select(pair => Voice.DirectnessOf(pair.First) < Voice.DirectnessOf(pair.Second)
                ? (Less: pair.First, More: pair.Second)
                : (Less: pair.Second, More: pair.First))
            .Where(pair => Voice.DirectnessOf(pair.Less) < Voice.DirectnessOf(pair.More))
            .OrderByDescending(pair => Voice.DirectnessOf(pair.More))
            .ThenBy(pair => pair.More.Id, StringComparer.Ordinal);
        foreach ((Claim less, Claim more) in ranked)
        {
            // The most direct are processed first: an outranked claim cannot outrank another.
            if (!outranked.ContainsKey(more)) outranked.TryAdd(less, more);
        }

        return Apply(audit, outranked);
    }

    /// <summary>The same where only some of the pairs are judged: of many answers those of one voice and unlike directness.</summary>
    /// <param name="audit">What was done with each claim so far.</param>
    /// <param name="statements">The answers.</param>
    /// <param name="groups">The positions of those that are alike.</param>
    /// <param name="table">One answer of each group.</param>
    public static ImmutableArray<AuditEntry> Apply(
        ImmutableArray<AuditEntry> audit, Statement[] statements, int[][] groups, PairTable table)
    {
        Dictionary<Claim, Claim> outranked = [];
        List<(int Group, int Voice, Directness Directness, Claim First)> direct = [];
        var said = groups
            .SelectMany((members, group) => members.Select(member => (Group: group, statements[member].Claim)))
            .Select(entry => (
                entry.Group, Voice: table.Voices.NumberOf(entry.Claim), Directness: Voice.DirectnessOf(entry.Claim), entry.Claim))
            .Where(entry => entry.Voice >= 0)
            .GroupBy(entry => (entry.Group, entry.Voice, entry.Directness), entry => entry.Claim)
            .OrderByDescending(alike => alike.Key.Directness);
        foreach (var alike in said)
        {
            Stop.IfAsked();
            (int group, int voice, Directness directness) = alike.Key;
            Claim? more = direct
                .Where(entry => entry.Directness > directness && table.Voices.AreOne(entry.Voice, voice))
                .Where(entry => table.AreApart(entry.Group, group))
                .OrderByDescending(entry => entry.Directness)
                .ThenBy(entry => entry.First.Id, StringComparer.Ordinal)
                .Select(entry => entry.First)
                .FirstOrDefault();
            if (more is null)
            {
                direct.Add((group, voice, directness, alike.First()));
                continue;
            }

            foreach (Claim less in alike) outranked.Add(less, more);
        }

        return Apply(audit, outranked);
    }

    private static string Why(Claim less, Claim direct) =>
        (Voice.IsTranslatedQuotation(less) ? $"It is {Translations.Note}. " : "")
        + $"It conflicts with the more direct words of {Wording.Id(direct)}.";

    private static ImmutableArray<AuditEntry> Apply(ImmutableArray<AuditEntry> audit, Dictionary<Claim, Claim> outranked)
    {
        if (outranked.Count == 0) return audit;
        return
        [
            .. audit.Select(entry => outranked.TryGetValue(entry.Claim, out Claim? direct)
                ? new(
                    entry.Claim,
                    ClaimUse.Discounted,
                    new("outranked", Why(entry.Claim, direct)))
                : entry),
        ];
    }
}
