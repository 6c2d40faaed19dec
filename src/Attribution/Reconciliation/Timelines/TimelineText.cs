using System.Globalization;

namespace Attribution;

/// <summary>Writes a timeline as a table.</summary>
internal static class TimelineText
{
    /// <summary>The most rows that the short form has in full, and of more those at the beginning and at the end that it keeps.</summary>
    private const int Screen = 24, First = 4, Last = 10;

    /// <summary>The most sources that have a column.</summary>
    private const int MostSources = 3;

    /// <summary>The table, with a line for what the topic is and one for what is left out.</summary>
    public static string Write(Timeline timeline, bool full)
    {
        string heading = ReportLines.Begin(timeline.Topic.ToString());
        (TextTable? table, string[] remarks) = Parts(timeline, full);
        return $"{heading}\n{table}{string.Concat(remarks.Select(remark => remark + "\n"))}";
    }

    /// <summary>The table, or null where there are no rows, and what is to be said below it.</summary>
    public static (TextTable? Table, string[] Remarks) Parts(Timeline timeline, bool full)
    {
        if (timeline.Rows.Count == 0) return (null, [NoRows(timeline)]);
        IReadOnlyList<TimelineRow> rows = timeline.Rows;
        TimelineSeries[] all = [.. timeline.Columns.Sources.OrderByDescending(Count)];
        TimelineSeries[] series = [.. timeline.Columns.Sources.Where(all.Take(MostSources).Contains)];
        TextTable table = new(["day", "grade", "witnesses", .. series.Select(one => one.ToString()), "changed"]);
        int next = 0;
        foreach (int i in full || rows.Count <= Screen ? Enumerable.Range(0, rows.Count) : Kept(rows))
        {
            if (i > next) table.Add([Left(i - next), "", "", .. series.Select(_ => ""), ""]);
            table.Add(
            [
                Edtf.On(rows[i].Day).ToString(),
                rows[i].Grade.ToString(),
                Witnesses(rows[i].WitnessCount),
                .. series.Select(one => one.Figures[i] is { } figure ? Figure(figure) : ""),
                Changed(rows[i]),
            ]);
            next = i + 1;
        }

        List<string> remarks = [];
        if (all.Length > series.Length) remarks.Add($"Without a column: {Counted(all.Length - series.Length, "source")}.");
        if (series.Any(one => one.Figures.Any(figure => figure is { MayBeLater: true })))
        {
            remarks.Add("? It may have been said after the day: its date is not known, or not to the day.");
        }

        return (table, [.. remarks]);
    }

    private static string NoRows(Timeline timeline) => timeline.AreDaysGiven
        ? "No day is asked for; name days, or leave them out to have a row for each day on which something was said."
        : "No claim has a day on which it was said; ask for days to have rows.";

    /// <summary>The places of the first row, the last, and those in which something was taken back or the grade moved.</summary>
    private static IEnumerable<int> Kept(IReadOnlyList<TimelineRow> rows)
    {
        int[] turns = [.. Enumerable.Range(0, rows.Count).Where(i => i == 0 || i == rows.Count - 1 || rows[i].Changes.Any(IsTurn))];
        return turns.Length <= First + Last ? turns : turns[..First].Concat(turns[^Last..]);
    }

    private static bool IsTurn(TimelineChange change) => change.IsFall || change.Kind
        is TimelineChangeKind.GradeMoved
        or TimelineChangeKind.Revised
        or TimelineChangeKind.Retracted
        or TimelineChangeKind.Disowned
        or TimelineChangeKind.SetAside
        or TimelineChangeKind.Restored;

    private static int Count(TimelineSeries series) => series.Figures.Count(figure => figure is not null);

    private static string Left(int count) => $"… {Counted(count, "row")}";

    private static string Counted(int count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:N0} {noun}{(count == 1 ? "" : "s")}");

    private static string Witnesses(WitnessCount count) => string.Create(
        CultureInfo.InvariantCulture,
        $"{(count.Minimum == count.Maximum ? "" : $"{count.Minimum} to ")}{count.Maximum}");

    /// <summary>"1,417", "10 to 20", "at least 900", "yes", with a question mark where it may be later.</summary>
    private static string Figure(TimelineFigure figure)
    {
        (bool hasLow, bool hasHigh) = (!double.IsNaN(figure.Low), !double.IsNaN(figure.High));
        string text = !double.IsNaN(figure.Best) ? Wording.Number(figure.Best)
            : hasLow && hasHigh ? $"{Wording.Number(figure.Low)} to {Wording.Number(figure.High)}"
            : hasLow || hasHigh ? Wording.Words(figure.Claim)
            : Wording.Plain(figure.Claim.Statement);
        return figure.MayBeLater ? text + "?" : text;
    }

    /// <summary>"lowered 1 (by 2); new 2, 3": the grade has a column of its own, and what is taken back comes first.</summary>
    private static string Changed(TimelineRow row) => string.Join("; ", row.Changes
        .Where(change => change.Kind != TimelineChangeKind.GradeMoved)
        .GroupBy(change => change.Verb)
        .OrderBy(group => group.Key is "new" or "overtaken")
        .Select(group => $"{group.Key} {Printable.Told(group, Name)}"));

    private static string Name(TimelineChange change) =>
        Wording.Id(change.Claims[0]) + (change is { By: { } by, Verb: not "overtaken" } ? $" (by {Wording.Id(by)})" : "");
}
