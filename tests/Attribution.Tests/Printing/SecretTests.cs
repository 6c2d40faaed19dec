using System.Diagnostics;
using System.Reflection;
using System.Text.Json;
using NodaTime;
using static Attribution.Tests.SecretClaims;

namespace Attribution.Tests;

/// <summary>
/// The id, the name and the aliases of a confidential source are in nothing that leaves: no text, no property, no message of whatever can
/// be reached from its claims and their verdicts.
/// </summary>
public class SecretTests
{
    private static readonly Type[] Expected =
    [
        typeof(Witness), typeof(TimelineChange), typeof(SensitivityRow), typeof(Votes), typeof(VoteFusion), typeof(VoteBloc),
        typeof(ComparisonCell), typeof(AuditEntry),
    ];

    [Fact]
    public void Nothing_that_is_printed_or_can_be_read_tells_a_secret()
    {
        TextSearch searched = new(AssertTellsNothing);
        foreach (ClaimSet claims in Sets())
        {
            searched.Visit(claims);
            foreach (Topic topic in claims.Topics)
            {
                ClaimSet on = claims.On(topic);
                if (on.Count == 0) continue;
                foreach (Reconciler reconciler in Reconcilers()) searched.Visit(Asking(() => reconciler.Reconcile(on)));
                Reconciliation result = Reconciler.Default.Reconcile(on);
                searched.Visit(result.Votes);
                searched.Visit(Asking(() => result.Votes.Fuse(BeliefFusion.Cumulative, Trust.Same(0.7))));
                Trust byHand = Trust.Of("by hand", witness => witness.Name.Length > 12 ? null : 0.5);
                searched.Visit(Asking(() => result.Votes.DempsterShafer(byHand)));
                searched.Visit(Asking(() => Sensitivity.LeaveOneWitnessOut(Reconciler.Default, on)));
                searched.Visit(PolicyComparison.Of(on, [Readers.Literal, Readers.SignificantDigits], [Mergers.Camps, Mergers.Median()]));
                searched.Visit(Asking(() => Timeline.Of(on)));
                searched.Visit(Asking(() => Timeline.Of(on).AsRecorded(Instant.FromUtc(2030, 1, 1, 0, 0))));
                searched.Visit(Asking(() => Reconciler.Default.ReconcileBy(on, GroupKeys.Scope)));
                searched.Visit(Asking(() => Totals.Of([result], Dependence.Bonferroni)));
                searched.Visit(Asking(() => on.Without(on[0].Id)));
            }
        }

        Assert.InRange(searched.Texts, 2_000, int.MaxValue);
        Assert.Empty(Expected.Except(searched.Types.Keys).Select(type => type.Name));
    }

    [Fact]
    public void No_problem_of_a_set_tells_a_secret()
    {
        HashSet<string> codes = [];
        Source one = Secret("one"), other = Secret("other");
        Claim claim = Said(one, "S1"), second = Said(other, "S2");
        Claim relays = claim.WithRelations(new ClaimRelation(ClaimRelationKind.Relays, "S9"));
        Claim circle = claim.WithRelations(new ClaimRelation(ClaimRelationKind.Revises, "S2"));
        foreach (Claim[] claims in new Claim[][]
        {
            [claim, claim],
            [claim, Said(other, "S1")],
            [claim, Said(Source.Confidential(Identity("other"), one.Name, one.Id), "S2")],
            [claim, Said(Source.Confidential(Identity("one"), "another label"), "S2")],
            [claim, Said(Identity("one"), "S2")],
            [relays],
            [circle, second.WithRelations(new ClaimRelation(ClaimRelationKind.Revises, "S1"))],
            [claim, Said(Source.Confidential(Identity("other"), "a looker", one.Id.Replace('o', 'о')), "S2")],
            [claim.WithValue(Estimate.Of(3, People).WithText("7 people"))],
        })
        {
            ClaimSetException refused = Assert.Throws<ClaimSetException>(() => ClaimSet.Create(claims));
            AssertTellsNothing(refused.ToString(), "ClaimSetException");
            foreach (ClaimSetProblem problem in refused.Problems)
            {
                codes.Add(problem.Code);
                AssertTellsNothing($"{problem} {problem.Id} {problem.Message}", problem.Code);
            }
        }

        Assert.Equal(
            ["conflicting-definition", "cycle", "duplicate", "look-alike", "same-source", "unknown-claim", "words-differ"], codes.Order());
        ClaimSet set = [claim, second.WithRelations(new ClaimRelation(ClaimRelationKind.Relays, "S1"))];
        AssertTellsNothing(Assert.Throws<ClaimSetException>(() => set.Without("S1")).ToString(), "removed-claim");
    }

