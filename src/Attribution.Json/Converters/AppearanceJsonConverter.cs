using System.Text.Json;
using System.Text.Json.Serialization;

namespace Attribution;

/// <summary>
/// An <see cref="Appearance"/> in a type of your own, as claim sets have it.
/// </summary>
/// <remarks>
/// Added by <see cref="AttributionJson.AddAttribution(JsonSerializerOptions)"/>; without it, name it on the property. The names of members
/// do not follow the naming policy of the options.
/// </remarks>
public sealed class AppearanceJsonConverter : JsonConverter<Appearance>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The JSON is not an appearance; the message has every problem, with codes.</exception>
    public override Appearance Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonValue.Read(ref reader, "an appearance", ClaimSetReader.ReadAppearanceAlone);

    /// <inheritdoc/>
    /// <exception cref="JsonException">JSON cannot hold it: a text has half of a surrogate pair.</exception>
    public override void Write(Utf8JsonWriter writer, Appearance value, JsonSerializerOptions options) =>
        JsonValue.Write(writer, value, ClaimSetWriter.WriteAlone);
}
