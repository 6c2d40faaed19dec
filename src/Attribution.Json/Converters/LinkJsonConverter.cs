using System.Text.Json;
using System.Text.Json.Serialization;

namespace Attribution;

/// <summary>
/// A <see cref="Link"/> in a type of your own, as claim sets have it, and once each the <c>sources</c> that it names.
/// </summary>
/// <remarks>
/// Added by <see cref="AttributionJson.AddAttribution(JsonSerializerOptions)"/>; without it, name it on the property. The names of members
/// do not follow the naming policy of the options.
/// </remarks>
public sealed class LinkJsonConverter : JsonConverter<Link>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The JSON is not a link; the message has every problem, with codes.</exception>
    public override Link Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonValue.Read(ref reader, "a link", ClaimSetReader.ReadLinkAlone);

    /// <inheritdoc/>
    /// <exception cref="JsonException">JSON cannot hold it: a text has half of a surrogate pair.</exception>
    public override void Write(Utf8JsonWriter writer, Link value, JsonSerializerOptions options) =>
        JsonValue.Write(writer, value, ClaimSetWriter.WriteAlone);
}
