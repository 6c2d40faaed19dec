using System.Text.Json;
using System.Text.Json.Serialization;

namespace Attribution;

/// <summary>
/// A <see cref="Unit"/> in a type of your own, as claim sets have it: its code as a string, or as the name of a member in a dictionary
/// with units as keys.
/// </summary>
/// <remarks>
/// The type names this converter itself, so that nothing needs to be set up.
/// </remarks>
public sealed class UnitJsonConverter : JsonConverter<Unit>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The JSON is not a unit; the message has every problem, with codes.</exception>
    public override Unit Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonValue.Read(ref reader, "a unit", UnitJson.Read);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Unit value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStringValue(value.Code);
    }

    /// <inheritdoc/>
    /// <exception cref="JsonException">The name of the member is not a unit; the message has the reason.</exception>
    public override Unit ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonValue.Read(ref reader, "a unit", UnitJson.Read);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, Unit value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WritePropertyName(value.Code);
    }
}
