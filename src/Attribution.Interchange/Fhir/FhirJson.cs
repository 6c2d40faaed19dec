namespace Attribution;

/// <summary>
/// Values as HL7 FHIR writes them, releases 4 and 5: a <c>Quantity</c>, a <c>Range</c> or a string as the member <c>value[x]</c> of an
/// Observation. What is written is the same text in both releases.
/// </summary>
/// <remarks>
/// <para>
/// A bound that excludes its figure is a comparator; a range includes both of its ends; a unit has its UCUM code, a currency its ISO 4217
/// code, and a counted noun is a UCUM annotation, to which UCUM gives no meaning. There is no place for "about", for a best figure beside a
/// range, or for a level of confidence. Specification: HL7 FHIR R4 and R5, Datatypes: Quantity, Range; Observation.
/// </para>
/// <para>Without losses, <c>Import(Export(value).Text).Value</c> equals <c>value</c>. Uses no reflection.</para>
/// </remarks>
public static class FhirJson
{
    internal const string Format = "FHIR";

    private static readonly FhirOptions Default = new();

    /// <summary>Writes a value: <c>{"valueQuantity":{"value":3000,"comparator":">"}}</c>.</summary>
    /// <param name="value">The value.</param>
    /// <param name="options">What becomes of losses; null for the defaults.</param>
    /// <exception cref="LossException">Something would be lost, and the options ask for a refusal.</exception>
    /// <exception cref="ArgumentException">A text is not Unicode: it has half of a surrogate pair.</exception>
    public static Exported Export(ClaimValue value, FhirOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(value);
        options ??= Default;
        LossList losses = new(Format, options.OnLoss);
        Action<System.Text.Json.Utf8JsonWriter> write = new FhirValueWriter(losses, "value").Plan(value);
        return losses.Finish(() => JsonOutput.Write(options, json =>
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }));
    }

    /// <summary>
    /// Writes a claim as an Observation: its topic as code, its subject, its period, its witness as performer, its value, and its words as
    /// a note. An Observation has no place for the rest of a claim, so that the topic's definition at least is always among the losses, and
    /// <see cref="Import(string, FhirOptions?)"/> gives the value alone.
    /// </summary>
    /// <param name="claim">The claim.</param>
    /// <param name="options">What becomes of losses; null for the defaults.</param>
    /// <exception cref="LossException">
    /// Something would be lost, and the options ask for a refusal; or the claim denies a value, evades or is silent, which an Observation
    /// cannot say.
    /// </exception>
    /// <exception cref="ArgumentException">A text is not Unicode: it has half of a surrogate pair.</exception>
    public static Exported Export(Claim claim, FhirOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return new FhirObservationWriter(claim, options ?? Default).Export();
    }

    /// <summary>Reads the value of an Observation, a <c>value[x]</c>, a Quantity or a Range.</summary>
    /// <param name="json">The document.</param>
    /// <param name="options">The greatest size; null for the defaults.</param>
    /// <returns>The value, and what else the document has, which was not read.</returns>
    /// <exception cref="InterchangeException">The document has no such value; the exception has every problem.</exception>
    public static Imported<ClaimValue> Import(string json, FhirOptions? options = null) =>
        JsonInput.Read(Format, json, (options ?? Default).MaximumBytes, FhirValueReader.Value);

    /// <inheritdoc cref="Import(string, FhirOptions?)" path="/*[not(self::param)]"/>
    /// <param name="utf8">A stream of UTF-8, read to its end; it stays open.</param>
    /// <param name="options">The greatest size; null for the defaults.</param>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static Imported<ClaimValue> Import(Stream utf8, FhirOptions? options = null) =>
        JsonInput.Read(Format, utf8, (options ?? Default).MaximumBytes, FhirValueReader.Value);
}
