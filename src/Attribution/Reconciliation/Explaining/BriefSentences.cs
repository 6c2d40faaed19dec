using System.Globalization;

namespace Attribution;

/// <summary>
/// The sentences of the short text, each fact once: conflicts first, then what softens them, then what is earned or why nothing is. What is
/// kept is never cut for length.
/// </summary>
internal static class BriefSentences
{
    /// <summary>The most conflicts of one kind that are told one by one; the others are counted.</summary>
    private const int Most = 2;

    /// <summary>The most other words of a voice that are told to leave room.</summary>
    private const int MostSofter = 3;

    public static IEnumerable<(Sentence Sentence, bool IsKept)> Of(Reconciliation result, Conflicts conflicts, VoiceLines voices)
    {
        List<(Sentence, bool)> sentences = [];
        void Keep(Sentence sentence) => sentences.Add((sentence, true));
        void Offer(IEnumerable<Sentence> more) => sentences.AddRange(more.Select(sentence => (sentence, false)));

        Judgement[] told = Leading(conflicts);
        if (told.Length > 0 && AnswerSentences.YesAndNo(result) is { } sides)
        {
            Keep(sides);
            told = conflicts.Across;
        }
        else
        {
            if (told.Length > 0) Keep(Conflict(told[0], result));
            Offer(told.Skip(1).Select(pair => Conflict(pair, result, isNamed: true)));
        }

        Offer(WordSentences.Of(result).Take(Most));
        Offer(LookAlikeSentences.Of(result).Take(Most));
        Offer(SharedCountSentences.Of(result).Take(Most));
        Offer(FallSentences.InBrief(result));
        SumJudgement[] sums = result.Sums.IsEmpty ? [] : [.. result.Sums.Where(sum => sum.IsConflict)];
        Offer(conflicts.Related.Take(Most).Select(pair => new Sentence(pair.Reason, pair.First, pair.Second)));
        Offer(sums.Take(1).Select(sum => new Sentence(sum.Reason, [sum.Total, .. sum.Parts])));
        Offer(Counted(conflicts, told.Length, sums.Length));
        if (FarByChance(result) is { } far) Keep(far);
        if (ObjectionNotes.Objectors(result) is { } objectors) Keep(objectors);
        if (ObjectionSentences.WithoutImpugned(result) is { } without) Offer([without]);
        Offer(SelfConflicts(conflicts, result));
        Offer(Unusable(result));
        Sentence[] losses = RelayFidelity.HasRelays(result.Known) ? [.. RelayFidelity.Losses(result.Known)] : [];
        foreach (Sentence headlines in Headlines(voices, losses)) Keep(headlines);
        if (losses.Length > 0) Offer(losses.Where(loss => !voices.Headlines.Contains(loss.Claims[0])));
        Offer(Dependence(result));
        Offer(CampSentences.Of(result));
        Offer(AnswerSentences.Agreement(result));
        if (EarnedSentence.Of(result) is { } earned) Keep(earned);
        return sentences;
    }

    /// <summary>The first conflict, the first contradiction, and else the second conflict.</summary>
    private static Judgement[] Leading(Conflicts conflicts)
    {
        if (conflicts.Across.Length <= Most) return conflicts.Across;
        Judgement first = conflicts.Across[0];
        return [first, conflicts.Hardest is { } hardest && hardest != first ? hardest : conflicts.Across[1]];
    }

    /// <summary>Why two answers cannot both be right, and what in the words of the two voices leaves room all the same.</summary>
    /// <param name="pair">The two answers.</param>
    /// <param name="result">The result.</param>
    /// <param name="isNamed">Whether to name the voices, as the headline does for the first conflict.</param>
    private static Sentence Conflict(Judgement pair, Reconciliation result, bool isNamed = false)
    {
        string one = result.Names.Who(pair.First), two = result.Names.Who(pair.Second);
        string named = isNamed && one != two ? $"{ReportLines.Begin(one)} and {two}: " : "";
        string softened = "";
        List<Claim> claims = [pair.First, pair.Second];
        Soften(pair.Second, pair.First);
        Soften(pair.First, pair.Second);
        return new(named + Clash(pair) + softened, claims);

        void Soften(Claim claim, Claim other)
        {
            List<Claim>? softer = Softer(claim, other, result);
            if (softer is null) return;
            List<string> words = [];
            foreach (Claim own in softer)
            {
                string said = Wording.Words(own);
                if (!words.Contains(said)) words.Add(said);
                if (words.Count == MostSofter) break;
            }

            string leave = words.Count == 1 ? "leaves" : "leave";
            softened += $" {Wording.Capital(Wording.List(words))} ({result.Names.Who(claim)}) {leave} room for {Wording.Words(other)}.";
            claims.AddRange(softer);
        }
    }

