using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Attribution;

/// <summary>Chooses the grade: the first rule that applies.</summary>
internal static class Grader
{
    /// <param name="compared">The claims, compared.</param>
    /// <param name="independence">The witnesses, and which of them depend on one another.</param>
    /// <param name="count">How many witnesses there are.</param>
    /// <param name="related">How answers relate to those on related topics, and whether in one voice.</param>
    public static Grade Of(
        ComparedClaims compared,
        Independence independence,
        WitnessCount count,
        ImmutableArray<(PairRelation Relation, bool IsOneVoice)> related)
    {
        if (compared.Excess is not null) return Grade.Incomparable;
        Dictionary<Claim, Witness> witnessOf = new(compared.Used.Length);
        int speaking = 0;
        foreach (Witness witness in independence.Witnesses)
        {
            if (!witness.Used.IsEmpty) speaking++;
            foreach (Claim claim in witness.Used) witnessOf.Add(claim, witness);
        }

        if (speaking == 0) return Grade.Unanswered;

        // With a single witness, outranked claims count too, so that self-contradiction is not hidden.
        bool isSole = count.Maximum == 1;
        bool contradicts = false, disagrees = false, areComparable = false;
        int round = 0;
        foreach (Judgement pair in compared.Judgements)
        {
            Stop.IfAsked(round++);
            bool areUsed = AreUsed(pair, out Witness? one, out Witness? other);
            areComparable |= areUsed && pair.IsOfOneQuantity && !ReferenceEquals(one, other);
            if (isSole ? pair.IsCorrection : !areUsed || pair.IsOneVoice) continue;
            contradicts |= pair.Relation == PairRelation.Contradicts;
            disagrees |= pair.Relation == PairRelation.Disagrees;
        }

        foreach ((PairRelation relation, bool isOneVoice) in related)
        {
            if (!isSole && isOneVoice) continue;
            contradicts |= relation == PairRelation.Contradicts;
            disagrees |= relation == PairRelation.Disagrees;
        }

        return contradicts ? Grade.Contradicted
            : disagrees ? Grade.Divided
            : speaking > 1 && !areComparable ? Grade.Incomparable
            : count.Minimum < 2 ? Grade.Uncorroborated
            : OfIndependent();

        bool AreUsed(Judgement pair, [NotNullWhen(true)] out Witness? one, [NotNullWhen(true)] out Witness? other)
        {
            other = null;
            return witnessOf.TryGetValue(pair.First, out one) && witnessOf.TryGetValue(pair.Second, out other);
        }

        // How the answers of independent witnesses, of whom there are two, support each other.
        Grade OfIndependent()
        {
            Grade best = Grade.Uncorroborated;
            foreach (Judgement pair in compared.Judgements)
            {
                Stop.IfAsked(round++);
                if (!pair.IsOfOneQuantity || pair.IsOneVoice) continue;
                Grade own = pair.Relation == PairRelation.Corroborates ? Grade.Corroborated
                    : pair.OverlapsOnBothSides ? Grade.Consistent
                    : Grade.Compatible;
                if (own <= best || !AreUsed(pair, out Witness? one, out Witness? other) || !independence.AreTwo(one, other)) continue;
                best = own;
                if (best == Grade.Corroborated) break;
            }

            return best;
        }
    }
}