    [Fact]
    public void No_policy_tells_a_secret_in_a_message()
    {
        ClaimSet claims = [Said(Secret("one"), "S1"), Said(Secret("other"), "S2").WithValue(Estimate.Of(4, People))];
        Reconciler strict = Reconciler.Default with { Weighting = Weightings.OfSources(new Dictionary<string, double> { ["x"] = 1 }) };
        Exception refused = Assert.ThrowsAny<Exception>(() => strict.Reconcile(claims));
        AssertTellsNothing(refused.ToString(), "weighting");
        Assert.Contains("one-1", refused.Message, StringComparison.Ordinal);
        Assert.ThrowsAny<ArgumentException>(() => Speaker.Joint(Secret("one"), Secret("one")));
        AssertTellsNothing(Record.Exception(() => Speaker.Joint(Secret("one"), Secret("one")))!.ToString(), "speaker");
        Exception twice = Record.Exception(() => new Source("x", "X", SourceKind.Person, partOf: [Secret("one"), Secret("one")]))!;
        AssertTellsNothing(twice.Message, "partOf");
        AssertTellsNothing(Record.Exception(() => Source.Confidential(Secret("one"), "x"))!.Message, "again");
    }

    [Fact]
    public void A_serializer_that_writes_all_properties_does_not_find_a_secret()
    {
        Source secret = Secret("one");
        AssertTellsNothing(JsonSerializer.Serialize(secret), "System.Text.Json");
        Assert.All(
            typeof(Source).GetFields(BindingFlags.NonPublic | BindingFlags.Instance).Where(field => field.FieldType == typeof(Source)),
            field => Assert.Equal(
                DebuggerBrowsableState.Never, field.GetCustomAttribute<DebuggerBrowsableAttribute>()!.State));
        Assert.DoesNotContain(typeof(Source).GetProperties(), property => property.PropertyType == typeof(Source));
    }

    [Fact]
    public void The_secrets_decide_nothing()
    {
        foreach ((ClaimSet one, ClaimSet other) in Sets().Zip(Sets("xx")))
        {
            Assert.Equal(one.Sources.Select(source => source.Id), other.Sources.Select(source => source.Id));
            Assert.Equal(
                Reconciler.Default.ReconcileAll(one).Select(result => result + result.ToText(full: true)),
                Reconciler.Default.ReconcileAll(other).Select(result => result + result.ToText(full: true)));
        }
    }

    [Fact]
    public void It_is_a_witness_and_said_to_be_confidential()
    {
        Reconciliation result = Reconciler.Default.Reconcile([Said(Secret("one"), "S1"), Said(Secret("other"), "S2")]);
        Assert.Equal((Grade.Corroborated, 2, 2), (result.Grade, result.WitnessCount.Minimum, result.WitnessCount.Maximum));
        Assert.Contains("a source called one (confidential)", result.ToString(), StringComparison.Ordinal);
        Assert.Contains("a source called other (confidential)", result.ToText(full: true), StringComparison.Ordinal);
        Reconciliation dependent = Reconciler.Default.Reconcile(
            [Said(Secret("one", "zq", State), "S1"), Said(Secret("other", "zq", State), "S2")]);
        Assert.Equal(1, dependent.WitnessCount.Maximum);
    }

    [Fact]
    public void A_confidential_parent_ties_without_being_told()
    {
        Source body = Source.Confidential(new("zqid-body", "Zqname body", SourceKind.Organisation), "a state body");
        Reconciliation result = Reconciler.Default.Reconcile(
            [Said(Secret("one", "zq", body), "S1"), Said(Secret("other", "zq", body), "S2")]);
        Assert.Equal(1, result.WitnessCount.Maximum);
        Assert.Contains("a state body (confidential)", result.ToText(full: true), StringComparison.Ordinal);
        AssertTellsNothing(result.ToText(full: true) + result, "parents");
    }

    private static object Asking(Func<object> make)
    {
        try
        {
            return make();
        }
        catch (Exception refusal) when (refusal is ArgumentException or PolicyException)
        {
            return refusal;
        }
    }

    private static IEnumerable<Reconciler> Reconcilers() =>
    [
        Reconciler.Default,
        Reconciler.Default with { Merger = Mergers.Median(), MergeAgainstVerdict = true },
        Reconciler.Default with { Selection = Selections.All, Reader = Readers.Literal },
        Reconciler.Default with { Weighting = Weightings.OfSources(new Dictionary<string, double> { ["one-1"] = 2 }, others: 1) },
    ];
}
