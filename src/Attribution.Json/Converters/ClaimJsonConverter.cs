using System.Text.Json;
using System.Text.Json.Serialization;

namespace Attribution;

/// <summary>
/// A <see cref="Claim"/> in a type of your own, on its own: its topic is written in the place of the id, and its sources and scales once
/// each, in members <c>sources</c> and <c>scales</c>. Claims that it relates to need not be there. Several claims belong in a
/// <see cref="ClaimSet"/>.
/// </summary>
/// <remarks>
/// Added by <see cref="AttributionJson.AddAttribution(JsonSerializerOptions)"/>; without it, name it on the property. The names of members
/// do not follow the naming policy of the options.
/// </remarks>
public sealed class ClaimJsonConverter : JsonConverter<Claim>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The JSON is not a claim; the message has every problem, with codes.</exception>
    public override Claim Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonValue.Read(ref reader, "a claim", ClaimSetReader.ReadClaimAlone);

    /// <inheritdoc/>
    /// <exception cref="JsonException">JSON cannot hold it: a text has half of a surrogate pair.</exception>
    public override void Write(Utf8JsonWriter writer, Claim value, JsonSerializerOptions options) =>
        JsonValue.Write(writer, value, ClaimSetWriter.WriteAlone);
}
