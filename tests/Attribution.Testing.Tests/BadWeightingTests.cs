using System.Globalization;

namespace Attribution.Tests;

/// <summary>Wrong weightings, each wrong in one thing.</summary>
public class BadWeightingTests
{
    private int _calls;

    [Theory]
    [InlineData("no-name")]
    [InlineData("name-changes")]
    [InlineData("throws")]
    [InlineData("not-a-weight")]
    [InlineData("not-repeatable")]
    public void A_broken_weighting_is_caught(string code) => Broken.Only(code, ReconcilerContract.Check(code switch
    {
        "no-name" => new Weighs(_ => 1) { Called = () => " " },
        "name-changes" => new Weighs(_ => 1) { Called = () => $"{_calls++}" },
        "throws" => new Weighs(claim => claim.Id == "04" ? throw new KeyNotFoundException("No weight.") : 1),
        "not-a-weight" => new Weighs(_ => -1),
        _ => new Weighs(_ => _calls++),
    }));

    [Fact]
    public void A_name_that_changes_with_the_culture_is_caught()
    {
        double half = 0.5;
        IWeighting alike = new Weighs(_ => half) { Called = () => $"all {half}" };
        Finding finding = Broken.Only("name-culture", ReconcilerContract.Check(alike));
        Assert.Equal("The name is 'all 0,5' under a culture with a decimal comma, and 'all 0.5' under the invariant one.", finding.Message);
    }

    [Fact]
    public void A_weight_that_changes_with_the_culture_is_caught()
    {
        IWeighting sorted = new Weighs(claim => CultureInfo.CurrentCulture.CompareInfo.Compare(claim.Id, "i") < 0 ? 1 : 2);
        Broken.Only("culture-matters", ReconcilerContract.Check(sorted));
    }

    [Fact]
    public void A_finding_says_what_was_seen_and_what_would_be_right()
    {
        Finding finding = Broken.Only("not-a-weight", ReconcilerContract.Check(new Weighs(_ => double.NaN), Flood.OnDead));
        Assert.Equal(
            "The claim '02' weighs NaN. Give a weight that is finite and not negative; 0 leaves the claim out. [not-a-weight]",
            finding.ToString());
    }
}
