using System.Globalization;

namespace Attribution.Tests;

/// <content>Reconcilers and the options of plots.</content>
public partial class ResultEqualityTests
{
    private static void Reconcilers() => EqualityContract.Holds(
        Reconciler.Default,
        Reconciler.Default with { MergeAgainstVerdict = false },
        Reconciler.Default with { Selection = Selections.All },
        Reconciler.Default with { Reader = Readers.Literal },
        Reconciler.Default with { Weighting = Weightings.OfClaims([new("1", 2)]) },
        Reconciler.Default with { Merger = Mergers.Envelope },
        Reconciler.Default with { MergeAgainstVerdict = true },
        Reconciler.Default with { MaximumClaims = 1 },
        Reconciler.Default with { MaximumPairs = 1 },
        Reconciler.Default with { MaximumSpeakers = 1 },
        Reconciler.Default with { MaximumRelations = 1 },
        Reconciler.Default with { MaximumParents = 1 },
        Reconciler.Default with { MaximumComparisons = 1 });

    private static void Options()
    {
        Func<Claim, string?> subgroup = claim => claim.Id;
        Func<string, Reconciliation?> verdict = name => null;
        EqualityContract.Holds(
            PlotOptions.Default,
            PlotOptions.Default with { Width = 800 },
            PlotOptions.Default with { Width = 320 },
            PlotOptions.Default with { Theme = PlotTheme.Dark },
            PlotOptions.Default with { Scale = PlotScale.Linear },
            PlotOptions.Default with { MaximumRows = 1 },
            PlotOptions.Default with { ReferenceLine = 1 },
            PlotOptions.Default with { Culture = CultureInfo.GetCultureInfo("de-DE") },
            PlotOptions.Default with { Subgroup = subgroup },
            PlotOptions.Default with { SubgroupVerdict = verdict },
            PlotOptions.Default with { Columns = [PlotColumn.Figure] });
    }
}
