namespace Attribution.Tests;

/// <summary>Wrong selections, each wrong in one thing.</summary>
public class BadSelectionTests
{
    private static readonly Finding Reason = new("x", "Because.");

    private int _calls;

    [Theory]
    [InlineData("null")]
    [InlineData("throws")]
    [InlineData("drops-stranger")]
    [InlineData("drops-twice")]
    [InlineData("order-matters")]
    public void A_broken_selection_is_caught(string code) => Broken.Only(code, ReconcilerContract.Check(
        new Drops(claims => code switch
        {
            "null" => null!,
            "throws" => throw new InvalidOperationException("No."),
            "drops-stranger" => [new(Flood.Stranger, Reason)],
            "drops-twice" => [new(claims["02"], Reason), new(claims["02"], Reason)],
            _ => [new(claims[0], Reason)],
        }),
        Flood.OnDead));

    [Fact]
    public void A_selection_that_counts_its_calls_is_caught() =>
        Broken.Among("not-repeatable", ReconcilerContract.Check(new Drops(claims => _calls++ % 2 == 0 ? [] : claims.Take(1).Select(Drop))));

    [Fact]
    public void A_drop_without_a_sentence_is_caught() =>
        Broken.Among("no-reason", ReconcilerContract.Check(new Drops(claims => claims.Select(claim => new Dropped(claim, new("x", " "))))));

    [Fact]
    public void Sorting_by_culture_is_caught()
    {
        // OrderBy sorts texts by the culture of the thread.
        Finding finding = Broken.Only("culture-matters", ReconcilerContract.Check(new Drops(claims => claims.OrderBy(claim => claim.Id).Skip(1).Select(Drop))));
        Assert.StartsWith("Drop, on the topic 'homeless', gave another answer under the culture ", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_in_capitals_of_the_culture_are_caught() => Broken.Only("culture-matters", ReconcilerContract.Check(new Drops(claims =>
        claims.Where(claim => claim.Chain.Innermost.Speaker.ToString()!.ToUpper(System.Globalization.CultureInfo.CurrentCulture).StartsWith('I')).Select(Drop))));

    private static Dropped Drop(Claim claim) => new(claim, Reason);
}