    /// <summary>The other figures of the voice of one claim that leave room for the other claim; null where there are none.</summary>
    private static List<Claim>? Softer(Claim claim, Claim other, Reconciliation result)
    {
        List<Claim>? softer = null;
        string who = result.Names.Who(claim);
        foreach (Judgement pair in result.Judgements)
        {
            Claim? own = ReferenceEquals(pair.First, other) ? pair.Second : ReferenceEquals(pair.Second, other) ? pair.First : null;
            if (own is null || pair.IsConflict || pair.Relation == PairRelation.NotComparable || ReferenceEquals(own, claim)) continue;
            if (own.Value is not Estimate || result.Names.Who(own) != who || !result.UsedSet.Contains(own)) continue;
            (softer ??= []).Add(own);
        }

        softer?.Sort(static (one, two) => string.CompareOrdinal(one.Id, two.Id));
        return softer;
    }

    private static string Clash(Judgement pair)
    {
        if (pair.Basis == PairBasis.NestedScope && pair.Ends.Deviations is null)
        {
            string meant = pair.Relation == PairRelation.Disagrees ? " as such words are meant" : "";
            string part = $"{Wording.Words(pair.First)} {Wording.In(pair.First.Scope)}";
            string where = pair.Second.Scope.Count == 0 ? "overall" : Wording.In(pair.Second.Scope);
            string whole = $"{Wording.Words(pair.Second)} {where}";
            return $"{part} and {whole} cannot both be right{meant}: a part is never more than its whole.";
        }

        return WithoutTimes(pair);
    }

    /// <summary>The lines tell of which times two figures speak, where both say so; the sentence tells that they differ.</summary>
    private static string WithoutTimes(Judgement pair)
    {
        const string Times = "They speak of different times";
        string clause = pair.Clause;
        if (pair.First.Period is null || pair.Second.Period is null) return clause;
        int at = clause.LastIndexOf(Times + ", ", StringComparison.Ordinal);
        if (at < 0) return clause;
        int and = clause.LastIndexOf(", and ", StringComparison.Ordinal);
        return clause[..(at + Times.Length)] + (and > at ? clause[and..] : ".");
    }

    /// <summary>Pairs that lie far apart, but no farther than chance allows: the farthest, and how many more there are.</summary>
    private static Sentence? FarByChance(Reconciliation result)
    {
        if (!result.Judgements.Any(IsFar)) return null;
        Judgement[] far = [.. result.Judgements.Where(IsFar).OrderByDescending(pair => pair.Ends.Deviations)];
        string more = far.Length == 1 ? "" : string.Create(
            CultureInfo.InvariantCulture, $" So {(far.Length == 2 ? "does 1 more pair" : $"do {far.Length - 1} more pairs")}.");
        return new(far[0].Reason + more, far[0].First, far[0].Second);

        bool IsFar(Judgement pair) => pair.Why == PairReason.ByChance && result.AreUsed(pair);
    }

    /// <summary>How many conflicts are not told one by one.</summary>
    private static IEnumerable<Sentence> Counted(Conflicts conflicts, int told, int sums)
    {
        int more = conflicts.Across.Length - told, related = conflicts.Related.Length - Most, totals = sums - 1;
        if (more > 0) yield return Count(more, "pair conflicts", "pairs conflict");
        if (related > 0) yield return Count(related, "pair conflicts across topics", "pairs conflict across topics");
        if (totals > 0) yield return Count(totals, "sum does not add up", "sums do not add up");

        static Sentence Count(int count, string one, string several) =>
            new(string.Create(CultureInfo.InvariantCulture, $"{count} more {(count == 1 ? one : several)}."));
    }

    /// <summary>One sentence per voice that excludes itself.</summary>
    private static IEnumerable<Sentence> SelfConflicts(Conflicts conflicts, Reconciliation result)
    {
        if (conflicts.Within.Length == 0) yield break;
        OrderedDictionary<(string One, string Two), List<Judgement>> voices = [];
        foreach (Judgement pair in conflicts.Within)
        {
            (string, string) who = (Wording.Who(pair.First), Wording.Who(pair.Second));
            if (!voices.TryGetValue(who, out List<Judgement>? pairs)) voices.Add(who, pairs = []);
            pairs.Add(pair);
        }

        foreach (((string one, string two), List<Judgement> pairs) in voices)
        {
            Claim[] claims = [.. pairs.SelectMany(pair => new[] { pair.First, pair.Second }).Distinct()];
            Claim[] kept = [.. claims.Where(result.UsedSet.Contains)];
            Judgement first = pairs[0];
            if (one != two)
            {
                bool contradicts = first.Relation == PairRelation.Contradicts;
                string clash = contradicts ? "contradict each other" : "disagree";
                string pair = $"{ReportLines.Begin(one)} and {two}";
                yield return new($"{pair} speak with one voice and {clash}: {first.Clause}", claims);
            }
            else if (kept.Length < claims.Length && kept.Length > 0)
            {
                string direct = Voice.DirectnessOf(kept[0]) switch
                {
                    Directness.Quotation => "the quotation",
                    Directness.Paraphrase => "the paraphrase",
                    _ => "the headline",
                };
                string ways = $"{Number(claims.Length)} ways that exclude each other";
                yield return new($"{ReportLines.Begin(one)} is reported in {ways}; {direct} is used.", claims);
            }
            else
            {
                string verb = first.Relation == PairRelation.Contradicts ? "contradicts" : "disagrees with";
                yield return new($"What {one} said {verb} itself: {first.Clause}", claims);
            }
        }
    }

