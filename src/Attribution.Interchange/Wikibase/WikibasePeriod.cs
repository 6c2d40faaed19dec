using System.Text.Json;

namespace Attribution;

/// <summary>
/// The period of a claim as qualifiers: point in time; start and end time; or earliest and latest date, where one of the days between is
/// meant and it is not known which.
/// </summary>
internal static class WikibasePeriod
{
    /// <summary>The qualifiers that say a period; null where none do.</summary>
    public static (string Property, string? Date, bool IsUnknown)[]? Plan(string? edtf)
    {
        if (edtf is null) return [];
        if (WikibaseTime.CanWrite(edtf)) return [(WikibaseId.PointInTime, edtf, false)];
        if (edtf.StartsWith('[') && edtf.EndsWith(']'))
        {
            string[] days = edtf[1..^1].Split("..");
            if (days.Length != 2 || !days.All(day => day.Length == 0 || WikibaseTime.CanWrite(day))) return null;
            return
            [
                .. new[] { (WikibaseId.EarliestDate, days[0], false), (WikibaseId.LatestDate, days[1], false) }
                    .Where(end => end.Item2.Length > 0),
            ];
        }

        string[] ends = edtf.Split('/');
        if (ends.Length != 2 || !ends.All(end => end.Length == 0 || end == ".." || WikibaseTime.CanWrite(end))) return null;
        return [End(WikibaseId.StartTime, ends[0]), End(WikibaseId.EndTime, ends[1])];
    }

    public static void Write(Utf8JsonWriter json, (string Property, string? Date, bool IsUnknown) qualifier)
    {
        json.WriteStartArray(qualifier.Property);
        json.WriteStartObject();
        json.WriteString("snaktype", qualifier.Date is not null ? "value" : qualifier.IsUnknown ? "somevalue" : "novalue");
        json.WriteString("property", qualifier.Property);
        if (qualifier.Date is { } date) WikibaseSnak.WriteTime(json, date);
        json.WriteString("datatype", "time");
        json.WriteEndObject();
        json.WriteEndArray();
    }

    /// <summary>The period that the qualifiers say, and which of them say it; null where none do.</summary>
    public static Edtf? Read(Json qualifiers, HashSet<string> used)
    {
        string? point = Date(qualifiers, WikibaseId.PointInTime, used);
        if (point is { Length: > 0 }) return Parsed(qualifiers, point);
        if (point is not null) used.Remove(WikibaseId.PointInTime);
        string? start = Date(qualifiers, WikibaseId.StartTime, used), end = Date(qualifiers, WikibaseId.EndTime, used);
        if (start is not null || end is not null) return Parsed(qualifiers, $"{start}/{end}");
        string? earliest = Date(qualifiers, WikibaseId.EarliestDate, used), latest = Date(qualifiers, WikibaseId.LatestDate, used);
        return earliest is { Length: > 0 } || latest is { Length: > 0 } ? Parsed(qualifiers, $"[{earliest}..{latest}]") : null;
    }

    private static Edtf? Parsed(Json qualifiers, string edtf)
    {
        if (Edtf.TryParse(edtf, out Edtf? period)) return period;
        qualifiers.Left(LossCodes.FuzzyTime, $"'{Printable.Escaped(edtf)}' is not a period; it was not read.");
        return null;
    }

    /// <summary>The only date of a qualifier: empty where it is unknown, ".." where there is none.</summary>
    private static string? Date(Json qualifiers, string property, HashSet<string> used)
    {
        if (qualifiers[property] is not { IsArray: true } snaks) return null;
        Json[] all = [.. snaks.Items()];
        if (all.Length != 1) return null;
        switch (all[0]["snaktype"]?.Text())
        {
            case "somevalue":
                used.Add(property);
                return "";
            case "novalue":
                used.Add(property);
                return "..";
            default:
                used.Add(property);
                return all[0]["datavalue"]?["value"] is { } time ? WikibaseTime.Read(time) : null;
        }
    }

    private static (string Property, string? Date, bool IsUnknown) End(string property, string end) =>
        (property, end.Length == 0 || end == ".." ? null : end, end.Length == 0);
}
