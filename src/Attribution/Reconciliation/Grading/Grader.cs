using System.Collections.Immutable;

namespace Attribution;

/// <summary>Climbs the ladder of grades; the first that applies is given.</summary>
internal static class Grader
{
    /// <param name="witnesses">Who stands for the claims.</param>
    /// <param name="judgements">How each two answers stand to each other.</param>
    /// <param name="related">How answers stand to those on related topics: whether they conflict, and whether in one voice.</param>
    /// <param name="count">How many witnesses there are.</param>
    /// <param name="independence">Which witnesses depend on one another.</param>
    public static Grade Of(
        ImmutableArray<Witness> witnesses, ImmutableArray<Judgement> judgements, IEnumerable<(PairRelation Relation, bool IsOneVoice)> related, WitnessCount count, Independence independence)
    {
        Witness[] speaking = [.. witnesses.Where(witness => !witness.Used.IsEmpty)];
        if (speaking.Length == 0) return Grade.Unanswered;

        Dictionary<string, Witness> witnessOf = new(StringComparer.Ordinal);
        foreach (Witness witness in speaking)
        {
            foreach (Claim claim in witness.Used)
            {
                witnessOf.Add(claim.Id, witness);
            }
        }

        // A sole witness is held to all it said, also to what its own more direct words outrank.
        bool isSole = count.Maximum == 1;
        Judgement[] used = [.. judgements.Where(pair => witnessOf.ContainsKey(pair.First.Id) && witnessOf.ContainsKey(pair.Second.Id))];
        Judgement[] weighed = isSole ? [.. judgements] : [.. used.Where(pair => !pair.IsOneVoice)];
        PairRelation[] beyond = [.. related.Where(pair => isSole || !pair.IsOneVoice).Select(pair => pair.Relation)];
        bool Is(PairRelation relation) => weighed.Any(pair => pair.Relation == relation) || beyond.Contains(relation);

        if (Is(PairRelation.Contradicts)) return Grade.Contradicted;
        if (Is(PairRelation.Disagrees)) return Grade.Divided;
        if (speaking.Length > 1 && used.All(pair => pair.Relation == PairRelation.NotComparable || witnessOf[pair.First.Id] == witnessOf[pair.Second.Id]))
            return Grade.Incomparable;
        if (count.Minimum < 2) return Grade.Uncorroborated;

        Judgement[] independent =
            [.. weighed.Where(pair => independence.AreIndependent(witnessOf[pair.First.Id], witnessOf[pair.Second.Id]))];
        return independent.Any(pair => pair.Relation == PairRelation.Corroborates) ? Grade.Corroborated
            : independent.Any(pair => pair.OverlapsOnBothSides) ? Grade.Consistent
            : Grade.Compatible;
    }
}
