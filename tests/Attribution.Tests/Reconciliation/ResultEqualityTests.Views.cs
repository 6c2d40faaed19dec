using System.Collections.Immutable;
using NodaTime;
using static Attribution.Tests.Said;

namespace Attribution.Tests;

/// <content>Verdicts and their judgements, and the views of them.</content>
public partial class ResultEqualityTests
{
    private static readonly Opinion Even = Opinion.Binomial(0.4, 0.4, 0.2), Sure = Opinion.Binomial(0.9, 0.1, 0);

    private static void Reconciliations() => EqualityContract.Holds(
        Made(),
        Made(),
        Made(topic: new("other", "deaths", "the flood", Accrual.Cumulative)),
        Made(policies: Reconciler.Default with { MergeAgainstVerdict = true }),
        Made(audit: []),
        Made(judgements: []),
        Made(grade: Grade.Consistent),
        Made(related: Verdict.Judgements),
        Made(sums: [Sum()]),
        Made(figures: Another),
        Made(merged: null),
        Made(refusals: []));

    private static Reconciliation Made(
        Topic? topic = null,
        Reconciler? policies = null,
        AuditEntry[]? audit = null,
        ImmutableArray<Judgement>? judgements = null,
        Grade grade = Grade.Divided,
        ImmutableArray<Judgement>? related = null,
        ImmutableArray<SumJudgement>? sums = null,
        Reconciliation? figures = null,
        double? merged = 1,
        ImmutableArray<Finding>? refusals = null) =>
        new(topic ?? Dead, (policies ?? Reconciler.Default).Policies, Independence.ByRoots(Verdict.Witnesses))
        {
            Audit = [.. audit ?? [.. Verdict.Audit]],
            Judgements = judgements ?? Verdict.Judgements,
            Related = related ?? [],
            Sums = sums ?? [],
            Grade = grade,
            Figures = (figures ?? Verdict).Figures,
            Merged = merged is { } value ? Merged.Of("median", value) : null,
            Refusals = refusals ?? [Why],
        };

    private static void Judgements() => EqualityContract.Holds(
        Pair(),
        Pair(),
        Pair(first: 2),
        Pair(second: 3),
        Pair(relation: PairRelation.Disagrees),
        Pair(reason: PairReason.Touching),
        Pair(basis: PairBasis.RelatedTopic),
        Pair(isOneVoice: true));

    private static Judgement Pair(
        int first = 0,
        int second = 1,
        PairRelation relation = PairRelation.Compatible,
        PairReason reason = PairReason.SharedBounds,
        PairBasis basis = PairBasis.SameQuantity,
        bool isOneVoice = false) =>
        new(Used(first), Used(second), new(basis, false, GroundKind.Same), relation, reason, null, isOneVoice);

    /// <summary>What the two claims say, and two others in the same words.</summary>
    private static Statement Used(int place) => Reconcile(
        One, Two, By(State("c"), "3", Estimate.Of(100)), By(State("d"), "4", Estimate.MoreThan(400))).Figures.Used[place];

    private static void Sums() => EqualityContract.Holds(
        Sum(),
        Sum(),
        Sum(total: 2),
        Sum(part: 3),
        Sum(relation: PairRelation.Compatible),
        Sum(isOneVoice: true),
        Sum(reader: Readers.Literal));

    private static SumJudgement Sum(
        int total = 0,
        int part = 1,
        PairRelation relation = PairRelation.Disagrees,
        bool isOneVoice = false,
        IEstimateReader? reader = null)
    {
        Reconciliation read = (Reconciler.Default with { Reader = reader ?? Readers.SignificantDigits }).Reconcile([One, Two]);
        return new(Used(total), new([[Used(part)], [read.Figures.Used[0]]], new()), relation, isOneVoice);
    }

    private static void OfVotes() => EqualityContract.Holds(
        Voted(),
        Voted(),
        Voted(topic: new("other", "deaths", "the flood", Accrual.Cumulative)),
        Voted(answers: []),
        Voted(abstentions: []),
        Voted(frame: ["no", "yes"]));

