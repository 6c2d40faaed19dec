using System.Text.Json;
using System.Text.Json.Serialization;

namespace Attribution;

/// <summary>
/// Writes a <see cref="VoteFusion"/> in a type of your own, as <see cref="ResultJson"/> does. It is not read back, so that no document
/// can forge one.
/// </summary>
public sealed class VoteFusionJsonConverter : JsonConverter<VoteFusion>
{
    /// <summary>Not supported: store the claims, reconcile again, and fuse the votes of that.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override VoteFusion Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw ResultJson.NotRead(nameof(VoteFusion), "store the claims, reconcile again, and fuse the votes of that");

    /// <inheritdoc/>
    /// <exception cref="JsonException">JSON cannot hold it: a text has half of a surrogate pair.</exception>
    public override void Write(Utf8JsonWriter writer, VoteFusion value, JsonSerializerOptions options) =>
        JsonValue.Write(writer, value, ResultWriter.Write);
}
