using System.Text.Json;

namespace Attribution;

/// <content>Merged values.</content>
internal sealed partial class ResultWriter
{
    public static void Write(Utf8JsonWriter json, MergedTable result) =>
        Write(json, "mergedTable", result, static writer => writer.Members);

    private void Members(Merged merged)
    {
        Text("merger", merged.Merger);
        Number("value", merged.Value);
        Write("range", merged.Range);
        Number("standardError", merged.StandardError);
        Number("level", merged.Level);
        Write("predictionInterval", merged.PredictionInterval);
        if (merged.Heterogeneity is { } heterogeneity)
        {
            _json.WriteStartObject("heterogeneity");
            Number("tauSquared", heterogeneity.TauSquared);
            Number("iSquared", heterogeneity.ISquared);
            Number("pValue", heterogeneity.PValue);
            _json.WriteEndObject();
        }

        Objects("camps", merged.Camps, camp =>
        {
            Wholes("members", camp.Members.AsSpan());
            Write("common", camp.Common);
        });
        Object("refusal", merged.Refusal, Members);
        Objects("leftOut", merged.LeftOut, one =>
        {
            _json.WriteNumber("index", one.Index);
            Object("reason", one.Reason, Members);
        });
        Objects("warnings", merged.Warnings, Members);
    }

    private void Members(MergedTable table)
    {
        Text("merger", table.Merger);
        _json.WriteNumber("topics", table.Topics);
        Objects("rows", Enumerable.Range(0, table.Topics), topic =>
        {
            MergedRow row = table[topic];
            Word<MergeStatus>("status", row.Status);
            _json.WriteNumber("count", row.Count);
            Number("value", row.Value);
            Number("standardError", row.StandardError);
            Write("range", row.Range);
            Number("tauSquared", row.TauSquared);
            Number("q", row.Q);
            if (row.Agreeing is { } agreeing) _json.WriteNumber("agreeing", agreeing);
            if (row.CampCount is { } camps) _json.WriteNumber("campCount", camps);
        });
    }
}
