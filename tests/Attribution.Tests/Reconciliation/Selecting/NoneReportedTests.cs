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
