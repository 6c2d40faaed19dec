using System.Collections.Immutable;
using System.Globalization;

namespace Attribution.Merging;

/// <summary>What was learnt of one witness over many topics; made by the library.</summary>
public sealed class LearntWitness
{
    internal LearntWitness(ImmutableArray<Source> roots, SourceReliability reliability) => (Roots, Reliability) = (roots, reliability);

    /// <summary>The sources at the top of what the witness belongs to, as a <see cref="Witness"/> has them.</summary>
    public ImmutableArray<Source> Roots { get; }

    /// <summary>The figures of the method.</summary>
    public SourceReliability Reliability { get; }

    /// <summary>The names of the roots.</summary>
    public string Name => NameOf(Roots);

    /// <summary>Such as "Reuters: weight 1.84 from 212 tested claims".</summary>
    public override string ToString()
    {
        string claims = Reliability.TestedClaims == 1 ? "claim" : "claims";
        return Printable.Passage(string.Create(
            CultureInfo.InvariantCulture, $"{Name}: weight {Reliability.Weight:G3} from {Reliability.TestedClaims} tested {claims}"));
    }

    internal static string NameOf(ImmutableArray<Source> roots) => string.Join(" and ", roots);

    /// <summary>By what a witness is found again: the ids of its roots, which have no line end in them.</summary>
    internal static string KeyOf(ImmutableArray<Source> roots) =>
        roots.Length == 1 ? roots[0].Id : string.Join('\n', roots.Select(root => root.Id));
}
