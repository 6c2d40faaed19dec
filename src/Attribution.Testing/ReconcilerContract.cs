using System.Collections.Immutable;
using System.Globalization;

namespace Attribution;

/// <summary>
/// Checks a policy of your own against what the rest of the library, and the readers of a result, take for granted. Each check calls the
/// policy with claims, words or readings of all kinds, and returns a finding for every law that the policy breaks. It belongs in a test,
/// with any framework: <c>Assert.Empty(ReconcilerContract.Check(mine))</c>.
/// </summary>
/// <remarks>
/// <para>
/// Every policy has a name, always the same, under every culture ("no-name", "name-changes", "name-culture"); it throws nothing
/// ("throws") and returns something ("null"); the same question has the same answer ("not-repeatable"), under every culture
/// ("culture-matters") and in any order of the claims or readings ("order-matters").
/// </para>
/// <para>A finding names the law by its code, and says with which input it was broken, what was seen and what would be right.</para>
/// <para>A check tries samples: one without findings is not a proof of correctness.</para>
/// </remarks>
public static class ReconcilerContract
{
    /// <summary>
    /// Checks a reconciler: every claim is in the audit once ("audit-misses"), as it was given, and no other ("audit-adds"); the result
    /// is on the topic of the claims ("wrong-topic"); it keeps nothing from one call to the next ("remembers"), and holds the claims
    /// against those on related topics ("loses-rest"); no claim, and claims on several topics, are an <see cref="ArgumentException"/>
    /// ("accepts-none", "accepts-topics").
    /// </summary>
    /// <param name="reconciler">The reconciler.</param>
    /// <param name="claims">Claims to check with, on any topics; null (default) for a set of the library's, on a flood.</param>
    /// <returns>A finding for each law that is broken, with its code, what was seen and the remedy; empty where none is.</returns>
    /// <exception cref="ArgumentException"><paramref name="reconciler"/> is null, or <paramref name="claims"/> is empty.</exception>
    public static ImmutableArray<Finding> Check(IReconciler reconciler, ClaimSet? claims = null)
    {
        ArgumentNullException.ThrowIfNull(reconciler);
        ClaimSet sample = ClaimsOr(claims);
        return Run(() => ReconcilerLaws.Check(reconciler, sample));
    }

    /// <summary>
    /// Checks a selection: it drops claims that it was given and no others ("drops-stranger"), each once ("drops-twice"), with a code and
    /// a sentence for the reason ("no-reason").
    /// </summary>
    /// <param name="selection">The selection.</param>
    /// <param name="claims">Claims to check with, on any topics; null (default) for a set of the library's, on a flood.</param>
    /// <returns>A finding for each law that is broken, with its code, what was seen and the remedy; empty where none is.</returns>
    /// <exception cref="ArgumentException"><paramref name="selection"/> is null, or <paramref name="claims"/> is empty.</exception>
    public static ImmutableArray<Finding> Check(ISelection selection, ClaimSet? claims = null)
    {
        ArgumentNullException.ThrowIfNull(selection);
        ClaimSet sample = ClaimsOr(claims);
        return Run(() => SelectionLaws.Check(selection, sample));
    }

    /// <summary>Checks a weighting: weights are finite and not negative ("not-a-weight").</summary>
    /// <param name="weighting">The weighting.</param>
    /// <param name="claims">
    /// Claims to check with, on any topics; null (default) for a set of the library's, on a flood. Where a weighting has a table of
    /// claims, give those.
    /// </param>
    /// <returns>A finding for each law that is broken, with its code, what was seen and the remedy; empty where none is.</returns>
    /// <exception cref="ArgumentException"><paramref name="weighting"/> is null, or <paramref name="claims"/> is empty.</exception>
    public static ImmutableArray<Finding> Check(IWeighting weighting, ClaimSet? claims = null)
    {
        ArgumentNullException.ThrowIfNull(weighting);
        ClaimSet sample = ClaimsOr(claims);
        return Run(() => WeightingLaws.Check(weighting, sample));
    }

    /// <summary>
    /// Checks a reader: the reading names the reader ("misnamed") and the estimate that was read ("other-estimate"); its interval
    /// contains the best figure of the words ("best-outside"), and at least one number that they literally allow ("misses-literal"); a
    /// bound on one side has no distribution ("bound-distribution").
    /// </summary>
    /// <param name="reader">The reader.</param>
    /// <returns>A finding for each law that is broken, with its code, what was seen and the remedy; empty where none is.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reader"/> is null.</exception>
    public static ImmutableArray<Finding> Check(IEstimateReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return Run(() => ReaderLaws.Check(reader));
    }

    /// <summary>
    /// Checks a merger: the result names the merger ("misnamed"), and its value lies in its range ("value-outside"); readings left out
    /// and in camps are named by their position in the input, and those left out have no part in the result ("index"); a factor common to
    /// all weights changes nothing ("weights-not-relative"), a reading of weight 0 neither ("zero-weight-counts"); no reading is a
    /// refusal ("no-refusal"); a negative weight, NaN, or too few weights are an <see cref="ArgumentException"/> ("accepts-weights"),
    /// which <see cref="Mergers.Create"/> sees to. Order, and a factor of the weights, may change a number by 10⁻⁹ of itself.
    /// </summary>
    /// <param name="merger">The merger.</param>
    /// <returns>A finding for each law that is broken, with its code, what was seen and the remedy; empty where none is.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="merger"/> is null.</exception>
    public static ImmutableArray<Finding> Check(IMerger merger)
    {
        ArgumentNullException.ThrowIfNull(merger);
        return Run(() => MergerLaws.Check(merger));
    }

    /// <summary>The findings are the same under whichever culture the tests run.</summary>
    private static ImmutableArray<Finding> Run(Func<ImmutableArray<Finding>> laws) =>
        CultureChange.Under(CultureInfo.InvariantCulture, laws);

    private static ClaimSet ClaimsOr(ClaimSet? claims) =>
        claims is null ? SampleClaims.All
        : claims.Count > 0 ? claims
        : throw new ArgumentException("The set has no claim to check with; give one or more, or null for the library's.", nameof(claims));
}
