using Attribution.Merging;

namespace Attribution.Tests;

/// <summary>
/// The example of Dawid and Skene, Applied Statistics 28(1):20–28, 1979: how fit 45 patients are for an anaesthetic, from 1 to 4, by
/// five anaesthetists, of whom the first judged each form three times.
/// </summary>
public class DawidSkene1979Tests
{
    /// <summary>Their table 1: of each patient what the first said in three sessions, then what the others said.</summary>
    private const string Table1 = """
        111 1 1 1 1|333 4 3 3 4|112 2 1 2 2|222 3 1 2 1|222 3 2 2 2|222 3 3 2 2|122 2 1 1 1|333 3 4 3 3|222 2 2 2 3|
        232 2 2 2 3|444 4 4 4 4|222 3 3 4 3|111 1 1 1 1|222 3 2 1 2|121 1 1 1 1|111 2 1 1 1|111 1 1 1 1|111 1 1 1 1|
        222 2 2 2 1|222 1 3 2 2|222 2 2 2 2|222 2 2 2 1|222 3 2 2 2|221 2 2 2 2|111 1 1 1 1|111 1 1 1 1|232 2 2 2 2|
        111 1 1 1 1|111 1 1 1 1|112 1 1 2 1|111 1 1 1 1|333 3 2 3 3|111 1 1 1 1|222 2 2 2 2|222 3 2 3 2|433 4 3 4 3|
        221 2 2 3 2|232 3 2 3 3|333 3 4 3 2|111 1 1 1 1|111 1 1 1 1|121 2 1 1 1|232 2 2 2 2|121 1 1 1 1|222 2 2 2 2
        """;

    private static readonly LabelTruths Truths = TruthDiscovery.DawidSkene().Discover(TruthLabels.Table(
        from patient in Table1.Split('|').Index()
        from observer in patient.Item.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Index()
        from said in observer.Item
        select (observer.Index + 1, patient.Index, said - '0')));

    [Fact]
    public void The_shares_of_the_four_classes_are_those_of_table_2() =>
        Assert.Equal([0.40, 0.42, 0.11, 0.07], new[] { 1, 2, 3, 4 }.Select(label => Math.Round(Truths.Confusion!.PriorOf(label), 2)));

    [Theory]
    [InlineData(1, 0.89, 0.11, 0, 0)]
    [InlineData(2, 0.07, 0.88, 0.05, 0)]
    [InlineData(3, 0, 0.34, 0.66, 0)]
    [InlineData(4, 0, 0, 0.56, 0.44)]
    public void The_errors_of_the_first_observer_are_those_of_table_2(int @true, double says1, double says2, double says3, double says4) =>
        Assert.Equal(
            [says1, says2, says3, says4],
            new[] { 1, 2, 3, 4 }.Select(label => Math.Round(Truths.Confusion!.Probability(1, label, @true), 2)));

    [Fact]
    public void Patients_on_whom_observers_differ_are_classed_as_in_table_3()
    {
        Assert.Equal([2], Truths.TruthsOf(2));
        Assert.Equal([4], Truths.TruthsOf(35));
        Assert.InRange(Truths.BeliefsOf(2)[1], 0.99995, 1);
    }

    /// <summary>By a direct computation, without logarithms and without a floor under cells.</summary>
    [Fact]
    public void The_likelihood_is_that_of_a_direct_computation() => Assert.Equal(-192.8908812142053, Truths.LogLikelihood!.Value, 1e-6);

    [Fact]
    public void That_the_first_observer_speaks_three_times_is_told() =>
        Assert.Contains("90 claims", Truths.Findings.Single(found => found.Code == "repeated-claims").Message, StringComparison.Ordinal);
}
