using System.Collections.Immutable;
using static Attribution.Tests.Said;

namespace Attribution.Tests;

/// <summary>A result equals one that was made apart from it, and none that differs from it in a single member.</summary>
public partial class ResultEqualityTests
{
    private static readonly Claim One = By(State("a"), "1", Estimate.Of(100)), Two = By(State("b"), "2", Estimate.MoreThan(400));

    private static readonly Finding Why = new("code", "Why."), Other = new("other", "Why.");

    private static readonly Reconciliation Verdict = Reconcile(One, Two), Another = Reconcile(One);

    private static readonly Witness[] Witnesses = [.. Verdict.Witnesses];

    /// <summary>Each type, and what holds of its equality.</summary>
    private static readonly Dictionary<Type, Action> Contracts = new()
    {
        [typeof(Reconciliation)] = Reconciliations,
        [typeof(Policies)] = Names,
        [typeof(AuditEntry)] = Entries,
        [typeof(Witness)] = OfWitnesses,
        [typeof(WitnessCount)] = () => EqualityContract.Holds(new(1, 2), new WitnessCount(1, 2), new(1, 1), new(2, 2)),
        [typeof(Judgement)] = Judgements,
        [typeof(SumJudgement)] = Sums,
        [typeof(ClaimCamp)] = Camps,
        [typeof(ConflictSize)] = Sizes,
        [typeof(Sentence)] = () => EqualityContract.Holds(
            new("Words.", One), new Sentence("Words.", One), new("Words.", Two), new("Words."), new("Other words.", One)),
        [typeof(Dropped)] = () => EqualityContract.Holds(new(One, Why), new Dropped(One, Why), new(Two, Why), new(One, Other)),
        [typeof(Fall)] = () => EqualityContract.Holds(new(One, Two), new Fall(One, Two), new(One, One), new(Two, Two)),
        [typeof(Votes)] = OfVotes,
        [typeof(VoteAnswer)] = Answers,
        [typeof(VoteBloc)] = Blocs,
        [typeof(VoteFusion)] = Fusions,
        [typeof(Abstention)] = () => EqualityContract.Holds(
            new(Stance.Fears, [One]), new Abstention(Stance.Fears, [One]), new(Stance.Evades, [One]), new(Stance.Fears, [Two])),
        [typeof(AnswerBelief)] = () => EqualityContract.Holds(
            new("yes", 0.1, 0.4, 0.2),
            new AnswerBelief("yes", 0.1, 0.4, 0.2),
            new("no", 0.1, 0.4, 0.2),
            new("yes", 0, 0.4, 0.2),
            new("yes", 0.1, 0.5, 0.2),
            new("yes", 0.1, 0.4, 0.3)),
        [typeof(Sensitivity)] = Sensitivities,
        [typeof(SensitivityRow)] = SensitivityRows,
        [typeof(PolicyComparison)] = Comparisons,
        [typeof(ComparisonCell)] = () => EqualityContract.Holds(
            new("reader", "merger", Verdict),
            new ComparisonCell("reader", "merger", Reconcile(One, Two)),
            new("another", "merger", Verdict),
            new("reader", "another", Verdict),
            new("reader", "merger", Another)),
        [typeof(TimelineRow)] = Rows,
        [typeof(TimelineChange)] = Changes,
        [typeof(TimelineFigure)] = () => EqualityContract.Holds(
            new(One, true), new TimelineFigure(One, true), new(Two, true), new(One, false)),
        [typeof(GroupedReconciliation)] = Grouped,
        [typeof(ReconciliationGroup)] = Groups,
        [typeof(Totals)] = OfTotals,
        [typeof(TotalPart)] = Parts,
        [typeof(Verdicts)] = () => EqualityContract.Holds(
            Verdicts.Of([Verdict], "Title"),
            Verdicts.Of([Reconcile(One, Two)], "Title"),
            Verdicts.Of([Verdict], "Another title"),
            Verdicts.Of([Another], "Title"),
            Verdicts.Of([], "Title")),
        [typeof(Reconciler)] = Reconcilers,
        [typeof(PlotOptions)] = Options,
    };

    public static TheoryData<Type> Types => [.. Contracts.Keys];

    /// <summary>Every type of the room with value equality, by which a new one is not forgotten here.</summary>
    public static IEnumerable<Type> WithValueEquality => typeof(Reconciliation).Assembly.GetExportedTypes().Where(type =>
        SourceTree.RoomOfType.GetValueOrDefault(type.Name)?.Split('/')[0] == nameof(Reconciliation)
        && type.GetInterfaces().Contains(typeof(IEquatable<>).MakeGenericType(type)));

