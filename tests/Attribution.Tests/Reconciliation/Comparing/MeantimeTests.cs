using static Attribution.Tests.Said;

namespace Attribution.Tests;

public class MeantimeTests
{
    [Theory]
    [InlineData("51", "2024-05-02", "72", null, null, Grade.Divided)]
    [InlineData("72", "2024-05-02", "51", null, null, Grade.Divided)]
    [InlineData("51", "2024-05-02", "72", null, "2024-05-03", Grade.Divided)]
    [InlineData("51", "2024-05-02", "72", null, "2024-05-02", Grade.Contradicted)]
    [InlineData("72", "2024-05-02", "51", null, "2024-05-02", Grade.Divided)]
    [InlineData("51", "2024-05-02", "72", "2024-05-02", null, Grade.Contradicted)]
    [InlineData("51", null, "72", null, null, Grade.Contradicted)]
    public void A_total_of_a_time_that_is_not_known_may_be_of_another(
        string one, string? said, string other, string? otherSaid, string? printed, Grade grade)
    {
        Claim first = By(State("a"), "1", Estimate.Parse(one), date: said);
        Chain chain = Chain.From(Wire, Day(printed)).Quoting(State("b"), Day(otherSaid));
        Claim second = new("2", chain, Dead, Estimate.Parse(other));
        Assert.Equal(grade, Reconcile(first, second).Grade);
        Assert.Equal(grade, Reconcile(second, first).Grade);

        static Edtf? Day(string? day) => day is null ? null : Edtf.Parse(day);
    }

    /// <summary>A number can only have risen between two days if the earlier one lies before the end of the later total.</summary>
    [Theory]
    [InlineData("/2024-05-02", Grade.Contradicted)]
    [InlineData("/2024-05-03", Grade.Divided)]
    public void A_total_that_ends_on_the_day_of_the_lower_one_has_had_no_time_to_rise(string period, Grade grade) =>
        Assert.Equal(
            grade,
            Reconcile(
                By(State("a"), "1", Estimate.Of(51), date: "2024-05-02"),
                By(State("b"), "2", Estimate.Of(72), period: period)).Grade);

    [Theory]
    [InlineData(Accrual.State)]
    [InlineData(Accrual.Rate)]
    public void States_of_a_year_and_of_a_month_in_it_are_of_different_times_where_both_are_stated(Accrual accrual)
    {
        Topic camp = new("camp", "people", "the camp", accrual, unit: People);
        Judgement stated = Reconcile(
            By(State("a"), "1", Estimate.Of(51), topic: camp, period: "2024"),
            By(State("b"), "2", Estimate.Of(72), topic: camp, period: "2024-06")).Judgements.Single();
        Assert.Equal(PairRelation.Disagrees, stated.Relation);
        Assert.EndsWith("They speak of different times, 2024 and June 2024.", stated.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_state_that_was_said_in_the_year_of_another_may_be_of_the_same_time()
    {
        Topic camp = new("camp", "people", "the camp", Accrual.State, unit: People);
        Judgement said = Reconcile(
            By(State("a"), "1", Estimate.Of(51), topic: camp, date: "2024"),
            By(State("b"), "2", Estimate.Of(72), topic: camp, period: "2024-06")).Judgements.Single();
        Assert.Equal((PairRelation.Contradicts, "No value is both 51 and 72."), (said.Relation, said.Reason));
    }

    [Theory]
    [InlineData("1", "2")]
    [InlineData("2", "1")]
    public void A_peak_may_have_risen_since_whichever_claim_comes_first(string earlier, string later)
    {
        Topic crowd = new("crowd", "size", "the crowd", Accrual.Peak, unit: People);
        ClaimSet claims =
        [
            new Claim(earlier, Chain.From(State("a"), Edtf.Parse("2023")), crowd, Estimate.Of(99, People)),
            new Claim(later, Chain.From(State("b"), Edtf.Parse("2024-01-02")), crowd, Estimate.MoreThan(99, People)),
        ];

        Reconciliation result = Reconciler.Default.Reconcile(claims);

        Assert.Equal(Grade.Divided, result.Grade);
        Assert.Contains("may have risen", result.Judgements.Single().Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2024-05-02", null, 72)]
    [InlineData(null, "2024-05-02", 51)]
    public void The_number_whose_time_is_not_said_is_named_whether_it_is_the_lower_or_the_higher(
        string? lower, string? higher, int unknown)
    {
        Judgement pair = Reconcile(
            By(State("a"), "1", Estimate.Of(51), date: lower), By(State("b"), "2", Estimate.Of(72), date: higher)).Judgements.Single();
        Assert.EndsWith(
            $"It is not said of when {unknown} is, and the number may have risen in between.", pair.Reason, StringComparison.Ordinal);
    }
}
