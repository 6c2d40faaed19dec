using Microsoft.EntityFrameworkCore;

namespace Attribution.Tests;

public static class StoreMaintenance
{
    /// <summary>Brings a database of any earlier layout, or an empty one, to the present.</summary>
    public static async Task UpgradeAsync(this ClaimStore store, CancellationToken stop = default)
    {
        bool isOld = (await store.Database.GetPendingMigrationsAsync(stop)).Any();
        await store.Database.MigrateAsync(stop);
        if (!isOld) return;
        foreach (ClaimRow row in await store.Claims.ToListAsync(stop)) row.Change(row.Claim);
        await store.SaveChangesAsync(stop);
    }
}
