using System.Text.Json;
using System.Text.Json.Serialization;

namespace Attribution;

/// <summary>
/// A <see cref="ClaimSet"/> in a type of your own: the whole document that <see cref="ClaimSetJson"/> writes, as one value.
/// </summary>
/// <remarks>
/// Added by <see cref="AttributionJson.AddAttribution(JsonSerializerOptions)"/>; without it, name it on the property. The names of members
/// do not follow the naming policy of the options.
/// </remarks>
public sealed class ClaimSetJsonConverter : JsonConverter<ClaimSet>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The JSON is not a claim set; the message has every problem, with codes.</exception>
    public override ClaimSet Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonValue.Read(ref reader, "a claim set", ClaimSetReader.ReadSet);

    /// <inheritdoc/>
    /// <exception cref="JsonException">JSON cannot hold it: a text has half of a surrogate pair.</exception>
    public override void Write(Utf8JsonWriter writer, ClaimSet value, JsonSerializerOptions options) =>
        JsonValue.Write(writer, value, ClaimSetWriter.WriteSet);
}
