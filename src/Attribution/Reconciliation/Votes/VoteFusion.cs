using System.Collections.Immutable;
using Attribution.Merging;

namespace Attribution;

/// <summary>What votes are worth together, by one method and the caller's trust in the sources; the conflict beside it.</summary>
/// <remarks>No number in it is NaN. Equal when all members are equal.</remarks>
public sealed partial class VoteFusion : IEquatable<VoteFusion>
{
    internal VoteFusion(string method, string trust)
    {
        Method = method;
        Trust = trust;
    }

    /// <summary>The name of the method: "weighted belief fusion", "Dempster's rule".</summary>
    public string Method { get; }

    /// <summary>The name of the trust.</summary>
    public string Trust { get; }

    /// <summary>How far each answer of the frame is to be believed, in the frame's order; empty where fusion is refused.</summary>
    public ImmutableArray<AnswerBelief> Beliefs { get; internal init; } = [];

    /// <summary>The belief that is assigned to no answer, from 0 to 1; null where fusion is refused.</summary>
    public double? Uncertainty { get; internal init; }

    /// <summary>
    /// Dempster's K between the blocs, from 0 to 1, whatever the method: the share of their joint evidence that is in conflict. The nearer
    /// it is to 1, the less the result says, however certain it looks. Conflict within a bloc is part of its opinion. Null where there is
    /// nothing to fuse.
    /// </summary>
    public double? Conflict { get; internal init; }

    /// <summary>The independent voices that were fused.</summary>
    public ImmutableArray<VoteBloc> Blocs { get; internal init; } = [];

    /// <summary>Claims that vote and were not fused, since no trust in their source is known.</summary>
    public ImmutableArray<Claim> WithoutTrust { get; internal init; } = [];

    /// <summary>The fused opinion; null under Dempster's rule, and where fusion is refused.</summary>
    public Opinion? Opinion { get; internal init; }

    /// <summary>The combined evidence under Dempster's rule; null under other methods, and where fusion is refused.</summary>
    public MassFunction? Mass { get; internal init; }

    /// <summary>What to beware of in the result.</summary>
    public ImmutableArray<Finding> Warnings { get; internal init; } = [];

    /// <summary>Why there is no result, or null where there is one.</summary>
    public Finding? Refusal { get; internal init; }

    /// <summary>Whether two are equal.</summary>
    public static bool operator ==(VoteFusion? left, VoteFusion? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two differ.</summary>
    public static bool operator !=(VoteFusion? left, VoteFusion? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(VoteFusion? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Method == other.Method
            && Trust == other.Trust
            && Conflict.Equals(other.Conflict)
            && Uncertainty.Equals(other.Uncertainty)
            && Equals(Opinion, other.Opinion)
            && Equals(Mass, other.Mass)
            && Equals(Refusal, other.Refusal)
            && Beliefs.SequenceEqual(other.Beliefs)
            && Blocs.SequenceEqual(other.Blocs)
            && WithoutTrust.SequenceEqual(other.WithoutTrust)
            && Warnings.SequenceEqual(other.Warnings));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as VoteFusion);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Method, Trust, Conflict, Uncertainty, Refusal);

    /// <summary>
    /// "yes 0.7 (0.6 to 0.8), no 0.3 (0.2 to 0.4); conflict K = 0.42 (weighted belief fusion, trust 0.8 each)", or the refusal.
    /// </summary>
    public override string ToString()
    {
        string conflict = Conflict is { } k ? $"; conflict K = {UnitSum.Text(k)}" : "";
        string by = $"{conflict} ({Method}, trust {Wording.Plain(Trust)})";
        return Refusal is null ? Printable.Told(Beliefs, belief => belief.ToString()) + by : $"no result: {Refusal}{by}";
    }
}
