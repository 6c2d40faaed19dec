using System.Text.Json;

namespace Attribution;

/// <content>
/// Views of verdicts: how far they hang on a source or a policy, and what many events add up to.
/// </content>
internal sealed partial class ResultWriter
{
    public static void Write(Utf8JsonWriter json, Sensitivity result) =>
        Write(json, "sensitivity", result, static writer => writer.Members);

    public static void Write(Utf8JsonWriter json, PolicyComparison result) =>
        Write(json, "policyComparison", result, static writer => writer.Members);

    public static void Write(Utf8JsonWriter json, Totals result) => Write(json, "totals", result, static writer => writer.Members);

    private void Members(Sensitivity result)
    {
        _json.WriteBoolean("isRobust", result.IsRobust);
        Objects("rows", result.Rows, row =>
        {
            Text("omitted", row.Omitted);
            Ids("claims", row.Claims);
            Word<Grade>("grade", row.Grade);
            _json.WriteBoolean("changesGrade", row.ChangesGrade);
        });
        Object("whole", result.Whole, Members);
    }

    private void Members(PolicyComparison result)
    {
        _json.WriteBoolean("isRobust", result.IsRobust);
        Texts("readers", result.Readers);
        Texts("mergers", result.Mergers);
        Objects("cells", result.Cells, cell =>
        {
            Text("reader", cell.Reader);
            Text("merger", cell.Merger);
            Object("result", cell.Result, Members);
        });
    }

    private void Members(Totals totals)
    {
        Word<Dependence>("dependence", totals.Dependence);
        Number("level", totals.Level);
        _json.WriteBoolean("areDisjoint", totals.AreDisjoint);
        Text("unit", totals.Unit?.Code);
        Object("refusal", totals.Refusal, Members);
        Write("range", totals.Range);
        Write("known", totals.Known);
        Number("best", totals.Best);
        Number("standardError", totals.StandardError);
        EstimateJson.WriteCoverage(_json, totals.Coverage);
        _json.WriteNumber("noFigureCount", totals.NoFigureCount);
        _json.WriteNumber("contestedCount", totals.ContestedCount);
        _json.WriteNumber("unsuitableCount", totals.UnsuitableCount);
        _json.WriteBoolean("isAtLeast", totals.IsAtLeast);
        Texts("remarks", totals.Remarks);
        Objects("parts", totals.Parts, part =>
        {
            Word<TotalUse>("use", part.Use);
            Object("reason", part.Reason, Members);
            _json.WriteBoolean("isIncluded", part.IsIncluded);
            Write("range", part.Range);
            Number("best", part.Best);

            // Events may be of different claim sets, where one id can stand for two claims: each verdict has its own.
            _json.WritePropertyName("verdict");
            Write(_json, part.Verdict);
        });
    }
}
