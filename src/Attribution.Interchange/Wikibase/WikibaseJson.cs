namespace Attribution;

/// <summary>
/// Claims as statements of a Wikibase, such as Wikidata, in the JSON of its API and dumps: a quantity with its bounds and unit, the
/// qualifiers circa (P1480), point in time (P585), start and end time (P580, P582) and earliest and latest date (P1319, P1326), the sources
/// as a reference (P248, P854, P2093, with P577), and the rank, with the reason for a deprecation (P2241).
/// </summary>
/// <remarks>
/// <para>
/// Bounds are read as a spread of unknown coverage, "50 ± 10"; bounds that equal the amount mean that every digit is significant.
/// <c>somevalue</c> is a claim without a value, which asserts that there is one; <c>novalue</c> denies it. Each reference becomes a
/// claim of
/// its own. A deprecated statement stays, beside a remark of the wiki that impugns it. Qualifiers and ids are those of Wikidata.
/// Specification: Wikibase/DataModel/JSON.
/// </para>
/// <para>Without losses, <c>Import(Export(claims).Text).Value</c> equals <c>claims</c>. Uses no reflection.</para>
/// </remarks>
public static class WikibaseJson
{
    internal const string Format = "Wikibase JSON";

    private static readonly WikibaseOptions Default = new();

    /// <summary>Writes a quantity alone: <c>{"amount":"+50","lowerBound":"+40","upperBound":"+60","unit":"1"}</c>.</summary>
    /// <param name="estimate">The estimate.</param>
    /// <param name="options">The items of units, and what becomes of losses; null for the defaults.</param>
    /// <exception cref="LossException">
    /// The estimate has no best figure ("40 to 60", unless the options say <see cref="OnLoss.Report"/>; "more than 3,000" always), its unit
    /// has no item, or something else would be lost, and the options ask for a refusal.
    /// </exception>
    public static Exported ExportQuantity(Estimate estimate, WikibaseOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(estimate);
        options ??= Default;
        LossList losses = new(Format, options.OnLoss);
        WikibaseQuantity? quantity = WikibaseQuantity.Plan(estimate, losses, "value", options, circa: false);
        if (quantity is null)
        {
            losses.Refuse("value", LossCodes.Value, "No quantity can say it; export the claim, whose statement says somevalue.");
        }
        return losses.Finish(() => JsonOutput.Write(options, json =>
        {
            json.WriteStartObject();
            quantity!.Write(json, options);
            json.WriteEndObject();
        }));
    }

    /// <summary>Reads a quantity alone.</summary>
    /// <param name="json">The document.</param>
    /// <param name="options">The items of units, and the greatest size; null for the defaults.</param>
    /// <exception cref="InterchangeException">The document is not a quantity; the exception has every problem.</exception>
    public static Imported<Estimate> ImportQuantity(string json, WikibaseOptions? options = null)
    {
        options ??= Default;
        return JsonInput.Read(Format, json, options.MaximumBytes, quantity => WikibaseQuantityReader.Read(quantity, options, circa: false));
    }

    /// <summary>Writes a claim as a statement.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="options">The items of units, sources and topics, and what becomes of losses; null for the defaults.</param>
    /// <exception cref="LossException">
    /// The topic is not a property, a statement cannot say the stance (a denial of a figure, an evasion), the value is a range and the
    /// options do not say <see cref="OnLoss.Report"/>, or something would be lost and they ask for a refusal.
    /// </exception>
    /// <exception cref="ArgumentException">A text is not Unicode: it has half of a surrogate pair.</exception>
    public static Exported Export(Claim claim, WikibaseOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(claim);
        options ??= Default;
        LossList losses = new(Format, options.OnLoss);
        var statement = new WikibaseStatementWriter(losses, options).Plan(claim, "claim", null, alone: true);
        if (statement?.Entity is { } entity)
        {
            losses.Add("claim.topic", LossCodes.Topic, $"That it speaks of {entity} is lost; export the set.");
        }
        return losses.Finish(() => JsonOutput.Write(options, json => statement!.Value.Write(json)));
    }

    /// <summary>
    /// Writes the claims on one entity as its statements, <c>{"claims":{"P1120":[…]}}</c>. Claims that no statement can say, such as the
    /// denial of a figure, are left out, which is among the losses.
    /// </summary>
    /// <param name="claims">The claims.</param>
    /// <param name="options">The items of units, sources and topics, and what becomes of losses; null for the defaults.</param>
    /// <exception cref="LossException">
    /// A topic is not a property, a value is a range and the options do not say <see cref="OnLoss.Report"/>, or something would be lost and
    /// they ask for a refusal.
    /// </exception>
    /// <exception cref="ArgumentException">A text is not Unicode: it has half of a surrogate pair.</exception>
    public static Exported Export(ClaimSet claims, WikibaseOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(claims);
        return new WikibaseSetWriter(claims, options ?? Default).Export();
    }

    /// <summary>Reads a statement, the statements of an entity, or an answer of the API for one entity. Other data types are
    /// left.</summary>
    /// <param name="json">The document.</param>
    /// <param name="options">The items of units, sources and topics, and the greatest size; null for the defaults.</param>
    /// <returns>The claims, and what else the document has, which was not read.</returns>
    /// <exception cref="InterchangeException">The document has no such statement; the exception has every problem.</exception>
    public static Imported<ClaimSet> Import(string json, WikibaseOptions? options = null)
    {
        options ??= Default;
        return JsonInput.Read(Format, json, options.MaximumBytes, document => new WikibaseStatementReader(options).Read(document));
    }

    /// <inheritdoc cref="Import(string, WikibaseOptions?)" path="/*[not(self::param)]"/>
    /// <param name="utf8">A stream of UTF-8, read to its end; it stays open.</param>
    /// <param name="options">The items of units, sources and topics, and the greatest size; null for the defaults.</param>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static Imported<ClaimSet> Import(Stream utf8, WikibaseOptions? options = null)
    {
        options ??= Default;
        return JsonInput.Read(Format, utf8, options.MaximumBytes, document => new WikibaseStatementReader(options).Read(document));
    }
}
