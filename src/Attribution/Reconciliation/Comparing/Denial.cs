using System.Collections.Immutable;

namespace Attribution;

/// <summary>A denial without an answer of its own on a topic of figures. It is told, and decides no number.</summary>
/// <param name="Claim">The claim that denies.</param>
/// <param name="Contradicted">The used claims whose range, as read, lies within what is denied, as read.</param>
internal sealed record Denial(Claim Claim, ImmutableArray<Claim> Contradicted)
{
    /// <summary>The denials among the claims on a topic, in ordinal order of their ids.</summary>
    /// <param name="audit">What was done with each claim.</param>
    /// <param name="estimates">The used figures.</param>
    /// <param name="reader">How words are conventionally read.</param>
    public static ImmutableArray<Denial> Of(
        ImmutableArray<AuditEntry> audit, ImmutableArray<Statement> estimates, IEstimateReader reader)
    {
        if (!audit.Any(IsDenial)) return [];
        return
        [
            .. audit
                .Where(IsDenial)
                .Select(entry => entry.Claim)
                .Select(claim => new Denial(claim, estimates.IsEmpty
                    ? []
                    : [.. estimates.Where(Contradicts(claim, reader)).Select(statement => statement.Claim)])),
        ];

        static bool IsDenial(AuditEntry entry) =>
            entry is { Use: ClaimUse.NoAnswer, Claim.Stance: Stance.Denies, Reason.Code: "denial" };
    }

    private static Func<Statement, bool> Contradicts(Claim denial, IEstimateReader reader)
    {
        bool isFigure = denial.Value is Estimate && Triage.Unreadable(denial) is null;
        RealInterval denied = isFigure ? Statement.Of(denial, reader).Extent : RealInterval.All;
        Stop.IfAsked();
        return statement => (denial.Value is null || isFigure)
            && Comparability.Of(denial, statement.Claim).Basis == PairBasis.SameQuantity
            && denied.Contains(statement.Extent);
    }
}
