using System.Text.Json;

namespace Attribution;

/// <content>Verdicts.</content>
internal sealed partial class ResultWriter
{
    public static void Write(Utf8JsonWriter json, Reconciliation result) =>
        Write(json, "reconciliation", result, static writer => writer.Members);

    public static void Write(Utf8JsonWriter json, GroupedReconciliation result) =>
        Write(json, "groupedReconciliation", result, static writer => writer.Members);

    private void Members(Reconciliation result)
    {
        Id("topic", result.Topic);
        Word<Grade>("grade", result.Grade);
        Write("witnessCount", result.WitnessCount);
        Object("merged", result.Merged, Members);
        Objects("refusals", result.Refusals, Members);
        _json.WriteBoolean("isAgainstVerdict", result.IsAgainstVerdict);
        Objects("explanation", result.Explanation, Members);
        Object("policies", result.Policies, Members);
        Ids("used", result.Used);
        Objects("audit", result.Audit, Members);
        Objects("witnesses", result.Witnesses, Members);
        Write("onlyRoute", result.OnlyRoute);
        Objects("camps", result.Camps, Members);
        Number("largestCampShare", result.LargestCampShare);
        Number("factor", result.Factor);
        _json.WriteNumber("pairCount", result.PairCount);
        Objects("judgements", result.Judgements, Members);
        Objects("conflicts", result.Conflicts, Pair);
        Objects("related", result.Related, Members);
        Objects("sums", result.Sums, Members);
        Objects("falls", result.Falls, Members);
        Object("votes", result.Votes, Members);
        Object("withoutImpugned", result.WithoutImpugned, Members);
    }

    private void Members(GroupedReconciliation result)
    {
        Id("topic", result.Topic);
        IEnumerable<GroupKeys> keys = Enum.GetValues<GroupKeys>().Where(key => key != GroupKeys.None && result.Keys.HasFlag(key));
        Texts("keys", keys.Select(Words<GroupKeys>.Of));
        Objects("remarks", result.Remarks, Members);
        Objects("groups", result.Groups, Members);
        Object("together", result.Together, Members);
    }

    private void Members(ReconciliationGroup group)
    {
        Write("scope", group.Scope);
        Text("period", group.Period?.ToString());
        Word("basis", group.Basis);
        Ids("claims", group.Claims);
        Object("result", group.Result, Members);
    }

    private void Members(Policies policies)
    {
        Text("reconciler", policies.Reconciler);
        Text("selection", policies.Selection);
        Text("reader", policies.Reader);
        Text("weighting", policies.Weighting);
        Text("merger", policies.Merger);
        _json.WriteBoolean("mergeAgainstVerdict", policies.MergeAgainstVerdict);
    }

    private void Members(AuditEntry entry)
    {
        Id("claim", entry.Claim);
        Word<ClaimUse>("use", entry.Use);
        Object("reason", entry.Reason, Members);
        Number("weight", entry.Weight);
        Object("dispute", entry.Dispute, Members);
        Text("date", entry.Date);
    }

    private void Members(Finding finding)
    {
        Text("code", finding.Code);
        Text("message", finding.Message);
        Text("remedy", finding.Remedy);
    }

    private void Members(Sentence sentence)
    {
        Text("text", sentence.Text);
        Ids("claims", sentence.Claims);
    }

    private void Members(Witness witness)
    {
        Text("name", witness.Name);
        Ids("roots", witness.Roots);
        Write("leftOpen", witness.LeftOpen);
        _json.WriteBoolean("isDisputed", witness.IsDisputed);
        _json.WriteBoolean("isCertain", witness.IsCertain);
        Ids("claims", witness.Claims);
        Ids("used", witness.Used);
    }

    private void Members(Fall fall)
    {
        Id("earlier", fall.Earlier);
        Id("later", fall.Later);
        _json.WriteBoolean("isCorrection", fall.IsCorrection);
    }
}
