using System.Globalization;

namespace Attribution;

/// <summary>Tells what is objected to claims, by whom, when and why, and what follows from it.</summary>
internal static class ObjectionSentences
{
    /// <summary>
    /// The most objections that are told one by one: hundreds of sources can object to each other tens of thousands of times.
    /// </summary>
    private const int Most = 1_000;

    public static IEnumerable<Sentence> Of(Reconciliation result) =>
    [
        .. result.Objections.Take(Most).Select(objection => Told(objection, result)),
        .. result.Objections.Length > Most ? [Further(result.Objections.Length - Most)] : Array.Empty<Sentence>(),
        .. WithoutImpugned(result) is { } without ? [without] : Array.Empty<Sentence>(),
    ];

    /// <summary>What is left of the verdict without the claims that are called into question; null where there are none.</summary>
    public static Sentence? WithoutImpugned(Reconciliation result) =>
        result.WithoutImpugned is { } without ? Without(result, without) : null;

    private static Sentence Further(int count) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{count:N0} more {(count == 1 ? "objection" : "objections")}."));

    private static Sentence Told(Objection objection, Reconciliation result)
    {
        (Claim by, Claim target) = (objection.By, objection.Target);
        bool isDropped = result.Audit.First(entry => entry.Claim == target).Use == ClaimUse.Dropped;
        string who = Wording.Who(by), words = Wording.Words(target);
        string when = LaterAnswers.On(by) + LaterAnswers.Because(objection.Relation);
        string objects = objection.Relation.Kind == ClaimRelationKind.Disowns ? "denies having said" : "calls into question";
        string text = objection.Kind switch
        {
            ObjectionKind.Disowned =>
                $"{who} denies having said {words}{when}{(isDropped ? "" : "; the claim is still shown, as disputed")}.",
            ObjectionKind.Impugned when objection.Relation.Kind == ClaimRelationKind.Disowns =>
                $"{who} says that {Wording.Who(target)} did not say {words}{when}{(isDropped ? "" : "; the claim is still shown")}.",
            ObjectionKind.Impugned => $"{who} calls into question {words}{when}{(isDropped ? "" : "; the claim is still shown")}.",
            ObjectionKind.Upheld =>
                $"{who} {objects} {words}{when}, and the editor of the claims upholds that: "
                    + $"{Printable.Name(objection.Relation.Upheld)}; the claim is shown and is not a witness.",
            _ => $"{who} {Withdraws(objection)} {words}{when}, but neither said nor published it"
                + (isDropped ? "." : ", so the claim still stands."),
        };
        return new(text.Replace("..", ".", StringComparison.Ordinal), by, target);
    }

    private static string Withdraws(Objection objection) =>
        objection.Relation.Kind == ClaimRelationKind.Retracts ? "takes back" : "revises";

    private static Sentence Without(Reconciliation result, Reconciliation without)
    {
        Claim[] impugned =
        [
            .. result.Objections
                .Where(objection => objection.Kind == ObjectionKind.Impugned && result.Used.Contains(objection.Target))
                .Select(objection => objection.Target)
                .Distinct(),
        ];
        string words = Wording.List([.. impugned.Select(Wording.Words)]);
        string grade = without.Grade.ToString().ToLowerInvariant();
        return new(
            result.Grade == without.Grade
                ? $"Without {words}, which {(impugned.Length == 1 ? "is" : "are")} called into question, the grade is {grade} as well."
                : $"Without {words}, which {(impugned.Length == 1 ? "is" : "are")} called into question, the grade would be {grade}.",
            impugned);
    }
}
