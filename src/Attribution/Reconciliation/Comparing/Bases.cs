namespace Attribution;

/// <summary>How counts on unlike bases relate to each other.</summary>
internal static class Bases
{
    /// <summary>Whether both state what they rest on, and not the same.</summary>
    public static bool AreUnlike(Claim one, Claim other) =>
        one.Basis != other.Basis && one.Basis != CountBasis.NotStated && other.Basis != CountBasis.NotStated;

    /// <summary>Of two on unlike bases the one that is identified by name and so is a floor of the other; null where neither is.</summary>
    public static Statement? Floor(Statement one, Statement other) =>
        !AreUnlike(one.Claim, other.Claim) ? null
        : one.Claim.Basis == CountBasis.IdentifiedByName ? one
        : other.Claim.Basis == CountBasis.IdentifiedByName ? other
        : null;

    /// <summary>"identified by name", "survey".</summary>
    public static string Words(CountBasis basis) => basis switch
    {
        CountBasis.IdentifiedByName => "identified by name",
        CountBasis.BodiesCounted => "bodies counted",
        CountBasis.Reported => "as reported",
        CountBasis.Survey => "by a survey",
        CountBasis.Model => "by a model",
        _ => "basis not stated",
    };
}
