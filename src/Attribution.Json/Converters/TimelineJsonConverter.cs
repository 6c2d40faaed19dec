using System.Text.Json;
using System.Text.Json.Serialization;

namespace Attribution;

/// <summary>
/// Writes a <see cref="Timeline"/> in a type of your own, as <see cref="ResultJson"/> does. It is not read back, so that no document
/// can forge a timeline.
/// </summary>
public sealed class TimelineJsonConverter : JsonConverter<Timeline>
{
    /// <summary>Not supported: store the claims, and make the timeline again with Timeline.Of.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override Timeline Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw ResultJson.NotRead(nameof(Timeline), "store the claims, and make the timeline again with Timeline.Of");

    /// <inheritdoc/>
    /// <exception cref="JsonException">JSON cannot hold it: a text has half of a surrogate pair.</exception>
    public override void Write(Utf8JsonWriter writer, Timeline value, JsonSerializerOptions options) =>
        JsonValue.Write(writer, value, ResultWriter.Write);
}
