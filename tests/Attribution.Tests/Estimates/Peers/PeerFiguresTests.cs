namespace Attribution.Tests;

/// <summary>Every figure that other parsers' suites have and this grammar reads, and the codes of those that it refuses.</summary>
public class PeerFiguresTests
{
    public static TheoryData<string, string> RecognizersNumbers => PeerFigures.RecognizersNumbers;

    public static TheoryData<string, string> RecognizersRanges => PeerFigures.RecognizersRanges;

    public static TheoryData<string, string> RecognizersMeasures => PeerFigures.RecognizersMeasures;

    public static TheoryData<string, string> Quantulum => PeerFigures.Quantulum;

    public static TheoryData<string, string> DucklingNumbers => PeerFigures.DucklingNumbers;

    public static TheoryData<string, string> DucklingMeasures => PeerFigures.DucklingMeasures;

    public static TheoryData<string, string> RefusedOfRecognizers => PeerFigures.RefusedOfRecognizers;

    public static TheoryData<string, string> RefusedOfOthers => PeerFigures.RefusedOfOthers;

    [Theory]
    [MemberData(nameof(RecognizersNumbers))]
    [MemberData(nameof(RecognizersRanges))]
    [MemberData(nameof(RecognizersMeasures))]
    [MemberData(nameof(Quantulum))]
    [MemberData(nameof(DucklingNumbers))]
    [MemberData(nameof(DucklingMeasures))]
    public void Figures_of_peers_are_read(string phrase, string reading) =>
        Assert.Equal(reading, Estimate.Parse(phrase).ToString("R"));

    [Theory]
    [MemberData(nameof(RefusedOfRecognizers))]
    [MemberData(nameof(RefusedOfOthers))]
    public void What_peers_read_and_may_be_something_else_is_refused(string phrase, string code)
    {
        Assert.False(Estimate.TryParse(phrase, out _, out EstimateRefusal? refusal));
        Assert.Equal(code, refusal.Code);
    }
}
