using System.Text.Json;

namespace Attribution;

/// <content>Writing.</content>
internal static partial class ScaleJson
{
    /// <summary>Writes the id of a published scale, and any other scale whole.</summary>
    public static void WriteAny(Utf8JsonWriter json, Scale scale)
    {
        if (Scales.Find(scale.Id) is null) Write(json, scale);
        else json.WriteStringValue(scale.Id);
    }

    /// <summary>Writes a scale whole.</summary>
    public static void Write(Utf8JsonWriter json, Scale scale)
    {
        json.WriteStartObject();
        json.WriteText("id", scale.Id);
        json.WriteWord("kind", scale.Kind);
        json.WriteText("name", scale.Name);
        json.WriteText("edition", scale.Edition);
        json.WriteStartArray("levels");
        foreach (ScaleLevel level in scale.Levels) Write(json, level);
        json.WriteEndArray();
        json.WriteText("citation", scale.Citation);
        json.WriteText("url", scale.Url?.OriginalString);
        json.WriteText("note", scale.Note);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ScaleLevel level)
    {
        json.WriteStartObject();
        json.WriteText("code", level.Code);
        if (level.Rank is { } rank) json.WriteNumber("rank", rank);
        if (level.Label != level.Code) json.WriteText("label", level.Label);
        json.WriteText("definition", level.Definition);
        if (level.Band is { } band) Write(json, band);
        json.WriteTexts("alternatives", level.Alternatives);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ProbabilityBand band)
    {
        json.WriteStartObject("band");
        json.WriteNumber("lower", band.Lower);
        json.WriteNumber("upper", band.Upper);
        if (!band.IncludesLower) json.WriteBoolean("lowerInclusive", false);
        if (!band.IncludesUpper) json.WriteBoolean("upperInclusive", false);
        json.WriteEndObject();
    }
}
