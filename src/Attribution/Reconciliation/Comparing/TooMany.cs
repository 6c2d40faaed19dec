using System.Collections.Immutable;
using System.Globalization;

namespace Attribution;

/// <summary>What there is too much of on a topic: its result refuses, and all other topics are reconciled.</summary>
internal static class TooMany
{
    /// <summary>Of more claims than may be compared.</summary>
    public const string OfClaims = "too-many-claims";

    private const string Prefix = "too-many-";

    /// <summary>Whether a refusal says that nothing was compared.</summary>
    /// <param name="refusal">A refusal of a result.</param>
    public static bool Is(Finding refusal) => refusal.Code.StartsWith(Prefix, StringComparison.Ordinal);

    /// <summary>What the claims on a topic have too much of, before anything is made of it; null where they do not.</summary>
    /// <param name="claims">The claims on a topic.</param>
    /// <param name="limits">How much they may have.</param>
    /// <param name="size">Takes how much they have, as far as it was counted.</param>
    public static Finding? Of(ClaimSet claims, Limits limits, TopicSize size)
    {
        size.Claims = claims.Count;
        HashSet<Source>? seen = null;
        foreach (Claim claim in claims)
        {
            size.Relations += claim.Relations.Length;
            size.Links += claim.Chain.Links.Length;
            foreach (Link link in claim.Chain.Links)
            {
                ImmutableArray<Source> sources = link.Speaker.Sources;
                if (sources.Length > 1) size.Speakers += sources.Length;
                if (size.Speakers > limits.Speakers) return Speakers(limits.Speakers);
                foreach (Source source in sources)
                {
                    if (source.PartOf.IsEmpty || !(seen ??= new(ReferenceEqualityComparer.Instance)).Add(source)) continue;
                    size.Parents += ParentsOf(source, limits.Parents - size.Parents);
                    if (size.Parents > limits.Parents) return Parents(limits.Parents);
                }
            }

            if (size.Relations > limits.Relations) return Relations(limits.Relations);
        }

        return null;
    }

    /// <summary>That there are too many answers.</summary>
    /// <param name="count">How many there are.</param>
    /// <param name="most">How many there may be.</param>
    public static Finding Claims(int count, int most) => new(
        OfClaims,
        string.Create(
            CultureInfo.InvariantCulture,
            $"There are {count:N0} different answers, and at most {most:N0} are compared, since every two of them are judged."),
        "Raise MaximumClaims of the reconciler, or select fewer claims.");

    /// <summary>That claims rest on one another in too many ways.</summary>
    public static Finding Ties => new(
        "too-many-ties",
        string.Create(
            CultureInfo.InvariantCulture,
            $"The claims rest on one another in more ways than are followed, {DataTies.Most:N0}, so that witnesses cannot be counted."),
        "Leave out relations that follow from others.");

    /// <summary>That a table of verdicts, each without some of the claims, would take too many comparisons.</summary>
    /// <param name="rows">How many verdicts there would be.</param>
    /// <param name="each">How many comparisons each would take.</param>
    /// <param name="most">How many all of them may take.</param>
    public static Finding Comparisons(int rows, long each, long most) => new(
        "too-many-comparisons",
        string.Create(
            CultureInfo.InvariantCulture,
            $"{rows:N0} verdicts would take about {each:N0} comparisons each, and all of them may take at most {most:N0}; none was made."),
        string.Create(
            CultureInfo.InvariantCulture,
            $"Raise MaximumComparisons of the reconciler to {rows * each:N0} or more, or select fewer claims."));

    /// <summary>That sets of claims which can all be right are too large.</summary>
    public static Finding Members => new(
        "too-many-members",
        string.Create(
            CultureInfo.InvariantCulture,
            $"The sets of claims that can all be right have more than {ClaimCamps.MostMembers:N0} members together."),
        "Select fewer claims.");

    private static Finding Speakers(int most) => new(
        "too-many-speakers",
        string.Create(
            CultureInfo.InvariantCulture,
            $"The claims name more than {most:N0} sources that speak together, or one of which speaks; nothing was compared."),
        "Raise MaximumSpeakers of the reconciler, or give the claims on fewer such sources.");

    private static Finding Relations(int most) => new(
        "too-many-relations",
        string.Create(CultureInfo.InvariantCulture, $"The claims have more than {most:N0} relations to others; nothing was compared."),
        "Raise MaximumRelations of the reconciler, or leave out relations that follow from others.");

    private static Finding Parents(int most) => new(
        "too-many-parents",
        string.Create(
            CultureInfo.InvariantCulture,
            $"The sources of the claims are part of others in more than {most:N0} ways; nothing was compared."),
        "Raise MaximumParents of the reconciler, or leave out parents that decide nothing.");

    /// <summary>How often a source, or one that it is part of, is part of another; more than allowed where it is more.</summary>
    private static long ParentsOf(Source source, long most)
    {
        if (source.PartOf is [{ PartOf.IsEmpty: true }]) return 1;
        long count = source.PartOf.Length;
        HashSet<string> seen = new(StringComparer.Ordinal) { source.Id };
        Queue<Source> above = new([source]);
        while (count <= most && above.TryDequeue(out Source? next))
        {
            foreach (Source parent in next.PartOf)
            {
                if (!seen.Add(parent.Id)) continue;
                count += parent.PartOf.Length;
                if (!parent.PartOf.IsEmpty) above.Enqueue(parent);
            }
        }

        return count;
    }
}
