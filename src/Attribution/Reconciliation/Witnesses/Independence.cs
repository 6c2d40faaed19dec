using System.Collections.Immutable;

namespace Attribution;

/// <summary>Which witnesses depend on one another: those that share a root, or whose claims share data.</summary>
internal sealed class Independence
{
    private const int MostChoices = 1000;

    private readonly ImmutableArray<Witness> _witnesses;
    private readonly Dictionary<Witness, HashSet<string>> _ties = new(ReferenceEqualityComparer.Instance);
    private readonly ILookup<string, string> _data;

    /// <param name="witnesses">The witnesses of a topic.</param>
    /// <param name="audit">What was done with each claim: data that a print or a relay shares is shared by what it repeats.</param>
    public Independence(ImmutableArray<Witness> witnesses, ImmutableArray<AuditEntry> audit)
    {
        _witnesses = [.. witnesses.Where(witness => !witness.Used.IsEmpty)];
        _data = DataTies.Of(audit);
        foreach (Witness witness in witnesses)
        {
            _ties[witness] = Ties(witness, Roots(witness));
        }
    }

    public bool AreIndependent(Witness one, Witness other) => one.IsCertain && other.IsCertain && !_ties[one].Overlaps(_ties[other]);

    /// <summary>What ties a witness to others: witnesses with a tie in common are known to depend on each other.</summary>
    public IEnumerable<string> TiesOf(Witness witness) => _ties[witness];

    /// <summary>
    /// The largest number of witnesses with a used claim of whom no two depend on each other. The minimum takes every one that the
    /// text leaves open for one of the others, the maximum for somebody else wherever it can be.
    /// </summary>
    public WitnessCount Count()
    {
        if (_witnesses.IsEmpty) return default;
        List<HashSet<string>> certain = [.. _witnesses.Where(witness => witness.IsCertain).Select(witness => _ties[witness])];
        int minimum = IndependentSets.Largest(certain);
        if (certain.Count == _witnesses.Length) return new(Math.Max(1, minimum), Math.Max(1, minimum));
        HashSet<string>[][] open = [.. _witnesses.Where(witness => !witness.IsCertain).Select(Candidates)];
        int maximum = Choices(open).Max(choice => IndependentSets.Largest([.. certain, .. choice]));
        return new(Math.Max(1, minimum), Math.Max(1, maximum));
    }

    /// <summary>The ties of each source that a witness left open may be.</summary>
    private HashSet<string>[] Candidates(Witness witness) => witness.LeftOpen!.Kind != SpeakerKind.OneOf
        ? [_ties[witness]]
        : [.. witness.LeftOpen.Sources.Select(source => Ties(witness, Voice.Roots(source).Select(root => root.Id)))];

    private HashSet<string> Ties(Witness witness, IEnumerable<string> roots) =>
        new(roots.Concat(witness.Used.SelectMany(claim => _data[claim.Id])), StringComparer.Ordinal);

    /// <summary>Ways to choose one candidate for each open witness: all of them, or beyond a thousand those that the last few leave.</summary>
    private static List<ImmutableList<HashSet<string>>> Choices(HashSet<string>[][] open)
    {
        List<ImmutableList<HashSet<string>>> choices = [[]];
        foreach (HashSet<string>[] candidates in open)
        {
            choices = [.. choices.Count * candidates.Length <= MostChoices
                ? choices.SelectMany(choice => candidates.Select(choice.Add))
                : choices.Select(choice => choice.Add(candidates.FirstOrDefault(candidate => !choice.Any(taken => taken.Overlaps(candidate)), candidates[0])))];
        }

        return choices;
    }

    private static IEnumerable<string> Roots(Witness witness) =>
        witness.LeftOpen is { } open && open.Kind != SpeakerKind.OneOf
            // An unnamed source of a known house depends on that house; any other may be anyone.
            ? Voice.Roots(open).Select(root => root.IsNamed ? root.Id : "unnamed\n" + root.Id)
            : witness.Roots.Select(root => root.Id);
}
