namespace Attribution;

/// <summary>Tells of witnesses who give the same unrounded count: they may have it from one origin.</summary>
internal static class SharedCountSentences
{
    public static IEnumerable<Sentence> Of(Reconciliation result)
    {
        if (result.WitnessCount.Minimum == result.WitnessCount.Maximum) yield break;
        Witness[] known = [.. result.Witnesses.Where(witness => witness.IsCertain && !witness.Used.IsEmpty)];
        var alike = known
            .SelectMany(witness => witness.Used.Select(claim =>
                (Witness: witness, Claim: claim, Count: Independence.UnroundedCount(claim))))
            .Where(entry => entry.Count is not null)
            .GroupBy(entry => entry.Count!.Value);
        foreach (var same in alike)
        {
            if (!same.Select(entry => entry.Witness).Distinct(ReferenceEqualityComparer.Instance).Skip(1).Any()) continue;
            string[] names = [.. same.Select(entry => result.Names.Who(entry.Claim)).Distinct()];
            if (names.Length < 2) continue;
            string who = names.Length <= 4 ? ReportLines.Begin(Wording.List(names)) : $"{names.Length} sources";
            yield return new(
                $"{who} give the same unrounded count, {Wording.Words(same.First().Claim)}, and may have it from one origin.",
                same.Select(entry => entry.Claim));
        }
    }
}
