namespace Attribution;

/// <summary>Reads chains: from the entity of a claim inward, one derivation a link.</summary>
internal sealed class ProvChains(
    ProvGraph graph, Dictionary<string, (string Name, Json Record)> entities, ProvSources sources, bool isForeign)
{
    private const int Longest = 64;

    // Many claims may be derived from one statement, and that from many: each is looked at once.
    private readonly Dictionary<string, (Json? Next, Speaker? Speaker)> _seen = new(StringComparer.Ordinal);

    /// <summary>Whether a chain leads to an entity.</summary>
    public bool Has(string uri) => _seen.ContainsKey(uri);

    public Chain? Read(string claim, Json place)
    {
        List<(Speaker Speaker, LinkRelation Relation, Edtf? Date, string? Medium)> links = [];
        HashSet<string> seen = [claim];
        for (string uri = claim; ;)
        {
            if (!entities.TryGetValue(uri, out (string Name, Json Record) entity))
            {
                place.Problem("unknown-name", $"'{Printable.Escaped(uri)}' is not among the entities; add it.");
                return null;
            }

            if (!_seen.TryGetValue(uri, out (Json? Next, Speaker? Speaker) found))
            {
                _seen[uri] = found = (Next(uri, entity.Record), sources.SpeakerOf(uri, entity.Record));
            }

            (Json? next, Speaker? speaker) = found;
            if (place.Notes.HasProblems) return null;
            bool isWrapper = speaker is null && next is not null && isForeign && uri == claim;
            if (isWrapper && graph.Prov(entity.Record, "value") is { } words)
            {
                words.Left(
                    LossCodes.Source, "No agent is told whose words these are; they are taken for those of what the entity is derived "
                        + "from.");
            }

            if (!isWrapper)
            {
                if ((speaker ?? Document(uri, entity)) is not { } known) return null;
                links.Add((known, Relation(entity.Record, next), Date(entity.Record), Words(entity.Record, "medium")));
            }

            if (next is not { } derivation) break;
            string inner = graph.End(derivation, "usedEntity");
            if (!seen.Add(inner))
            {
                derivation.Problem("cycle", "An entity is derived, through others, from itself; break the circle.");
                return null;
            }

            if (links.Count > Longest)
            {
                derivation.Problem("too-deep", "A chain has at most 64 links; this one has more.");
                return null;
            }

            uri = inner;
        }

        return place.Notes.HasProblems ? null : place.Try("chain", () => Chain.FromLinks(links));
    }

    private Speaker? Document(string uri, (string Name, Json Record) entity)
    {
        if (isForeign) return sources.OfEntity(uri, entity.Name, entity.Record) is { } source ? source : (Speaker?)null;
        entity.Record.Problem("no-speaker", "The entity is attributed to no agent; add wasAttributedTo.");
        return null;
    }

    /// <summary>The derivation that is a link of the chain; relations between claims are derivations too.</summary>
    private Json? Next(string uri, Json record)
    {
        Json[] inward = [.. graph.Derivations[uri].Where(derivation => graph.Own(derivation, "relation") is null
            && !IsRevision(derivation))];
        if (inward.Length > 1 && !isForeign)
        {
            record.Problem("two-chains", "The entity is derived from several statements; a chain has one.");
        }
        foreach (Json other in inward.Skip(1))
        {
            other.Left(LossCodes.ChainDepth, "An entity is derived from several; only the first derivation was read.");
        }

        return inward.Length == 0 ? null : inward[0];
    }

    private bool IsRevision(Json derivation) => isForeign && graph.HasProvType(derivation, "Revision");

    private LinkRelation Relation(Json entity, Json? next) =>
        next is not { } derivation ? graph.Own(entity, "observed")?.Flag() == true ? LinkRelation.Observed : LinkRelation.Asserts
        : graph.HasProvType(derivation, "Quotation") ? LinkRelation.Quotes
        : graph.HasOwnType(derivation, "Paraphrase") ? LinkRelation.Paraphrases
        : LinkRelation.IsBasedOn;

    private Edtf? Date(Json entity)
    {
        if (graph.Own(entity, "date") is not { } date || ProvValue.Text(date) is not { } text) return null;
        return date.Try("date", () => Edtf.Parse(text));
    }

    private string? Words(Json entity, string attribute) => graph.Own(entity, attribute) is { } words ? ProvValue.Text(words) : null;
}
