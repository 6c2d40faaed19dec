using System.Globalization;

namespace Attribution;

/// <summary>Explains a result in sentences.</summary>
internal static class Explainer
{
    /// <summary>
    /// The most pairs of one kind that are printed in full: a large topic has thousands, and the verdict is to fit on a screen.
    /// </summary>
    private const int Most = 8;

    public static IEnumerable<Sentence> Explain(Reconciliation result)
    {
        HashSet<Claim> used = [.. result.Used];
        Judgement[] across =
        [
            .. result.Judgements.Where(pair => !pair.IsOneVoice && used.Contains(pair.First) && used.Contains(pair.Second)),
        ];
        Sentence Within(Judgement pair) => SelfConflict(pair, used);
        return
        [
            .. Witnesses(result),
            .. Told(LookAlikeSentences.Of(result), alike => alike, "groups of sources may be one each"),
            .. Told(SharedCountSentences.Of(result), same => same, "counts may be of one origin each"),
            .. Told(WordSentences.Of(result), words => words, "claims have words that differ from their numbers"),
            .. Told(
                result.Judgements.Where(pair => pair.IsConflict && pair.IsOneVoice),
                Within,
                "pairs conflict within one voice"),
            .. Told(result.Conflicts, pair => Conflict(pair, result.Names), "pairs conflict"),
            .. Told(FallSentences.Untold(result), fall => fall, "falls of totals"),
            .. Told(
                result.Related.Where(pair => pair.IsConflict),
                pair => pair.IsOneVoice ? Within(pair) : Conflict(pair, result.Names),
                "pairs conflict across related topics"),
            .. Told(result.Sums.Where(sum => sum.IsConflict), Sum, "sums do not add up"),
            .. Told(
                across.Where(CanBothBeRight).Where(pair => !pair.IsOfBoundsOnOneSide).OrderByDescending(pair => pair.Relation),
                pair => Agreement(pair, result),
                "pairs can both be right"),
            .. OneSided(across),
            .. Told(Beyond(result), beyond => RoomBeyond(beyond, result), "answers on related topics leave room for these"),
            .. Told(result.Sums.Where(sum => !sum.IsConflict), Sum, "sums can add up"),
            .. RelayFidelity.Losses(result.Known),
            .. ObjectionSentences.Of(result),
            .. NotUsedSentences.Of(result),
            .. result.Known.Where(IsExplained).Select(NotUsed),
            VerdictSentence.Of(result),
            .. result.Refusals.Select(Refusal),
        ];
    }

    private static IEnumerable<Sentence> Told<T>(IEnumerable<T> items, Func<T, Sentence> tell, string what)
    {
        T[] all = [.. items];

        // Print a ninth item rather than "A further 1 pair".
        int told = all.Length == Most + 1 ? all.Length : Math.Min(all.Length, Most);
        foreach (T item in all.Take(told))
        {
            yield return tell(item);
        }

        if (all.Length > told) yield return new(string.Create(CultureInfo.InvariantCulture, $"A further {all.Length - told} {what}."));
    }

    private static bool CanBothBeRight(Judgement pair) => !pair.IsConflict && pair.Relation != PairRelation.NotComparable;

    private static IEnumerable<Sentence> Witnesses(Reconciliation result)
    {
        Witness[] speaking = [.. result.Witnesses.Where(witness => !witness.Used.IsEmpty)];
        if (speaking.Length < 2) yield break;
        string names = string.Join("; ", speaking.Select(witness => Wording.Plain(witness.Name)));
        yield return new(
            $"Answers come from {names}: {result.WitnessCount}{Route(result)}.",
            speaking.SelectMany(witness => witness.Used));
    }

    private static string Route(Reconciliation result) =>
        result.OnlyRoute is { } outlet ? $", all through {Wording.Plain(outlet.ToString())}" : "";

    private static Sentence SelfConflict(Judgement pair, HashSet<Claim> used)
    {
        bool contradicts = pair.Relation == PairRelation.Contradicts;
        string one = Wording.Who(pair.First), two = Wording.Who(pair.Second);
        string conflict = pair.IsCorrection
            ? one == two ? $"{one} corrected a total" : $"{one} and {two} speak with one voice, which corrected a total"
            : one == two
            ? $"What {one} said {(contradicts ? "contradicts" : "disagrees with")} itself"
            : $"{one} and {two} speak with one voice and {(contradicts ? "contradict each other" : "disagree")}";
        return new($"{conflict}: {pair.Clause}{Outranking(pair, used)}", pair.First, pair.Second);
    }

    /// <summary>Which of two conflicting claims is used as the more direct, or nothing where directness does not decide.</summary>
    private static string Outranking(Judgement pair, HashSet<Claim> used)
    {
        Directness first = Voice.DirectnessOf(pair.First), second = Voice.DirectnessOf(pair.Second);
        if (first == second) return "";
        (Claim direct, Directness more, Directness less) = first > second ? (pair.First, first, second) : (pair.Second, second, first);
        Claim other = direct == pair.First ? pair.Second : pair.First;
        string translated = Voice.IsTranslatedQuotation(other) ? $" ({Translations.Note})" : "";
        return used.Contains(direct)
            ? $" {Wording.Capital(Wording.Words(direct))} is used: {Name(more)} outranks {Name(less)}{translated}."
            : "";
    }

