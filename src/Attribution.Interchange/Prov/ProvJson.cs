namespace Attribution;

/// <summary>
/// Claims as PROV-JSON (W3C Member Submission, 24 April 2013): a claim is an entity, derived from the statement that it quotes, paraphrases
/// or is based on, and so on inward; sources are agents, to which the statements are attributed. Everything that PROV has no term for is an
/// attribute of this package's own namespace, <c>urn:attribution:terms:</c>, which other programs keep and do not read.
/// </summary>
/// <remarks>
/// <para>
/// Quoting is a <c>prov:Quotation</c>, basing on a <c>prov:PrimarySource</c>, revising a <c>prov:Revision</c>; retracting invalidates the
/// entity. A statement by one of several sources is attributed to an agent of its own, never to each of them. Only scales that are not
/// published ones are lost, and who a confidential source is.
/// </para>
/// <para>
/// Without losses, <c>Import(Export(claims).Text).Value</c> equals <c>claims</c>. A document that another program wrote is read for its
/// chains. Uses no reflection.
/// </para>
/// </remarks>
public static class ProvJson
{
    internal const string Format = "PROV-JSON";

    private static readonly ProvOptions Default = new();

    /// <summary>Writes a set of claims with their sources and topics.</summary>
    /// <param name="claims">The claims.</param>
    /// <param name="options">The namespace of names, and what becomes of losses; null for the defaults.</param>
    /// <exception cref="LossException">Something would be lost, and the options ask for a refusal.</exception>
    /// <exception cref="ArgumentException">A text is not Unicode: it has half of a surrogate pair.</exception>
    public static Exported Export(ClaimSet claims, ProvOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(claims);
        return new ProvWriter(claims, options ?? Default).Export();
    }

    /// <summary>Reads a document.</summary>
    /// <param name="json">The document.</param>
    /// <param name="options">The topic of claims by other programs, and the greatest size; null for the defaults.</param>
    /// <returns>The claims, and what else the document has, which was not read.</returns>
    /// <exception cref="InterchangeException">
    /// The document has no claims, or derivations or delegations go round in a circle, or something is wrong; the exception has every
    /// problem.
    /// </exception>
    public static Imported<ClaimSet> Import(string json, ProvOptions? options = null) =>
        JsonInput.Read(Format, json, (options ?? Default).MaximumBytes, document => ProvReader.Read(document, options ?? Default));

    /// <inheritdoc cref="Import(string, ProvOptions?)" path="/*[not(self::param)]"/>
    /// <param name="utf8">A stream of UTF-8, read to its end; it stays open.</param>
    /// <param name="options">The topic of claims by other programs, and the greatest size; null for the defaults.</param>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static Imported<ClaimSet> Import(Stream utf8, ProvOptions? options = null) =>
        JsonInput.Read(Format, utf8, (options ?? Default).MaximumBytes, document => ProvReader.Read(document, options ?? Default));
}
