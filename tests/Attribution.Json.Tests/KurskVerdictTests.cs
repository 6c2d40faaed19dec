using CsCheck;

namespace Attribution.Json.Tests;

/// <summary>What must come out for the claims of the article as they stand in the example file.</summary>
public class KurskVerdictTests
{
    private static readonly ClaimSet Claims = ClaimSetJson.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", "examples", "kursk.json")));

    private static readonly Dictionary<string, Reconciliation> Results =
        Reconciler.Default.ReconcileAll(Claims).ToDictionary(result => result.Topic.Id, StringComparer.Ordinal);

    private static Reconciliation Of(string claim) => Results[Claims[claim].Topic.Id];

    private static AuditEntry Entry(string claim) => Of(claim).Audit.Single(entry => entry.Claim.Id == claim);

    [Fact]
    public void Casualties_are_divided_between_two_witnesses_and_no_value_is_merged()
    {
        Reconciliation casualties = Of("S10");
        Assert.Equal(["S01", "S02", "S03", "S06", "S09", "S10"], casualties.Audit.Select(entry => entry.Claim.Id));
        Assert.Equal((Grade.Divided, new WitnessCount(2, 2)), (casualties.Grade, casualties.WitnessCount));
        Assert.Null(casualties.Merged);
        Assert.Equal(["S03", "S06", "S10"], casualties.Used.Select(claim => claim.Id));
    }

    [Theory]
    [InlineData("S09", "S10", PairRelation.Contradicts)]
    [InlineData("S03", "S10", PairRelation.Compatible)]
    [InlineData("S06", "S10", PairRelation.Disagrees)]
    public void Casualty_figures_stand_to_each_other_as_they_were_said(string one, string other, PairRelation expected) =>
        Assert.Equal(expected, Of(one).Between(one, other)!.Relation);

    [Theory]
    [InlineData("S22", "evades")]
    [InlineData("S27", "neither")]
    [InlineData("S12", "silent")]
    public void Who_does_not_answer_is_shown_without_a_value(string claim, string code)
    {
        Assert.Null(Claims[claim].Value);
        Assert.Equal((ClaimUse.NoAnswer, code), (Entry(claim).Use, Entry(claim).Reason!.Code));
    }

    [Fact]
    public void A_range_that_varies_is_never_averaged()
    {
        Assert.Contains(Of("S17").Refusals, finding => finding.Code == "varies");
        Assert.Null(Of("S17").Merged);
    }

    [Fact]
    public void Every_claim_is_in_one_audit_once() =>
        Assert.Equal(
            Claims.Select(claim => claim.Id).Order(StringComparer.Ordinal),
            Results.Values.SelectMany(result => result.Audit).Select(entry => entry.Claim.Id).Order(StringComparer.Ordinal));

    [Fact]
    public void Shuffling_the_claims_changes_no_character()
    {
        string expected = All(Claims);
        Gen.Shuffle(Claims.ToArray()).Sample(shuffled => All(ClaimSet.Create(shuffled, Claims.Topics, Claims.Sources)) == expected, iter: 20);

        static string All(ClaimSet claims) => string.Concat(Reconciler.Default.ReconcileAll(claims));
    }
}
