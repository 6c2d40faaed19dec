namespace Attribution.Json.Tests;

/// <summary>The claim sets in this folder, each the smallest that shows one fault which a verdict once had.</summary>
internal static class Case
{
    public static ClaimSet Load(string name)
    {
        using FileStream file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Cases", name + ".json"));
        return ClaimSetJson.Load(file);
    }

    /// <summary>The verdict on the topic, or on the only one.</summary>
    public static Reconciliation Verdict(string name, string? topic = null, Reconciler? reconciler = null) =>
        (reconciler ?? Reconciler.Default)
            .ReconcileAll(Load(name))
            .Single(result => topic is null || result.Topic.Id == topic);

    public static AuditEntry Of(this Reconciliation result, string claim) => result.Audit.Single(entry => entry.Claim.Id == claim);

    /// <summary>From how many to how many independent witnesses there are.</summary>
    public static (int From, int To) Count(this Reconciliation result) => (result.WitnessCount.Minimum, result.WitnessCount.Maximum);

    public static string[] Members(this ClaimCamp camp) => [.. camp.Claims.Select(claim => claim.Id)];
}
