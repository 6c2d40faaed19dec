using System.Text.Json;
using System.Text.Json.Serialization;
using Attribution.Merging;

namespace Attribution;

/// <summary>
/// Writes a <see cref="LearntReliability"/> in a type of your own, as <see cref="ResultJson"/> does. It is not read back, so that no
/// document can forge one.
/// </summary>
public sealed class LearntReliabilityJsonConverter : JsonConverter<LearntReliability>
{
    /// <summary>Not supported: store the claims and the name of the method, and learn again.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override LearntReliability Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw ResultJson.NotRead(nameof(LearntReliability), "store the claims and the name of the method, and learn again");

    /// <inheritdoc/>
    /// <exception cref="JsonException">JSON cannot hold it: a text has half of a surrogate pair.</exception>
    public override void Write(Utf8JsonWriter writer, LearntReliability value, JsonSerializerOptions options) =>
        JsonValue.Write(writer, value, ResultWriter.Write);
}
