using System.Text.Json;

namespace Attribution;

/// <summary>Writes a claim as a Claim: its words, its witness, where it appeared first and where else.</summary>
internal sealed class SchemaOrgClaimWriter(Claim claim, SchemaOrgOptions options)
{
    private readonly LossList _losses = new(SchemaOrgJson.Format, options.OnLoss);

    public Exported Export()
    {
        string? words = Words(claim);
        if (words is null)
        {
            _losses.Refuse("claim.value", LossCodes.Value, "A Claim has a text, and the claim has neither a value nor words.");
        }
        if (claim.Stance is not (Stance.Asserts or Stance.Believes or Stance.Fears or Stance.Hedges))
        {
            _losses.Refuse(
                "claim.stance", LossCodes.Stance, "A Claim asserts its text; review the claim that is denied instead, with ExportReview.");
        }
        else if (claim.Stance != Stance.Asserts)
        {
            _losses.Add("claim.stance", LossCodes.Stance, $"That the witness {claim.Stance.ToString().ToLowerInvariant()} it is lost.");
        }

        Note();
        Action<Utf8JsonWriter> coverage = Coverage();
        int witness = claim.Chain.Links.IndexOf(claim.Chain.Witness);
        return _losses.Finish(() => JsonOutput.Write(options, json =>
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteString("@type", "Claim");
            json.Text("text", words);
            json.WriteStartObject("about");
            json.WriteString("@type", "Thing");
            json.Text("name", claim.Topic.Subject);
            json.WriteEndObject();
            coverage(json);
            SchemaOrgNames.Write(json, "author", claim.Chain.Witness.Speaker, options);
            First(json, claim.Chain.Witness);
            Uri[] addresses = [.. claim.Appearances.Select(appearance => appearance.Url).OfType<Uri>()];
            if (witness > 0 || addresses.Length > 0)
            {
                json.WriteStartArray("appearance");
                for (int i = witness - 1; i >= 0; i--) Appearance(json, claim.Chain.Links[i]);
                foreach (Uri address in addresses) Appearance(json, address);
                json.WriteEndArray();
            }

            json.WriteEndObject();
        }));
    }

    /// <summary>The words of a claim: those of its value, or those that were printed.</summary>
    public static string? Words(Claim claim) =>
        (claim.Value as Estimate)?.Text
        ?? (claim.Value as TextValue)?.Text
        ?? claim.Appearances.Select(appearance => appearance.Words).FirstOrDefault(words => words is not null)
        ?? claim.Value?.ToString();

    private void Note()
    {
        if (claim.Value is Estimate) _losses.Add("claim.value", LossCodes.Value, "The value stands in the text only.");
        _losses.Add("claim.id", LossCodes.Id, $"The id '{Printable.Escaped(claim.Id)}' is lost.");
        _losses.Add("claim.topic", LossCodes.Topic, "Of the topic only the subject is kept.");
        if (claim.Chain.Links.Length > 1 || claim.Chain.Witness.Speaker.Kind == SpeakerKind.OneOf)
        {
            _losses.Add("claim.chain", LossCodes.ChainDepth,
                "How a source passed the claim on, what it rests on, and who is left open are lost.");
        }

        if (claim.Scope.Count > 0) _losses.Add("claim.scope", LossCodes.Scope, $"'{Printable.Escaped(claim.Scope.ToString())}' is lost.");
        foreach (Link link in claim.Chain.Links)
        {
            if (link.Date is { } date && !SimpleDate.Is(date.ToString()))
            {
                _losses.Add("claim.chain", LossCodes.FuzzyTime, $"The date '{date}' is not a day, a month or a year; it is lost.");
            }
        }

        ClaimLosses.Around(_losses, "claim", claim);
        ClaimLosses.Assessments(_losses, "claim", claim);
    }

    private Action<Utf8JsonWriter> Coverage()
    {
        string? period = claim.Period?.ToString();
        if (period is null) return _ => { };
        string[] ends = period.Split('/');
        if (ends.Length <= 2 && SimpleDate.Is(ends[0]) && (ends.Length == 1 || ends[1] == ".." || SimpleDate.Is(ends[1])))
        {
            return json => json.WriteString("temporalCoverage", period);
        }

        _losses.Add("claim.period", LossCodes.FuzzyTime, $"'{period}' is not a day, a month, a year or a time between such; it is lost.");
        return _ => { };
    }

    private static void First(Utf8JsonWriter json, Link link)
    {
        if (link.Medium is null && link.Date is null) return;
        bool isPost = link.Medium is { } words && words.Split(' ').Any(word => word is "post" or "tweet");
        json.WriteStartObject("firstAppearance");
        json.WriteString("@type", isPost ? "SocialMediaPosting" : "CreativeWork");
        json.Text("name", link.Medium);
        Date(json, link);
        json.WriteEndObject();
    }

    private void Appearance(Utf8JsonWriter json, Link link)
    {
        bool isPaper = link.Speaker.Sources.All(source => source.Kind == SourceKind.Publication);
        json.WriteStartObject();
        json.WriteString("@type", isPaper ? "NewsArticle" : "CreativeWork");
        SchemaOrgNames.Write(json, isPaper ? "publisher" : "author", link.Speaker, options);
        Date(json, link);
        json.WriteEndObject();
    }

    private static void Appearance(Utf8JsonWriter json, Uri address)
    {
        json.WriteStartObject();
        json.WriteString("@type", "CreativeWork");
        json.Text("url", address.OriginalString);
        json.WriteEndObject();
    }

    private static void Date(Utf8JsonWriter json, Link link)
    {
        if (link.Date?.ToString() is { } date && SimpleDate.Is(date)) json.WriteString("datePublished", date);
    }
}
