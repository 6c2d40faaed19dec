using System.Text.Json;
using System.Text.Json.Serialization;

namespace Attribution;

/// <summary>
/// A <see cref="TextValue"/> in a type of your own, with the members that a claim has: <c>text</c> and <c>issue</c>.
/// </summary>
/// <remarks>
/// A string is read as the words, without an issue. The type names this converter itself, so that nothing needs to be set up.
/// </remarks>
public sealed class TextValueJsonConverter : JsonConverter<TextValue>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The JSON is not a value in words; the message has every problem, with codes.</exception>
    public override TextValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonValue.Read(ref reader, "a value in words", ClaimValueJson.ReadText);

    /// <inheritdoc/>
    /// <exception cref="JsonException">A text has half of a surrogate pair, which JSON cannot hold.</exception>
    public override void Write(Utf8JsonWriter writer, TextValue value, JsonSerializerOptions options) =>
        JsonValue.Write(writer, value, ClaimValueJson.Write);
}
