namespace Attribution;

/// <summary>
/// Tells the route of a figure from its speaker to the page: who passed it on and how, and what it rests on. Every speaker of the chain is
/// named here or in the name under which the figure is listed.
/// </summary>
internal static class RouteWords
{
    /// <summary>"quoted", "paraphrased by the paper", "quoted by the wire, paraphrased by the paper, based on a report".</summary>
    /// <param name="claim">A claim.</param>
    /// <param name="isAscribed">Whether it is listed under the name of who reported it, and not of its alleged speaker.</param>
    /// <param name="common">The outlet that the headline names for all claims together, or null.</param>
    public static string Of(Claim claim, bool isAscribed, Speaker? common)
    {
        Chain chain = claim.Chain;
        if (chain.Links.Length == 1 && chain.Outermost is { Medium: null, Relation: LinkRelation.Asserts }) return "";
        string steps = "";
        int witness = OneRoute.Speaking(chain);
        bool isGarbled = Names.IsGarbled(claim), isCited = Voice.PassedOn(chain) is { } cited && cited != chain.Witness.Speaker;
        if (isGarbled) steps = $"garbled in passing on {Wording.Who(claim)}";
        if (isCited) steps = Then(steps, Verb(claim, chain.Links[witness]));

        // Who is listed is not told again: the reporter of an alleged speaker, the printer of a garble.
        for (int i = witness - (isAscribed ? 2 : 1); i >= (isGarbled ? 1 : 0); i--)
        {
            string verb = Verb(claim, chain.Links[i]);
            bool isCommon = i == 0 && common is not null && common == chain.Outermost.Speaker;
            steps = Then(steps, isCommon ? verb : $"{verb} by {Plain(chain.Links[i])}");
        }

        if (chain.Links[witness].Medium is { } medium) steps = Then(steps, Wording.Quoted(medium));
        steps = Behind(chain, isCited ? witness + 1 : witness, isCited || isAscribed ? null : Wording.DrawnOn(chain), steps);
        return chain.Innermost.Relation == LinkRelation.Observed ? Then(steps, "observed") : steps;
    }

    /// <summary>Whether a figure was ascribed to its alleged speaker as a quotation, and not in other words.</summary>
    public static bool IsQuotedByReporter(Claim claim) => IsQuoted(claim, claim.Chain.Links[OneRoute.Speaking(claim.Chain) - 1]);

    /// <summary>What the word of the speaker rests on, but for the named source that is told with its name.</summary>
    private static string Behind(Chain chain, int speaking, Speaker? named, string steps)
    {
        for (int i = speaking + 1; i < chain.Links.Length; i++)
        {
            if (chain.Links[i].Speaker == named) continue;
            string verb = chain.Links[i - 1].Relation switch
            {
                LinkRelation.Quotes => "quoting",
                LinkRelation.Paraphrases => "paraphrasing",
                _ => "based on",
            };
            steps = Then(steps, $"{verb} {Plain(chain.Links[i])}");
        }

        return steps;
    }

    private static string Then(string steps, string step) => steps.Length == 0 ? step : $"{steps}, {step}";

    private static string Verb(Claim claim, Link link) => IsQuoted(claim, link) ? "quoted" : "paraphrased";

    private static bool IsQuoted(Claim claim, Link link) =>
        link.Relation == LinkRelation.Quotes && !Translations.AreAllThatIsKept(claim);

    private static string Plain(Link link) => Wording.Plain(link.Speaker.ToString());
}
