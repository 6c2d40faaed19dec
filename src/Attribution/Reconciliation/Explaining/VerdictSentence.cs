using System.Globalization;

namespace Attribution;

/// <summary>
/// The verdict as one sentence or two: the grade, how far the figures lie apart, and how much weight the largest camp has.
/// </summary>
internal static class VerdictSentence
{
    public static Sentence Of(Reconciliation result) => new(OfGrade(result) + Factor(result) + Share(result), result.Used);

    /// <summary>What the grade rests on, to follow its name.</summary>
    public static string Ground(Reconciliation result) => result.Grade switch
    {
        Grade.Unanswered when result.Known.Any(entry => entry.Reason?.Code == "circular") =>
            "reports relay one another, and the original source is unknown",
        Grade.Unanswered => "no source gives an answer",
        Grade.Incomparable when result.Refusals.FirstOrDefault(TooMany.Is) is { } excess => excess.Code == TooMany.OfClaims
            ? "there are more answers than are compared"
            : "there is more to compare than the limits allow",
        Grade.Incomparable => Apart(result),
        Grade.Contradicted or Grade.Divided when Beyond(result) is { } beyond => beyond,
        Grade.Contradicted => "as literally said, not all of the answers can be right",
        Grade.Divided => "as such words are conventionally read, not all of the answers can be right",
        Grade.Uncorroborated when result.WitnessCount.Minimum > 1 =>
            "no two independent witnesses are known for the same date and scope",
        Grade.Uncorroborated => "no second independent witness is known",
        Grade.Compatible => $"nothing conflicts, but {Short(result)}",
        Grade.Consistent => "independent witnesses overlap",
        _ => "at least two independent witnesses agree",
    };

    /// <summary>Why no two answers are about one quantity.</summary>
    private static string Apart(Reconciliation result)
    {
        bool isApart = result.Judgements.Any(pair => !pair.IsOneVoice && pair.Basis != PairBasis.SameQuantity);
        string answers = result.Used.All(claim => claim.Value is Estimate) ? "figures" : "answers";
        return isApart ? $"no two {answers} are for the same date and scope" : "no two answers are of one kind";
    }

    /// <summary>What keeps answers that do not conflict from agreeing: the weightiest that applies.</summary>
    private static string Short(Reconciliation result)
    {
        HashSet<Claim> used = [.. result.Used];
        HashSet<PairReason> reasons =
        [
            .. result.Judgements
                .Where(pair => pair.IsOfOneQuantity && !pair.IsOneVoice && used.Contains(pair.First) && used.Contains(pair.Second))
                .Select(pair => pair.Why),
        ];
        return reasons.Contains(PairReason.SharedBounds) ? "only bounds are shared"
            : reasons.Contains(PairReason.UnlikeBases) || reasons.Contains(PairReason.NamesBelow) ? "the counts rest on unlike bases"
            : reasons.Contains(PairReason.Touching) ? "the figures only touch"
            : reasons.Contains(PairReason.UnknownCoverage) ? "what an error covers was not said, so nothing agrees"
            : reasons.Contains(PairReason.SaysNothing) ? "a range is so wide that it supports no figure"
            : reasons.Contains(PairReason.ByChance) ? "the figures lie as far apart as chance allows among so many"
            : reasons.Contains(PairReason.LeftOpen) ? "a source leaves several answers open"
            : "no two figures of independent sources agree";
    }

    private static string OfGrade(Reconciliation result) => $"{result.Grade}: {Ground(result)}.";

    /// <summary>What a grade rests on where answers conflict with those on another topic alone; else null.</summary>
    private static string? Beyond(Reconciliation result)
    {
        HashSet<Claim> used = [.. result.Used];
        bool isWithin = result.Judgements.Any(pair => pair.IsConflict && used.Contains(pair.First) && used.Contains(pair.Second));
        if (isWithin || result.Related.FirstOrDefault(pair => pair.IsConflict) is not { } conflict) return null;
        Topic other = (conflict.First.Topic.Id == result.Topic.Id ? conflict.Second : conflict.First).Topic;
        string answers = used.Count == 1 ? "its only answer conflicts" : "an answer conflicts";
        return $"{answers} with one on another topic, {Printable.Name(other.Subject)}: {Wording.Predicate(other)}";
    }

    private static string Factor(Reconciliation result) =>
        Wording.Factor(result.Factor) is { } factor ? $" Comparable figures differ by a factor of up to {factor}." : "";

    /// <summary>The weight of the largest camp, where the camps are alternatives for one quantity and one of them is the largest.</summary>
    private static string Share(Reconciliation result)
    {
        if (result.Camps.Length < 2 || result.LargestCampShare is not { } share) return "";
        if (result.Camps.Select(camp => (camp.Scope, camp.Period)).Distinct().Skip(1).Any()) return "";
        Dictionary<Claim, double> weights = result.Audit
            .Where(entry => entry.Use == ClaimUse.Used)
            .ToDictionary(entry => entry.Claim, entry => entry.Weight!.Value);
        double[] sums = [.. result.Camps.Select(camp => camp.Claims.Sum(claim => weights[claim])).OrderDescending()];
        return sums[0] > sums[1] * (1 + 1e-9)
            ? string.Create(CultureInfo.InvariantCulture, $" The largest camp has {100 * share:0} % of the weight.")
            : "";
    }
}
