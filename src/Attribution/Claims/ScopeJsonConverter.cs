using System.Text.Json;
using System.Text.Json.Serialization;

namespace Attribution;

/// <summary>
/// A <see cref="Scope"/> in a type of your own, as claim sets have it: an object of texts, empty for the whole topic.
/// </summary>
/// <remarks>
/// The type names this converter itself, so that nothing needs to be set up. The names of
/// members are the keys of the scope, whatever the naming policy of the options.
/// </remarks>
public sealed class ScopeJsonConverter : JsonConverter<Scope>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The JSON is not a scope; the message has every problem, with codes.</exception>
    public override Scope Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonValue.Read(ref reader, "a scope", ScopeJson.Read);

    /// <inheritdoc/>
    /// <exception cref="JsonException">A text has half of a surrogate pair, which JSON cannot hold.</exception>
    public override void Write(Utf8JsonWriter writer, Scope value, JsonSerializerOptions options) =>
        JsonValue.Write(writer, value, ScopeJson.Write);
}