    private static Votes Voted(
        Topic? topic = null, VoteAnswer[]? answers = null, Abstention[]? abstentions = null, ImmutableArray<string>? frame = null) => new(
        topic ?? Dead,
        [.. answers ?? [Vote()]],
        [.. abstentions ?? [new(Stance.Fears, [One])]],
        new(1, 1),
        frame ?? ["yes", "no"],
        [],
        null);

    private static void Answers() => EqualityContract.Holds(
        Vote(),
        Vote(),
        Vote(answer: "no"),
        Vote(scope: Scope.Of(("place", "Kursk"))),
        Vote(period: "2024"),
        Vote(claim: Two),
        Vote(witness: 1),
        Vote(most: 2),
        Vote(dissenting: [Witnesses[0]]));

    private static VoteAnswer Vote(
        string answer = "yes",
        Scope? scope = null,
        string? period = null,
        Claim? claim = null,
        int witness = 0,
        int most = 1,
        Witness[]? dissenting = null) => new(
        answer,
        scope ?? Scope.Whole,
        period is null ? null : Edtf.Parse(period),
        [claim ?? One],
        [Witnesses[witness]],
        new(1, most),
        [.. dissenting ?? []]);

    private static void Blocs() => EqualityContract.Holds(
        new([Witnesses[0]], [One], Even),
        new VoteBloc([Witnesses[0]], [One], Even),
        new([Witnesses[1]], [One], Even),
        new([Witnesses[0]], [Two], Even),
        new([Witnesses[0]], [One], Sure));

    private static void Fusions()
    {
        VoteFusion Fused(
            string method = "method", string trust = "trust", double conflict = 0.5, double uncertainty = 0.5, int other = 0) =>
            new(method, trust)
            {
                Conflict = conflict,
                Uncertainty = uncertainty,
                Opinion = other == 1 ? Sure : Even,
                Mass = other == 2 ? null : MassFunction.Vacuous(2),
                Refusal = other == 3 ? Other : Why,
                Beliefs = other == 4 ? [] : [new("yes", 0, 1, 0.5)],
                Blocs = other == 5 ? [] : [new([Witnesses[0]], [One], Even)],
                WithoutTrust = other == 6 ? [] : [Two],
                Warnings = other == 7 ? [] : [Why],
            };

        EqualityContract.Holds(
            Fused(),
            Fused(),
            [
                Fused(method: "-"), Fused(trust: "-"), Fused(conflict: 0.4), Fused(uncertainty: 0.4),
                .. Enumerable.Range(1, 7).Select(other => Fused(other: other)),
            ]);
    }

    private static void Sensitivities()
    {
        Sensitivity Left(Reconciler reconciler, params Claim[] claims) =>
            Sensitivity.LeaveOneWitnessOut(reconciler, ClaimSet.Create(claims), TestContext.Current.CancellationToken);

        Claim fear = By(State("c"), "3", null, Stance.Fears);
        EqualityContract.Holds(
            Left(Reconciler.Default, One, Two),
            Left(Reconciler.Default, Two, One),
            Left(Reconciler.Default, One),
            Left(Reconciler.Default with { MergeAgainstVerdict = true }, One, Two),
            Left(Reconciler.Default with { MaximumComparisons = 0 }, One, Two),
            Left(Reconciler.Default with { MaximumComparisons = 1 }, One, Two),
            Sensitivity.LeaveOneClaimOut(Reconciler.Default, [One, Two], TestContext.Current.CancellationToken));
        EqualityContract.Holds(
            Sensitivity.LeaveOneClaimOut(Reconciler.Default, [fear], TestContext.Current.CancellationToken),
            Sensitivity.LeaveOneClaimOut(Reconciler.Default, [fear], TestContext.Current.CancellationToken),
            Sensitivity.LeaveOneClaimOut(Reconciler.Default, [One], TestContext.Current.CancellationToken));
    }

    private static void SensitivityRows()
    {
        Reconciliation merged = (Reconciler.Default with { MergeAgainstVerdict = true }).Reconcile([One, Two]);
        EqualityContract.Holds(
            Row("A", One, Verdict, Verdict.Grade),
            Row("A", One, Verdict, Verdict.Grade),
            Row("B", One, Verdict, Verdict.Grade),
            Row("A", Two, Verdict, Verdict.Grade),
            Row("A", One, null, Grade.Unanswered),
            Row("A", One, merged, Verdict.Grade),
            Row("A", One, Verdict, Grade.Consistent));

        static SensitivityRow Row(string omitted, Claim claim, Reconciliation? without, Grade whole) =>
            new(omitted, [claim], without, whole, () => without);
    }

