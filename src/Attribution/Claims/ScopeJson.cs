using System.Text.Json;

namespace Attribution;

/// <summary>A scope as an object of JSON, whose members have the names that the author chose.</summary>
internal static class ScopeJson
{
    public static Scope? Read(ref JsonCursor cursor)
    {
        int start = cursor.Offset;
        List<(string, string)> pairs = cursor.Pairs("a scope");
        return cursor.Faults.Try(start, "invalid", () => Scope.Of(pairs));
    }

    public static void Write(Utf8JsonWriter json, Scope scope)
    {
        json.WriteStartObject();
        foreach ((string key, string value) in scope) json.WriteText(JsonWriting.Whole(key), value);
        json.WriteEndObject();
    }
}
