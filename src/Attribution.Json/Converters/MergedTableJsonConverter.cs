using System.Text.Json;
using System.Text.Json.Serialization;

namespace Attribution;

/// <summary>
/// Writes a <see cref="MergedTable"/> in a type of your own, as <see cref="ResultJson"/> does. It is not read back, so that no document
/// can forge a merged value.
/// </summary>
public sealed class MergedTableJsonConverter : JsonConverter<MergedTable>
{
    /// <summary>Not supported: store the claims, or the readings of the table, and merge again.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override MergedTable Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw ResultJson.NotRead(nameof(MergedTable), "store the claims, or the readings of the table, and merge again");

    /// <inheritdoc/>
    /// <exception cref="JsonException">JSON cannot hold it: a text has half of a surrogate pair.</exception>
    public override void Write(Utf8JsonWriter writer, MergedTable value, JsonSerializerOptions options) =>
        JsonValue.Write(writer, value, ResultWriter.Write);
}
