using System.Text.Json;

namespace Attribution;

/// <summary>Writes the snaks that are not the main one.</summary>
internal static class WikibaseSnak
{
    public static void Item(Utf8JsonWriter json, string property, string item)
    {
        Begin(json, property);
        json.WriteStartObject("datavalue");
        json.WriteStartObject("value");
        json.WriteString("entity-type", "item");
        json.WriteNumber("numeric-id", ulong.Parse(item.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture));
        json.WriteString("id", item);
        json.WriteEndObject();
        json.WriteString("type", "wikibase-entityid");
        json.WriteEndObject();
        End(json, "wikibase-item");
    }

    public static void Text(Utf8JsonWriter json, string property, string text, string datatype)
    {
        Begin(json, property);
        json.WriteStartObject("datavalue");
        json.Text("value", text);
        json.WriteString("type", "string");
        json.WriteEndObject();
        End(json, datatype);
    }

    public static void Time(Utf8JsonWriter json, string property, string edtf)
    {
        Begin(json, property);
        WriteTime(json, edtf);
        End(json, "time");
    }

    public static void WriteTime(Utf8JsonWriter json, string edtf)
    {
        json.WriteStartObject("datavalue");
        json.WriteStartObject("value");
        WikibaseTime.Write(json, edtf);
        json.WriteEndObject();
        json.WriteString("type", "time");
        json.WriteEndObject();
    }

    private static void Begin(Utf8JsonWriter json, string property)
    {
        json.WriteStartObject();
        json.WriteString("snaktype", "value");
        json.WriteString("property", property);
    }

    private static void End(Utf8JsonWriter json, string datatype)
    {
        json.WriteString("datatype", datatype);
        json.WriteEndObject();
    }
}
