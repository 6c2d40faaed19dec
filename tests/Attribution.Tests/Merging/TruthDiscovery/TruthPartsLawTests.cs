using Attribution.Merging;

namespace Attribution.Tests;

/// <summary>
/// Tables of more claims than one part holds: what the parts add up to is what the whole gives, whichever topics fall into which part.
/// </summary>
public class TruthPartsLawTests
{
    private const int Topics = 15_000;
    private const int Sources = 5;

    private static readonly TruthDiscoveryOptions Few = new() { MaximumIterations = 5, Tolerance = 0, MaxDegreeOfParallelism = 2 };

    public static TheoryData<string> NumericNames => TruthNumbers.Names;

    public static TheoryData<string> LabelNames => TruthLabels.Names;

    [Theory]
    [MemberData(nameof(NumericNames))]
    public void The_order_of_topics_changes_nothing_in_numbers(string name)
    {
        // Every source errs most on its own fifth of the topics, so that a part that is not counted shows.
        List<(int Source, int Topic, double Value)> claims =
        [
            .. TruthNumbers.Drawn(Topics, [1, 1, 2, 2, 3], 5).Select(claim =>
                (claim.Source, claim.Topic, claim.Value + (claim.Topic * Sources / Topics == claim.Source ? 20 : 0))),
        ];
        NumericTruths forth = TruthNumbers.Method(name).Discover(TruthNumbers.Table(Topics, claims), Few);
        NumericTruths back = TruthNumbers.Method(name).Discover(
            TruthNumbers.Table(Topics, claims.Select(claim => (claim.Source, Topics - 1 - claim.Topic, claim.Value))), Few);
        SameSources(forth, back);
        for (int topic = 0; topic < Topics; topic++)
        {
            Assert.Equal(forth.Truths.Span[topic], back.Truths.Span[Topics - 1 - topic], 1e-7);
        }
    }

    [Theory]
    [MemberData(nameof(LabelNames))]
    public void The_order_of_topics_changes_nothing_in_labels(string name)
    {
        List<(int Source, int Topic, int Label)> claims =
        [
            .. TruthLabels.Drawn(Topics, [0.9, 0.8, 0.8, 0.7, 0.7], 3, 7).Select(claim =>
                (claim.Source, claim.Topic, claim.Topic * Sources / Topics == claim.Source ? 2 : claim.Label)),
        ];
        LabelTruths forth = TruthLabels.Method(name).Discover(TruthLabels.Table(claims), Few);
        LabelTruths back = TruthLabels.Method(name).Discover(
            TruthLabels.Table(claims.Select(claim => (claim.Source, Topics - 1 - claim.Topic, claim.Label))), Few);
        SameSources(forth, back);
        for (int topic = 0; topic < Topics; topic++)
        {
            Assert.Equal(forth.CandidatesOf(topic), back.CandidatesOf(Topics - 1 - topic));
            for (int i = 0; i < forth.CandidatesOf(topic).Length; i++)
            {
                Assert.Equal(forth.BeliefsOf(topic)[i], back.BeliefsOf(Topics - 1 - topic)[i], 1e-7);
            }
        }
    }

    /// <summary>CRH weighs by shares of all losses: a table repeated many times over has the weights of the table.</summary>
    [Theory]
    [InlineData(CrhLoss.SquaredOverVariance)]
    [InlineData(CrhLoss.SquaredOverDeviation)]
    [InlineData(CrhLoss.Absolute)]
    public void Many_copies_of_a_table_have_its_weights(CrhLoss loss)
    {
        const int Copies = 2_000;
        (int Source, int Topic, double Value)[] one =
        [
            .. TruthNumbers.Drawn(12, [1, 1, 2, 4], 3).Select(claim => (claim.Source, claim.Topic, claim.Value)),
        ];
        IEnumerable<(int, int, double)> many = Enumerable.Range(0, Copies).SelectMany(copy =>
            one.Select(claim => (claim.Source, claim.Topic + (12 * copy), claim.Value)));
        NumericTruthMethod method = TruthDiscovery.Crh(new() { Loss = loss });
        SameSources(
            method.Discover(TruthNumbers.Table(12, one), Few),
            method.Discover(TruthNumbers.Table(12 * Copies, many), Few),
            times: Copies);
    }

    private static void SameSources(TruthResult expected, TruthResult actual, int times = 1) => Assert.All(
        expected.Sources.Zip(actual.Sources),
        pair =>
        {
            Assert.Equal((pair.First.Source, pair.First.Claims * times), (pair.Second.Source, pair.Second.Claims));
            Assert.Equal(pair.First.Weight, pair.Second.Weight, 1e-7 * Math.Abs(pair.First.Weight));
        });
}
