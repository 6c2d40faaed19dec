using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using System.Runtime.InteropServices;

namespace Attribution;

/// <summary>
/// Reconciles claims: select, group by witness, read, compare, grade, merge, explain. An immutable set of named policies:
/// <c>Reconciler.Default with { Reader = … }</c> changes one.
/// </summary>
/// <remarks>Two are equal when their policies are the same objects.</remarks>
public sealed partial record Reconciler : IReconciler
{
    /// <summary>
    /// The latest of each source; the literal reading beside that by significant digits; equal weight per witness; camps, and no
    /// invented number.
    /// </summary>
    public static Reconciler Default { get; } = new();

    /// <summary>
    /// The most claims on one topic that are reconciled, 2,000: every two answers are compared, and the result keeps each comparison.
    /// </summary>
    public const int MaximumClaims = 2000;

    /// <inheritdoc/>
    public string Name => "attribution";

    /// <summary>Which claims still stand. Default: <see cref="Selections.Latest"/>.</summary>
    public ISelection Selection
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(Selection));
    }
    = Selections.Latest;

    /// <summary>How words are conventionally read; the literal reading always stands beside it. Default: <see cref="Readers.SignificantDigits"/>.</summary>
    public IEstimateReader Reader
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(Reader));
    }
    = Readers.SignificantDigits;

    /// <summary>How much each used claim weighs when values are merged. Default: <see cref="Weightings.Equal"/>.</summary>
    public IWeighting Weighting
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(Weighting));
    }
    = Weightings.Equal;

    /// <summary>How values are merged where a merged value is earned. Default: <see cref="Mergers.Camps"/>.</summary>
    public IMerger Merger
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(Merger));
    }
    = Mergers.Camps;

    /// <summary>
    /// Whether values are merged although the verdict says that no merged value is earned. The result then has both, and says that it is
    /// against the verdict. Default: no.
    /// </summary>
    public bool MergeAgainstVerdict { get; init; }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">There is no claim, the claims are on several topics, or there are more than <see cref="MaximumClaims"/>.</exception>
    /// <exception cref="PolicyException">A policy threw, or returned what it must not.</exception>
    public Reconciliation Reconcile(ClaimSet claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        string[] topics = [.. claims.Select(claim => claim.Topic.Id).Distinct()];
        if (topics.Length != 1)
        {
            throw new ArgumentException(
                topics.Length == 0
                    ? "There is no claim to reconcile."
                    : $"The claims are on {topics.Length} topics; narrow them by claims.On(topic), or use ReconcileAll.",
                nameof(claims));
        }

        return Reconcile(claims, claims[0].Topic);
    }

    /// <summary>Reconciles the claims on every topic that has one, on all cores.</summary>
    /// <param name="claims">Claims on any topics.</param>
    /// <param name="progress">Told the number of topics done, one call after another, or null.</param>
    /// <param name="cancellation">Stops between two topics.</param>
    /// <returns>A result a topic, in ordinal order of the topics' ids; the same whatever the number of cores.</returns>
    /// <exception cref="ArgumentException">There are more than <see cref="MaximumClaims"/> on one topic.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was requested.</exception>
    /// <exception cref="PolicyException">A policy threw, or returned what it must not. Of several failures that of the first topic is given.</exception>
    public ImmutableArray<Reconciliation> ReconcileAll(ClaimSet claims, IProgress<int>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(claims);
        ClaimSet[] topics = [.. claims.ByTopic()];
        Reconciliation[] results = new Reconciliation[topics.Length];
        ExceptionDispatchInfo?[] failures = new ExceptionDispatchInfo?[topics.Length];
        int done = 0;
        Lock reporting = new();
        Parallel.For(0, topics.Length, new ParallelOptions { CancellationToken = cancellation }, (i, loop) =>
        {
            try
            {
                results[i] = Reconcile(topics[i]);
            }
            catch (Exception exception) when (exception is PolicyException or ArgumentException)
            {
                // All topics before this one are still reconciled, so that the first failure is the same on any number of cores.
                failures[i] = ExceptionDispatchInfo.Capture(exception);
                loop.Break();
                return;
            }

            if (progress is null) return;
            lock (reporting)
            {
                progress.Report(++done);
            }
        });
        failures.FirstOrDefault(failure => failure is not null)?.Throw();
        return ImmutableCollectionsMarshal.AsImmutableArray(results);
    }

    internal static ArgumentException TooMany(ClaimSet claims) =>
        new($"There are {claims.Count} claims on the topic '{claims[0].Topic.Id}', and at most {MaximumClaims} are compared; narrow them first.", nameof(claims));
}
