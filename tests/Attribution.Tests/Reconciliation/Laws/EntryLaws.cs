using CsCheck;
using NodaTime;

namespace Attribution.Tests;

/// <summary>
/// Who entered a claim, which slips were put right, and the user's own objects change no verdict: they are of those who keep the claims,
/// and no source changed its mind.
/// </summary>
public class EntryLaws
{
    private static readonly Extensions Row = Extensions.Parse("""{"row":7,"value":3000}""");

    [Fact]
    public void A_correction_of_an_entry_changes_no_verdict() => ClaimSetGen.Any.Sample(
        any =>
        {
            ClaimSet claims = any.Set();
            ClaimSet entered = With(claims, claim => claim
                .WithEntry(new("mk", [new("jd", Instant.FromUtc(2026, 1, 1, 0, 0))]))
                .WithEntryCorrected("mk", "the value read 1,200", Instant.FromUtc(2030, 1, 1, 0, 0))
                .WithExtensions(Row));
            foreach ((Reconciliation before, Reconciliation after) in
                Reconciler.Default.ReconcileAll(claims).Zip(Reconciler.Default.ReconcileAll(entered)))
            {
                Assert.Equal(before.ToString(), after.ToString());
                Assert.Equal(before.ToText(full: true), Without(after.ToText(full: true)));
                Assert.Equal(before.Audit.Select(entry => entry.ToString()), after.Audit.Select(entry => Without(entry.ToString())));
            }
        },
        iter: 100);

    [Fact]
    public void It_is_told_with_the_claim()
    {
        Claim claim = Sample.Claim("S1")
            .WithEntryCorrected("one", "a").WithEntryCorrected("two", "b")
            .WithEntryCorrected("mk", "the value read 1,200", Instant.FromUtc(2025, 1, 2, 0, 0));
        Reconciliation result = Reconciler.Default.Reconcile([claim]);
        const string Told = "entry corrected by one: “a”; entry corrected by two: “b”; "
            + "entry corrected by mk on 2025-01-02: “the value read 1,200”";
        Assert.Contains($"\n       {Told}\n", result.ToText(full: true), StringComparison.Ordinal);
        Assert.Equal($"S1: used; {Told}", result.Audit[0].ToString());
        Assert.DoesNotContain("corrected", result.ToString(), StringComparison.Ordinal);
        string more = Reconciler.Default.Reconcile([claim.WithEntryCorrected("four", "d")]).Audit[0].ToString();
        Assert.EndsWith("entry corrected by four: “d”; and 1 more before", more, StringComparison.Ordinal);
        Assert.DoesNotContain("“a”", more, StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_no_change_in_a_timeline_and_no_revision()
    {
        Claim first = Said.By(Said.State("a"), "1", Estimate.Of(1_000), date: "2024-01-01")
            .WithRecordedAt(Instant.FromUtc(2024, 1, 1, 0, 0));
        Claim second = Said.By(Said.State("b"), "2", Estimate.Of(1_000), date: "2024-01-05")
            .WithRecordedAt(Instant.FromUtc(2024, 1, 5, 0, 0));
        ClaimSet claims = [first, second];
        ClaimSet corrected = claims.Replace(
            first.WithEntryCorrected("mk", "the value read 900", Instant.FromUtc(2024, 1, 3, 0, 0)));
        foreach (bool asRecorded in new[] { false, true })
        {
            Instant known = Instant.FromUtc(2024, 6, 1, 0, 0);
            Timeline before = Timeline.Of(claims), after = Timeline.Of(corrected);
            if (asRecorded) (before, after) = (before.AsRecorded(known), after.AsRecorded(known));
            Assert.Equal(before.ToString(), after.ToString());
            Assert.Equal(before.Days, after.Days);
            Assert.Equal(
                before.Rows.SelectMany(row => row.Changes).Select(change => change.ToString()),
                after.Rows.SelectMany(row => row.Changes).Select(change => change.ToString()));
        }

        Claim revision = Said.By(
            Said.State("a"), "3", Estimate.Of(1_200), date: "2024-02-01", relations: new ClaimRelation(ClaimRelationKind.Revises, "1"));
        Assert.Equal(
            Reconciler.Default.Reconcile(claims.Add(revision)).ToString(),
            Reconciler.Default.Reconcile(corrected.Add(revision)).ToString());
    }

    private static ClaimSet With(ClaimSet claims, Func<Claim, Claim> change) => ClaimSet.Create(
        claims.Select(change), claims.Topics, claims.Sources);

    private static string Without(string text) => text
        .Replace("\n       entry corrected by mk on 2030-01-01: “the value read 1,200”", "", StringComparison.Ordinal)
        .Replace("; entry corrected by mk on 2030-01-01: “the value read 1,200”", "", StringComparison.Ordinal);
}
