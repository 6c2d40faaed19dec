using System.Diagnostics;

namespace Attribution.Tests;

/// <summary>A token stops the work within a topic, wherever the work is, within 50 milliseconds of its own time.</summary>
[Trait("Takes", "long")]
public class CancellationTests
{
    private const int Tries = 20;

    private static readonly TimeSpan Soon = TimeSpan.FromMilliseconds(50), Ever = TimeSpan.FromSeconds(1);

    public static TheoryData<string, int> Moments =>
        [.. InputFamily.All.SelectMany(family => new[] { (family.Name, 30), (family.Name, 70) })];

    /// <summary>Cancelled after so many per cent of its time; in the best of a few tries, since other tests run beside it.</summary>
    [Theory]
    [MemberData(nameof(Moments))]
    public void A_topic_is_stopped_soon(string name, int percent)
    {
        InputFamily family = InputFamily.All.Single(each => each.Name == name);
        Claim[] made = [.. family.Make(family.Told)];
        ClaimSet claims = ClaimSet.Create(made).On(made[0].Topic.Id);
        Reconciler.Default.Reconcile(claims);
        ThreadTime time = ThreadTime.OfThisThread();
        TimeSpan start = time.Now;
        Reconciler.Default.Reconcile(claims);
        TimeSpan whole = time.Now - start;

        // What takes less ends as soon by itself, and may be done before it is stopped.
        TimeSpan best = whole <= Soon ? whole : Ever;
        for (int i = 0; i < Tries && best > Soon; i++)
        {
            TimeSpan? longer = Stopped(claims, whole * percent / 100);

            // Done before it was stopped: it takes less than was measured.
            if (longer is null) whole *= 0.8;
            else if (longer < best) best = longer.Value;
        }

        Assert.InRange(best, TimeSpan.Zero, Soon);
    }

    /// <summary>In the verdict with all claims, and among the rows; no limit refuses these.</summary>
    [Theory]
    [InlineData("plain figures, each source once", 100)]
    [InlineData("figures with errors", 600)]
    [InlineData("each computed from each", 1_000)]
    [InlineData("each computed from the one before", 400)]
    [InlineData("shared data and repeats in a ring", 400)]
    [InlineData("one of two sources, in a ring", 400)]
    [InlineData("each calls each into question", 1_000)]
    public void A_jackknife_is_stopped_soon(string name, int milliseconds)
    {
        ClaimSet claims = ClaimSet.Create([.. InputFamily.All.Single(family => family.Name == name).Make(400)]);
        Reconciler boundless = Reconciler.Default with { MaximumComparisons = long.MaxValue };
        TimeSpan best = Ever;
        for (int i = 0; i < Tries && best > Soon; i++)
        {
            using CancellationTokenSource source = new(TimeSpan.FromMilliseconds(milliseconds));
            long cancelled = 0;
            using CancellationTokenRegistration told = source.Token.Register(() => cancelled = Stopwatch.GetTimestamp());
            try
            {
                Sensitivity.LeaveOneWitnessOut(boundless, claims, source.Token);
            }
            catch (OperationCanceledException)
            {
                TimeSpan time = Stopwatch.GetElapsedTime(cancelled);
                if (time < best) best = time;
            }
        }

        Assert.InRange(best, TimeSpan.Zero, Soon);
    }

    [Fact]
    public void A_verdict_within_a_verdict_has_its_own_token()
    {
        using CancellationTokenSource outer = new();
        Nested nested = new();
        Reconciler reconciler = Reconciler.Default with { Selection = nested };
        ClaimSet claims = ClaimSet.Create([.. InputFamily.All[0].Make(20)]);
        nested.OnDrop = () =>
        {
            Assert.ThrowsAny<OperationCanceledException>(() => Reconciler.Default.Reconcile(claims, new CancellationToken(canceled: true)));
            Assert.NotNull(Reconciler.Default.Reconcile(claims));
        };
        Assert.NotNull(reconciler.Reconcile(claims, outer.Token));
        nested.OnDrop = outer.Cancel;
        Assert.ThrowsAny<OperationCanceledException>(() => reconciler.Reconcile(claims, outer.Token));
        Assert.NotNull(Reconciler.Default.Reconcile(claims));
    }

    /// <summary>How long the work goes on after it was cancelled; null where it was done before.</summary>
    private static TimeSpan? Stopped(ClaimSet claims, TimeSpan after)
    {
        using CancellationTokenSource source = new();
        using ManualResetEventSlim begun = new();
        ThreadTime? work = null;
        TimeSpan? ended = null;
        Thread worker = new(() =>
        {
            work = ThreadTime.OfThisThread();
            begun.Set();
            try
            {
                Reconciler.Default.Reconcile(claims, source.Token);
            }
            catch (OperationCanceledException)
            {
                ended = work.Now;
            }
        });
        worker.Start();
        begun.Wait();

        // The time that the work itself took, so that it is stopped at the same place however busy the machine is.
        TimeSpan begin = work!.Now;
        while (worker.IsAlive && work.Now - begin < after) Thread.Sleep(1);
        TimeSpan cancelled = worker.IsAlive ? work.Now : default;
        source.Cancel();
        worker.Join();
        return ended - cancelled;
    }

    private sealed class Nested : ISelection
    {
        public string Name => "nested";

        public Action OnDrop { get; set; } = () => { };

        public IEnumerable<Dropped> Drop(ClaimSet claims)
        {
            OnDrop();
            return [];
        }
    }
}
