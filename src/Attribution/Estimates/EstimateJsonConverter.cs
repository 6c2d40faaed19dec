using System.Text.Json;
using System.Text.Json.Serialization;

namespace Attribution;

/// <summary>
/// An <see cref="Estimate"/> in a type of your own, as claim sets have it: an object, without loss. The type names this converter itself,
/// so that nothing needs to be set up.
/// </summary>
/// <remarks>
/// A string is read as a phrase, "more than 1,100 soldiers", by <see cref="EstimateGrammar.English"/> in every culture; the phrase becomes
/// the <see cref="Estimate.Text"/>. The names of members do not follow the naming policy of the options. A value that is not an estimate
/// is a <see cref="JsonException"/> with a code and a remedy, as <c>docs/json.md</c> lists them.
/// </remarks>
public sealed class EstimateJsonConverter : JsonConverter<Estimate>
{
    private readonly EstimateNotation _notation;

    /// <summary>Writes estimates as objects.</summary>
    public EstimateJsonConverter()
    {
    }

    /// <summary>Writes estimates in a notation.</summary>
    /// <param name="notation">
    /// How estimates are written. With <see cref="EstimateNotation.Phrase"/>, a string that is what this would write is read without words;
    /// any other phrase keeps its own.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="notation"/> is not defined.</exception>
    public EstimateJsonConverter(EstimateNotation notation) => _notation = Argument.Defined(notation);

    /// <inheritdoc/>
    /// <exception cref="JsonException">The JSON is not an estimate; the message has every problem, with codes.</exception>
    public override Estimate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Estimate estimate = JsonValue.Read(ref reader, "an estimate", EstimateJson.ReadAny);
        return _notation == EstimateNotation.Phrase && estimate.Text is { } text && text == estimate.ToString("R")
            ? estimate.WithText(null)
            : estimate;
    }

    /// <inheritdoc/>
    /// <exception cref="JsonException">JSON cannot hold the words: they have half of a surrogate pair.</exception>
    public override void Write(Utf8JsonWriter writer, Estimate value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(value);
        JsonValue.Write(writer, value, _notation == EstimateNotation.Phrase ? EstimateJson.WritePhrase : EstimateJson.Write);
    }
}
