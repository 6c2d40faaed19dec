using System.Collections.Immutable;

namespace Attribution;

/// <summary>One answer in words, and who gives it.</summary>
/// <remarks>Equal when all members are equal.</remarks>
public sealed class VoteAnswer : IEquatable<VoteAnswer>
{
    internal VoteAnswer(string answer, ImmutableArray<Claim> claims, ImmutableArray<Witness> witnesses, WitnessCount witnessCount, ImmutableArray<Witness> dissenting)
    {
        Answer = answer;
        Claims = claims;
        Witnesses = witnesses;
        WitnessCount = witnessCount;
        Dissenting = dissenting;
    }

    /// <summary>"yes", "no", or the words, spelled as in the first of <see cref="Claims"/>; upper and lower case make no other answer.</summary>
    public string Answer { get; }

    /// <summary>The claims that give it, in ordinal order of their ids.</summary>
    public ImmutableArray<Claim> Claims { get; }

    /// <summary>Who stands for them.</summary>
    public ImmutableArray<Witness> Witnesses { get; }

    /// <summary>How many of these are independent: the number of votes. Bodies of one state that agree have one.</summary>
    public WitnessCount WitnessCount { get; }

    /// <summary>
    /// Those of the witnesses who are not at one: they, or others who depend on them directly or through a third, give another answer too. Their vote counts here and there; dependence cancels
    /// agreement, never dissent.
    /// </summary>
    public ImmutableArray<Witness> Dissenting { get; }

    /// <inheritdoc/>
    public bool Equals(VoteAnswer? other) =>
        other is not null
        && Answer == other.Answer
        && WitnessCount == other.WitnessCount
        && Claims.SequenceEqual(other.Claims)
        && Witnesses.SequenceEqual(other.Witnesses)
        && Dissenting.SequenceEqual(other.Dissenting);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as VoteAnswer);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Answer, WitnessCount, Claims.Length);

    /// <summary>"yes: 2 independent witnesses: A (1); B (2, 3), not at one".</summary>
    public override string ToString() => $"{Wording.Plain(Answer)}: {WitnessCount}: {string.Join("; ", Witnesses.Select(Voter))}";

    private string Voter(Witness witness) =>
        $"{Wording.Plain(witness.Name)} ({string.Join(", ", Claims.Where(claim => witness.Used.Contains(claim)).Select(claim => claim.Id))})"
        + (Dissenting.Contains(witness) ? ", not at one" : "");
}
