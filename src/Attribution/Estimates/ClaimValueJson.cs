using System.Text.Json;

namespace Attribution;

/// <summary>The members of an object that say its value: <c>estimate</c>, or <c>text</c> and <c>issue</c>.</summary>
internal static class ClaimValueJson
{
    /// <summary>Writes the members, or none for null.</summary>
    public static void WriteMembers(Utf8JsonWriter json, ClaimValue? value)
    {
        if (value is TextValue words)
        {
            json.WriteText("text", words.Text);
            json.WriteText("issue", words.Issue);
        }
        else if (value is Estimate estimate)
        {
            json.WritePropertyName("estimate");
            EstimateJson.Write(json, estimate);
        }
    }
}
