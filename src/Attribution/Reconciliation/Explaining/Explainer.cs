using System.Collections.Immutable;
using System.Globalization;

namespace Attribution;

/// <summary>Says a result in sentences.</summary>
internal static class Explainer
{
    /// <summary>The most of one kind that are told in full: a large topic has thousands of pairs, and the verdict is to fit on a screen.</summary>
    private const int Most = 8;

    public static IEnumerable<Sentence> Explain(Reconciliation result) =>
    [
        .. Witnesses(result),
        .. Told(result.Judgements.Where(pair => pair.IsConflict && pair.IsOneVoice), pair => SelfConflict(pair, result), "pairs conflict within one voice"),
        .. Told(Across(result).Where(pair => pair.IsConflict).OrderBy(pair => pair.Relation), Conflict, "pairs conflict"),
        .. Told(result.Related.Where(pair => pair.IsConflict), pair => pair.IsOneVoice ? SelfConflict(pair, result) : Conflict(pair), "pairs conflict across related topics"),
        .. Told(result.Sums.Where(sum => sum.IsConflict), Sum, "sums do not add up"),
        .. Told(Across(result).Where(pair => !pair.IsConflict && pair.Relation != PairRelation.NotComparable).OrderByDescending(pair => pair.Relation), pair => Agreement(pair, result), "pairs can both be right"),
        .. Told(RoomBeyond(result), beyond => beyond, "answers on related topics leave room for these"),
        .. Told(result.Sums.Where(sum => !sum.IsConflict), Sum, "sums can add up"),
        .. RelayFidelity.Losses(result.Audit),
        .. Objections(result),
        .. result.Audit
            .Where(entry => entry.Use is ClaimUse.NoAnswer or ClaimUse.LeftOut or ClaimUse.Dropped || entry.Reason?.Code == "circular")
            .Select(entry => new Sentence(Wording.Who(entry.Claim) + (entry.Claim.Value is null ? "" : $", {Wording.Words(entry.Claim)}") + $": {entry.Reason!.Message}", entry.Claim)),
        Verdict(result),
        .. result.Refusals.Select(finding => new Sentence($"No merged value: {finding.Message}{(finding.Remedy is null ? "" : " " + finding.Remedy)}")),
    ];

    private static IEnumerable<Sentence> Told<T>(IEnumerable<T> items, Func<T, Sentence> tell, string what)
    {
        T[] all = [.. items];
        // One more is told rather than counted.
        int told = all.Length == Most + 1 ? all.Length : Math.Min(all.Length, Most);
        foreach (T item in all.Take(told))
        {
            yield return tell(item);
        }

        if (all.Length > told) yield return new(string.Create(CultureInfo.InvariantCulture, $"A further {all.Length - told} {what}."));
    }

    /// <summary>Used claims of different voices, in pairs.</summary>
    private static IEnumerable<Judgement> Across(Reconciliation result)
    {
        HashSet<string> used = new(result.Used.Select(claim => claim.Id), StringComparer.Ordinal);
        return result.Judgements.Where(pair => !pair.IsOneVoice && used.Contains(pair.First.Id) && used.Contains(pair.Second.Id));
    }

    private static IEnumerable<Sentence> Witnesses(Reconciliation result)
    {
        Witness[] speaking = [.. result.Witnesses.Where(witness => !witness.Used.IsEmpty)];
        if (speaking.Length < 2) yield break;
        yield return new(
            $"Answers come from {string.Join("; ", speaking.Select(witness => Wording.Plain(witness.Name)))}: {result.WitnessCount}.",
            speaking.SelectMany(witness => witness.Used));
    }

    private static Sentence SelfConflict(Judgement pair, Reconciliation result)
    {
        bool contradicts = pair.Relation == PairRelation.Contradicts;
        string one = Wording.Who(pair.First), two = Wording.Who(pair.Second);
        string conflict = one == two
            ? $"What {one} said {(contradicts ? "contradicts" : "disagrees with")} itself"
            : $"{one} and {two} speak with one voice and {(contradicts ? "contradict each other" : "disagree")}";

        Directness first = Voice.DirectnessOf(pair.First), second = Voice.DirectnessOf(pair.Second);
        Claim direct = first > second ? pair.First : pair.Second;
        string used = first == second || !result.Used.Contains(direct) ? ""
            : $" {Wording.Capital(Wording.Words(direct))} is used: {Name(first > second ? first : second)} outranks {Name(first > second ? second : first)}.";
        return new($"{conflict}: {pair.Clause}{used}", pair.First, pair.Second);
    }

    private static Sentence Conflict(Judgement pair) => new(
        $"{Wording.Who(pair.First)} and {Wording.Who(pair.Second)} {(pair.Relation == PairRelation.Contradicts ? "contradict each other" : "disagree")}. {pair.Reason}",
        pair.First,
        pair.Second);

    private static Sentence Agreement(Judgement pair, Reconciliation result) => new(
        $"{Wording.Who(pair.First)} and {Wording.Who(pair.Second)} {(pair.Relation == PairRelation.Corroborates ? "agree" : "can both be right")}: {pair.Clause}"
            + (pair.Relation == PairRelation.Corroborates ? Dependence(pair, result) : ""),
        pair.First,
        pair.Second);

