using System.Globalization;

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
        ISelection first = new Drops(claims => claims.OrderBy(claim => claim.Id).Skip(1).Select(Drop));
        Finding finding = Broken.Only("culture-matters", ReconcilerContract.Check(first));
        Assert.Equal(
            "Drop, on the topic 'homeless', gave another answer under the culture da-DK than under the invariant one.", finding.Message);
    }

    [Fact]
    public void Names_in_capitals_of_the_culture_are_caught()
    {
        ISelection withoutI = new Drops(claims =>
            claims.Where(claim => NameOf(claim).ToUpper(CultureInfo.CurrentCulture)[0] == 'I').Select(Drop));
        Broken.Only("culture-matters", ReconcilerContract.Check(withoutI));

        static string NameOf(Claim claim) => claim.Chain.Innermost.Speaker.Sources[0].Name;
    }

    private static Dropped Drop(Claim claim) => new(claim, Reason);
}
