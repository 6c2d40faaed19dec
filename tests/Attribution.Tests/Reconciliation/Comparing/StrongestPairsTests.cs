using static Attribution.Tests.Said;

namespace Attribution.Tests;

/// <summary>
/// Which pairs a verdict keeps that has no room for all: of each kind the first so many by how many witnesses stand with the weaker of two
/// answers, then with both, then in the order of the answers; across voices, within one, and with what a more direct word outranks.
/// </summary>
public class StrongestPairsTests
{
    private const int MostConflicts = 200, MostOthers = 20;

    private static readonly Source Top = State("top");

    /// <summary>
    /// Answers of one to four witnesses each, some given twice with other words; what one voice says several times, and what a source was
    /// only reported to say.
    /// </summary>
    private static Claim[] Claims(int answers, Func<int, Estimate> value, Func<int, Source> voice) =>
    [
        .. Enumerable.Range(0, answers).SelectMany(a => Enumerable.Range(0, 1 + (a * 7 % 4)).Select(
            k => By(State($"s{a:00}{k}"), $"{a:00}-{k}", value(a)))),
        .. Enumerable.Range(0, answers).Where(a => a % 4 == 2).Select(
            a => new Claim($"{a:00}-5", Chain.From(Wire).Quoting(State($"s{a:00}0")), Dead, value(a), modality: "we think")),
        .. Enumerable.Range(0, answers).Where(a => a % 3 != 1).Select(a => By(voice(a), $"{a:00}-8", value(a))),
        By(State("outranked"), $"{answers:00}-7", value(answers)),
        .. Enumerable.Range(0, answers).Where(a => a % 2 == 1).Select(
            a => new Claim($"{a:00}-9", Chain.From(Wire).Paraphrasing(State("outranked")), Dead, value(a))),
    ];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Of_conflicts_the_200_strongest_are_kept(bool areParts) =>
        Keeps(Claims(26, a => Estimate.Exactly(1_000 + a), a => areParts && a % 5 > 0 ? Body($"part {a}", Top) : Top), MostConflicts);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Of_what_does_not_conflict_the_20_strongest_are_kept(bool areParts) =>
        Keeps(Claims(16, a => Estimate.AtLeast(1_000 + a), a => areParts && a % 5 > 0 ? Body($"part {a}", Top) : Top), MostOthers);

    /// <summary>One pair conflicts, and is weaker than all others: it decides the grade whichever other claim is left out.</summary>
    [Fact]
    public void A_weak_conflict_among_many_pairs_decides_with_one_claim_left_out_as_well()
    {
        Claim[] claims =
        [
            .. Enumerable.Range(0, 20).Select(i => By(State($"s{i:00}"), $"{i:00}", Estimate.AtLeast(10 + (i / 2)))),
            By(State("high"), "high", Estimate.Exactly(100)),
            By(State("low"), "low", Estimate.LessThan(50)),
        ];
        Sensitivity told = Sensitivity.LeaveOneClaimOut(Reconciler.Default with { MaximumPairs = 0 }, ClaimSet.Create(claims));
        Assert.All(told.Rows, row => Assert.Equal(
            row.Claims[0].Id is "high" or "low" ? Grade.Compatible : Grade.Contradicted, row.Grade));
    }

    /// <summary>
    /// The same with alternatives that one source leaves open, none of which takes part in the conflict; or with both in it, which leave
    /// nothing open; or with one in it, which leaves the other.
    /// </summary>
    [Theory]
    [InlineData("at least 12", "at least 13", "exactly 100", "less than 50", Grade.Contradicted)]
    [InlineData("exactly 100", "exactly 200", "at least 12", "less than 50", Grade.Contradicted)]
    [InlineData("exactly 100", "exactly 40", "at least 12", "less than 50", Grade.Compatible)]
    public void Alternatives_relieve_a_conflict_of_which_one_of_them_is_no_part(
        string first, string second, string third, string fourth, Grade grade)
    {
        ClaimSet claims = ClaimSet.Create(
        [
            .. Enumerable.Range(0, 20).Select(i => By(State($"s{i:00}"), $"{i:00}", Estimate.AtLeast(10 + (i / 2)))),
            By(Top, "x", Estimate.Parse(first), relations: new ClaimRelation(ClaimRelationKind.AlternativeTo, "y")),
            By(Top, "y", Estimate.Parse(second)),
            By(State("third"), "third", Estimate.Parse(third)),
            By(State("fourth"), "fourth", Estimate.Parse(fourth)),
        ]);
        Assert.Equal(grade, Reconciler.Default.Reconcile(claims).Grade);
        Assert.Equal(grade, (Reconciler.Default with { MaximumPairs = 0 }).Reconcile(claims).Grade);
    }

