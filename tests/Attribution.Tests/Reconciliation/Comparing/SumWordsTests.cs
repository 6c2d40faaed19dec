using static Attribution.Tests.Said;

namespace Attribution.Tests;

/// <summary>A sum of many figures names the first 24, and how many there are besides; a single one besides would be no shorter.</summary>
public class SumWordsTests
{
    [Theory]
    [InlineData(2, null)]
    [InlineData(25, null)]
    [InlineData(26, "2 further figures")]
    [InlineData(60, "36 further figures")]
    public void What_is_not_named_is_counted(int figures, string? besides)
    {
        ClaimSet claims =
        [
            By(State("a"), "whole", Estimate.Exactly(1_000_000), topic: SumEndsTests.Whole),
            By(State("b"), "one", Estimate.Exactly(1_000), topic: SumEndsTests.Part("one")),
            .. Enumerable.Range(0, figures - 1).Select(i => By(
                State($"s{i:00}"), $"t{i:00}", Estimate.Exactly(2_000 + i), topic: SumEndsTests.Part("two"))),
        ];
        SumJudgement sum = Reconciler.Default.Reconcile(claims.On("whole")).Sums.Single();
        Assert.Equal(figures, sum.Parts.Length);
        int named = besides is null ? figures : 24;
        for (int i = 0; i < figures - 1; i++)
        {
            Assert.Equal(i < named - 1, sum.Reason.Contains(Wording.Words(sum.Parts[i + 1]), StringComparison.Ordinal));
        }

        if (besides is null) Assert.DoesNotContain("further", sum.Reason, StringComparison.Ordinal);
        else Assert.Contains($" and {besides} do not add up to ", sum.Reason, StringComparison.Ordinal);
    }
}
