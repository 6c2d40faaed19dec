using Microsoft.EntityFrameworkCore;

namespace Attribution.Tests;

public static class ClaimQueries
{
    public static IQueryable<ClaimRow> On(this IQueryable<ClaimRow> rows, string topicId) => rows.Where(row => row.TopicId == topicId);

    public static IQueryable<ClaimRow> Of(this IQueryable<ClaimRow> rows, string sourceId) =>
        rows.Where(row => row.Sources.Any(source => source.SourceId == sourceId));

    /// <summary>
    /// Claims that may speak of the period. An end that is not known excludes nothing; <c>ClaimSet.During</c> then decides.
    /// </summary>
    public static IQueryable<ClaimRow> During(this IQueryable<ClaimRow> rows, Edtf period) => rows.Where(row =>
        (row.PeriodBegin == null || period.Latest == null || row.PeriodBegin <= period.Latest)
        && (row.PeriodEnd == null || period.Earliest == null || row.PeriodEnd >= period.Earliest));

    /// <summary>The claims, and those that they relate to or that relate to them: what was retracted elsewhere is retracted.</summary>
    public static async Task<ClaimSet> ToClaimSetAsync(this IQueryable<ClaimRow> rows, ClaimStore store, CancellationToken stop = default)
    {
        Dictionary<string, Claim> claims = [];
        List<ClaimRow> found = await rows.AsNoTracking().ToListAsync(stop);
        while (found.Count > 0)
        {
            foreach (ClaimRow row in found) claims.Add(row.Id, row.Claim);
            string[] known = [.. claims.Keys], related = [.. claims.Values.SelectMany(claim => claim.Relations).Select(to => to.Claim)];
            found = await store.Claims.AsNoTracking()
                .Where(row => !known.Contains(row.Id))
                .Where(row => related.Contains(row.Id) || row.Links.Any(link => known.Contains(link.OtherId)))
                .ToListAsync(stop);
        }

        return ClaimSet.Create([.. claims.Values.OrderBy(claim => claim.Id, StringComparer.Ordinal)]);
    }
}
