using System.Text.Json;
using System.Text.Json.Serialization;

namespace Attribution;

/// <summary>
/// An <see cref="Assessment"/> in a type of your own, by its scale and its code: <c>{"scale": "admiralty.reliability", "code": "B"}</c>.
/// A scale of your own is written whole in the place of the id, so that the assessment can be read anywhere.
/// </summary>
/// <remarks>
/// The type names this converter itself, so that nothing needs to be set up. The names of
/// members do not follow the naming policy of the options.
/// </remarks>
public sealed class AssessmentJsonConverter : JsonConverter<Assessment>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The JSON is not an assessment; the message has every problem, with codes.</exception>
    public override Assessment Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonValue.Read(ref reader, "an assessment", AssessmentJson.ReadWhole);

    /// <inheritdoc/>
    /// <exception cref="JsonException">A text has half of a surrogate pair, which JSON cannot hold.</exception>
    public override void Write(Utf8JsonWriter writer, Assessment value, JsonSerializerOptions options) =>
        JsonValue.Write(writer, value, AssessmentJson.WriteWhole);
}
