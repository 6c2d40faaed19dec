using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace Attribution;

/// <content>Timelines.</content>
internal sealed partial class ResultWriter
{
    public static void Write(Utf8JsonWriter json, Timeline result) => Write(json, "timeline", result, static writer => writer.Members);

    private void Members(Timeline timeline)
    {
        Id("topic", timeline.Topic);
        Days(timeline.Days);
        Write("recordedBy", timeline.RecordedBy);
        Objects("rows", timeline.Rows, Members);
        Object("columns", timeline.Columns, Members);
    }

    private void Members(TimelineRow row)
    {
        Write("day", row.Day);
        Word<Grade>("grade", row.Grade);
        Write("witnessCount", row.WitnessCount);
        Object("merged", row.Merged, Members);
        Texts("refusalCodes", row.RefusalCodes);
        Objects("figures", row.Figures, Members);
        Objects("changes", row.Changes, Members);
        Ids("mayBeLater", row.MayBeLater);
    }

    private void Members(TimelineFigure figure)
    {
        Id("claim", figure.Claim);
        Write("source", figure.Source);
        Text("saidOn", figure.SaidOn?.ToString());
        _json.WriteBoolean("mayBeLater", figure.MayBeLater);
        Number("low", figure.Low);
        Number("best", figure.Best);
        Number("high", figure.High);
    }

    private void Members(TimelineChange change)
    {
        Word<TimelineChangeKind>("kind", change.Kind);
        Ids("claims", change.Claims);
        Id("by", change.By);
        Object("reason", change.Reason, Members);
        _json.WriteBoolean("isFall", change.IsFall);
        Word("from", change.From);
        Word("to", change.To);
    }

    private void Members(TimelineColumns columns)
    {
        Days(columns.Days);
        Texts("grades", columns.Grades.Select(Words<Grade>.Of));
        Wholes("minimumWitnesses", columns.MinimumWitnesses.AsSpan());
        Wholes("maximumWitnesses", columns.MaximumWitnesses.AsSpan());
        Numbers("low", columns.Low.AsSpan());
        Numbers("best", columns.Best.AsSpan());
        Numbers("high", columns.High.AsSpan());
        Objects("sources", columns.Sources, series =>
        {
            Write("source", series.Source);
            Write("scope", series.Scope);
            Numbers("low", series.Low.AsSpan());
            Numbers("best", series.Best.AsSpan());
            Numbers("high", series.High.AsSpan());
        });
    }

    private void Days(IEnumerable<LocalDate> days) => Texts("days", days.Select(LocalDatePattern.Iso.Format));
}
