using Attribution.Merging;

namespace Attribution.Tests;

/// <summary>What is computed for each claim of a fit takes the claims of that fit, and room for as many.</summary>
public class PerClaimTests
{
    private static readonly double[] Values = [1, 2, 4], Variances = [1, 1, 2];

    [Theory]
    [InlineData(2)]
    [InlineData(4)]
    public void Room_for_another_number_of_claims_is_refused(int room)
    {
        MetaAnalysisResult fit = MetaAnalysis.Fit(Values, Variances);
        string said = $"The fit is of 3 claims; spans of 3 and {room} were given";
        Assert.StartsWith(
            said,
            Assert.Throws<ArgumentException>(() => MetaAnalysis.Weights(fit, Variances, new double[room])).Message,
            StringComparison.Ordinal);
        Assert.StartsWith(
            said,
            Assert.Throws<ArgumentException>(() => MetaAnalysis.ShrunkenValues(fit, Values, Variances, new ShrunkenValue[room])).Message,
            StringComparison.Ordinal);
    }
}
