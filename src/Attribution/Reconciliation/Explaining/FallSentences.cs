using System.Globalization;

namespace Attribution;

/// <summary>
/// Tells where running totals fell. No fall lowers a grade but that between two present answers, which is told as a conflict.
/// </summary>
internal static class FallSentences
{
    /// <summary>The most falls of each kind that the short text tells.</summary>
    private const int MostInBrief = 2;

    /// <summary>Each fall that no conflict tells, corrections first.</summary>
    public static IEnumerable<Sentence> Of(Reconciliation result)
    {
        if (result.Topic.Accrual != Accrual.Cumulative || result.Falls.Count == 0) return [];
        HashSet<Claim> used = [.. result.Used];
        return result.Falls
            .Where(fall => fall.IsCorrection || !used.Contains(fall.Earlier) || !used.Contains(fall.Later))
            .OrderBy(fall => !fall.IsCorrection)
            .Select(fall => new Sentence(fall.ToString(), fall.Earlier, fall.Later));
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
