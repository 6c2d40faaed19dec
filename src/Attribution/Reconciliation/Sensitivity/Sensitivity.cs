using System.Collections.Immutable;
using System.Globalization;

namespace Attribution;

/// <summary>How far a verdict depends on each witness or each claim: the same claims reconciled again without it.</summary>
/// <remarks>
/// This is the jackknife applied to the grade: it shows which single witness or claim decides it. Claims that only relay, repeat or
/// summarise a claim that is left out are left out with it. The rows are made on all cores, in order, whatever their number; each claim is
/// read, and the distance between each two with errors measured, once. Equal when all members are equal.
/// </remarks>
public sealed partial class Sensitivity : IEquatable<Sensitivity>
{
    /// <summary>The most rows that the text tells.</summary>
    private const int MostTold = 1_000;

    private readonly string _what;

    private Sensitivity(string what, Reconciliation whole, ImmutableArray<SensitivityRow> rows, Finding? refusal) =>
        (_what, Whole, Rows, Refusal) = (what, whole, rows, refusal);

    /// <summary>The result with every claim.</summary>
    public Reconciliation Whole { get; }

    /// <summary>
    /// The results without one witness or claim, in the order of <see cref="Reconciliation.Witnesses"/> or of the claims' ids. Empty where
    /// they are refused.
    /// </summary>
    public ImmutableArray<SensitivityRow> Rows { get; }

    /// <summary>
    /// Why there is no row: with the code too-many-comparisons, where all of them would take more than
    /// <see cref="Reconciler.MaximumComparisons"/>. Null where they were made.
    /// </summary>
    public Finding? Refusal { get; }

    /// <summary>
    /// Whether the grade stays the same whichever of them is left out; no where <see cref="Refusal"/> says why that is not known.
    /// </summary>
    public bool IsRobust => Refusal is null && !Rows.Any(row => row.ChangesGrade);

