using System.Collections.Immutable;
using System.Globalization;

namespace Attribution;

/// <summary>
/// Tells where running totals fell. No fall lowers a grade but that between two present answers, which is told as a conflict.
/// </summary>
internal static class FallSentences
{
    /// <summary>The most falls of each kind that the short text tells.</summary>
    private const int MostInBrief = 2;

    /// <summary>Each fall that no conflict of its earlier total tells, corrections first.</summary>
    public static IEnumerable<Sentence> Of(Reconciliation result)
    {
        if (result.Topic.Accrual != Accrual.Cumulative || AreAllPresentAndApart(result) || result.Falls.Count == 0) return [];
        HashSet<Claim> conflicting = [.. result.Conflicts.SelectMany(pair => new[] { pair.First, pair.Second })], used = [.. result.Used];
        return result.Falls
            .Where(fall => fall.IsCorrection
                || !(used.Contains(fall.Earlier) && (used.Contains(fall.Later) || conflicting.Contains(fall.Earlier))))
            .OrderBy(fall => !fall.IsCorrection)
            .Select(fall => new Sentence(fall.ToString(), fall.Earlier, fall.Later));
    }

    /// <summary>
    /// Whether every claim is used and no speaker has two, where they are few: then no source corrected itself, and a fall between two of
    /// them is told as a conflict.
    /// </summary>
    private static bool AreAllPresentAndApart(Reconciliation result)
    {
        const int Few = 16;
        ImmutableArray<AuditEntry> known = result.Known;
        if (known.Length > Few) return false;
        for (int i = 0; i < known.Length; i++)
        {
            if (known[i].Use != ClaimUse.Used) return false;
            Speaker speaker = known[i].Claim.Chain.Witness.Speaker;
            for (int j = 0; j < i; j++)
            {
                if (speaker.Equals(known[j].Claim.Chain.Witness.Speaker)) return false;
            }
        }

        return true;
    }

    /// <summary>Those of which the line of no claim tells.</summary>
    public static IEnumerable<Sentence> Untold(Reconciliation result)
    {
        HashSet<Claim> told =
        [
            .. result.Known
                .Where(entry => entry.Reason?.Message.Contains(" lowered it from ", StringComparison.Ordinal) == true)
                .Select(entry => entry.Claim),
        ];
        return Of(result).Where(fall => !told.Contains(fall.Claims[0]) || !fall.Text.Contains(": lowered from ", StringComparison.Ordinal));
    }

    /// <summary>The last corrections, and how many more falls there are.</summary>
    public static IEnumerable<Sentence> InBrief(Reconciliation result)
    {
        Sentence[] all = [.. Of(result)];
        if (all.Length == 0) yield break;
        int corrections = result.Falls.Count(fall => fall.IsCorrection);
        Sentence[] told = [.. all.Take(corrections).TakeLast(MostInBrief)];
        if (told.Length < MostInBrief) told = [.. told, .. all.Skip(corrections).TakeLast(MostInBrief - told.Length)];
        foreach (Sentence sentence in told) yield return sentence;
        int more = all.Length - told.Length;
        if (more == 0) yield break;
        yield return new(string.Create(CultureInfo.InvariantCulture, $"{more:N0} more {(more == 1 ? "fall" : "falls")} of totals."));
    }
}