    private static void Comparisons() => EqualityContract.Holds(
        PolicyComparison.Of([One, Two], [Readers.Literal], [Mergers.Camps]),
        PolicyComparison.Of([Two, One], [Readers.Literal], [Mergers.Camps]),
        PolicyComparison.Of([One], [Readers.Literal], [Mergers.Camps]),
        PolicyComparison.Of([One, Two], [Readers.SignificantDigits], [Mergers.Camps]),
        PolicyComparison.Of([One, Two], [Readers.Literal], [Mergers.Envelope]));

    private static void Rows()
    {
        TimelineRow Row(int day = 1, Grade grade = Grade.Divided, int most = 1, int other = 0) =>
            new(new LocalDate(2024, 1, day), () => Verdict)
            {
                Grade = grade,
                WitnessCount = new(1, most),
                Merged = other == 1 ? null : Merged.Of("median", 1),
                RefusalCodes = other == 2 ? [] : ["divided"],
                Figures = other == 3 ? [] : [new(One, true)],
                Changes = other == 4 ? [] : [new(TimelineChangeKind.New, One, null, null)],
                MayBeLater = other == 5 ? [] : [One],
            };

        EqualityContract.Holds(
            Row(), Row(), [Row(day: 2), Row(grade: Grade.Consistent), Row(most: 2), .. Enumerable.Range(1, 5).Select(i => Row(other: i))]);
    }

    private static void Changes()
    {
        EqualityContract.Holds(
            new(TimelineChangeKind.Revised, One, Two, Why),
            new TimelineChange(TimelineChangeKind.Revised, One, Two, Why),
            new(TimelineChangeKind.Retracted, One, Two, Why),
            new(TimelineChangeKind.Revised, Two, Two, Why),
            new(TimelineChangeKind.Revised, One, One, Why),
            new(TimelineChangeKind.Revised, One, Two, Other));
        EqualityContract.Holds(
            new(Grade.Divided, Grade.Consistent, [One]),
            new TimelineChange(Grade.Divided, Grade.Consistent, [One]),
            new(Grade.Compatible, Grade.Consistent, [One]),
            new(Grade.Divided, Grade.Compatible, [One]),
            new(Grade.Divided, Grade.Consistent, [Two]));
    }

    private static void Grouped()
    {
        ReconciliationGroup one = Group(One, Another), two = Group(Two, Reconcile(Two)), other = Group(Two, Verdict);
        EqualityContract.Holds(
            new(GroupKeys.Scope, [one, two], Verdict),
            new GroupedReconciliation(GroupKeys.Scope, [Group(One, Another), Group(Two, Reconcile(Two))], Reconcile(One, Two)),
            new(GroupKeys.Period, [one, two], Verdict),
            new(GroupKeys.Scope, [one, other], Verdict),
            new(GroupKeys.Scope, [two, one], Verdict),
            new(GroupKeys.Scope, [one, two], Another));

        static ReconciliationGroup Group(Claim claim, Reconciliation result) =>
            new(new(GroupKeys.Scope, Scope.Whole, null, null, [claim]), result);
    }

    private static void Groups()
    {
        Edtf year = Edtf.Parse("2024");
        EqualityContract.Holds(
            new(new(GroupKeys.Scope, Scope.Whole, year, CountBasis.Reported, [One]), Another),
            new ReconciliationGroup(new(GroupKeys.Scope, Scope.Whole, year, CountBasis.Reported, [One]), Another),
            new(new(GroupKeys.Basis, Scope.Whole, year, CountBasis.Reported, [One]), Another),
            new(new(GroupKeys.Scope, null, year, CountBasis.Reported, [One]), Another),
            new(new(GroupKeys.Scope, Scope.Whole, null, CountBasis.Reported, [One]), Another),
            new(new(GroupKeys.Scope, Scope.Whole, year, null, [One]), Another),
            new(new(GroupKeys.Scope, Scope.Whole, year, CountBasis.Reported, [One]), Verdict));
    }
}
