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
        IEnumerable<(PairRelation Relation, bool IsOneVoice)> related)
    {
        Witness[] speaking = [.. independence.Witnesses.Where(witness => !witness.Used.IsEmpty)];
        if (compared.Excess is not null) return Grade.Incomparable;
        if (speaking.Length == 0) return Grade.Unanswered;

        Dictionary<string, Witness> witnessOf = new(StringComparer.Ordinal);
        foreach (Witness witness in speaking)
        {
            foreach (Claim claim in witness.Used)
            {
                witnessOf.Add(claim.Id, witness);
            }
        }

        // With a single witness, outranked claims count too, so that self-contradiction is not hidden.
        bool isSole = count.Maximum == 1;
        Judgement[] used =
        [
            .. compared.Judgements.Where(pair => witnessOf.ContainsKey(pair.First.Id) && witnessOf.ContainsKey(pair.Second.Id)),
        ];
        Judgement[] weighed = isSole ? [.. compared.Judgements] : [.. used.Where(pair => !pair.IsOneVoice)];
        PairRelation[] beyond = [.. related.Where(pair => isSole || !pair.IsOneVoice).Select(pair => pair.Relation)];
        bool Is(PairRelation relation) => weighed.Any(pair => pair.Relation == relation) || beyond.Contains(relation);

        if (Is(PairRelation.Contradicts)) return Grade.Contradicted;
        if (Is(PairRelation.Disagrees)) return Grade.Divided;
        if (speaking.Length > 1 && used.All(pair => !pair.IsOfOneQuantity || AreOneWitness(pair))) return Grade.Incomparable;
        if (count.Minimum < 2) return Grade.Uncorroborated;

        Judgement[] independent =
        [
            .. weighed.Where(pair => pair.IsOfOneQuantity && AreTwo(witnessOf[pair.First.Id], witnessOf[pair.Second.Id])),
        ];
        return independent.Length == 0 ? Grade.Uncorroborated
            : independent.Any(pair => pair.Relation == PairRelation.Corroborates) ? Grade.Corroborated
            : independent.Any(pair => pair.OverlapsOnBothSides) ? Grade.Consistent
            : Grade.Compatible;

        bool AreTwo(Witness one, Witness other) => independence.AreIndependent(one, other) && !independence.MayBeOne(one, other);

        bool AreOneWitness(Judgement pair) => ReferenceEquals(witnessOf[pair.First.Id], witnessOf[pair.Second.Id]);
    }
}
