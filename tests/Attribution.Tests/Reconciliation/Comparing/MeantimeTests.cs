using static Attribution.Tests.Said;

namespace Attribution.Tests;

public class MeantimeTests
{
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
}
