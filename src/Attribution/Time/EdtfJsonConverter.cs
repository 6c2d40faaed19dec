using System.Text.Json;
using System.Text.Json.Serialization;

namespace Attribution;

/// <summary>
/// An <see cref="Edtf"/> date in a type of your own, as claim sets have it: its text as a string, or as the name of a member in a
/// dictionary with dates as keys.
/// </summary>
/// <remarks>
/// The type names this converter itself, so that nothing needs to be set up.
/// </remarks>
public sealed class EdtfJsonConverter : JsonConverter<Edtf>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The JSON is not a date; the message has every problem, with codes.</exception>
    public override Edtf Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonValue.Read(ref reader, "a date", EdtfJson.Read);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Edtf value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStringValue(value.ToString());
    }

    /// <inheritdoc/>
    /// <exception cref="JsonException">The name of the member is not a date; the message has the reason.</exception>
    public override Edtf ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonValue.Read(ref reader, "a date", EdtfJson.Read);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, Edtf value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WritePropertyName(value.ToString());
    }
}
