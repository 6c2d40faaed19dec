using System.Collections.Immutable;

namespace Attribution;

/// <summary>Several answers of one source, which leaves open which of them is right: no self-contradiction.</summary>
internal static class Alternatives
{
    /// <summary>A claim conflicts with a source that leaves several answers open only if it conflicts with each of them.</summary>
    public static ImmutableArray<Judgement> Relieve(ImmutableArray<Judgement> judgements)
    {
        if (!judgements.Any(static pair => pair.AreAlternatives)) return judgements;
        ILookup<Claim, Claim> open = judgements
            .Where(pair => pair.AreAlternatives)
            .SelectMany(pair => ((Claim Of, Claim Other)[])[(pair.First, pair.Second), (pair.Second, pair.First)])
            .ToLookup(pair => pair.Of, pair => pair.Other);
        HashSet<(Claim, Claim)> fits =
        [
            .. judgements
                .Where(pair => !pair.IsConflict && pair.Relation != PairRelation.NotComparable)
                .SelectMany(pair => ((Claim, Claim)[])[(pair.First, pair.Second), (pair.Second, pair.First)]),
        ];
        return
        [
            .. judgements.Select(pair => pair.IsConflict && (Fits(pair.First, pair.Second) || Fits(pair.Second, pair.First))
                ? pair.LeftOpen()
                : pair),
        ];

        bool Fits(Claim claim, Claim several) => open[several].Any(other => fits.Contains((claim, other)));
    }
}
