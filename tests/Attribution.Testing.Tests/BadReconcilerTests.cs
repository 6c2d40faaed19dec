using System.Collections.Concurrent;

namespace Attribution.Tests;

/// <summary>Wrong reconcilers, each wrong in one thing, beside right ones that look alike.</summary>
public class BadReconcilerTests
{
    private static readonly Reconciler Good = Reconciler.Default, Other = Good with { Reader = Readers.Literal };

    private int _calls;

    [Theory]
    [InlineData("null")]
    [InlineData("throws")]
    [InlineData("accepts-none")]
    [InlineData("accepts-topics")]
    [InlineData("audit-misses")]
    [InlineData("audit-adds")]
    [InlineData("wrong-topic")]
    [InlineData("not-repeatable")]
    [InlineData("order-matters")]
    public void A_broken_reconciler_is_caught(string code) =>
        Broken.Among(code, ReconcilerContract.Check(new Reconciles(claims => code switch
        {
            "null" => claims.Count == 0 ? Good.Reconcile(claims) : null!,
            "throws" => claims.Count > 3 ? throw new InvalidOperationException("Too many.") : Good.Reconcile(claims),
            "accepts-none" => claims.Count == 0 ? Good.Reconcile(Flood.OnDead) : Good.Reconcile(claims),
            "accepts-topics" => AreOnSeveral(claims) ? Good.ReconcileAll(claims)[0] : Good.Reconcile(claims),
            "audit-misses" => Good.Reconcile(claims.Any(claim => claim.Id == "06") ? [.. claims.Where(claim => claim.Id != "06")] : claims),
            "audit-adds" => Good.Reconcile([.. claims, .. claims.Take(1).Select(Again)]),
            "wrong-topic" => Good.Reconcile(Flood.OnDead),
            "not-repeatable" => (_calls++ % 2 == 0 ? Good : Other).Reconcile(claims),
            _ => (claims.Count > 0 && claims[0].Id is "01" or "13" ? Good : Other).Reconcile(claims),
        })));

    [Fact]
    public void Results_kept_by_topic_are_caught()
    {
        ConcurrentDictionary<string, Reconciliation> results = new(StringComparer.Ordinal);
        IReconciler byTopic = new Reconciles(claims =>
            claims.Count > 0 && !AreOnSeveral(claims)
                ? results.GetOrAdd(claims[0].Topic.Id, _ => Good.Reconcile(claims))
                : Good.Reconcile(claims));
        Finding finding = Broken.Among("remembers", ReconcilerContract.Check(byTopic));
        Assert.Equal(
            "Reconcile, on the topic 'dead', was asked again with changed claims, and its audit has the claim '01' as it was before. "
            + "Keep results by the set of claims, which compares by content, and not by topic or ids. [remembers]",
            finding.ToString());
    }

    [Fact]
    public void Results_kept_by_the_claims_alone_are_caught()
    {
        // The claims compare by content, but what was said on other topics is forgotten.
        Dictionary<string, List<(Claim[] Claims, Reconciliation Result)>> results = [];
        IReconciler byClaims = new Reconciles(claims =>
        {
            if (claims.Count == 0 || AreOnSeveral(claims)) return Good.Reconcile(claims);
            if (!results.TryGetValue(claims[0].Topic.Id, out var kept)) results.Add(claims[0].Topic.Id, kept = []);
            if (kept.Find(entry => entry.Claims.SequenceEqual(claims)) is { Result: { } result }) return result;
            kept.Add(([.. claims], Good.Reconcile(claims)));
            return kept[^1].Result;
        });
        Finding finding = Broken.Only("remembers", ReconcilerContract.Check(byClaims));
        Assert.Contains("its result still has the claim '15' on 'drowned'", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Results_kept_by_the_set_are_right()
    {
        ConcurrentDictionary<ClaimSet, Reconciliation> results = [];
        Assert.Empty(ReconcilerContract.Check(new Reconciles(claims => results.GetOrAdd(claims, Good.Reconcile))));
    }

    [Fact]
    public void A_set_made_anew_loses_the_rest()
    {
        // What is said on a related topic is gone with the whole that the set was narrowed from.
        IReconciler anew = new Reconciles(claims => Good.Reconcile(ClaimSet.Create(claims, claims.Topics, claims.Sources)));
        Finding finding = Broken.Only("loses-rest", ReconcilerContract.Check(anew));
        Assert.Equal(
            "Reconcile, on the topic 'dead', does not hold the claim '02' against '15' on the related topic 'drowned'.", finding.Message);
    }

    [Fact]
    public void The_rest_may_be_dropped_for_a_reason()
    {
        IReconciler strict = Good with { Selection = Selections.Without(["15", "16"], "They were forged.") };
        Assert.Empty(ReconcilerContract.Check(strict));
    }

    private static bool AreOnSeveral(ClaimSet claims) => claims.Select(claim => claim.Topic.Id).Distinct().Count() > 1;

    private static Claim Again(Claim claim) => new(claim.Id + "x", claim.Chain, claim.Topic, claim.Value);
}
