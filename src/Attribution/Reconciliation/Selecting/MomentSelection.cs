using System.Collections.Immutable;

namespace Attribution;

/// <summary>
/// What is known at a moment, and then another selection. What is not known then is left out before anything else is looked at, on all
/// topics, so that it decides nothing and is not told.
/// </summary>
internal sealed class MomentSelection(string name, ImmutableArray<Moment> moments, ISelection rest) : ISelection
{
    /// <summary>The first, and then the other.</summary>
    public MomentSelection(Moment moment, ISelection rest)
        : this($"{moment.Name}; {rest.Name}", [moment], rest)
    {
    }

    public string Name => name;

    /// <summary>The moments; what is known at each of them is known.</summary>
    public ImmutableArray<Moment> Moments => moments;

    /// <summary>What selects among the claims that are known.</summary>
    public ISelection Rest => rest;

    /// <summary>Two selections in turn, of which at least one is of a moment: moments come first.</summary>
    public static MomentSelection InTurn(ISelection first, ISelection second)
    {
        MomentSelection? one = first as MomentSelection, two = second as MomentSelection;
        ISelection before = one?.Rest ?? first, after = two?.Rest ?? second;
        return new(
            $"{first.Name}; {second.Name}",
            [.. one?.Moments ?? [], .. two?.Moments ?? []],
            ReferenceEquals(before, Selections.Latest) && after is LatestSelection ? after
                : ReferenceEquals(after, Selections.Latest) && before is LatestSelection ? before
                : new InTurnSelection(before, after));
    }

    /// <summary>Why a claim is not known at the moment, or null.</summary>
    public Finding? WhyNot(Claim claim)
    {
        foreach (Moment moment in Moments)
        {
            if (moment.WhyNot(claim) is { } reason) return reason;
        }

        return null;
    }

    /// <summary>The dates of a claim that decide whether it is known: "said 2024-12-24; recorded 2024-12-25T08:00:00Z".</summary>
    public string DateOf(Claim claim) =>
        string.Join("; ", Moments.Select(moment => moment.DateOf(claim)))
        + (rest is LatestSelection { Time: { } time } ? $"; {time.DateOf(claim)}" : "");

    public IEnumerable<Dropped> Drop(ClaimSet claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        List<Dropped> dropped = [];
        foreach (Claim claim in claims.OrderBy(claim => claim.Id, StringComparer.Ordinal))
        {
            if (WhyNot(claim) is { } reason) dropped.Add(new(claim, reason));
        }

        ClaimSet known = claims.Without(claim => WhyNot(claim) is not null);
        return known.Count == 0 ? dropped : [.. dropped, .. rest.Drop(known)];
    }

    public override string ToString() => Printable.Passage(Name);
}
