using System.Text.Json;

namespace Attribution.Json.Tests;

/// <summary>Members that few results have: sums over topics, heterogeneity and masses.</summary>
public sealed class RareMemberTests
{
    private static readonly Source[] Four =
        [.. "abcd".Select(letter => new Source($"{letter}", $"{letter}".ToUpperInvariant(), SourceKind.Organisation))];

    [Fact]
    public void A_sum_that_does_not_add_up_names_its_claims()
    {
        Unit deaths = Unit.Counted("deaths");
        Topic men = new("men", "killed", "men", Accrual.Cumulative, unit: deaths);
        Topic women = new("women", "killed", "women", Accrual.Cumulative, unit: deaths);
        Topic all = new("all", "killed", "people", Accrual.Cumulative, unit: deaths,
            relations: [new(TopicRelationKind.SumOf, "men", "women")]);
        ClaimSet set = ClaimSet.Create(
            [
                new Claim("t", Chain.From(Four[0]), all, Estimate.Exactly(100, deaths)),
                new Claim("m", Chain.From(Four[1]), men, Estimate.Exactly(30, deaths)),
                new Claim("w", Chain.From(Four[1]), women, Estimate.Exactly(40, deaths)),
            ],
            [all, men, women],
            []);
        Assert.Equal(
            "[{'total':'t','parts':['m','w'],'relation':'contradicts','isOneVoice':false,'isConflict':true,".Replace('\'', '"')
                + "\"reason\":\"Exactly 30 deaths and exactly 40 deaths do not add up to exactly 100 deaths: "
                + "together they are 70 deaths.\"}]",
            Member(ResultJson.ToJson(Reconciler.Default.Reconcile(set.On("all"))), "reconciliation", "sums"));
    }

    [Fact]
    public void Heterogeneity_has_its_three_figures()
    {
        Topic length = new("length", "length", "the pipe", Accrual.State, unit: Unit.Kilometre);
        string[] words = ["10 km (95% CI 8–12)", "11 km (95% CI 9–13)", "14 km (95% CI 12–16)", "9 km (95% CI 7–11)"];
        ClaimSet set = [.. words.Select((said, i) => new Claim($"{i}", Chain.From(Four[i]), length, Estimate.Parse(said)))];
        Reconciliation result = new Reconciler
        {
            Reader = Readers.StatedCoverage,
            Merger = Mergers.RandomEffects(TauSquared.Reml),
            MergeAgainstVerdict = true,
        }.Reconcile(set);
        Heterogeneity found = result.Merged!.Heterogeneity!.Value;
        JsonElement json = JsonElement.Parse(Member(ResultJson.ToJson(result), "reconciliation", "merged", "heterogeneity"));
        Assert.Equal(["tauSquared", "iSquared", "pValue"], json.EnumerateObject().Select(member => member.Name));
        Assert.Equal(
            (found.TauSquared, found.ISquared, found.PValue),
            (json.GetProperty("tauSquared").GetDouble(), json.GetProperty("iSquared").GetDouble(), json.GetProperty("pValue").GetDouble()));
    }

    [Fact]
    public void A_mass_has_its_focal_sets()
    {
        Topic plan = new("plan", "is planned", "the bridge");
        ClaimSet set =
        [
            new Claim("1", Chain.From(Four[0]), plan), new Claim("2", Chain.From(Four[1]), plan, stance: Stance.Denies),
            new Claim("3", Chain.From(Four[2]), plan),
        ];
        JsonElement mass = JsonElement.Parse(Member(
            ResultJson.ToJson(Reconciler.Default.Reconcile(set).Votes.DempsterShafer(Trust.Same(0.7))), "voteFusion", "mass"));
        Assert.Equal(2, mass.GetProperty("answers").GetInt32());

        // Dempster's rule by hand: yes of two and no of one, each trusted by 0.7; K = 0.91 · 0.7.
        (uint Answers, double Mass)[] expected = [(1, 0.91 * 0.3 / 0.363), (2, 0.09 * 0.7 / 0.363), (3, 0.09 * 0.3 / 0.363)];
        JsonElement[] sets = [.. mass.GetProperty("focalSets").EnumerateArray()];
        Assert.Equal(expected.Select(one => one.Answers), sets.Select(one => one.GetProperty("answers").GetUInt32()));
        Assert.All(expected.Zip(sets), pair => Assert.Equal(pair.First.Mass, pair.Second.GetProperty("mass").GetDouble(), 1e-12));
    }

    private static string Member(string json, params string[] path) =>
        path.Aggregate(JsonElement.Parse(json), (element, name) => element.GetProperty(name)).GetRawText();
}
