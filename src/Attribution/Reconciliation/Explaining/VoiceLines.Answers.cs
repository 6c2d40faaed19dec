namespace Attribution;

/// <content>What is told of a claim without a figure.</content>
internal sealed partial class VoiceLines
{
    private string Answer(AuditEntry entry) => entry switch
    {
        { Reason.Code: "remark" or "retraction" } => Remark(entry.Claim),
        { Reason.Code: "denial" } => "denies it",
        { Reason.Code: "no-figure" } => "says so, without a figure",
        _ => entry.Claim.Stance switch
        {
            Stance.Asserts => "yes",
            Stance.Denies => "no",
            Stance.Evades => "evades the question",
            Stance.NeitherConfirmsNorDenies => "neither confirms nor denies",
            Stance.Silent => "does not mention it",
            Stance.Believes => "believes so",
            Stance.Fears => "fears so",
            Stance.Remarks => "comments on another claim",
            _ => "says that it could be",
        },
    };

    /// <summary>"denies having said “2,600”": what a claim that only speaks of another says of it.</summary>
    private string Remark(Claim claim)
    {
        string[] remarks =
        [
            .. claim.Relations
                .Where(relation => Verb(relation.Kind) is not null)
                .Select(relation => $"{Verb(relation.Kind)} {WordsOf(relation.Claim)}")
                .Distinct(),
        ];
        return remarks.Length == 0 ? "comments on another claim" : Wording.List(remarks);
    }

    private string WordsOf(string id) =>
        _result.Known.FirstOrDefault(entry => entry.Claim.Id == id) is { Claim: var claim } ? Wording.Words(claim) : "another claim";

    private static string? Verb(ClaimRelationKind kind) => kind switch
    {
        ClaimRelationKind.Disowns => "denies having said",
        ClaimRelationKind.Impugns => "calls into question",
        ClaimRelationKind.Retracts => "takes back",
        ClaimRelationKind.Revises or ClaimRelationKind.RevisesSeries => "revises",
        ClaimRelationKind.Contradicts => "contradicts",
        _ => null,
    };

    private static string StanceOf(Stance stance) => stance switch
    {
        Stance.Denies => "denied",
        Stance.Believes => "a belief",
        Stance.Fears => "a fear",
        Stance.Hedges => "a possibility",
        _ => "",
    };
}
