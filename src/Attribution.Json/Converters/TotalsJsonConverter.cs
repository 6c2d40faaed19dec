using System.Text.Json;
using System.Text.Json.Serialization;

namespace Attribution;

/// <summary>
/// Writes a <see cref="Totals"/> in a type of your own, as <see cref="ResultJson"/> does. It is not read back, so that no document
/// can forge a total.
/// </summary>
public sealed class TotalsJsonConverter : JsonConverter<Totals>
{
    /// <summary>Not supported: store the claims of each event, reconcile them again, and add up again.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override Totals Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw ResultJson.NotRead(nameof(Totals), "store the claims of each event, reconcile them again, and add up again");

    /// <inheritdoc/>
    /// <exception cref="JsonException">JSON cannot hold it: a text has half of a surrogate pair.</exception>
    public override void Write(Utf8JsonWriter writer, Totals value, JsonSerializerOptions options) =>
        JsonValue.Write(writer, value, ResultWriter.Write);
}