    /// <summary>Agreement of those who depend on each other is the word of one, and is not to be printed without saying so.</summary>
    private static string Dependence(Judgement pair, Reconciliation result)
    {
        Witness one = WitnessOf(pair.First, result), other = WitnessOf(pair.Second, result);
        return one.Equals(other) ? $" Both count as one witness, {Wording.Plain(one.Name)}."
            : one.IsCertain && other.IsCertain && !new Independence(result.Witnesses, result.Audit).AreIndependent(one, other) ? " They depend on each other and count as one witness."
            : "";
    }

    private static Witness WitnessOf(Claim claim, Reconciliation result) => result.Witnesses.First(witness => witness.Claims.Contains(claim));

    /// <summary>One sentence for each answer on a related topic that leaves room for some of this one's.</summary>
    private static IEnumerable<Sentence> RoomBeyond(Reconciliation result) =>
        result.Related.Where(pair => !pair.IsConflict).GroupBy(pair => pair.First.Topic.Id == result.Topic.Id ? pair.Second : pair.First).Select(beyond =>
        {
            Claim[] own = [.. beyond.Select(pair => pair.First == beyond.Key ? pair.Second : pair.First)];
            string ground = RelatedTopics.Ground(beyond.First().First, beyond.First().Second);
            return new Sentence(
                $"{Wording.Words(beyond.Key)} {Wording.Of(beyond.Key.Topic)} leaves room for {Wording.List([.. own.Select(Wording.Words)])}: {ground}.",
                [beyond.Key, .. own]);
        });

    private static Sentence Sum(SumJudgement sum) => new(sum.Reason, [sum.Total, .. sum.Parts]);

    private static IEnumerable<Sentence> Objections(Reconciliation result)
    {
        Dictionary<string, Claim> byId = result.Audit.ToDictionary(entry => entry.Claim.Id, entry => entry.Claim, StringComparer.Ordinal);
        foreach (Claim claim in byId.Values)
        {
            foreach (ClaimRelation relation in claim.Relations)
            {
                if (relation.Kind is ClaimRelationKind.Disowns or ClaimRelationKind.Impugns && byId.TryGetValue(relation.Claim, out Claim? target))
                {
                    string objects = relation.Kind == ClaimRelationKind.Disowns ? "denies having said" : "calls into question";
                    yield return new($"{Wording.Who(claim)} {objects} {Wording.Words(target)}, which is shown all the same.", claim, target);
                }

                if (relation.Kind == ClaimRelationKind.Contradicts && result.Between(claim.Id, relation.Claim) is { IsConflict: false } pair)
                    yield return new($"{Wording.Words(claim)} was stated to contradict {Wording.Words(byId[relation.Claim])}; as they are read, {pair.Clause}", claim, byId[relation.Claim]);
            }
        }
    }

    private static Sentence Verdict(Reconciliation result)
    {
        string factor = Wording.Factor(result.Factor) is { } times ? $" Figures that can be held against each other span a factor of up to {times}." : "";
        return new(
            result.Grade switch
            {
                Grade.Unanswered when result.Audit.Any(entry => entry.Reason?.Code == "circular") => "Unanswered: reports pass on each other, and nobody is known to have said it first.",
                Grade.Unanswered => "Unanswered: no source gives an answer.",
                Grade.Incomparable => "Incomparable: the answers are not about the same quantity.",
                Grade.Contradicted => "Contradicted: as literally said, not all of the answers can be right.",
                Grade.Divided => "Divided: as such words are conventionally read, not all of the answers can be right.",
                Grade.Uncorroborated => "Uncorroborated: no second independent witness is known.",
                Grade.Compatible when result.Judgements.Any(pair => pair.Relation == PairRelation.Constrains) =>
                    "Compatible: nothing conflicts, but the answers are about a part and its whole, and agree on no figure.",
                Grade.Compatible => "Compatible: nothing conflicts, but only bounds are shared.",
                Grade.Consistent => "Consistent: independent witnesses overlap.",
                _ => "Corroborated: at least two independent witnesses agree.",
            } + factor + Share(result),
            result.Used);
    }

    /// <summary>How much is in the largest camp, where the camps are alternatives for one quantity and one of them is the largest.</summary>
    private static string Share(Reconciliation result)
    {
        if (result.Camps.Length < 2 || result.Camps.Select(camp => (camp.Scope, camp.Period)).Distinct().Count() > 1 || result.LargestCampShare is not { } share) return "";
        Dictionary<Claim, double> weights = result.Audit.Where(entry => entry.Use == ClaimUse.Used).ToDictionary(entry => entry.Claim, entry => entry.Weight!.Value);
        double[] sums = [.. result.Camps.Select(camp => camp.Claims.Sum(claim => weights[claim])).OrderDescending()];
        return sums[0] > sums[1] * (1 + 1e-9) ? string.Create(CultureInfo.InvariantCulture, $" The largest camp has {100 * share:0} % of the weight.") : "";
    }

    private static string Name(Directness directness) => directness switch
    {
        Directness.Quotation => "a quotation",
        Directness.Paraphrase => "a paraphrase",
        _ => "a headline",
    };
}
