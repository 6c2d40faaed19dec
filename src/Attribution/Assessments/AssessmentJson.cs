using System.Text.Json;

namespace Attribution;

/// <summary>An assessment as an object of JSON, which names its scale and its level.</summary>
internal static class AssessmentJson
{
    private static readonly Shape Members = new("an assessment", 2, "scale", "code");

    /// <summary>Reads the object, whose scale is the id of a published one or a whole scale.</summary>
    public static Assessment? ReadWhole(ref JsonCursor cursor) => Read(ref cursor, ScaleJson.ReadAny);

    /// <summary>Writes the object; a scale that is not a published one is written whole.</summary>
    public static void WriteWhole(Utf8JsonWriter json, Assessment assessment)
    {
        json.WriteStartObject();
        json.WritePropertyName("scale");
        ScaleJson.WriteAny(json, assessment.Scale);
        json.WriteText("code", assessment.Level.Code);
        json.WriteEndObject();
    }

    /// <summary>Reads the object; the scale is read by <paramref name="readScale"/>, which knows where scales are defined.</summary>
    public static Assessment? Read(ref JsonCursor cursor, ReadValue<Scale> readScale)
    {
        if (!cursor.OpensObject(Members)) return null;
        Scale? scale = null;
        Reference? code = null;
        uint seen = 0;
        int start = cursor.Offset;
        while (cursor.NextMember(Members, ref seen, start, out string member))
        {
            if (member == "scale") scale = readScale(ref cursor);
            else code = Reference.Read(ref cursor);
        }

        return scale is null || code is not { } level ? null : cursor.Faults.Try(level.Offset, "unknown-code", () => scale[level.Id]);
    }
}
