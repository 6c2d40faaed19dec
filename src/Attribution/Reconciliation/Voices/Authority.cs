namespace Attribution;

/// <summary>Who may take back a claim: the source whose word it is, and whoever published it.</summary>
internal static class Authority
{
    /// <summary>
    /// The position of the link whose word a claim is: the innermost named source that is reached by quoting and paraphrasing, or the last
    /// link reached where none is named. Basing on does not pass the word on.
    /// </summary>
    public static int AuthorOf(Chain chain)
    {
        int author = 0;
        for (int i = 0; i < chain.Links.Length; i++)
        {
            if (chain.Links[i].Speaker.IsNamed || !chain.Links[author].Speaker.IsNamed) author = i;
            if (chain.Links[i].Relation is not (LinkRelation.Quotes or LinkRelation.Paraphrases)) break;
        }

        return author;
    }

    /// <summary>The day on which a claim was said: that of its witness, else of the nearest outlet that passed it on.</summary>
    public static Edtf? SaidOn(Chain chain)
    {
        int author = AuthorOf(chain);
        return chain.Links.Take(author + 1).LastOrDefault(link => link.Date is not null)?.Date
            ?? chain.Links.Skip(author + 1).FirstOrDefault(link => link.Date is not null)?.Date;
    }

    /// <summary>The link of the outlet whose date stands for that of the witness; null where the witness has one, or no link has.</summary>
    public static Link? DatedOutlet(Chain chain)
    {
        int author = AuthorOf(chain);
        return chain.Links[author].Date is null ? chain.Links.Take(author).LastOrDefault(link => link.Date is not null) : null;
    }

    /// <summary>
    /// Whether one claim is by the source whose word another is, or by the body in whose name that was said: what a person says, or a
    /// document or a data set holds, is said in the name of the body that it belongs to; what a body says is not said in the name of one
    /// above it. Where several spoke jointly, all of them are needed.
    /// </summary>
    /// <param name="by">The claim that speaks of the other.</param>
    /// <param name="target">The other.</param>
    public static bool IsOwnWord(Claim by, Claim target)
    {
        Speaker own = Speaking(target.Chain), speaker = Speaking(by.Chain);
        if (own.Equals(speaker)) return own.IsNamed || Author(by.Chain).Speaker.Equals(Author(target.Chain).Speaker);
        return own.Kind != SpeakerKind.OneOf && speaker.Kind != SpeakerKind.OneOf && AreSpokenForBy(own, speaker);
    }

    /// <summary>Whether one claim is by a source through which another was published, and so ends that route.</summary>
    /// <param name="by">The claim that withdraws the report.</param>
    /// <param name="target">The claim that was reported.</param>
    public static bool IsPublisher(Claim by, Claim target) => PublisherOf(by, target) is not null;

    /// <summary>The link by which the source of one claim passed on another; null where it did not.</summary>
    public static Link? PublisherOf(Claim by, Claim target)
    {
        Speaker speaker = Speaking(by.Chain);
        if (speaker.Kind == SpeakerKind.OneOf) return null;
        int author = AuthorOf(target.Chain);
        int routes = ReferenceEquals(Speaking(target.Chain), target.Chain.Links[author].Speaker) ? author : author + 1;
        return target.Chain.Links
            .Take(routes)
            .FirstOrDefault(link => link.Speaker.Kind != SpeakerKind.OneOf && AreSpokenForBy(link.Speaker, speaker));
    }

    /// <summary>Whose words a claim gives: those of the named source, or of the unnamed one that it passes on.</summary>
    public static Speaker Speaking(Chain chain)
    {
        int author = AuthorOf(chain);
        Link link = chain.Links[author];
        return link.Relation is LinkRelation.Quotes or LinkRelation.Paraphrases ? chain.Links[author + 1].Speaker : link.Speaker;
    }

    private static Link Author(Chain chain) => chain.Links[AuthorOf(chain)];

    private static bool AreSpokenForBy(Speaker own, Speaker speaker) =>
        own.Sources.All(source => speaker.Sources.Any(by => by.Id == source.Id || IsSaidInTheNameOf(source, by)));

    private static bool IsSaidInTheNameOf(Source source, Source body) =>
        source.Kind is SourceKind.Person or SourceKind.Document or SourceKind.Dataset or SourceKind.Sensor
        && source.PartOf.Any(parent => parent.Id == body.Id);
}
