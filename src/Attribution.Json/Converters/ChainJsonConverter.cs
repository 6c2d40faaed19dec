using System.Text.Json;
using System.Text.Json.Serialization;

namespace Attribution;

/// <summary>
/// A <see cref="Chain"/> in a type of your own: <c>links</c>, and once each the <c>sources</c> that they name.
/// </summary>
/// <remarks>
/// Added by <see cref="AttributionJson.AddAttribution(JsonSerializerOptions)"/>; without it, name it on the property. The names of members
/// do not follow the naming policy of the options.
/// </remarks>
public sealed class ChainJsonConverter : JsonConverter<Chain>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The JSON is not a chain; the message has every problem, with codes.</exception>
    public override Chain Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonValue.Read(ref reader, "a chain", ClaimSetReader.ReadChainAlone);

    /// <inheritdoc/>
    /// <exception cref="JsonException">JSON cannot hold it: a text has half of a surrogate pair.</exception>
    public override void Write(Utf8JsonWriter writer, Chain value, JsonSerializerOptions options) =>
        JsonValue.Write(writer, value, ClaimSetWriter.WriteAlone);
}
