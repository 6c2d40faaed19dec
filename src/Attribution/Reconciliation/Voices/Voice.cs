using System.Collections.Immutable;

namespace Attribution;

/// <summary>Whose word a claim is.</summary>
internal static class Voice
{
    /// <summary>The sources at the top of all lineages, each once, in ordinal order of their ids.</summary>
    public static ImmutableArray<Source> Roots(Speaker speaker) => speaker.Sources is [{ PartOf.IsEmpty: true }]
        ? speaker.Sources
        : Source.RootsOf(speaker.Sources.SelectMany(source => source.Lineage));

    /// <summary>
    /// The unnamed source whose words the witness only passes on, if there is one. What a witness says itself, on the ground of unnamed
    /// sources, is its own word.
    /// </summary>
    public static Speaker? PassedOn(Chain chain)
    {
        Link witness = chain.Witness;
        if (!witness.Speaker.IsNamed) return witness.Speaker;
        return witness.Relation is LinkRelation.Quotes or LinkRelation.Paraphrases
            ? chain.Links[chain.Links.IndexOf(witness) + 1].Speaker
            : null;
    }

    /// <summary>
    /// What the text says where it leaves open who the witness is: an unnamed source, or one of several; null where it says who it is.
    /// </summary>
    public static Speaker? LeftOpen(Chain chain) =>
        PassedOn(chain) ?? (chain.Witness.Speaker.Kind == SpeakerKind.OneOf ? chain.Witness.Speaker : null);

    /// <summary>
    /// A key that the claims of one witness share. Where the text leaves the witness open, what it says is part of the key.
    /// </summary>
    public static string Of(Claim claim)
    {
        Speaker speaker = claim.Chain.Witness.Speaker;
        Speaker? open = LeftOpen(claim.Chain);
        if (open is null && speaker.Sources is [var sole]) return sole.RootKey;
        string roots = Ids(Roots(speaker));
        return open is null ? $"0\n{roots}" : $"1\n{roots}\n{open.Kind}\n{Ids(open.Sources)}";
    }

    public static Directness DirectnessOf(Claim claim) =>
        AsPrinted(claim) is Directness.Quotation && Translations.AreAllThatIsKept(claim) ? Directness.Paraphrase : AsPrinted(claim);

    /// <summary>Whether it would be a quotation, but for its words being a translator's.</summary>
    public static bool IsTranslatedQuotation(Claim claim) =>
        Translations.AreAllThatIsKept(claim) && AsPrinted(claim) == Directness.Quotation;

    private static Directness AsPrinted(Claim claim)
    {
        if (claim.Appearances.Length > 0 && claim.Appearances.All(IsInHeadline)) return Directness.Headline;
        Link witness = claim.Chain.Witness;
        foreach (Link link in claim.Chain.Links)
        {
            if (ReferenceEquals(link, witness)) break;
            if (link.Relation != LinkRelation.Quotes) return Directness.Paraphrase;
        }

        return Directness.Quotation;
    }

    private static string Ids(ImmutableArray<Source> sources) => string.Join('\n', sources.Select(source => source.Id));

    public static bool IsInHeadline(Appearance appearance) => appearance.Place is AppearancePlace.Headline or AppearancePlace.Subheading;

    /// <summary>Whether two claims are the words of one source, or of a source and what it is part of.</summary>
    public static bool IsOne(Claim claim, Claim other)
    {
        Speaker one = claim.Chain.Witness.Speaker, two = other.Chain.Witness.Speaker;
        return LeftOpen(claim.Chain) is null && LeftOpen(other.Chain) is null && (SpeaksFor(one, two) || SpeaksFor(two, one));
    }

    /// <summary>Whether every source of <paramref name="speaker"/> is, or stands above, one of the other's.</summary>
    private static bool SpeaksFor(Speaker speaker, Speaker other)
    {
        foreach (Source source in speaker.Sources)
        {
            if (!IsAboveOne(source, other)) return false;
        }

        return true;
    }

    private static bool IsAboveOne(Source source, Speaker other)
    {
        foreach (Source own in other.Sources)
        {
            foreach (Source parent in own.Lineage)
            {
                if (parent.Id == source.Id) return true;
            }
        }

        return false;
    }
}
