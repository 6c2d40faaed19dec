using System.Text.Json;
using System.Text.Json.Serialization;

namespace Attribution;

/// <summary>
/// Writes a <see cref="GroupedReconciliation"/> in a type of your own, as <see cref="ResultJson"/> does. It is not read back, so that
/// no document can forge a verdict.
/// </summary>
public sealed class GroupedReconciliationJsonConverter : JsonConverter<GroupedReconciliation>
{
    /// <summary>Not supported: store the claims and the names of the policies, and reconcile again.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override GroupedReconciliation Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw ResultJson.NotRead(nameof(GroupedReconciliation), "store the claims and the names of the policies, and reconcile again");

    /// <inheritdoc/>
    /// <exception cref="JsonException">JSON cannot hold it: a text has half of a surrogate pair.</exception>
    public override void Write(Utf8JsonWriter writer, GroupedReconciliation value, JsonSerializerOptions options) =>
        JsonValue.Write(writer, value, ResultWriter.Write);
}
