using System.Collections.Immutable;

namespace Attribution;

/// <summary>One answer in words for one scope and time, and who gives it.</summary>
/// <remarks>Equal when all members are equal.</remarks>
public sealed class VoteAnswer : IEquatable<VoteAnswer>
{
    internal VoteAnswer(
        string answer,
        Scope scope,
        Edtf? period,
        ImmutableArray<Claim> claims,
        ImmutableArray<Witness> witnesses,
        WitnessCount witnessCount,
        ImmutableArray<Witness> dissenting)
    {
        Answer = answer;
        Scope = scope;
        Period = period;
        Claims = claims;
        Witnesses = witnesses;
        WitnessCount = witnessCount;
        Dissenting = dissenting;
    }

    /// <summary>"yes", "no", or the words, spelled as in the first of <see cref="Claims"/>; case is ignored.</summary>
    public string Answer { get; }

    /// <summary>For what the answer is given.</summary>
    public Scope Scope { get; }

    /// <summary>For what time the answer is given; null where its claims name none.</summary>
    public Edtf? Period { get; }

    /// <summary>The claims that give it, in ordinal order of their ids.</summary>
    public ImmutableArray<Claim> Claims { get; }

    /// <summary>Their witnesses.</summary>
    public ImmutableArray<Witness> Witnesses { get; }

    /// <summary>How many of these are independent: the number of votes. Bodies of one state that agree have one.</summary>
    public WitnessCount WitnessCount { get; }

    /// <summary>
    /// The witnesses who are divided: they, or others who depend on them directly or through a third, give another answer too for the same
    /// scope and time. Their vote counts for each of these answers; dependence cancels agreement, never dissent. To answer yes of one day
    /// and no of another is no division.
    /// </summary>
    public ImmutableArray<Witness> Dissenting { get; }

    /// <summary>Whether two are equal.</summary>
    public static bool operator ==(VoteAnswer? left, VoteAnswer? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two differ.</summary>
    public static bool operator !=(VoteAnswer? left, VoteAnswer? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(VoteAnswer? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Answer == other.Answer
            && WitnessCount == other.WitnessCount
            && Scope.Equals(other.Scope)
            && Equals(Period, other.Period)
            && Claims.SequenceEqual(other.Claims)
            && Witnesses.SequenceEqual(other.Witnesses)
            && Dissenting.SequenceEqual(other.Dissenting));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as VoteAnswer);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Answer, WitnessCount, Claims.Length);

    /// <summary>"yes in the north, 1 May 2024: 2 independent witnesses: A (1); B (2, 3), divided".</summary>
    public override string ToString() => $"{Given}: {WitnessCount}: {Voters(100)}";

    /// <summary>"yes in the north, 1 May 2024".</summary>
    internal string Given
    {
        get
        {
            string where = Scope.Count == 0 ? "" : $" in {Wording.Scope(Scope)}";
            string when = Period is null ? "" : $", {Wording.Period(Period)}";
            return Printable.Name(Answer) + where + when;
        }
    }

    /// <summary>"A (1); B (2, 3), divided".</summary>
    /// <param name="most">The most witnesses that are named; others are counted.</param>
    internal string Voters(int most) => Printable.Told(Witnesses, Voter, "; ", most);

    private string Voter(Witness witness)
    {
        string ids = Printable.Names(Claims.Where(claim => witness.Claims.Contains(claim)).Select(claim => claim.Id));
        return $"{Wording.Plain(witness.Name)} ({ids}){(Dissenting.Contains(witness) ? ", divided" : "")}";
    }
}
