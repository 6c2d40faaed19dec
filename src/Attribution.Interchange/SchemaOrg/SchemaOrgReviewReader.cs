using System.Collections.Immutable;

namespace Attribution;

/// <summary>Reads ClaimReviews: alone, in an array, or in the <c>@graph</c> of a page.</summary>
internal sealed class SchemaOrgReviewReader(SchemaOrgOptions options)
{
    /// <summary>The most authors of one review or claim; beyond, a page is not one that people wrote.</summary>
    public const int MostAuthors = 64;

    private readonly SchemaOrgScales _scales = new();
    private readonly Dictionary<string, List<(string? Type, string? Address, Source Source)>> _sources = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Json> _nodes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    public ClaimSet? Read(Json document)
    {
        if (!document.IsObject && !document.IsArray)
        {
            document.WrongType("an object");
            return null;
        }

        Json[] reviews = [.. Nodes(document)];
        if (document["@graph"] is not null) CheckContext(document);
        foreach (Json review in reviews) CheckContext(review);
        List<(Json Review, Speaker Reviewer, SchemaOrgRating Rating)> rated = [];
        foreach (Json review in reviews)
        {
            Speaker? reviewer = review["author"] is { } author ? Author(author) : Missing(review, "author");
            SchemaOrgRating? rating = review["reviewRating"] is { } given ? SchemaOrgRating.Read(given) : null;
            if (review["reviewRating"] is null) review.Problem("no-rating", "The review has no reviewRating; add it.");
            if (reviewer is null || rating is null) continue;
            _scales.Note(Name(reviewer), rating);
            rated.Add((review, reviewer, rating));
        }

        if (reviews.Length == 0) document.Problem("no-review", "There is no ClaimReview; give one, an array of them, or a page's @graph.");
        List<Claim> claims = [.. rated.Select(Claim).OfType<Claim>()];
        if (document.Notes.HasProblems) return null;
        if (ClaimSet.TryCreate(claims, [], [], out ClaimSet? set, out ImmutableArray<ClaimSetProblem> problems)) return set;
        document.Problems(problems);
        return null;
    }

    /// <summary>A vocabulary that is named by one address is that of schema.org; a richer context is not looked into.</summary>
    private static void CheckContext(Json node)
    {
        if (node["@context"] is not { IsText: true } context || context.Text() is not { } text) return;
        if (Uri.TryCreate(text, UriKind.Absolute, out Uri? address) && address.Host is "schema.org" or "www.schema.org") return;
        context.Problem("wrong-context", $"The vocabulary is '{Printable.Escaped(text)}'; ClaimReview is one of https://schema.org.");
    }

    private IEnumerable<Json> Nodes(Json document)
    {
        foreach (Json node in document["@graph"] is { } graph ? graph.OneOrMany() : document.OneOrMany())
        {
            if (node["@id"] is { IsText: true } id && id.Text() is { } key) _nodes.TryAdd(key, node);
            if (!node.IsObject) node.WrongType("an object");
            else if (IsOf(node, "ClaimReview")) yield return node;
            else node.Left(LossCodes.Ignored, "The object is not a ClaimReview; it was not read.");
        }
    }

    private Claim? Claim((Json Review, Speaker Reviewer, SchemaOrgRating Rating) rated)
    {
        (Json review, Speaker reviewer, SchemaOrgRating rating) = rated;
        review.LeaveAllBut("@context", "@type", "url", "datePublished", "author", "claimReviewed", "itemReviewed", "reviewRating");
        Json? item = Item(review);
        item?.LeaveAllBut("@type", "author", "datePublished");
        string? words = (review["claimReviewed"] ?? item?["text"] ?? item?["name"])?.Words();
        if (words is null && review["claimReviewed"] is null) Missing(review, "claimReviewed");
        string id = Id(review);
        Speaker? speaker = item?["author"] is { } author ? Author(author) : Unnamed(review, id);
        Assessment? assessment = _scales.Find(Name(reviewer), rating, review["reviewRating"]!.Value);
        Edtf? published = Date(review), said = item is { } work ? Date(work) : null;
        if (review.Notes.HasProblems || speaker is null || assessment is null || words is null) return null;
        return review.Try("claim", () => new Claim(
            id,
            Chain.From(reviewer, published).Paraphrasing(speaker, said),
            options.Topic,
            new TextValue(words),
            assessments: [assessment]));
    }

    /// <summary>What was reviewed; null where that is not told. Several things at once, or a mere text, would have no speaker.</summary>
    private static Json? Item(Json review)
    {
        if (review["itemReviewed"] is not { } item) return null;
        Json[] all = [.. item.OneOrMany()];
        if (all.Length == 1 && all[0].IsObject) return all[0];
        item.WrongType("one object");
        return null;
    }

