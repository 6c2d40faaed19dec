namespace Attribution.Tests;

public class SeriesTests
{
    private static readonly Topic Total = new("total", "casualties.killed", "the battle", Accrual.Cumulative);

    [Theory]
    [InlineData(null, null, true)]
    [InlineData("2024-01/2024-03", null, false)]
    [InlineData(null, "2024-01/2024-03", false)]
    [InlineData("2024-01/2024-03", "2024-01/2024-06", true)]
    [InlineData("2024-01/2024-03", "2024-02/2024-06", false)]
    public void Running_totals_are_of_one_series_from_one_start(string? one, string? other, bool are) =>
        Assert.Equal(are, LaterAnswers.AreOfOneSeries(Within(one), Within(other)));

    [Fact]
    public void Who_may_have_been_another_body_withdraws_nothing()
    {
        Source ministry = new("ministry", "the ministry", SourceKind.Organisation);
        Source court = new("court", "the court", SourceKind.Organisation);
        Source spokesman = new("spokesman", "the spokesman", SourceKind.Person, partOf: [ministry]);
        Claim said = new("1", Chain.From(spokesman), Total, Estimate.Of(5));
        Assert.True(Authority.IsOwnWord(new("2", Chain.From(ministry), Total, Estimate.Of(6)), said));
        Assert.False(Authority.IsOwnWord(new("3", Chain.From(Speaker.OneOf(ministry, court)), Total, Estimate.Of(6)), said));
        Claim open = new("4", Chain.From(Speaker.OneOf(spokesman, court)), Total, Estimate.Of(5));
        Assert.False(Authority.IsOwnWord(new("5", Chain.From(ministry), Total, Estimate.Of(6)), open));
    }

    private static Claim Within(string? period) =>
        new("1", Chain.From(Said.State("a")), Total, Estimate.Of(5), period: period is null ? null : Edtf.Parse(period));
}
