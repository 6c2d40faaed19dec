using System.Collections.Immutable;

namespace Attribution;

/// <summary>
/// What the rest of the library, and whoever reads a result, takes for granted of a policy: for the tests of a user's own. Each check calls the policy with
/// claims, words or readings of all kinds, and gives every law that it breaks; none where it keeps them all, as in <c>Assert.Empty(ReconcilerContract.Check(mine))</c>.
/// </summary>
/// <remarks>
/// <para>What holds of every policy: it has a name, always the same ("no-name", "name-changes"); it throws nothing ("throws") and returns something ("null");
/// the same question has the same answer ("not-repeatable"), and the order of the claims or readings changes nothing in it ("order-matters").</para>
/// <para>A check finds what it comes across; that it finds nothing is no proof.</para>
/// </remarks>
public static class ReconcilerContract
{
    /// <summary>
    /// Checks a reconciler: every claim is in the audit once ("audit-misses"), as it was given, and no other ("audit-adds"); the result is on the
    /// topic ("wrong-topic"); no claim, and claims on several topics, are an <see cref="ArgumentException"/> ("accepts-none", "accepts-topics").
    /// </summary>
    /// <param name="reconciler">The reconciler.</param>
    /// <param name="claims">Claims to check with, on any topics; null (default) for a set of the library's, on a flood.</param>
    /// <returns>A finding for each law that is broken, with the code, what was seen and the remedy.</returns>
    /// <exception cref="ArgumentException"><paramref name="reconciler"/> is null, or there is no claim.</exception>
    public static ImmutableArray<Finding> Check(IReconciler reconciler, ClaimSet? claims = null)
    {
        ArgumentNullException.ThrowIfNull(reconciler);
        return ReconcilerLaws.Check(reconciler, ClaimsOr(claims));
    }

    /// <summary>
    /// Checks a selection: it drops claims that it was given and no others ("drops-stranger"), each once ("drops-twice"), with a code and a sentence
    /// for the reason ("no-reason").
    /// </summary>
    /// <param name="selection">The selection.</param>
    /// <param name="claims">Claims to check with, on any topics; null (default) for a set of the library's, on a flood.</param>
    /// <returns>A finding for each law that is broken, with the code, what was seen and the remedy.</returns>
    /// <exception cref="ArgumentException"><paramref name="selection"/> is null, or there is no claim.</exception>
    public static ImmutableArray<Finding> Check(ISelection selection, ClaimSet? claims = null)
    {
        ArgumentNullException.ThrowIfNull(selection);
        return SelectionLaws.Check(selection, ClaimsOr(claims));
    }

    /// <summary>Checks a weighting: weights are finite and not negative ("not-a-weight").</summary>
    /// <param name="weighting">The weighting.</param>
    /// <param name="claims">
    /// Claims to check with, on any topics; null (default) for a set of the library's, on a flood. Give those for which a table by hand has weights.
    /// </param>
    /// <returns>A finding for each law that is broken, with the code, what was seen and the remedy.</returns>
    /// <exception cref="ArgumentException"><paramref name="weighting"/> is null, or there is no claim.</exception>
    public static ImmutableArray<Finding> Check(IWeighting weighting, ClaimSet? claims = null)
    {
        ArgumentNullException.ThrowIfNull(weighting);
        return WeightingLaws.Check(weighting, ClaimsOr(claims));
    }

    /// <summary>
    /// Checks a reader: the reading names the reader ("misnamed") and the estimate that was read ("other-estimate"), and its interval contains the best figure
    /// that the words name ("best-outside").
    /// </summary>
    /// <param name="reader">The reader.</param>
    /// <returns>A finding for each law that is broken, with the code, what was seen and the remedy.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reader"/> is null.</exception>
    public static ImmutableArray<Finding> Check(IEstimateReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return ReaderLaws.Check(reader);
    }

    /// <summary>
    /// Checks a merger: the result names the merger ("misnamed"); order changes the last digits at most, 10⁻⁹ of the value; readings left out and in camps are those given
    /// ("index"); a reading of weight 0 changes nothing ("zero-weight-counts"); no reading is a refusal ("no-refusal"); a negative weight, NaN, or too few weights are an
    /// <see cref="ArgumentException"/> ("accepts-weights"). <see cref="Mergers.Create"/> sees to the last.
    /// </summary>
    /// <param name="merger">The merger.</param>
    /// <returns>A finding for each law that is broken, with the code, what was seen and the remedy.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="merger"/> is null.</exception>
    public static ImmutableArray<Finding> Check(IMerger merger)
    {
        ArgumentNullException.ThrowIfNull(merger);
        return MergerLaws.Check(merger);
    }

    private static ClaimSet ClaimsOr(ClaimSet? claims) =>
        claims is null ? ContractSample.Claims
        : claims.Count > 0 ? claims
        : throw new ArgumentException("There is no claim to check with; give some, or null for those of the library.", nameof(claims));
}
