using static Attribution.Tests.Said;

namespace Attribution.Tests;

/// <summary>Who has heard of none has not counted none.</summary>
public class NoneReportedTests
{
    private static readonly Source A = Body("a"), B = Body("b"), C = Body("c");

    [Theory]
    [InlineData("none reported")]
    [InlineData("No casualties have been reported")]
    [InlineData("no confirmed deaths")]
    [InlineData("no immediate word of victims")]
    [InlineData("0 deaths recorded so far")]
    public void None_reported_is_no_answer_of_zero(string words)
    {
        ClaimValue[] values = [new TextValue(words), Estimate.Of(0, People).WithText(words)];
        foreach (ClaimValue value in values)
        {
            Reconciliation result = Reconcile(By(A, "1", value), By(B, "2", Estimate.Of(40)));
            AuditEntry entry = result.Audit[0];
            Assert.Equal((ClaimUse.NoAnswer, "none-reported"), (entry.Use, entry.Reason!.Code));
            Assert.Equal(Grade.Uncorroborated, result.Grade);
            Assert.Contains("not an answer of zero", result.ToString(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("nobody was killed")]
    [InlineData("no deaths")]
    [InlineData("0")]
    public void A_zero_that_was_counted_is_an_answer(string words) =>
        Assert.Equal(
            Grade.Contradicted, Reconcile(By(A, "1", Estimate.Of(0, People).WithText(words)), By(B, "2", Estimate.Of(40))).Grade);

    public static TheoryData<string, Estimate, bool> Bounds => new()
    {
        { "no fewer than 5 confirmed dead", Estimate.AtLeast(5), true },
        { "no more than 5 reported dead", Estimate.UpTo(5), true },
        { "no more than 5 confirmed", Estimate.Between(0, 5), true },
        { "no confirmed deaths", Estimate.UpTo(0), false },
        { "no confirmed deaths", Estimate.Between(0, 0), false },
        { "zero or thereabouts confirmed", Estimate.Approximately(0), false },
        { "none reported", Estimate.AtLeast(0, best: 0), false },
    };

    [Theory]
    [MemberData(nameof(Bounds))]
    public void A_bound_in_words_that_begin_with_no_is_an_answer_unless_it_is_of_zero(string words, Estimate said, bool isAnswer) =>
        Assert.Equal(
            isAnswer ? ClaimUse.Used : ClaimUse.NoAnswer,
            Reconcile(By(A, "1", said.WithText(words)), By(B, "2", Estimate.Of(40))).Audit[0].Use);

    /// <summary>Twelve on Monday and "none reported" on Tuesday are twelve.</summary>
    [Theory]
    [InlineData("2024-06-01/2024-06-03")]
    [InlineData("2024-06-01/2024-06-02")]
    public void None_reported_overtakes_no_figure_and_lowers_none(string later)
    {
        Reconciliation result = Reconcile(
            By(A, "1", Estimate.Of(12), period: "2024-06-01/2024-06-02", date: "2024-06-02"),
            By(A, "2", Estimate.Of(0), period: later, date: "2024-06-03").WithBasis(CountBasis.Reported),
            By(A, "3", new TextValue("none reported"), period: later, date: "2024-06-03"));
        Assert.Equal([ClaimUse.Used, ClaimUse.NoAnswer, ClaimUse.NoAnswer], result.Audit.Select(entry => entry.Use));
        Assert.Equal(Grade.Uncorroborated, result.Grade);
        Assert.Empty(result.Falls);
    }

    [Fact]
    public void A_figure_overtakes_none_reported_and_nothing_fell_to_it()
    {
        Reconciliation result = Reconcile(
            By(A, "1", Estimate.Of(12), period: "2024-06-01/2024-06-02", date: "2024-06-02"),
            By(A, "2", Estimate.Of(0), period: "2024-06-01/2024-06-03", date: "2024-06-03").WithBasis(CountBasis.Reported),
            By(A, "3", Estimate.Of(14), period: "2024-06-01/2024-06-04", date: "2024-06-04"));
        Assert.Equal(["3"], result.Used.Select(claim => claim.Id));
        Assert.Equal("overtaken", result.Audit[0].Reason?.Code);
        Assert.Empty(result.Falls);
    }

    [Fact]
    public void Forty_reported_are_forty() =>
        Assert.Equal(
            Grade.Corroborated,
            Reconcile(By(A, "1", Estimate.Of(40, People).WithText("40 reported dead")), By(B, "2", Estimate.Of(40))).Grade);

    [Fact]
    public void Agreed_zeros_are_told()
    {
        static string Told(params Claim[] claims) => Reconcile(claims).ToString();
        Claim one = By(A, "1", Estimate.Of(0)), two = By(B, "2", Estimate.Of(0)), three = By(C, "3", Estimate.Of(0));
        Assert.Contains("A and B both say none.", Told(one, two), StringComparison.Ordinal);
        Assert.Contains("A, B and C all say none.", Told(one, two, three), StringComparison.Ordinal);
    }
}
