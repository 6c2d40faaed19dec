using static Attribution.Tests.Said;

namespace Attribution.Tests;

public class LatestSelectionTests
{
    private static readonly Source A = State("a"), B = State("b");

    private static readonly Claim Earlier = By(A, "1", Estimate.Of(100), date: "2024-01-01");

    private static string[] Used(params Claim[] claims) => [.. Reconcile(claims).Used.Select(claim => claim.Id)];

    private static ClaimRelation To(ClaimRelationKind kind, string id) => new(kind, id);

    [Fact]
    public void A_later_figure_puts_an_earlier_one_out_of_date() =>
        Assert.Equal(["2"], Used(Earlier, By(A, "2", Estimate.Of(300), date: "2024-01-02")));

    [Theory]
    [InlineData(Stance.Fears)]
    [InlineData(Stance.Hedges)]
    [InlineData(Stance.Denies)]
    public void What_is_only_feared_possible_or_denied_puts_no_figure_out_of_date(Stance stance) =>
        Assert.Equal(["1"], Used(Earlier, By(A, "2", Estimate.Of(300), stance, date: "2024-01-02")));

    [Fact]
    public void What_cannot_be_read_puts_no_figure_out_of_date()
    {
        Assert.Equal(["1"], Used(Earlier, By(A, "2", new TextValue("10 (20–30)", TextValue.Garbled), date: "2024-01-02")));
        Assert.Equal(["1"], Used(Earlier, By(A, "2", Estimate.Of(300, Unit.Kilometre), date: "2024-01-02")));
    }

    [Fact]
    public void What_was_retracted_puts_no_figure_out_of_date() =>
        Assert.Equal(["1"], Used(
            Earlier,
            By(A, "2", Estimate.Of(300), date: "2024-01-02"),
            By(A, "3", null, Stance.Silent, date: "2024-01-03", relations: To(ClaimRelationKind.Retracts, "2"))));

    [Fact]
    public void Passing_on_the_figure_of_another_is_no_later_figure() =>
        Assert.Equal(["1", "2"], Used(
            Earlier,
            By(B, "2", Estimate.Of(300)),
            By(A, "3", Estimate.Of(300), date: "2024-01-02", relations: To(ClaimRelationKind.Relays, "2"))));

    [Fact]
    public void Two_unnamed_officials_of_one_wire_are_not_one_who_corrects_himself()
    {
        static Claim From(string official, string id, int figure, string date) =>
            new(id, Chain.From(Wire, Edtf.Parse(date)).Quoting(Unnamed(official)), Dead, Estimate.Of(figure));

        Assert.Equal(["1", "2"], Used(From("x", "1", 100, "2024-01-01"), From("y", "2", 300, "2024-01-02")));
        Assert.Equal(["2"], Used(From("x", "1", 100, "2024-01-01"), From("x", "2", 300, "2024-01-02")));
    }

    [Fact]
    public void One_of_two_and_later_one_of_the_two_may_be_two()
    {
        Speaker either = Speaker.OneOf(A, B);
        Assert.Equal(
            ["1", "2"], Used(By(either, "1", Estimate.Of(100), date: "2024-01-01"), By(either, "2", Estimate.Of(300), date: "2024-01-02")));
    }
}
