using System.Globalization;
using NodaTime;
using static Attribution.Tests.Said;

namespace Attribution.Tests;

/// <summary>Every result, policy and message is the same text under any culture.</summary>
public class CultureTests
{
    private static readonly Source A = State("a"), B = State("b"), C = State("c");

    public static TheoryData<string> Cultures => ["de-DE", "fr-FR", "tr-TR", "sv-SE", "ar-SA"];

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Results_print_the_same(string culture) => Same(culture, Results);

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Policies_and_refusals_print_the_same(string culture) => Same(culture, Policies);

    [Fact]
    public void Policies_print_their_names()
    {
        Assert.Equal(Reconciler.Default.Policies.ToString(), Reconciler.Default.ToString());
        Assert.StartsWith(
            "reconciler: attribution; selection: latest of each source; ", Reconciler.Default.ToString(), StringComparison.Ordinal);
        ISelection[] selections =
        [
            Selections.All, Selections.Latest, Selections.Stances(Stance.Asserts), Selections.AsOfSaid(new LocalDate(2024, 1, 1)),
        ];
        IWeighting[] weightings = [Weightings.Equal, Weightings.OfClaims([new("1", 2.5)], 0.5), Weightings.Undivided(Weightings.Equal)];
        Assert.All(selections, selection => Assert.Equal(selection.Name, selection.ToString()));
        Assert.All(weightings, weighting => Assert.Equal(weighting.Name, weighting.ToString()));
    }

    private static void Same(string culture, Func<string[]> print)
    {
        CultureInfo before = CultureInfo.CurrentCulture, uiBefore = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
            string[] here = print();
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            string[] there = print();
            Assert.Equal(here, there);
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, uiBefore);
        }
    }

    private static string[] Results()
    {
        ClaimSet claims =
        [
            By(A, "1", Estimate.Approximately(1100.5m, People), period: "2024-10", date: "2024-11-02"),
            By(B, "2", Estimate.MoreThan(-3000.25m, People), date: "2024-11-12"),
            By(C, "3", Estimate.PlusMinus(1200.5m, 100.25m, coverage: 0.95m)),
            By(C, "4", Estimate.PlusMinus(1500.5m, 10.25m, coverage: 0.95m)),
        ];
        Reconciler against = Reconciler.Default with { MergeAgainstVerdict = true, Merger = Mergers.Median() };
        Reconciliation result = against.Reconcile(claims);
        Votes votes = Reconcile(By(A, "1", null), By(B, "2", null, Stance.Denies), By(C, "3", null, Stance.Evades)).Votes;
        VoteFusion fused = votes.Fuse(BeliefFusion.Weighted, Trust.Same(0.75));
        Sensitivity sensitivity = Sensitivity.LeaveOneClaimOut(against, claims);
        PolicyComparison comparison = PolicyComparison.Of(
            claims, [Readers.Literal, Readers.Relative(0.125m)], [Mergers.Median(), Mergers.Camps]);
        object?[] all =
        [
            result,
            result.Policies,
            result.WitnessCount,
            .. result.Audit,
            .. result.Witnesses,
            .. result.Judgements,
            .. result.Camps,
            .. result.Explanation,
            .. result.Refusals,
            result.Merged,
            votes,
            .. votes.Answers,
            .. votes.Abstentions,
            fused,
            .. fused.Beliefs,
            .. fused.Blocs,
            sensitivity,
            .. sensitivity.Rows,
            comparison,
            .. comparison.Cells,
        ];
        return [.. all.Select(each => each!.ToString()!)];
    }

    private static string[] Policies()
    {
        Claim undated = By(A, "1", Estimate.Of(1));
        Witness witness = Reconcile(undated).Witnesses[0];
        IWeighting aged = Weightings.ByAge(Duration.FromHours(36), new LocalDate(2024, 12, 27), 0.25);
        Func<object?>[] refused =
        [
            () => Weightings.OfClaims([new("1", -1234.5)]),
            () => Weightings.ByAge(Duration.FromDays(-1), new LocalDate(2024, 12, 27)),
            () => Weightings.OfClaims([new("2", 1)]).Weigh(undated, witness),
            () => Selections.Stances((Stance)(-7)),
            () => Trust.Same(1.5),
            () => (Reconciler.Default with { Weighting = new Negative() }).Reconcile([undated]),
        ];
        return
        [
            aged.Name,
            Weightings.OfSources([new("a", 0.125), new("b", 1234.5)], 0.5).Name,
            Weightings.Product(aged, Weightings.Equal).ToString()!,
            Selections.AsOfSaid(new LocalDate(2024, 1, 2)).ToString()!,
            Selections.AsOfRecorded(Instant.FromUtc(2024, 1, 2, 3, 4)).ToString()!,
            Selections.Stances(Stance.NeitherConfirmsNorDenies, Stance.Silent).ToString()!,
            Trust.Same(0.125).ToString(),
            Trust.OnScale(Scales.AdmiraltyReliability, ("A", 0.95)).ToString(),
            Reconciler.Default.ToString(),
            PolicyRegistry.Default.ToString(),

            // The platform adds the actual value in the current culture, on a line of its own.
            .. refused.Select(refuse => Record.Exception(refuse)!.Message.Split('\n')[0]),
        ];
    }

    private sealed class Negative : IWeighting
    {
        public string Name => "negative";

        public double Weigh(Claim claim, Witness witness) => -1234.5;
    }
}
