namespace Attribution;

/// <summary>Whether what ended for good can be let go: whether no policy looks at claims that are not used.</summary>
internal static class Settling
{
    /// <summary>
    /// Whether selection and weighting are the library's own, which look at each claim by itself, or at the answers of one source.
    /// </summary>
    public static bool IsSafe(Reconciler reconciler) => IsOwn(reconciler.Selection) && IsOwn(reconciler.Weighting);

    private static bool IsOwn(ISelection selection) => selection switch
    {
        LatestSelection or AllSelection or FilterSelection => true,
        MomentSelection { Rest: var rest } => IsOwn(rest),
        InTurnSelection { Parts: var (first, second) } => IsOwn(first) && IsOwn(second),
        _ => false,
    };

    private static bool IsOwn(IWeighting weighting) => weighting switch
    {
        ProductWeighting { Factors: var (one, other) } => IsOwn(one) && IsOwn(other),
        UndividedWeighting { Whole: var whole } => IsOwn(whole),
        SharedWeighting => true,
        _ => false,
    };
}
