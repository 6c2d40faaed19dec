using System.Collections.Immutable;
using static Attribution.Tests.Said;

namespace Attribution.Tests;

/// <summary>Many topics at once: by any reconciler, and with what related topics share computed once.</summary>
public class ReconcileAllTests
{
    private static readonly Source A = State("a"), B = State("b"), C = State("c");

    /// <summary>
    /// A country with three provinces, of which the sum is declared, each with figures that conflict, agree and are outranked.
    /// </summary>
    private static ClaimSet Provinces
    {
        get
        {
            Topic[] provinces =
            [
                .. Enumerable.Range(0, 3).Select(i => Province($"p{i}", new TopicRelation(TopicRelationKind.PartOf, "whole"))),
            ];
            Topic whole = Province("whole", new TopicRelation(TopicRelationKind.SumOf, "p0", "p1", "p2"));
            return
            [
                .. provinces.SelectMany((topic, i) => new[]
                {
                    By(A, $"{topic.Id}-a", Estimate.Of(100 * (i + 1)), topic: topic),
                    By(B, $"{topic.Id}-b", Estimate.MoreThan(150 * (i + 1)), topic: topic),
                    new Claim($"{topic.Id}-c", Chain.From(Wire).Paraphrasing(A), topic, Estimate.Of(7000)),
                }),
                By(A, "whole-a", Estimate.Of(600), topic: whole),
                By(C, "whole-c", Estimate.Approximately(350), topic: whole),
            ];
        }
    }

    [Fact]
    public void All_at_once_is_each_alone()
    {
        ClaimSet claims = Provinces;
        ImmutableArray<Reconciliation> all = Reconciler.Default.ReconcileAll(
            claims, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(claims.Topics.Select(topic => Reconciler.Default.Reconcile(claims.On(topic))), all);
        Assert.Equal(4, all.Length);
        Assert.All(
            all, result => Assert.NotEmpty(result.Related.Select(pair => pair.Reason).Concat(result.Sums.Select(sum => sum.Reason))));
        Assert.All(
            all.Where(result => result.Topic.Id != "whole"),
            result => Assert.Contains(result.Audit, entry => entry.Reason?.Code == "outranked"));
    }

    [Fact]
    public void What_an_outranked_claim_says_constrains_no_other_topic() => Assert.DoesNotContain(
        Reconciler.Default.Reconcile(Provinces.On("whole")).Related,
        pair => pair.First.Id.EndsWith("-c", StringComparison.Ordinal) && pair.First.Topic.Id != "whole");

    [Fact]
    public void Related_topics_are_selected_and_read_once()
    {
        CountingSelection selection = new();
        CountingReader reader = new();
        Reconciler counting = Reconciler.Default with { Selection = selection, Reader = reader };
        ClaimSet claims = Provinces;
        counting.ReconcileAll(claims, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal((4, claims.Count), (selection.Calls, reader.Calls));
    }

    [Fact]
    public void Any_reconciler_reconciles_all_topics()
    {
        Steps steps = new();
        ClaimSet claims = Provinces;
        CancellationToken none = TestContext.Current.CancellationToken;
        Assert.Equal(
            Reconciler.Default.ReconcileAll(claims, cancellationToken: none),
            new Around(Reconciler.Default).ReconcileAll(claims, steps, none));
        Assert.Equal([1, 2, 3, 4], steps.Seen);
        Assert.Empty(new Around(Reconciler.Default).ReconcileAll([], cancellationToken: none));
    }

    [Fact]
    public void A_reconciler_with_a_way_of_its_own_is_asked_once()
    {
        Batch batch = new();
        IReconciler any = batch;
        any.ReconcileAll(Provinces, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(1, batch.Calls);
    }

    [Fact]
    public void The_failure_of_the_first_topic_is_thrown_as_it_is()
    {
        InvalidTimeZoneException thrown = Assert.Throws<InvalidTimeZoneException>(
            () => new Failing().ReconcileAll(Provinces, cancellationToken: TestContext.Current.CancellationToken));
        Assert.Equal("p0", thrown.Message);
        using CancellationTokenSource source = new();
        source.Cancel();
        Assert.Throws<OperationCanceledException>(
            () => new Around(Reconciler.Default).ReconcileAll(Provinces, cancellationToken: source.Token));
        Assert.Throws<ArgumentNullException>(() => ((IReconciler)null!).ReconcileAll(Provinces));
        Assert.Throws<ArgumentNullException>(() => new Failing().ReconcileAll(null!));
    }

    [Fact]
    public void A_reconciler_that_gives_columns_says_so_by_its_type()
    {
        IReconciler any = Reconciler.Default;
        ClaimTable table = Assert.IsAssignableFrom<IColumnReconciler>(any).ToTable(Provinces, Mergers.Median());
        Assert.Equal(["p0", "p1", "p2", "whole"], table.Topics.Select(topic => topic.Id));
    }

    private static Topic Province(string id, TopicRelation relation) =>
        new(id, "deaths", id, Accrual.Cumulative, unit: People, parts: Parts.AddUp, relations: [relation]);

    private sealed class Around(IReconciler inner) : IReconciler
    {
        public string Name => $"around {inner.Name}";

        public Reconciliation Reconcile(ClaimSet claims) => inner.Reconcile(claims);
    }

    private sealed class Failing : IReconciler
    {
        public string Name => "failing";

        public Reconciliation Reconcile(ClaimSet claims) => throw new InvalidTimeZoneException(claims[0].Topic.Id);
    }

    private sealed class Batch : IBatchReconciler
    {
        public int Calls { get; private set; }

        public string Name => "batch";

        public Reconciliation Reconcile(ClaimSet claims) => throw new NotSupportedException();

        public ImmutableArray<Reconciliation> ReconcileAll(
            ClaimSet claims, IProgress<int>? progress = null, CancellationToken cancellationToken = default)
        {
            Calls++;
            return [];
        }
    }

    private sealed class Steps : IProgress<int>
    {
        public List<int> Seen { get; } = [];

        public void Report(int value) => Seen.Add(value);
    }

    private sealed class CountingSelection : ISelection
    {
        private int _calls;

        public int Calls => _calls;

        public string Name => "counting";

        public IEnumerable<Dropped> Drop(ClaimSet claims)
        {
            Interlocked.Increment(ref _calls);
            return [];
        }
    }

    private sealed class CountingReader : IEstimateReader
    {
        private int _calls;

        public int Calls => _calls;

        public string Name => "counting";

        public Reading Read(Estimate estimate)
        {
            Interlocked.Increment(ref _calls);
            return Readers.SignificantDigits.Read(estimate);
        }
    }
}
