namespace Attribution.Tests;

/// <summary>French as it is used.</summary>
public class FrenchUsageTests
{
    public static TheoryData<string, string> Press => FrenchUsage.Press;

    public static TheoryData<string, string> Official => FrenchUsage.Official;

    public static TheoryData<string, string> Science => FrenchUsage.Science;

    public static TheoryData<string, string> Finance => FrenchUsage.Finance;

    public static TheoryData<string, string> Refused => FrenchUsage.Refused;

    [Theory]
    [MemberData(nameof(Press))]
    [MemberData(nameof(Official))]
    [MemberData(nameof(Science))]
    [MemberData(nameof(Finance))]
    public void Phrases_are_read(string phrase, string reading) =>
        Assert.Equal(reading, Estimate.Parse(phrase, EstimateGrammar.French).ToString("R"));

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_is_not_a_quantity_is_refused(string phrase, string codes)
    {
        Assert.False(Estimate.TryParse(phrase, EstimateGrammar.French, out _, out EstimateRefusal? refusal));
        Assert.Contains(refusal.Code, codes.Split(' '));
    }
}