    /// <summary>What one of several same words declares to contradict, the others do not.</summary>
    [Fact]
    public void Words_that_declare_a_contradiction_are_not_like_those_that_do_not()
    {
        ClaimSet claims =
        [
            By(State("a"), "1", new TextValue("heavy")),
            By(State("b"), "2", new TextValue("heavy"), relations: new ClaimRelation(ClaimRelationKind.Contradicts, "3")),
            By(State("c"), "3", new TextValue("light")),
        ];
        Assert.Equal(Grade.Contradicted, Reconciler.Default.Reconcile(claims).Grade);
        Assert.Equal(Grade.Contradicted, (Reconciler.Default with { MaximumPairs = 0 }).Reconcile(claims).Grade);
    }

    /// <summary>The number keeps what the two are to each other, why, on which ground, and if they are of one scope.</summary>
    [Fact]
    public void Each_kind_of_pair_has_a_number_of_its_own()
    {
        HashSet<int> kinds = [];
        foreach (PairRelation relation in Enum.GetValues<PairRelation>())
        {
            foreach (PairReason reason in Enum.GetValues<PairReason>())
            {
                foreach (PairBasis basis in Enum.GetValues<PairBasis>())
                {
                    foreach (bool isOfOneScope in (bool[])[false, true])
                    {
                        int kind = PairKind.Of(PairKind.Of(relation, reason), PairKind.Of(basis, isOfOneScope));
                        Assert.True(kinds.Add(kind));
                        Assert.Equal((relation, basis), (PairKind.RelationOf(kind), PairKind.BasisOf(kind)));
                        Assert.Equal(
                            kind, PairKind.Of(PairKind.OutcomeOf(kind), PairKind.GroundOf(kind)));
                        Assert.Equal(relation is PairRelation.Contradicts or PairRelation.Disagrees, PairKind.IsConflict(kind));
                    }
                }
            }
        }
    }

    private static void Keeps(Claim[] claims, int most)
    {
        Reconciliation all = Reconcile(claims);
        Reconciliation few = (Reconciler.Default with { MaximumPairs = 0 }).Reconcile(ClaimSet.Create(claims));
        Dictionary<string, Witness> witnessOf = all.Witnesses
            .SelectMany(witness => witness.Used.Select(claim => (claim.Id, witness)))
            .ToDictionary(StringComparer.Ordinal);
        Dictionary<string, int> voices = claims
            .GroupBy(claim => claim.Id[..2])
            .ToDictionary(answer => answer.Key, answer => answer
                .Where(claim => witnessOf.ContainsKey(claim.Id)).Select(claim => witnessOf[claim.Id]).Distinct().Count());
        HashSet<(string, string)> expected = [];
        Func<Judgement, bool>[] sorts = [pair => AreUsed(pair) && !pair.IsOneVoice, pair => pair.IsOneVoice, pair => !AreUsed(pair)];
        foreach (Func<Judgement, bool> isOfSort in sorts)
        {
            foreach (var kind in all.Judgements.Where(isOfSort).GroupBy(pair => (pair.Relation, pair.Why)))
            {
                (string, string)[] strongest =
                [
                    .. kind.Select(AnswersOf).Distinct()
                        .OrderByDescending(pair => Math.Min(voices[pair.One], voices[pair.Other]))
                        .ThenByDescending(pair => voices[pair.One] + voices[pair.Other])
                        .ThenBy(pair => pair.One, StringComparer.Ordinal)
                        .ThenBy(pair => pair.Other, StringComparer.Ordinal)
                        .Take(kind.First().IsConflict ? MostConflicts : MostOthers),
                ];
                HashSet<(string, string)> kept =
                    [.. few.Judgements.Where(isOfSort).Where(pair => (pair.Relation, pair.Why) == kind.Key).Select(AnswersOf)];
                Assert.Empty(strongest.Except(kept));
                expected.UnionWith(strongest);
            }
        }

        // The pair that is the farthest apart is kept besides, and that with the lowest figure.
        Assert.InRange(few.Judgements.Select(AnswersOf).Except(expected).Count(), 0, 2);
        Assert.True(expected.Count >= most, $"There are {expected.Count} pairs.");
        Assert.True(all.PairCount > 2 * few.Judgements.Length, $"Of {all.PairCount} pairs {few.Judgements.Length} are kept.");

        bool AreUsed(Judgement pair) => witnessOf.ContainsKey(pair.First.Id) && witnessOf.ContainsKey(pair.Second.Id);

        static (string One, string Other) AnswersOf(Judgement pair) =>
            string.CompareOrdinal(pair.First.Id, pair.Second.Id) < 0
                ? (pair.First.Id[..2], pair.Second.Id[..2])
                : (pair.Second.Id[..2], pair.First.Id[..2]);
    }
}
