using System.Collections.Immutable;

namespace Attribution.Merging;

/// <summary>Learns how reliable the witnesses of many topics are, by truth discovery over the claims that a reconciler would use.</summary>
/// <remarks>
/// Each witness answers each question once: a question is a topic for one scope and period, and of several figures that a witness gives
/// for it the mean counts. Claims whose witness is uncertain are left out, and so are figures without a point, such as bare bounds.
/// </remarks>
public static class ReliabilityLearning
{
    /// <summary>Learns from claims in numbers.</summary>
    /// <param name="reconciler">Which claims are used, how they are read, and who their witnesses are. Its weighting plays no part.</param>
    /// <param name="claims">Claims on many topics.</param>
    /// <param name="method">The method, such as <see cref="TruthDiscovery.Catd"/>.</param>
    /// <param name="options">When to stop, and on how many threads; default: <c>new()</c>.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    /// <exception cref="PolicyException">A policy threw, or returned what it must not.</exception>
    public static LearntReliability Learn(
        this Reconciler reconciler,
        ClaimSet claims,
        NumericTruthMethod method,
        TruthDiscoveryOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(method);
        LearningClaims used = Used(reconciler, claims, takesNumbers: true, takesWords: false, cancellationToken);
        LearningNumbers numbers = new(used);
        NumericTruths truths = method.Discover(numbers.Table, options, cancellationToken);
        return LearningResult.Of(used, truths, numbers.Topics(truths), numbers.ByPredicate(truths));
    }

    /// <summary>Learns from claims in words.</summary>
    /// <param name="reconciler">Which claims are used, how they are read, and who their witnesses are. Its weighting plays no part.</param>
    /// <param name="claims">Claims on many topics.</param>
    /// <param name="method">The method, such as <see cref="TruthDiscovery.Vote"/>.</param>
    /// <param name="options">When to stop, and on how many threads; default: <c>new()</c>.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    /// <exception cref="PolicyException">A policy threw, or returned what it must not.</exception>
    public static LearntReliability Learn(
        this Reconciler reconciler,
        ClaimSet claims,
        LabelTruthMethod method,
        TruthDiscoveryOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(method);
        LearningClaims used = Used(reconciler, claims, takesNumbers: false, takesWords: true, cancellationToken);
        LearningLabels labels = new(used);
        LabelTruths truths = method.Discover(labels.Table, options, cancellationToken);
        return LearningResult.Of(used, truths, labels.Topics(truths), []);
    }

    /// <summary>Learns from claims in numbers and in words together.</summary>
    /// <param name="reconciler">Which claims are used, how they are read, and who their witnesses are. Its weighting plays no part.</param>
    /// <param name="claims">Claims on many topics.</param>
    /// <param name="method">The method, such as <see cref="TruthDiscovery.MixedCrh"/>.</param>
    /// <param name="options">When to stop, and on how many threads; default: <c>new()</c>.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>Of which the questions in numbers come first, then those in words.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    /// <exception cref="PolicyException">A policy threw, or returned what it must not.</exception>
    public static LearntReliability Learn(
        this Reconciler reconciler,
        ClaimSet claims,
        MixedTruthMethod method,
        TruthDiscoveryOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(method);
        LearningClaims used = Used(reconciler, claims, takesNumbers: true, takesWords: true, cancellationToken);
        LearningNumbers numbers = new(used);
        LearningLabels labels = new(used);
        MixedTruths truths = method.Discover(numbers.Table, labels.Table, options, cancellationToken);
        return LearningResult.Of(
            used, truths, numbers.Topics(truths.Numbers).Concat(labels.Topics(truths.Labels)), numbers.ByPredicate(truths.Numbers));
    }

    /// <summary>Weights by what was learnt from columns, for <see cref="Reconciler.Weighting"/>.</summary>
    /// <param name="result">What was learnt.</param>
    /// <param name="idOf">The id of the source of each number.</param>
    /// <returns>As <see cref="LearntReliability.ToWeighting"/>; the witness must be that source alone.</returns>
    public static IWeighting ToWeighting(this TruthResult result, Func<int, string> idOf) =>
        LearntWeighting.Of(result, Named(result, idOf));

    /// <summary>Trust by what was learnt from columns, for fusing votes.</summary>
    /// <param name="result">What was learnt.</param>
    /// <param name="idOf">The id of the source of each number.</param>
    /// <returns>As <see cref="LearntReliability.ToTrust"/>; the witness must be that source alone.</returns>
    public static Trust ToTrust(this TruthResult result, Func<int, string> idOf) =>
        LearntWeighting.TrustOf(result, Named(result, idOf));

    private static LearningClaims Used(
        Reconciler reconciler, ClaimSet claims, bool takesNumbers, bool takesWords, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(reconciler);
        ArgumentNullException.ThrowIfNull(claims);
        Reconciler plain = reconciler with { Weighting = Weightings.Equal, Merger = Mergers.Camps, MergeAgainstVerdict = false };
        return new(plain.ReconcileAll(claims, null, cancellation), takesNumbers, takesWords);
    }

    private static ImmutableArray<(string Key, SourceReliability Reliability)> Named(TruthResult result, Func<int, string> idOf)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(idOf);
        return [.. result.Sources.Select(source => (Argument.NotBlank(idOf(source.Source), nameof(idOf)), source))];
    }
}
