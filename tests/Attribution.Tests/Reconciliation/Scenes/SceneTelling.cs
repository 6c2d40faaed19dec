using System.Collections.Immutable;
using System.Globalization;
using Attribution.Merging;

namespace Attribution.Tests;

/// <summary>What a scene tells of its claims, in the words that a reader sees.</summary>
internal static class SceneTelling
{
    public static string Tell(this Scene scene) => string.Concat(scene.Wanted.Select(view => $"\n=== {view}\n{Tell(scene, view)}"));

    public static string Tell(Scene scene, string view) => view switch
    {
        "totals" => string.Join(
            '\n', Enum.GetValues<Dependence>().Select(dependence => Told(Totals.Of(Verdicts(scene), dependence, areDisjoint: true)))),
        "overlap" => Told(Totals.Of(Verdicts(scene), Dependence.Independent)),
        "learnt" => $"{scene.Reconciler.Learn(scene.Claims, TruthDiscovery.Crh())}\n",
        _ => string.Join("\n", Verdicts(scene).Select(result => Tell(scene, result, view))),
    };

    private static ImmutableArray<Reconciliation> Verdicts(Scene scene) => scene.Reconciler.ReconcileAll(scene.Claims);

    private static string Tell(Scene scene, Reconciliation result, string view) => view switch
    {
        "brief" => result.ToText(),
        "full" => result.ToText(full: true),
        "table" => string.Concat(Table(result).Select(line => line + "\n")),
        "votes" => $"{result.Votes}\n{result.Votes.Fuse(BeliefFusion.Weighted, Trust.Same(0.8))}\n",
        "groups" => scene.Reconciler.ReconcileBy(On(scene, result), GroupKeys.Scope | GroupKeys.Period | GroupKeys.Basis).ToText(),
        "comparison" => PolicyComparison.Of(
            On(scene, result),
            [Readers.Literal, Readers.SignificantDigits, Readers.Ferson2015, Readers.StatedCoverage],
            [Mergers.Camps, Mergers.Median(), Mergers.Envelope]).ToString() + "\n",
        "days told" => Timeline.Of(On(scene, result), scene.Reconciler).ToText(),
        "apart" => new Picture(Sensitivity.LeaveOneWitnessOut(scene.Reconciler, On(scene, result)).ToSvg()).Drawn,
        "timeline" => Timeline.Of(On(scene, result), scene.Reconciler).ToText(full: true),
        "changes" => string.Concat(Timeline.Of(On(scene, result), scene.Reconciler).Rows.Select(row => $"{row}\n")),
        "witnesses" => Sensitivity.LeaveOneWitnessOut(scene.Reconciler, On(scene, result)).ToString(),
        "claims" => Sensitivity.LeaveOneClaimOut(scene.Reconciler, On(scene, result)).ToString(),
        "forest" => new Picture(Plots.Forest(result)).Drawn,
        "orchard" => new Picture(Plots.Orchard(result)).Drawn,
        "funnel" => new Picture(Plots.Funnel(result)).Drawn,
        "days drawn" => new Picture(Timeline.Of(On(scene, result), scene.Reconciler).ToSvg()).Drawn,
        _ => throw new ArgumentException($"There is no view “{view}”.", nameof(view)),
    };

    private static ClaimSet On(Scene scene, Reconciliation result) => scene.Claims.On(result.Topic);

    /// <summary>What a program reads: the use of each claim, the camps, each pair and each sum.</summary>
    private static IEnumerable<string> Table(Reconciliation result) =>
    [
        Line($"{result.Topic.Id}: {result.Grade}, {result.WitnessCount}, factor {result.Factor:G6}, share {result.LargestCampShare:G6}"),
        Line($"merged {result.Merged?.Value:G6} {result.Merged?.Range}"),
        .. result.Refusals.Select(finding => Line($"refused: {finding.Code}")),
        .. result.Audit.Select(entry => Line(
            $"{entry.Claim.Id} {entry.Use} {entry.Weight:G6} {entry.Date} {entry.Reason?.Code} {entry.Dispute?.Code}")),
        .. result.Camps.Select(camp => Line($"camp {Ids(camp.Claims)}: {camp.Common} of {camp.Range} {camp.Scope} {camp.Period}")),
        .. result.Judgements.Select(pair => Told("pair", pair)),
        .. result.Related.Select(pair => Told("related", pair)),
        .. result.Sums.Select(sum => Line($"sum {sum.Total.Id} of {Ids(sum.Parts)}: {sum.Relation}{(sum.IsOneVoice ? " one voice" : "")}")),
        .. result.Falls.Select(fall => Line($"fall {fall.Earlier.Id} {fall.Later.Id}{(fall.IsCorrection ? " corrected" : "")}")),
    ];

    private static string Told(Totals total) => total.ToText() + (total.Range is null
        ? ""
        : Line($"{total.ToEstimate()}; {total.Best:G6} ± {total.StandardError:G6}, {total.Range} {total.Known}") + "\n");

    private static string Told(string name, Judgement pair)
    {
        string more = string.Concat(
            pair.IsOneVoice ? " one voice" : "",
            pair.OverlapsOnBothSides ? " both sides" : "",
            pair.SaysNothing ? " says nothing" : "",
            pair.Touches ? " touches" : "");
        return Line($"{name} {pair.First.Id} {pair.Second.Id}: {pair.Relation} {pair.Basis} {pair.Size}{more}");
    }

    private static string Ids(IEnumerable<Claim> claims) => string.Join(", ", claims.Select(claim => claim.Id));

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture).TrimEnd();
}
