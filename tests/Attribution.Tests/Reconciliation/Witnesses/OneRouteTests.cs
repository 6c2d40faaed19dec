using static Attribution.Tests.Said;

namespace Attribution.Tests;

/// <summary>Witnesses of whom all that is known came through one outlet.</summary>
public class OneRouteTests
{
    private static readonly Source A = Body("a"), B = Body("b"), Paper = new("paper", "the paper", SourceKind.Publication);

    private static Claim Through(string id, Source said, params Source[] outlets)
    {
        Chain chain = Chain.From(outlets[0]);
        foreach (Source outlet in outlets[1..]) chain = chain.Quoting(outlet);
        return new(id, chain.Quoting(said), Dead, Estimate.Of(100));
    }

    [Fact]
    public void Two_witnesses_through_one_wire_are_two_and_are_said_to_be_so()
    {
        Reconciliation result = Reconcile(Through("1", A, Wire), Through("2", B, Wire));
        Assert.Equal((new WitnessCount(2, 2), "the wire"), (result.WitnessCount, result.OnlyRoute!.ToString()));
        Assert.Contains("2 independent witnesses, both through the wire", result.ToString(), StringComparison.Ordinal);
        Assert.Contains("2 independent witnesses, all through the wire", result.ToText(full: true), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_papers_that_print_one_wire_are_one_route() =>
        Assert.Equal("the wire", Reconcile(Through("1", A, Paper, Wire), Through("2", B, Wire)).OnlyRoute!.ToString());

    [Fact]
    public void The_outlet_nearest_to_the_speakers_is_named() =>
        Assert.Equal("the wire", Reconcile(Through("1", A, Paper, Wire), Through("2", B, Paper, Wire)).OnlyRoute!.ToString());

    [Fact]
    public void A_second_outlet_or_a_source_that_spoke_itself_is_another_route()
    {
        Assert.Null(Reconcile(Through("1", A, Wire), Through("2", B, Paper)).OnlyRoute);
        Assert.Null(Reconcile(Through("1", A, Wire), new Claim("2", Chain.From(B), Dead, Estimate.Of(100))).OnlyRoute);
    }

    [Fact]
    public void Equal_unrounded_counts_of_three_digits_may_have_one_origin_also_where_one_has_a_range()
    {
        Claim count = new("1", Chain.From(A), Dead, Estimate.Parse("2,975"));
        Claim study = new("2", Chain.From(B), Dead, Estimate.Parse("2,975 (2,658 to 3,290)"));
        Assert.Equal(new WitnessCount(1, 2), Reconcile(count, study).WitnessCount);
    }
}
