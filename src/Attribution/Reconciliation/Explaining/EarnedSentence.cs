using System.Globalization;

namespace Attribution;

/// <summary>What is earned, or why nothing is.</summary>
internal static class EarnedSentence
{
    /// <summary>The merged value, or why there is none and what to do instead; nothing where the answers are words.</summary>
    public static Sentence? Of(Reconciliation result)
    {
        Finding[] against = [.. result.Refusals];
        if (result.Merged is { Refusal: { } refusal }) return new($"No merged value: {Wording.Plain(refusal.Message)}");
        if (result.Merged is { } merged)
        {
            return new(result.IsAgainstVerdict
                ? $"Merged against the verdict: {Wording.Merged(merged, result.Topic.Unit)}{AsOf.Of(result)}{Learnt(merged, result)}. "
                    + $"None is earned: {Reasons(against, result)}."
                : $"Merged: {Wording.Merged(merged, result.Topic.Unit, withCamps: false)}{AsOf.Of(result)}{Learnt(merged, result)}.");
        }

        if (against.Length == 0 || against.Any(finding => finding.Code is "no-estimate" or "unanswered")) return null;
        Finding[] untold = [.. against.Where(finding => !IsInHeadline(finding, result.Grade))];
        int voices = result.Witnesses.Count(witness => !witness.Used.IsEmpty);
        string remedy = against[0] is not { Code: "divided" or "contradicted" or "no-agreement" or "open-ended" } || voices < 2 ? ""
            : voices == 2 ? " Report both."
            : " Report each side.";
        return new(untold.Length == 0 ? $"No merged value.{remedy}" : $"No merged value: {Reasons(untold, result)}.{remedy}");
    }

    /// <summary>
    /// By what was learnt the figures are weighed; nothing where the weights are of another kind, or the merger has no use for them.
    /// </summary>
    public static string Learnt(Merged merged, Reconciliation result) =>
        LearntName.Is(result.Policies.Weighting) && !merged.Warnings.Any(warning => warning.Code == "weights-ignored")
            ? Printable.Message($", weighted by {result.Policies.Weighting}")
            : "";

    /// <summary>Whether the headline says the same.</summary>
    private static bool IsInHeadline(Finding finding, Grade grade) => grade switch
    {
        Grade.Incomparable => finding.Code is "incomparable" or "mixed-periods" or "mixed-scopes",
        Grade.Uncorroborated => finding.Code == "single-witness",
        Grade.Compatible => finding.Code == "no-agreement",
        _ => false,
    };

    /// <summary>The first two reasons in short, and how many there are besides.</summary>
    private static string Reasons(Finding[] against, Reconciliation result)
    {
        string[] reasons = [.. against.Take(2).Select(finding => Reason(finding, result))];
        string more = against.Length > 2
            ? string.Create(CultureInfo.InvariantCulture, $"; {against.Length - 2} more {(against.Length == 3 ? "reason" : "reasons")}")
            : "";
        return string.Join(", and ", reasons) + more;
    }

    private static string Reason(Finding finding, Reconciliation result) => finding.Code switch
    {
        "contradicted" or "divided" when IsBeyond(result) => "an answer on another topic excludes this one",
        "incomparable" => "no two figures are for the same date and scope",
        "contradicted" => "the sources contradict each other",
        "divided" => "the sources are divided",
        "single-witness" when result.WitnessCount.Minimum > 1 => "fewer than two independent witnesses give a figure that can be merged",
        "single-witness" => "merging cannot strengthen a single witness",
        "varies" => "the figure varies",
        "one-sided" => "every figure is only a bound",
        "mixed-scopes" => "the figures are for different scopes",
        "mixed-periods" => "the figures are for different times",
        "garbled" => "a figure is garbled",
        "open-alternative" => "a source leaves open which value it means",
        _ => Lower(Wording.Plain(finding.Message).TrimEnd('.')),
    };

    /// <summary>Whether no two answers on the topic itself conflict.</summary>
    private static bool IsBeyond(Reconciliation result) =>
        result.Related.Any(pair => pair.IsConflict) && !result.Judgements.Any(pair => pair.IsConflict);

    private static string Lower(string text) => text.Length > 0 ? char.ToLowerInvariant(text[0]) + text[1..] : text;
}