    /// <summary>What could not be compared or used, with its reason.</summary>
    private static IEnumerable<Sentence> Unusable(Reconciliation result)
    {
        if (result.Grade == Grade.Incomparable
            && result.Judgements.FirstOrDefault(pair => pair.Relation == PairRelation.NotComparable && !pair.IsOneVoice) is { } apart)
        {
            yield return new(apart.Reason, apart.First, apart.Second);
        }

        foreach ((Claim own, Claim other, string reason) in result.Unused.Take(1))
        {
            string there = $"{Wording.Words(other)} {Wording.Of(other.Topic)}";
            yield return new($"{there} is not held against {Wording.Words(own)}: {reason}.", other, own);
        }

        HashSet<string>? present = null;
        foreach (AuditEntry entry in result.Known)
        {
            foreach (ClaimRelation relation in entry.Claim.Relations)
            {
                if (relation.Kind != ClaimRelationKind.Contradicts) continue;
                present ??= new(result.Known.Select(other => other.Claim.Id), StringComparer.Ordinal);
                if (!present.Contains(relation.Claim)) continue;
                if (result.Between(entry.Claim.Id, relation.Claim) is not { IsConflict: false } pair) continue;
                Claim other = pair.First == entry.Claim ? pair.Second : pair.First;
                string stated = $"{Wording.Words(entry.Claim)} was stated to contradict {Wording.Words(other)}";
                yield return new($"{stated}; as they are read, {pair.Clause}", pair.First, pair.Second);
            }
        }
    }

    /// <summary>Headlines that repeat a figure: with which words, and without the hedge.</summary>
    private static IEnumerable<Sentence> Headlines(VoiceLines voices, Sentence[] losses)
    {
        if (voices.Headlines.Length == 0) yield break;
        HashSet<Claim> unhedged =
        [
            .. losses.Where(loss => loss.Text.EndsWith("the hedge is lost.", StringComparison.Ordinal)).Select(loss => loss.Claims[0]),
        ];
        foreach (var kind in voices.Headlines.GroupBy(unhedged.Contains).OrderByDescending(kind => kind.Key))
        {
            string words = string.Join(", ", kind.Select(voices.Headlined).Distinct());
            yield return new($"{(kind.Key ? "Headlines drop the hedges" : "Headlines repeat")}: {words}.", kind);
        }
    }

    /// <summary>Witnesses who are named apart and count as one.</summary>
    private static IEnumerable<Sentence> Dependence(Reconciliation result)
    {
        if (result.WitnessCount.Maximum >= result.Witnesses.Length) yield break;
        Witness[] known = [.. result.Witnesses.Where(witness => witness.IsCertain && !witness.Used.IsEmpty)];
        if (known.Length <= result.WitnessCount.Maximum || known.Length > 50) yield break;
        List<Witness> left = [.. known];
        while (left.Count > 0)
        {
            Witness one = left[0];
            Witness[] tied = [.. left.Where(other => ReferenceEquals(other, one) || !result.Independence.AreIndependent(one, other))];
            left.RemoveAll(tied.Contains);
            if (tied.Length < 2) continue;
            string names = Wording.List([.. tied.Select(Named)]);
            yield return new(
                $"{ReportLines.Begin(names)} are not independent and count as one witness.", tied.SelectMany(witness => witness.Used));
        }
    }

    /// <summary>The one voice of a witness as it is listed, or else the name of what its voices belong to.</summary>
    private static string Named(Witness witness) => witness.Used.Select(Wording.Who).Distinct().ToArray() is [var one]
        ? one
        : Wording.Plain(witness.Name);

    private static string Number(int count) => count switch
    {
        2 => "two",
        3 => "three",
        _ => count.ToString(CultureInfo.InvariantCulture),
    };
}
