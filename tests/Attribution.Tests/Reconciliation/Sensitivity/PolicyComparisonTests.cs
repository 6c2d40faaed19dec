using static Attribution.Tests.Said;

namespace Attribution.Tests;

public class PolicyComparisonTests
{
    private static readonly Source A = State("a"), B = State("b");

    private static readonly IEstimateReader[] Widths =
    [
        Readers.Relative(0.1m), Readers.Relative(0.2m), Readers.Relative(0.5m), Readers.Relative(2m),
    ];

    /// <summary>
    /// They are apart up to 42.9 %, where 100 (1 + x) = 250 (1 − x), and above 150 %, where 100 (1 + x) = 250, each lies in what the
    /// other allows.
    /// </summary>
    private static readonly ClaimSet Apart = [By(A, "1", Estimate.Approximately(100)), By(B, "2", Estimate.Approximately(250))];

    private static PolicyComparison Of(
        ClaimSet claims, IEnumerable<IEstimateReader> readers, IMerger[] mergers, Reconciler? baseline = null) =>
        PolicyComparison.Of(claims, readers, mergers, baseline, cancellationToken: TestContext.Current.CancellationToken);

    [Fact]
    public void Each_reader_is_tried_with_each_merger()
    {
        PolicyComparison comparison = Of(Apart, Widths, [Mergers.Envelope, Mergers.Camps]);
        Assert.Equal(["relative 10 %", "relative 20 %", "relative 50 %", "relative 200 %"], comparison.Readers);
        Assert.Equal(["envelope", "camps"], comparison.Mergers);
        Assert.Equal(8, comparison.Cells.Length);
        Assert.Equal(
            [
                Grade.Divided, Grade.Divided, Grade.Divided, Grade.Divided, Grade.Consistent, Grade.Consistent, Grade.Corroborated,
                Grade.Corroborated,
            ],
            comparison.Cells.Select(cell => cell.Result.Grade));
        Assert.False(comparison.IsRobust);
        Assert.Equal(RealInterval.Closed(50, 375), comparison["relative 50 %", "envelope"].Merged!.Range);
        Assert.Throws<KeyNotFoundException>(() => comparison["literal", "envelope"]);
    }

    [Fact]
    public void The_table_says_how_far_the_grade_holds()
    {
        IEstimateReader[] readers = [Readers.Relative(0.05m), .. Widths];
        Assert.Equal(
            """
            the flood: deaths
            reader          grade         factor  merger    merged
            relative 5 %    Divided       2.5     all       – divided
            relative 10 %   Divided       2.5     all       – divided
            relative 20 %   Divided       2.5     all       – divided
            relative 50 %   Consistent    2.5     envelope  from 50 to 375
                                                  median    175
            relative 200 %  Corroborated  2.5     envelope  from 0 to 750
                                                  median    175
            The grade depends on the reading:
              Divided under every reading up to relative 20 %
              Consistent under relative 50 %
              Corroborated under relative 200 %

            """.ReplaceLineEndings("\n"),
            Of(Apart, readers, [Mergers.Envelope, Mergers.Median()]).ToString());
    }

    [Fact]
    public void Readings_in_between_that_agree_are_told_from_the_first_to_the_last() => Assert.EndsWith(
        """
        The grade depends on the reading:
          Divided under relative 5 % and relative 10 %
          Consistent under every reading from relative 50 % to relative 70 %
          Corroborated under every reading from relative 200 % on

        """.ReplaceLineEndings("\n"),
        Of(
            Apart,
            [.. new[] { 0.05m, 0.1m, 0.5m, 0.6m, 0.7m, 2, 3, 4 }.Select(Readers.Relative)],
            [Mergers.Envelope]).ToString(),
        StringComparison.Ordinal);

    [Fact]
    public void A_contradiction_survives_every_reading()
    {
        ClaimSet claims = [By(A, "1", Estimate.LessThan(100)), By(B, "2", Estimate.AtLeast(100))];
        PolicyComparison comparison = Of(claims, [Readers.Literal, .. Widths], [Mergers.Camps]);
        Assert.True(comparison.IsRobust);
        Assert.EndsWith("Contradicted under every reading.\n", comparison.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void All_other_policies_are_those_of_the_baseline()
    {
        ClaimSet claims = [By(A, "1", Estimate.Of(100), date: "2024-01-01"), By(A, "2", Estimate.Of(300), date: "2024-01-02")];
        Reconciler all = Reconciler.Default with { Selection = Selections.All };
        Assert.Single(Of(claims, [Readers.Literal], [Mergers.Camps]).Cells[0].Result.Used);
        Assert.Equal(2, Of(claims, [Readers.Literal], [Mergers.Camps], all).Cells[0].Result.Used.Count());
    }

    [Fact]
    public void Progress_counts_cells_and_cancelling_stops_between_them()
    {
        using CancellationTokenSource source = new();
        List<int> seen = [];
        Stop progress = new(done =>
        {
            seen.Add(done);
            if (done == 2) source.Cancel();
        });
        Assert.Throws<OperationCanceledException>(
            () => PolicyComparison.Of(Apart, Widths, [Mergers.Camps], progress: progress, cancellationToken: source.Token));
        Assert.Equal([1, 2], seen);
    }

    [Fact]
    public void No_reader_no_merger_and_two_of_one_name_are_refused()
    {
        Assert.Throws<ArgumentException>("readers", () => Of(Apart, [], [Mergers.Camps]));
        Assert.Throws<ArgumentException>("mergers", () => Of(Apart, Widths, []));
        Assert.Throws<ArgumentException>("mergers", () => Of(Apart, Widths, [null!]));
        ArgumentException twice = Assert.Throws<ArgumentException>(
            "readers", () => Of(Apart, [Readers.Literal, Readers.Literal], [Mergers.Camps]));
        Assert.Contains("'literal'", twice.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Equal_by_content_whatever_the_order_of_the_claims() => EqualityContract.Holds(
        Of(Apart, Widths, [Mergers.Camps]),
        Of(Apart.Reverse().Set(), Widths, [Mergers.Camps]),
        Of(Apart, Widths, [Mergers.Envelope]),
        Of(Apart, Widths.Take(2), [Mergers.Camps]));

    private sealed class Stop(Action<int> report) : IProgress<int>
    {
        public void Report(int value) => report(value);
    }
}
