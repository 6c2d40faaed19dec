using System.Text.Json;
using System.Text.Json.Serialization;

namespace Attribution;

/// <summary>
/// Writes a <see cref="PolicyComparison"/> in a type of your own, as <see cref="ResultJson"/> does. It is not read back, so that
/// no document can forge a comparison.
/// </summary>
public sealed class PolicyComparisonJsonConverter : JsonConverter<PolicyComparison>
{
    /// <summary>Not supported: store the claims and the names of the policies, and compare them again.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override PolicyComparison Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw ResultJson.NotRead(nameof(PolicyComparison), "store the claims and the names of the policies, and compare them again");

    /// <inheritdoc/>
    /// <exception cref="JsonException">JSON cannot hold it: a text has half of a surrogate pair.</exception>
    public override void Write(Utf8JsonWriter writer, PolicyComparison value, JsonSerializerOptions options) =>
        JsonValue.Write(writer, value, ResultWriter.Write);
}