    private string Id(Json review)
    {
        string? url = review["url"]?.Text();
        if (url is { Length: > 0 and <= 200 } && url.Trim() == url && Uri.TryCreate(url, UriKind.Absolute, out _)
            && Printable.Name(url) == url && _ids.Add(url))
        {
            return url;
        }
        if (url is not null) review["url"]!.Value.Left(LossCodes.Id, "The address does not serve as an id; it was not read.");
        string made = FormattableString.Invariant($"review-{_ids.Count + 1}");
        _ids.Add(made);
        return made;
    }

    private Speaker? Author(Json author)
    {
        List<Source> sources = [];
        HashSet<string> names = new(StringComparer.Ordinal);
        foreach (Json given in author.OneOrMany())
        {
            Json one = Defined(given);
            string? name = (one.IsObject ? one["name"] : one)?.Words()?.Trim();
            if (name is null)
            {
                if (!one.Notes.HasProblems) one.Problem("no-name", "The author has no name; add it.");
                continue;
            }

            Source? source = Named(name, one);
            if (source is not null && names.Add(source.Id)) sources.Add(source);
            if (sources.Count <= MostAuthors) continue;
            author.Problem("speaker", $"There are more than {MostAuthors} authors; name the body that they speak for.");
            return null;
        }

        return sources.Count switch
        {
            0 when !author.Notes.HasProblems => Missing(author, "author"),
            0 => null,
            1 => sources[0],
            _ => Speaker.Joint(sources),
        };
    }

    /// <summary>The node of the page that a mere reference leads to, or the value itself.</summary>
    private Json Defined(Json value) =>
        value.IsObject && value["name"] is null && value["@id"] is { IsText: true } id && id.Text() is { } key
            && _nodes.TryGetValue(key, out Json node) ? node : value;

    /// <summary>The source of a name; where the document tells two of one name apart, by an address or a type, each is one.</summary>
    private Source? Named(string name, Json author)
    {
        string? type = null, address = null;
        if (author.IsObject)
        {
            type = Types(author).FirstOrDefault();
            address = ((string[])["sameAs", "@id", "url"]).Select(member => author[member]).FirstOrDefault(member => member is not null)
                ?.OneOrMany().FirstOrDefault(one => one.IsText) is { IsText: true } found ? found.Text() : null;
            author.LeaveAllBut("@type", "name", "@id");
        }

        if (!_sources.TryGetValue(name, out List<(string? Type, string? Address, Source Source)>? known)) _sources[name] = known = [];
        foreach ((string? knownType, string? knownAddress, Source source) in known)
        {
            if (Agree(type, knownType) && Agree(address, knownAddress)) return source;
        }

        string id = known.Count == 0 ? name : FormattableString.Invariant($"{name} ({known.Count + 1})");
        Source? made = author.Try("author", () => new Source(id, name, SchemaOrgNames.KindOf(type)));
        if (made is not null) known.Add((type, address, made));
        return made;

        static bool Agree(string? one, string? other) => one is null || other is null || one == other;
    }

    /// <summary>Who said it is not told: a source that is not named, so that the reviewer is not taken for the one who said it.</summary>
    private static Speaker? Unnamed(Json review, string id) => review.Try(
        "author",
        () => Speaker.FromSource(new Source(
            (id.Length <= 190 ? id : id[..190]) + "/speaker", "an unnamed speaker", SourceKind.Collective, isNamed: false)));

    private static Speaker? Missing(Json place, string member)
    {
        place.Problem("missing", $"The {member} is missing; add it.");
        return null;
    }

    private static Edtf? Date(Json work)
    {
        if (work["datePublished"] is not { } date || date.Text() is not { } text) return null;
        if (Edtf.TryParse(text, out Edtf? day)) return day;
        if (text.Length > 10 && SimpleDate.Is(text[..10]) && Edtf.TryParse(text[..10], out day))
        {
            date.Left(LossCodes.Date, "Of the date only the day was read.");
            return day;
        }

        date.Left(LossCodes.Date, $"'{Printable.Escaped(text)}' is not a date in ISO 8601; it was not read.");
        return null;
    }

    private static string Name(Speaker speaker) => string.Join(" and ", speaker.Sources.Select(source => source.Id));

    private static bool IsOf(Json node, string type) => Types(node).Contains(type);

    private static IEnumerable<string> Types(Json node) =>
        node["@type"]?.OneOrMany().Select(type => type.Text()).OfType<string>().Select(type => type[(type.LastIndexOf('/') + 1)..]) ?? [];
}
