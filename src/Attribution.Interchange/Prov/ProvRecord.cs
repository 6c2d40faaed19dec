using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;

namespace Attribution;

/// <summary>Who entered and reviewed a claim, and the objects of the user's own, as attributes.</summary>
internal static class ProvRecord
{
    private const string Unknown = "-";

    public static void Write(JsonObject entity, EntryRecord? entry)
    {
        if (entry is null) return;
        if (entry.By is { } by) entity["at:enteredBy"] = JsonOutput.Whole(by);
        List(entity, "at:reviewed", entry.Reviews.Select(review => $"{Time(review.At)} {review.By}"));
        List(entity, "at:corrected", entry.Corrections.Select(one =>
            $"{Time(one.At)} {Uri.EscapeDataString(JsonOutput.Whole(one.By))} {one.What}"));
    }

    public static EntryRecord? ReadEntry(ProvGraph graph, Json record)
    {
        string? by = graph.Own(record, "enteredBy") is { } name ? ProvValue.Text(name) : null;
        EntryReview[] reviews =
        [
            .. Parts(graph.Own(record, "reviewed"), 2).Select(parts => new EntryReview(parts[1], Time(parts[0]))),
        ];
        EntryCorrection[] corrections =
        [
            .. Parts(graph.Own(record, "corrected"), 3)
                .Select(parts => new EntryCorrection(Uri.UnescapeDataString(parts[1]), parts[2], Time(parts[0]))),
        ];
        return by is null && reviews.Length + corrections.Length == 0 ? null : new(by, reviews, corrections);
    }

    public static Extensions? ReadExtensions(ProvGraph graph, Json record) =>
        graph.Own(record, "extensions") is { } text && ProvValue.Text(text) is { } json ? Extensions.Parse(json) : null;

    /// <summary>"2025-01-02T00:00:00Z jd", cut at the first blanks.</summary>
    private static IEnumerable<string[]> Parts(Json? values, int count)
    {
        foreach ((Json place, string text) in ProvValue.Texts(values))
        {
            string[] parts = text.Split(' ', count);
            if (parts.Length == count && IsTime(parts[0])) yield return parts;
            else place.Problem("record", $"'{Printable.Escaped(text)}' is not a time or '-', and who did it.");
        }
    }

    private static string Time(Instant? at) => at is { } instant ? InstantPattern.ExtendedIso.Format(instant) : Unknown;

    private static Instant? Time(string text) => text == Unknown ? null : InstantPattern.ExtendedIso.Parse(text).Value;

    private static bool IsTime(string text) => text == Unknown || InstantPattern.ExtendedIso.Parse(text).Success;

    private static void List(JsonObject entity, string attribute, IEnumerable<string> texts)
    {
        JsonArray array = [.. texts.Select(text => (JsonNode?)JsonValue.Create(JsonOutput.Whole(text)))];
        if (array.Count > 0) entity[attribute] = array;
    }
}
