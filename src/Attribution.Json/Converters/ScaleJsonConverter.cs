using System.Text.Json;
using System.Text.Json.Serialization;

namespace Attribution;

/// <summary>
/// A <see cref="Scale"/> in a type of your own: the id of a published one, and any other whole.
/// </summary>
/// <remarks>
/// Added by <see cref="AttributionJson.AddAttribution(JsonSerializerOptions)"/>; without it, name it on the property. The names of members
/// do not follow the naming policy of the options.
/// </remarks>
public sealed class ScaleJsonConverter : JsonConverter<Scale>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The JSON is not a scale; the message has every problem, with codes.</exception>
    public override Scale Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonValue.Read(ref reader, "a scale", ScaleJson.ReadAny);

    /// <inheritdoc/>
    /// <exception cref="JsonException">JSON cannot hold it: a text has half of a surrogate pair.</exception>
    public override void Write(Utf8JsonWriter writer, Scale value, JsonSerializerOptions options) =>
        JsonValue.Write(writer, value, ScaleJson.WriteAny);
}
