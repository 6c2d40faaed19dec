using System.Collections.Immutable;
using System.Reflection;
using static Attribution.Tests.Said;

namespace Attribution.Tests;

/// <summary>
/// What only the library makes cannot be made, changed or taken apart by others; what has value equality has its operators.
/// </summary>
public class ClosedResultTests
{
    private static readonly Type[] Results =
    [
        typeof(Reconciliation),
        typeof(Policies),
        typeof(AuditEntry),
        typeof(Witness),
        typeof(WitnessCount),
        typeof(Judgement),
        typeof(SumJudgement),
        typeof(ClaimCamp),
        typeof(ConflictSize),
        typeof(Sentence),
        typeof(Votes),
        typeof(VoteAnswer),
        typeof(VoteBloc),
        typeof(VoteFusion),
        typeof(Abstention),
        typeof(AnswerBelief),
        typeof(Sensitivity),
        typeof(SensitivityRow),
        typeof(PolicyComparison),
        typeof(ComparisonCell),
        typeof(Fall),
        typeof(TimelineRow),
        typeof(TimelineChange),
        typeof(TimelineFigure),
        typeof(GroupedReconciliation),
        typeof(ReconciliationGroup),
        typeof(Totals),
        typeof(TotalPart),
        typeof(Verdicts),
    ];

    /// <summary>Every public type of the folder but its contracts and tables, which have tests of their own.</summary>
    private static readonly Type[] Public =
    [
        .. typeof(Reconciliation).Assembly.GetExportedTypes().Where(type =>
            SourceTree.RoomOfType.GetValueOrDefault(type.Name) is { } room
            && room.Split('/')[0] == nameof(Reconciliation)
            && room.Split('/')[^1] is not ("Contracts" or "Tables")),
    ];

    [Fact]
    public void Every_type_with_value_equality_is_a_result_or_what_a_policy_returns() => Assert.Equal(
        Results
            .Concat([typeof(Dropped), typeof(Reconciler), typeof(PlotOptions)])
            .Select(type => type.Name)
            .Order(StringComparer.Ordinal),
        Public.Where(HasValueEquality).Select(type => type.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void A_result_has_no_public_constructor() =>
        Assert.All(Results, type => Assert.Empty(type.GetConstructors(BindingFlags.Public | BindingFlags.Instance)));

    [Fact]
    public void A_result_has_get_only_members() =>
        Assert.All(Results, type => Assert.DoesNotContain(type.GetProperties(), property => property.SetMethod is { IsPublic: true }));

    [Fact]
    public void A_result_cannot_be_copied_with_a_change_or_deconstructed() =>
        Assert.All(Results, type => Assert.DoesNotContain(type.GetMethods(), method => method.Name is "<Clone>$" or "Deconstruct"));

    [Fact]
    public void What_has_value_equality_has_its_operators() =>
        Assert.All(Public.Where(HasValueEquality), type =>
        {
            Assert.NotNull(type.GetMethod("op_Equality", [type, type]));
            Assert.NotNull(type.GetMethod("op_Inequality", [type, type]));
        });

    [Fact]
    public void Everything_but_an_exception_says_itself_in_words() =>
        Assert.All(
            Public.Where(
                type => type is { IsAbstract: false, IsInterface: false, IsEnum: false } && !type.IsAssignableTo(typeof(Exception))),
            type => Assert.Equal(type, type.GetMethod(nameof(ToString), Type.EmptyTypes)!.DeclaringType));

    [Fact]
    public void The_default_of_a_struct_is_valid()
    {
        Assert.Equal(
            ("no witness", 0, 0), (default(WitnessCount).ToString(), default(WitnessCount).Minimum, default(WitnessCount).Maximum));
        Assert.Equal(("no answer 0 (0 to 0)", ""), (default(AnswerBelief).ToString(), default(AnswerBelief).Answer));
        EqualityContract.Holds(default(WitnessCount), new WitnessCount(0, 0), new(0, 1), new(1, 1));
        EqualityContract.Holds(
            new AnswerBelief("yes", 0.1, 0.2, 0.15),
            new("yes", 0.1, 0.2, 0.15),
            new("no", 0.1, 0.2, 0.15),
            new("yes", 0, 0.2, 0.15),
            default);
    }

    [Fact]
    public void Equality_is_by_content()
    {
        ClaimSet claims = [By(State("a"), "1", Estimate.Of(100)), By(State("b"), "2", Estimate.MoreThan(400)), By(State("c"), "3", null)];
        Reconciliation one = Reconciler.Default.Reconcile(claims), again = Reconciler.Default.Reconcile(claims);
        Reconciliation less = Reconciler.Default.Reconcile([claims[0], claims[2]]);
        Reconciliation more = (Reconciler.Default with { MergeAgainstVerdict = true }).Reconcile(claims);
        EqualityContract.Holds(one, again, less, more);
        EqualityContract.Holds(one.Policies, again.Policies, more.Policies);
        EqualityContract.Holds(
            one.Judgements[0], again.Judgements[0], Reconcile(claims[0], By(State("d"), "2", Estimate.Of(100))).Judgements[0]);
        Distinct(one.Audit, again.Audit);
        Distinct(one.Witnesses, again.Witnesses);
        Distinct(one.Camps, again.Camps);
        Distinct(one.Explanation, again.Explanation);
        Dropped[] dropped = [.. claims.Select(claim => new Dropped(claim, new("excluded", "Forged.")))];
        EqualityContract.Holds(dropped[0], new Dropped(claims[0], new("excluded", "Forged.")), dropped[1..]);
        Assert.Equal("1: Forged. [excluded]", dropped[0].ToString());
    }

    [Fact]
    public void A_use_is_printed_in_words()
    {
        Reconciliation result = Reconcile(
            By(State("a"), "1", Estimate.Of(100)),
            By(State("b"), "2", null, Stance.Evades),
            By(State("c"), "3", new TextValue("1 (2–3)", TextValue.Garbled)));
        Assert.Equal(
            [
                "1: used",
                "2: no answer: It evades the question, which counts neither for nor against. [evades]",
                "3: unreadable: As the wire gives it, it cannot be read as an estimate. "
                    + "Ask the source what was meant; the library does not guess. [garbled]",
            ],
            result.Audit.Select(entry => entry.ToString()));
    }

    private static void Distinct<T>(ImmutableArray<T> values, ImmutableArray<T> again)
        where T : IEquatable<T> => EqualityContract.Holds(values[0], again[0], [.. values[1..]]);

    private static bool HasValueEquality(Type type) => type.GetInterfaces().Contains(typeof(IEquatable<>).MakeGenericType(type));
}
