using System.Text.Json;

namespace Attribution;

/// <summary>Writes a claim that a fact-checker passes on and rates as a ClaimReview.</summary>
internal sealed class SchemaOrgReviewWriter(Claim claim, SchemaOrgOptions options)
{
    private readonly LossList _losses = new(SchemaOrgJson.Format, options.OnLoss);

    public Exported Export()
    {
        string? words = SchemaOrgClaimWriter.Words(claim);
        Note(words);
        return _losses.Finish(() => Text(words!));
    }

    private void Note(string? words)
    {
        if (words is null) _losses.Refuse("claim.value", LossCodes.Value, "A review says what it reviews, and the claim has no words.");
        if (claim.Assessments.Length == 0)
        {
            _losses.Refuse("claim.assessments", LossCodes.Scale, "A review rates, and the claim has no assessment.");
        }
        if (claim.Chain.Links.Length < 2)
        {
            _losses.Refuse("claim.chain", LossCodes.ChainDepth,
                "The outermost link is the reviewer, and the next one says the claim; add one.");
        }

        if (words is null || claim.Assessments.Length == 0 || claim.Chain.Links.Length < 2) return;
        if (claim.Value is Estimate) _losses.Add("claim.value", LossCodes.Value, "The value stands in the text only.");
        if (claim.Stance != Stance.Asserts) _losses.Add("claim.stance", LossCodes.Stance, "The review says only what was claimed.");
        if (claim.Scope.Count > 0) _losses.Add("claim.scope", LossCodes.Scope, $"'{Printable.Escaped(claim.Scope.ToString())}' is lost.");
        if (claim.Period is { } period) _losses.Add("claim.period", LossCodes.Period, $"'{period}' is lost.");
        for (int i = 1; i < claim.Assessments.Length; i++)
        {
            _losses.Add(
                FormattableString.Invariant($"claim.assessments[{i}]"),
                LossCodes.Scale,
                $"A review has one rating; '{Printable.Escaped(claim.Assessments[i].ToString())}' is lost.");
        }

        ClaimLosses.Around(_losses, "claim", claim);

        // What a reader makes of it tells the rest: a source of another kind, a date, a scale that is not a reviewer's own.
        try
        {
            Compare(SchemaOrgJson.Import(Text(words), options).Value[0]);
        }
        catch (InterchangeException refusal)
        {
            _losses.Add("claim", LossCodes.Value, $"The review would not be read back: {refusal.Problems[0].Message}");
        }
    }

    private void Compare(Claim read)
    {
        if (read.Id != claim.Id)
        {
            _losses.Add("claim.id", LossCodes.Id, $"The id '{Printable.Escaped(claim.Id)}' is not an address; it is lost.");
        }
        if (read.Topic != claim.Topic)
        {
            _losses.Add("claim.topic", LossCodes.Topic, "A review names no topic; set options.Topic to read it.");
        }
        if (read.Chain != claim.Chain)
        {
            _losses.Add("claim.chain", LossCodes.ChainDepth, "What is known of the sources, and how and when each spoke, is lost in part.");
        }
        if (claim.Value is TextValue { Issue: { } issue })
        {
            _losses.Add("claim.value.issue", LossCodes.Issue, $"'{Printable.Escaped(issue)}' is lost.");
        }
        if (read.Assessments[0] != claim.Assessments[0])
        {
            _losses.Add("claim.assessments[0]", LossCodes.Scale,
                "The rating keeps its number and its words; what else its scale says is lost.");
        }

        if (_losses.Count == 0 && read != claim) _losses.Add("claim", LossCodes.Value, "Not all of the claim comes back.");
    }

    private string Text(string words) => JsonOutput.Write(options, json =>
    {
        (Link reviewer, Link speaker) = (claim.Chain.Links[0], claim.Chain.Links[1]);
        json.WriteStartObject();
        json.WriteString("@context", "https://schema.org");
        json.WriteString("@type", "ClaimReview");
        if (Uri.TryCreate(claim.Id, UriKind.Absolute, out _)) json.Text("url", claim.Id);
        Date(json, reviewer);
        SchemaOrgNames.Write(json, "author", reviewer.Speaker, options);
        json.Text("claimReviewed", words);
        json.WriteStartObject("itemReviewed");
        json.WriteString("@type", "Claim");
        if (speaker.Speaker.IsNamed) SchemaOrgNames.Write(json, "author", speaker.Speaker, options);
        Date(json, speaker);
        json.WriteEndObject();
        SchemaOrgRating.Of(claim.Assessments[0]).Write(json);
        json.WriteEndObject();
    });

    private static void Date(Utf8JsonWriter json, Link link)
    {
        if (link.Date?.ToString() is { } date && SimpleDate.Is(date)) json.WriteString("datePublished", date);
    }
}
