using System.Text.Json;
using System.Text.Json.Serialization;

namespace Attribution;

/// <summary>
/// A <see cref="Topic"/> in a type of your own, as claim sets have it. Topics that it relates to need not be there.
/// </summary>
/// <remarks>
/// Added by <see cref="AttributionJson.AddAttribution(JsonSerializerOptions)"/>; without it, name it on the property. The names of members
/// do not follow the naming policy of the options.
/// </remarks>
public sealed class TopicJsonConverter : JsonConverter<Topic>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The JSON is not a topic; the message has every problem, with codes.</exception>
    public override Topic Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonValue.Read(ref reader, "a topic", ClaimSetReader.ReadTopicAlone);

    /// <inheritdoc/>
    /// <exception cref="JsonException">JSON cannot hold it: a text has half of a surrogate pair.</exception>
    public override void Write(Utf8JsonWriter writer, Topic value, JsonSerializerOptions options) =>
        JsonValue.Write(writer, value, ClaimSetWriter.WriteAlone);
}
