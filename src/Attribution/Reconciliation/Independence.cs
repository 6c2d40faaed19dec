using System.Collections.Immutable;

namespace Attribution;

/// <summary>Which witnesses depend on one another: those that share a root, or whose claims share data.</summary>
internal sealed class Independence
{
    private readonly ImmutableArray<Witness> _witnesses;
    private readonly Dictionary<Witness, HashSet<string>> _ties = new(ReferenceEqualityComparer.Instance);

    public Independence(ImmutableArray<Witness> witnesses)
    {
        _witnesses = [.. witnesses.Where(witness => !witness.Used.IsEmpty)];
        ILookup<string, string> data = DataTies(_witnesses.SelectMany(witness => witness.Used));
        foreach (Witness witness in witnesses)
        {
            _ties[witness] = new(Roots(witness).Concat(witness.Used.SelectMany(claim => data[claim.Id])), StringComparer.Ordinal);
        }
    }

    public bool AreIndependent(Witness one, Witness other) => one.IsCertain && other.IsCertain && !_ties[one].Overlaps(_ties[other]);

    /// <summary>
    /// The largest number of witnesses with a used claim of whom no two depend on each other. The minimum takes every one that the
    /// text leaves open for one of the others, the maximum for somebody else wherever it can be.
    /// </summary>
    public WitnessCount Count()
    {
        if (_witnesses.IsEmpty) return default;
        List<HashSet<string>> certain = [.. _witnesses.Where(witness => witness.IsCertain).Select(witness => _ties[witness])];
        int minimum = IndependentSets.Largest(certain);
        int maximum = IndependentSets.Largest([.. certain, .. _witnesses.Where(witness => !witness.IsCertain).Select(witness => SomebodyElse(witness, certain))]);
        return new(Math.Max(1, minimum), Math.Max(1, maximum));
    }

    /// <summary>The ties of a witness that the text leaves open, if it is as far from the certain ones as it can be.</summary>
    private HashSet<string> SomebodyElse(Witness witness, List<HashSet<string>> certain)
    {
        if (witness.LeftOpen!.Kind != SpeakerKind.OneOf) return _ties[witness];
        return witness.LeftOpen.Sources
            .Select(source => Voice.Roots(source).Select(root => root.Id).ToHashSet(StringComparer.Ordinal))
            .FirstOrDefault(roots => !certain.Any(set => set.Overlaps(roots)), _ties[witness]);
    }

    private static IEnumerable<string> Roots(Witness witness) =>
        witness.LeftOpen is { } open && open.Kind != SpeakerKind.OneOf
            // An unnamed source of a known house depends on that house; any other may be anyone.
            ? Voice.Roots(open).Select(root => root.IsNamed ? root.Id : "unnamed\n" + root.Id)
            : witness.Roots.Select(root => root.Id);

    private static ILookup<string, string> DataTies(IEnumerable<Claim> used) =>
        used
            .SelectMany(claim => claim.Relations
                .Where(relation => relation.Kind is ClaimRelationKind.SharesDataWith or ClaimRelationKind.ComputesFrom or ClaimRelationKind.Synthesises)
                .SelectMany(relation => new[] { claim.Id, relation.Claim }.Select(end => (End: end, Tie: $"data\n{claim.Id}\n{relation.Claim}"))))
            .ToLookup(tie => tie.End, tie => tie.Tie, StringComparer.Ordinal);
}