    private static Sentence Conflict(Judgement pair, Names names)
    {
        string conflict = pair.Relation == PairRelation.Contradicts ? "contradict each other" : "disagree";
        return new($"{names.Who(pair.First)} and {names.Who(pair.Second)} {conflict}. {pair.Reason}", pair.First, pair.Second);
    }

    private static Sentence Agreement(Judgement pair, Reconciliation result)
    {
        bool agree = pair.Relation == PairRelation.Corroborates;
        if (agree && result.Audit.FirstOrDefault(entry => entry.Dispute is not null && pair.Concerns(entry.Claim)) is { } disputed)
        {
            string words = $"{Wording.Words(pair.First)} and {Wording.Words(pair.Second)} are alike";
            return new($"{words}, but {Wording.Words(disputed.Claim)} is disputed: {pair.Clause}", pair.First, pair.Second);
        }

        return new(
            $"{result.Names.Who(pair.First)} and {result.Names.Who(pair.Second)} {(agree ? "agree" : "can both be right")}: {pair.Clause}"
                + (agree ? Dependence(pair, result) : ""),
            pair.First,
            pair.Second);
    }

    /// <summary>Agreement of witnesses who depend on each other is the word of one, and is not printed without saying so.</summary>
    private static string Dependence(Judgement pair, Reconciliation result)
    {
        Witness one = WitnessOf(pair.First, result), other = WitnessOf(pair.Second, result);
        if (ReferenceEquals(one, other)) return $" Both count as one witness, {Wording.Plain(one.Name)}.";
        bool isKnown = one.IsCertain && other.IsCertain;
        return isKnown && !result.Independence.AreIndependent(one, other) ? " They depend on each other and count as one witness." : "";
    }

    private static Witness WitnessOf(Claim claim, Reconciliation result) =>
        result.Witnesses.First(witness => witness.Claims.Contains(claim));

    /// <summary>The answers on related topics that can be right beside answers on this one, with these.</summary>
    private static IEnumerable<IGrouping<Claim, Judgement>> Beyond(Reconciliation result) => result.Related
        .Where(pair => !pair.IsConflict)
        .GroupBy(pair => pair.First.Topic.Id == result.Topic.Id ? pair.Second : pair.First);

    private static Sentence RoomBeyond(IGrouping<Claim, Judgement> beyond, Reconciliation result)
    {
        Claim[] own = [.. beyond.Select(pair => pair.First == beyond.Key ? pair.Second : pair.First)];
        string ground = RelatedTopics.Ground(beyond.First().First, beyond.First().Second);
        string words = $"{Wording.Words(beyond.Key)} {Wording.Of(beyond.Key.Topic)}";
        return new($"{words} leaves room for {Wording.List([.. own.Select(Wording.Words)])}: {ground}.", [beyond.Key, .. own]);
    }

    /// <summary>That two bounds on one side leave room for each other is no news: such pairs are counted.</summary>
    private static IEnumerable<Sentence> OneSided(Judgement[] across)
    {
        int count = across.Count(pair => pair.IsOfBoundsOnOneSide);
        if (count == 0) yield break;
        string pairs = count == 1 ? "pair of bounds on one side leaves" : "pairs of bounds on one side leave";
        yield return new(string.Create(CultureInfo.InvariantCulture, $"{count} {pairs} room for each other, as any two such bounds do."));
    }

    private static Sentence Sum(SumJudgement sum) => new(sum.Reason, [sum.Total, .. sum.Parts]);

    /// <summary>Whether the explanation says why a claim is not used. Of relays and repeats the report says it beside the claim.</summary>
    private static bool IsExplained(AuditEntry entry) =>
        !entry.IsLater
        && (entry.Use is ClaimUse.NoAnswer or ClaimUse.Unreadable or ClaimUse.Dropped
            || entry.Reason?.Code is "circular" or "confirmed" or "lowered" or "garbled");

    private static Sentence NotUsed(AuditEntry entry)
    {
        string words = entry.Claim.Value is null ? "" : $", {Wording.Words(entry.Claim)}";
        bool isGarbled = entry.Claim.Value is TextValue { Issue: not null };
        return new($"{(isGarbled ? Wording.Printer(entry.Claim) : Wording.Who(entry.Claim))}{words}: {entry.Reason!.Message}", entry.Claim);
    }

    private static Sentence Refusal(Finding finding) =>
        new($"No merged value: {finding.Message}{(finding.Remedy is { } remedy ? $" {remedy}" : "")}");

    private static string Name(Directness directness) => directness switch
    {
        Directness.Quotation => "a quotation",
        Directness.Paraphrase => "a paraphrase",
        _ => "a headline",
    };
}
