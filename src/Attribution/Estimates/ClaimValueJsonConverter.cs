using System.Text.Json;
using System.Text.Json.Serialization;

namespace Attribution;

/// <summary>
/// A <see cref="ClaimValue"/> in a type of your own, with the members that a claim has: <c>estimate</c>, or <c>text</c> and <c>issue</c>.
/// </summary>
/// <remarks>
/// A string is read as a phrase of an estimate, as <see cref="EstimateJsonConverter"/> does; one that is not an estimate is refused and
/// never becomes a <see cref="TextValue"/>. The type names this converter itself, so that nothing needs to be set up.
/// </remarks>
public sealed class ClaimValueJsonConverter : JsonConverter<ClaimValue>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The JSON is not a value; the message has every problem, with codes.</exception>
    public override ClaimValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonValue.Read(ref reader, "a value", ClaimValueJson.ReadAny);

    /// <inheritdoc/>
    /// <exception cref="JsonException">A text has half of a surrogate pair, which JSON cannot hold.</exception>
    public override void Write(Utf8JsonWriter writer, ClaimValue value, JsonSerializerOptions options) =>
        JsonValue.Write(writer, value, ClaimValueJson.Write);
}
