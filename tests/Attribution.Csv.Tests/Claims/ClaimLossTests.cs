using System.Globalization;

namespace Attribution.Tests;

/// <summary>What a table does not carry, member by member, and how that is told.</summary>
public sealed class ClaimLossTests
{
    private static readonly Topic Dead = new("dead", "deaths", "the quake", Accrual.Cumulative, unit: Unit.Counted("deaths"));
    private static readonly Source Police = new("police", "the police", SourceKind.Organisation);
    private static readonly Claim Plain = new("1", Chain.From(Police), Dead, Dead.ReadEstimate("25 deaths"));

    [Fact]
    public void What_has_no_column_is_the_rest() => Assert.Equal(
        new CsvLoss("1", "rest", "It has what no column of a table holds, such as who entered it or extensions."),
        Loss(Plain.WithExtensions(Extensions.Parse("{\"a\": 1}"))));

    [Fact]
    public void A_value_without_its_words_is_told() => Assert.Equal(
        new CsvLoss("1", "words", "The value has other words than those of the table; give it the words that were said."),
        Loss(Plain.WithValue(Estimate.Of(25, Unit.Counted("deaths")))));

    [Fact]
    public void Words_without_their_value_are_told() => Assert.Equal(
        new CsvLoss("1", "value", "A table would be read back with '25 deaths'."),
        Loss(Plain.WithValue(new TextValue("25 deaths", "vague"))));

    [Fact]
    public void A_text_with_blanks_around_it_is_told() => Assert.Equal(
        new CsvLoss("1", "modality", "A table would be read back with 'could be'."), Loss(Plain.WithModality(" could be ")));

    [Fact]
    public void A_claim_that_is_not_read_back_is_told_with_the_reason() => Assert.Equal(
        new CsvLoss(
            "1",
            "claim",
            "record 1, line 2, column words: 'n/a' says nothing; write the words, clear the cell for a plain yes, or write the stance "
                + "evades or silent. [empty-words]"),
        Loss(new("1", Chain.From(Police), new("said", "said", "the mayor"), new TextValue("n/a"))));

    [Theory]
    [InlineData(1, "1 loss")]
    [InlineData(2, "2 losses")]
    [InlineData(10, "10 losses")]
    [InlineData(11, "11 losses")]
    [InlineData(1_200, "1,200 losses")]
    public void A_refusal_counts_the_losses_and_lists_the_first_ten(int count, string counted)
    {
        ClaimSet claims =
        [
            .. Enumerable.Range(0, count).Select(number => Plain
                .WithId(number.ToString(CultureInfo.InvariantCulture)).WithValue(Estimate.Of(25, Unit.Counted("deaths")))),
        ];
        _ = ClaimCsv.ToCsv(claims, out var losses);
        Assert.Equal(count, losses.Length);
        ArgumentException refused = Assert.Throws<ArgumentException>("claims", () => ClaimCsv.ToCsv(claims));
        string[] rest = count > 10 ? [$"  and {count - 10:N0} more (Parameter 'claims')"] : [];
        string[] lines = refused.Message.Split(Environment.NewLine);
        Assert.Equal(
            $"A table would not carry all of the claims ({counted}); save them as JSON, or let losses be listed by allowLosses:", lines[0]);
        string[] listed = [.. losses.Take(10).Select(loss => $"  {loss}")];
        if (rest.Length == 0) listed[^1] += " (Parameter 'claims')";
        Assert.Equal([.. listed, .. rest], lines[1..]);
    }

    [Fact]
    public void No_claims_have_no_losses()
    {
        Assert.Equal("id,source,via,said,topic,words,scope,period,stance,printed_in", ClaimCsv.ToCsv([], out var losses).TrimEnd());
        Assert.Empty(losses);
    }

    private static CsvLoss Loss(Claim claim)
    {
        _ = ClaimCsv.ToCsv([claim], out var losses);
        return Assert.Single(losses);
    }
}
