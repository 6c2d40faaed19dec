using System.Text.Json;
using System.Text.Json.Serialization;

namespace Attribution;

/// <summary>
/// A <see cref="Speaker"/> in a type of your own: <c>source</c>, <c>jointly</c> or <c>oneOf</c> as a link has them, and once each the
/// <c>sources</c> themselves.
/// </summary>
/// <remarks>
/// Added by <see cref="AttributionJson.AddAttribution(JsonSerializerOptions)"/>; without it, name it on the property. The names of members
/// do not follow the naming policy of the options.
/// </remarks>
public sealed class SpeakerJsonConverter : JsonConverter<Speaker>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The JSON is not a speaker; the message has every problem, with codes.</exception>
    public override Speaker Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonValue.Read(ref reader, "a speaker", ClaimSetReader.ReadSpeakerAlone);

    /// <inheritdoc/>
    /// <exception cref="JsonException">JSON cannot hold it: a text has half of a surrogate pair.</exception>
    public override void Write(Utf8JsonWriter writer, Speaker value, JsonSerializerOptions options) =>
        JsonValue.Write(writer, value, ClaimSetWriter.WriteAlone);
}