    /// <summary>Leaves out one witness after another, with all its claims, also those on related topics.</summary>
    /// <param name="reconciler">How to reconcile.</param>
    /// <param name="claims">Claims on one topic.</param>
    /// <param name="cancellationToken">Stops the work, with a <see cref="Reconciler"/> also within a verdict.</param>
    /// <returns>A table, which refuses where its rows would take more than <see cref="Reconciler.MaximumComparisons"/>.</returns>
    /// <exception cref="ArgumentException">There is no claim, or the claims are on several topics.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static Sensitivity LeaveOneWitnessOut(IReconciler reconciler, ClaimSet claims, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reconciler);
        ArgumentNullException.ThrowIfNull(claims);
        KnownClaims known = new(claims);
        Reconciliation whole = Reconciled(reconciler, claims, known, cancellationToken);
        IEnumerable<Witness> witnesses = WitnessFinder.Group([.. claims.Whole.Select(claim => new AuditEntry(claim, ClaimUse.Used, null))])
            .Where(witness => witness.Claims.Any(claim => claim.Topic.Id == whole.Topic.Id));
        return Of(
            "witness",
            reconciler,
            claims,
            known,
            whole,
            [.. witnesses.Select(witness => (witness.Name, witness.Claims))],
            cancellationToken);
    }

    /// <summary>Leaves out one used claim after another. It reconciles as many times as claims are used.</summary>
    /// <param name="reconciler">How to reconcile.</param>
    /// <param name="claims">Claims on one topic.</param>
    /// <param name="cancellationToken">Stops the work, with a <see cref="Reconciler"/> also within a verdict.</param>
    /// <returns>As of <see cref="LeaveOneWitnessOut"/>.</returns>
    /// <exception cref="ArgumentException">There is no claim, or the claims are on several topics.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static Sensitivity LeaveOneClaimOut(IReconciler reconciler, ClaimSet claims, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reconciler);
        ArgumentNullException.ThrowIfNull(claims);
        KnownClaims known = new(claims);
        Reconciliation whole = Reconciled(reconciler, claims, known, cancellationToken);
        IEnumerable<(string, ImmutableArray<Claim>)> used = whole.Used.Select(claim => (claim.ToString(), ImmutableArray.Create(claim)));
        return Of("claim", reconciler, claims, known, whole, [.. used], cancellationToken);
    }

    /// <summary>Whether two are equal.</summary>
    public static bool operator ==(Sensitivity? left, Sensitivity? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two differ.</summary>
    public static bool operator !=(Sensitivity? left, Sensitivity? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(Sensitivity? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Whole.Equals(other.Whole)
            && Refusal == other.Refusal
            && Rows.SequenceEqual(other.Rows));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Sensitivity);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Whole, Rows.Length, Refusal);

    /// <summary>
    /// A table with a line for each witness or claim that is left out, and which of them decide the grade: at most 100 columns wide.
    /// Of more than a thousand it tells the first thousand, and counts the others.
    /// </summary>
    public override string ToString() =>
        $"{ReportLines.Begin(Whole.Topic.ToString())}\n{Table(MostTold)}{Others}{string.Join("\n  ", Summary())}\n";

    private string Others => Rows.Length <= MostTold
        ? ""
        : string.Create(CultureInfo.InvariantCulture, $"… ({Rows.Length - MostTold:N0} more)\n");

    /// <summary>The table of the text, with so many of the rows.</summary>
    private TextTable Table(int most)
    {
        TextTable table = new("without", "claims", "grade", "witnesses", "camps", "factor", "merged");
        table.Add(["none", .. Cells(Whole)]);
        foreach (SensitivityRow row in Rows.Take(most))
        {
            table.Add([ReportLines.Begin(Wording.Plain(row.Omitted)), .. row.Cells]);
        }

        return table;
    }

    /// <summary>
    /// The table as a picture: a row for each witness or claim that is left out, with the grade and the merged value of the rest, and the
    /// merged value of all as a line. Rows that change the grade say so.
    /// </summary>
    /// <param name="options">
    /// Width, theme, culture and scale; null for <see cref="PlotOptions.Default"/>. <see cref="PlotOptions.Columns"/> and
    /// <see cref="PlotOptions.Subgroup"/> have no effect.
    /// </param>
    /// <returns>An element <c>svg</c>, as of <see cref="Reconciliation.ToSvg"/>.</returns>
    public string ToSvg(PlotOptions? options = null) => LeaveOneOutPlot.Draw(this, options ?? PlotOptions.Default);

    /// <summary>Whether the grade is robust; where it is not, what it is without whom, or why that is not known.</summary>
    internal IEnumerable<string> Summary() =>
        Refusal is not null ? [$"Not known to be robust: {Refusal}"]
        : !IsRobust
            ? Printable.First(
                    Rows.Where(row => row.ChangesGrade), row => $"{row.Grade} without {Wording.Plain(row.Omitted)}", MostTold)
                .Prepend($"Not robust: {Whole.Grade} with all, but")
        : [Rows.Length == 0 ? $"There is no {_what} to leave out." : $"Robust: {Whole.Grade} whichever {_what} is left out."];

    /// <summary>What the table prints of a result; null where no claim is left.</summary>
    internal static ImmutableArray<string> Cells(Reconciliation? result) =>
        result is null
            ? ["0", nameof(Grade.Unanswered), "", "", "", ""]
            :
            [
                Wording.Number(result.Audit.Length),
                result.Grade.ToString(),
                result.WitnessCount.Range,
                Wording.Number(result.CampCount),
                Wording.Factor(result.Factor) ?? "",
                MergedCell.Of(result.Merged, result.Refusals),
            ];

    private static Reconciliation Reconciled(
        IReconciler reconciler, ClaimSet claims, KnownClaims known, CancellationToken cancellationToken) =>
        reconciler is Reconciler own ? own.Reconcile(claims, known, cancellationToken) : reconciler.Reconcile(claims);

    private static Sensitivity Of(
        string what,
        IReconciler reconciler,
        ClaimSet claims,
        KnownClaims known,
        Reconciliation whole,
        (string Name, ImmutableArray<Claim> Claims)[] parts,
        CancellationToken cancellationToken)
    {
        if (Excess(reconciler, whole, parts.Length) is { } refusal) return new(what, whole, [], refusal);
        IReconciler lean = Lean(reconciler);
        Discounted discounted = new(whole);
        return new(what, whole, InOrder.Run(parts.Length, RowOf, null, cancellationToken), null);

        SensitivityRow RowOf(int part)
        {
            (string name, ImmutableArray<Claim> left) = parts[part];
            HashSet<string> ids = discounted.With(left);
            return new(
                name,
                [.. whole.Audit.Select(entry => entry.Claim).Where(claim => ids.Contains(claim.Id))],
                Rest() is { } kept ? Reconciled(lean, kept, known, cancellationToken) : null,
                whole.Grade,
                () => Rest() is { } rest ? reconciler.Reconcile(rest) : null);

            ClaimSet? Rest()
            {
                ClaimSet rest = claims.LeavingOut(ids);
                return rest.Count == 0 ? null : rest;
            }
        }
    }

    /// <summary>That the rows would take too many comparisons; null where they do not, or the reconciler has no such limit.</summary>
    private static Finding? Excess(IReconciler reconciler, Reconciliation whole, int rows) =>
        reconciler is Reconciler { MaximumComparisons: var most } && rows > 0 && whole.Comparisons > most / rows
            ? TooMany.Comparisons(rows, whole.Comparisons, most)
            : null;

    /// <summary>Of a result of which only the line of a table is kept, a few pairs are enough.</summary>
    private static IReconciler Lean(IReconciler reconciler)
    {
        const int MostPairs = 1_000;
        return reconciler is Reconciler { MaximumPairs: > MostPairs } own ? own with { MaximumPairs = MostPairs } : reconciler;
    }
}
