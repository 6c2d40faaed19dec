using System.Globalization;

namespace Attribution.Tests;

/// <summary>Wrong readers, each wrong in one thing.</summary>
public class BadReaderTests
{
    private static readonly IEstimateReader Usual = Readers.SignificantDigits;

    private int _calls;

    [Theory]
    [InlineData("null")]
    [InlineData("throws")]
    [InlineData("misnamed")]
    [InlineData("other-estimate")]
    [InlineData("not-repeatable")]
    public void A_broken_reader_is_caught(string code) =>
        Broken.Only(code, ReconcilerContract.Check(new Reads((reader, estimate) => code switch
        {
            "null" => null!,
            "throws" => estimate.Varies ? throw new NotSupportedException("No.") : new(reader, estimate, RealInterval.All),
            "misnamed" => Readers.Literal.Read(estimate),
            "other-estimate" => new(reader, Estimate.Of(1), RealInterval.All),
            _ => new(reader, estimate, _calls++ > 5 ? RealInterval.All : RealInterval.AtMost(1e30)),
        })));

    [Fact]
    public void A_best_figure_outside_of_the_reading_is_caught()
    {
        // "About 1,100", said by a firm that is known to understate, begins above what was said.
        IEstimateReader understated = new Reads((reader, estimate) =>
            new(reader, estimate, estimate.Best is { } best ? RealInterval.MoreThan((double)best) : RealInterval.All));
        Broken.Among("best-outside", ReconcilerContract.Check(understated));
    }

    [Fact]
    public void A_bound_with_a_distribution_is_caught()
    {
        // "More than 3,000" taken for a measurement of 3,000, with a tenth of it as its error.
        IEstimateReader measured = new Reads((reader, estimate) =>
        {
            if (estimate is not { Form: EstimateForm.MoreThan, Lower.Value: > 0 and var lower }) return Read(Usual, reader, estimate);
            Distribution normal = Distribution.Normal((double)lower, (double)lower / 10);
            return new(reader, estimate, RealInterval.MoreThan((double)lower), normal, VarianceOrigin.Assumed);
        });
        Finding finding = Broken.Only("bound-distribution", ReconcilerContract.Check(measured));
        Assert.Equal(
            "'more than 3,000' bounds one side only, and is read with the distribution normal (mean 3000, standard deviation 300).",
            finding.Message);
    }

    [Fact]
    public void A_reading_that_does_not_meet_the_literal_one_is_caught()
    {
        // "Less than 500" read as "nearly 500", and half a unit wrongly on the far side.
        IEstimateReader beyond = new Reads((reader, estimate) => estimate is { Form: EstimateForm.LessThan, Upper.Value: var upper }
            ? new(reader, estimate, RealInterval.Closed((double)upper, (double)upper + 50))
            : Read(Usual, reader, estimate));
        Finding finding = Broken.Only("misses-literal", ReconcilerContract.Check(beyond));
        Assert.Equal(
            "'less than 500' is read as [500, 550], and literally it is (-∞, 500): no number is in both. "
            + "Give an interval with at least one number that the words allow. [misses-literal]",
            finding.ToString());
    }

    [Fact]
    public void A_reader_that_listens_to_the_culture_is_caught()
    {
        // The figure, by way of a text that one culture wrote and another reads.
        IEstimateReader texts = new Reads((reader, estimate) => estimate.Form == EstimateForm.Exact
            ? new(reader, estimate, RealInterval.Point((double)decimal.Parse($"{estimate.Best}", CultureInfo.InvariantCulture)))
            : Read(Usual, reader, estimate));
        Assert.Contains(ReconcilerContract.Check(texts), finding => finding.Code is "culture-matters" or "throws");
    }

    private static Reading Read(IEstimateReader usual, IEstimateReader named, Estimate estimate) =>
        usual.Read(estimate) is var reading ? new(named, estimate, reading.Interval, reading.Distribution, reading.Origin) : null!;
}
