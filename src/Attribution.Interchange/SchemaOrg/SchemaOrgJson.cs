namespace Attribution;

/// <summary>
/// Claims as schema.org <c>Claim</c> in JSON-LD, for a page; reviewed claims as <c>ClaimReview</c>, out and in.
/// </summary>
/// <remarks>
/// A Claim has words, an author and places where it appeared; the value stands in the words only, so that a Claim is never without losses
/// and is not read back. A ClaimReview is read as a claim that the reviewer, its outermost source, paraphrases, rated on a scale of the
/// reviewer's own: its numbers from worst to best, with its words for them. Vocabulary: schema.org Claim, ClaimReview, Rating.
/// </remarks>
public static class SchemaOrgJson
{
    internal const string Format = "schema.org";

    private static readonly SchemaOrgOptions Default = new();

    /// <summary>Writes a claim as a Claim.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="options">What becomes of losses; null for the defaults.</param>
    /// <exception cref="LossException">
    /// The claim has no words, or its stance is a denial, an evasion or silence; or the options ask for a refusal of losses.
    /// </exception>
    /// <exception cref="ArgumentException">A text is not Unicode: it has half of a surrogate pair.</exception>
    public static Exported Export(Claim claim, SchemaOrgOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return new SchemaOrgClaimWriter(claim, options ?? Default).Export();
    }

    /// <summary>
    /// Writes a claim as a ClaimReview: the outermost link is the reviewer, the next one says the claim, and the first assessment is the
    /// rating.
    /// </summary>
    /// <param name="claim">The claim.</param>
    /// <param name="options">The topic, and what becomes of losses; null for the defaults.</param>
    /// <exception cref="LossException">
    /// The claim has no words, no assessment or fewer than two links; or the options ask for a refusal of losses.
    /// </exception>
    /// <exception cref="ArgumentException">A text is not Unicode: it has half of a surrogate pair.</exception>
    public static Exported ExportReview(Claim claim, SchemaOrgOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return new SchemaOrgReviewWriter(claim, options ?? Default).Export();
    }

    /// <summary>Reads ClaimReviews: one, an array of them, or the <c>@graph</c> of a page.</summary>
    /// <param name="json">The document.</param>
    /// <param name="options">The topic of the claims, and the greatest size; null for the defaults.</param>
    /// <returns>The reviewed claims, and what else the document has, which was not read.</returns>
    /// <exception cref="InterchangeException">The document has no ClaimReview with words, an author and a rating.</exception>
    public static Imported<ClaimSet> Import(string json, SchemaOrgOptions? options = null)
    {
        options ??= Default;
        return JsonInput.Read(Format, json, options.MaximumBytes, document => new SchemaOrgReviewReader(options).Read(document));
    }

    /// <inheritdoc cref="Import(string, SchemaOrgOptions?)" path="/*[not(self::param)]"/>
    /// <param name="utf8">A stream of UTF-8, read to its end; it stays open.</param>
    /// <param name="options">The topic of the claims, and the greatest size; null for the defaults.</param>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static Imported<ClaimSet> Import(Stream utf8, SchemaOrgOptions? options = null)
    {
        options ??= Default;
        return JsonInput.Read(Format, utf8, options.MaximumBytes, document => new SchemaOrgReviewReader(options).Read(document));
    }
}
