using System.Collections.Immutable;

namespace Attribution;

/// <summary>Where one voice conflicts with itself, its more direct words are used: quotation before paraphrase before headline.</summary>
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
            .OrderByDescending(pair => Voice.DirectnessOf(pair.More));
        foreach ((Claim less, Claim more) in ranked)
        {
            // The most direct are processed first: an outranked claim cannot outrank another.
            if (!outranked.ContainsKey(more)) outranked.TryAdd(less, more);
        }

        if (outranked.Count == 0) return audit;
        return
        [
            .. audit.Select(entry => outranked.TryGetValue(entry.Claim, out Claim? direct)
                ? new(entry.Claim, ClaimUse.Discounted, new("outranked", $"It conflicts with the more direct words of {Wording.Id(direct)}."))
                : entry),
        ];
    }
}
