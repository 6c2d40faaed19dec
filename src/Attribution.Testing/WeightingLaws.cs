using System.Collections.Immutable;
using System.Globalization;

namespace Attribution;

/// <summary>The laws of <see cref="IWeighting"/>.</summary>
internal static class WeightingLaws
{
    public static ImmutableArray<Finding> Check(IWeighting weighting, ClaimSet all)
    {
        ContractReport report = new();
        report.Name(() => weighting.Name);
        foreach (Witness witness in SampleClaims.ByTopic(all).SelectMany(on => Reconciler.Default.Reconcile(on.Claims).Witnesses))
        {
            foreach (Claim claim in witness.Used)
            {
                Check(weighting, claim, witness, report);
            }
        }

        return report.Findings;
    }

    private static void Check(IWeighting weighting, Claim claim, Witness witness, ContractReport report)
    {
        string what = $"Weigh, of the claim '{claim.Id}',";
        if (report.Call(what, Weigh) is not double weight) return;
        if (!double.IsFinite(weight) || weight < 0)
        {
            report.Add(
                "not-a-weight",
                string.Create(CultureInfo.InvariantCulture, $"The claim '{claim.Id}' weighs {weight}."),
                "Give a weight that is finite and not negative; 0 leaves the claim out.");
        }

        report.Repeats(what, weight, Weigh, Equals);

        object Weigh() => weighting.Weigh(claim, witness);
    }
}
