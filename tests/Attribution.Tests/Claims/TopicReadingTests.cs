namespace Attribution.Tests;

public class TopicReadingTests
{
    private static readonly Topic Losses = new(
        "losses",
        "casualties",
        "soldiers of one side",
        Accrual.Cumulative,
        unit: Unit.Counted("casualties"),
        nouns: ["soldiers", "troops"]);

    [Theory]
    [InlineData("more than 1,100 soldiers", "more than 1100 {soldiers}")]
    [InlineData("1,100 Casualties", "1100 {Casualties}")]
    [InlineData("1,100", "1100")]
    [InlineData("no casualties", "0 {casualties}")]
    public void Nouns_of_the_topic_are_read(string phrase, string reading) =>
        Assert.Equal(reading, Losses.ReadEstimate(phrase).ToString("R"));

    [Theory]
    [InlineData("1,100 sheep")]
    [InlineData("12 enemy soldiers")]
    [InlineData("12 {sheep}")]
    public void A_stray_noun_is_refused_with_the_nouns_that_the_topic_knows(string phrase)
    {
        Assert.True(Estimate.TryParse(phrase, out _));
        Assert.False(Losses.TryReadEstimate(phrase, out Estimate? estimate, out EstimateRefusal? refusal));
        Assert.Null(estimate);
        Assert.Equal(EstimateRefusal.UnknownNoun, refusal.Code);
        Assert.Contains("'casualties' or 'soldiers' or 'troops'", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(refusal, Assert.Throws<EstimateParseException>(() => Losses.ReadEstimate(phrase)).Refusal);
    }

    [Fact]
    public void A_unit_of_something_else_is_refused()
    {
        Assert.False(Losses.TryReadEstimate("40 km", out _, out EstimateRefusal? refusal));
        Assert.Equal(EstimateRefusal.UnitMismatch, refusal.Code);
        Topic height = new("height", "height", "a mountain", Accrual.FixedAttribute, unit: Unit.Metre);
        Assert.Equal(8.8m, height.ReadEstimate("8.8 km").Best);
        Assert.False(height.TryReadEstimate("8,848 soldiers", out _, out _));
    }

    /// <summary>A word may name a unit, or a noun to count: the remedy says what the topic needs for it.</summary>
    [Theory]
    [InlineData(null, "40 km", "'km' is not a unit of the topic 't', which has no unit; write the value in it, or the number alone.")]
    [InlineData("km", "40 kg", "'kg' is not a unit of the topic 't', which is in 'km'; write the value in it, or the number alone.")]
    [InlineData("{people}", "40 m", "'m' is not a unit of the topic 't', which is in 'people'; write 'million' where that is meant.")]
    [InlineData(
        "{barrels}",
        "40 bbl",
        "'barrels' is the unit '[bbl_us]', and the topic 't' is in '{barrels}'; give the topic the unit '[bbl_us]', "
            + "or write the number alone.")]
    public void A_refused_unit_is_told_with_that_of_the_topic(string? unit, string phrase, string message)
    {
        Topic topic = new("t", "p", "s", unit: unit is null ? null : Unit.Parse(unit));
        Assert.False(topic.TryReadEstimate(phrase, out Estimate? estimate, out EstimateRefusal? refusal));
        Assert.Null(estimate);
        Assert.Equal((EstimateRefusal.UnitMismatch, message), (refusal.Code, refusal.Message));
    }
}