    [Fact]
    public void Every_type_with_value_equality_is_tried() => Assert.Equal(
        WithValueEquality.Select(type => type.Name).Order(StringComparer.Ordinal),
        Contracts.Keys.Select(type => type.Name).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Types))]
    public void A_result_equals_its_like_and_none_that_differs_in_one_member(Type type) => Contracts[type]();

    private static void Names() => EqualityContract.Holds(
        new("r", "s", "e", "w", "m", false),
        new Policies("r", "s", "e", "w", "m", false),
        new("-", "s", "e", "w", "m", false),
        new("r", "-", "e", "w", "m", false),
        new("r", "s", "-", "w", "m", false),
        new("r", "s", "e", "-", "m", false),
        new("r", "s", "e", "w", "-", false),
        new("r", "s", "e", "w", "m", true));

    private static void Entries() => EqualityContract.Holds(
        new(One, ClaimUse.Used, Why, 1, Why, "said"),
        new AuditEntry(One, ClaimUse.Used, Why, 1, Why, "said"),
        new(Two, ClaimUse.Used, Why, 1, Why, "said"),
        new(One, ClaimUse.Dropped, Why, 1, Why, "said"),
        new(One, ClaimUse.Used, Other, 1, Why, "said"),
        new(One, ClaimUse.Used, null, 1, Why, "said"),
        new(One, ClaimUse.Used, Why, 2, Why, "said"),
        new(One, ClaimUse.Used, Why, null, Why, "said"),
        new(One, ClaimUse.Used, Why, 1, Other, "said"),
        new(One, ClaimUse.Used, Why, 1, Why, "recorded"));

    private static void OfWitnesses() => EqualityContract.Holds(
        new([State("a")], Unnamed("u"), [One, Two], [One]),
        new Witness([State("a")], Unnamed("u"), [One, Two], [One]),
        new([State("b")], Unnamed("u"), [One, Two], [One]),
        new([State("a")], null, [One, Two], [One]),
        new([State("a")], Unnamed("u"), [One], [One]),
        new([State("a")], Unnamed("u"), [One, Two], [Two]),
        new([State("a")], Unnamed("u"), [One, Two], [One], isDisputed: true));

    private static void Camps() => EqualityContract.Holds(
        Camp([One]),
        Camp([One]),
        Camp([Two]),
        Camp([One], scope: Scope.Of(("place", "Kursk"))),
        Camp([One], period: "2024"),
        Camp([One], range: 2),
        Camp([One], common: 2));

    private static ClaimCamp Camp(
        ImmutableArray<Claim> claims, Scope? scope = null, string? period = null, double range = 1, double common = 1) => new(
        claims,
        scope ?? Scope.Whole,
        period is null ? null : Edtf.Parse(period),
        RealInterval.Point(range),
        RealInterval.Point(common));

    private static void Sizes() => EqualityContract.Holds(
        new(1, 2, People, true, 3, 4),
        new ConflictSize(1, 2, People, true, 3, 4),
        new(0, 2, People, true, 3, 4),
        new(1, 3, People, true, 3, 4),
        new(1, 2, null, true, 3, 4),
        new(1, 2, People, false, 3, 4),
        new(1, 2, People, true, null, 4),
        new(1, 2, People, true, 3, 5));

    private static void Parts() => EqualityContract.Holds(
        new(Verdict, TotalUse.Answers, Why),
        new TotalPart(Reconcile(One, Two), TotalUse.Answers, Why),
        new(Another, TotalUse.Answers, Why),
        new(Verdict, TotalUse.Contested, Why),
        new(Verdict, TotalUse.Answers, Other),
        new(Verdict, TotalUse.Answers, Why, default(Summand) with { IsMean = true }));

    /// <summary>What is declared is said in the text, so that totals which differ in it are two.</summary>
    private static void OfTotals()
    {
        Reconciliation market = Events.Event("market", Events.Normal(10, 2)), bridge = Events.Event("bridge", Estimate.Of(20));
        EqualityContract.Holds(
            Totals.Of([market, bridge], Dependence.Full, 0.9, false, People),
            Totals.Of([bridge, market], Dependence.Full, 0.9, false, People),
            Totals.Of([market], Dependence.Full, 0.9, false, People),
            Totals.Of([market, bridge], Dependence.Independent, 0.9, false, People),
            Totals.Of([market, bridge], Dependence.Full, 0.95, false, People),
            Totals.Of([market, bridge], Dependence.Full, 0.9, true, People),
            Totals.Of([market, bridge], Dependence.Full, 0.9, false, Unit.Parse("1")));
    }
}
