using System.Text.Json;
using Attribution.Json.Tests;
using CsCheck;

namespace Attribution.Tests;

/// <summary>
/// What is written has the form that its format publishes, whatever the claims. The rules stand here by the texts of the formats: the JSON
/// schema of PROV-JSON (W3C Member Submission, 24 April 2013, section 2.3), the types of schema.org, STIX 2.1 (section 3.2, common
/// properties), and the taxonomies of MISP. FHIR is read by Hl7.Fhir.R4 in its own tests.
/// </summary>
public sealed class PublishedFormTests
{
    private static readonly string[] Records = ["entity", "activity", "agent"];

    private static readonly Dictionary<string, string[]> Relations = new(StringComparer.Ordinal)
    {
        ["wasGeneratedBy"] = ["prov:entity"],
        ["used"] = ["prov:entity"],
        ["wasInformedBy"] = ["prov:informant", "prov:informed"],
        ["wasStartedBy"] = ["prov:activity"],
        ["wasInvalidatedBy"] = ["prov:entity"],
        ["wasDerivedFrom"] = ["prov:generatedEntity", "prov:usedEntity"],
        ["wasAttributedTo"] = ["prov:entity", "prov:agent"],
        ["wasAssociatedWith"] = ["prov:activity"],
        ["actedOnBehalfOf"] = ["prov:delegate", "prov:responsible"],
        ["wasInfluencedBy"] = ["prov:influencer", "prov:influencee"],
        ["specializationOf"] = ["prov:generalEntity", "prov:specificEntity"],
        ["alternateOf"] = ["prov:alternate1", "prov:alternate2"],
        ["hadMember"] = ["prov:collection", "prov:entity"],
    };

    /// <summary>The properties of the types of schema.org that are written, those of their parents included.</summary>
    private static readonly Dictionary<string, string[]> Types = new(StringComparer.Ordinal)
    {
        ["Thing"] = ["name", "url", "identifier"],
        ["Person"] = ["name", "url"],
        ["Organization"] = ["name", "url"],
        ["GovernmentOrganization"] = ["name", "url"],
        ["NewsMediaOrganization"] = ["name", "url"],
        ["Rating"] = ["name", "alternateName", "ratingValue", "bestRating", "worstRating"],
        ["CreativeWork"] = ["name", "url", "author", "publisher", "datePublished", "text", "position", "archivedAt"],
        ["NewsArticle"] = ["name", "url", "author", "publisher", "datePublished", "text", "headline"],
        ["SocialMediaPosting"] = ["name", "url", "author", "publisher", "datePublished", "text"],
        ["Claim"] =
        [
            "name", "url", "identifier", "text", "about", "author", "appearance", "firstAppearance", "datePublished", "temporalCoverage",
        ],
        ["ClaimReview"] = ["name", "url", "author", "claimReviewed", "itemReviewed", "reviewRating", "datePublished"],
    };

    private static readonly string[] Tags =
    [
        .. "abcdefg".Select(value => $"admiralty-scale:source-reliability=\"{value}\""),
        .. "123456".Select(value => $"admiralty-scale:information-credibility=\"{value}\""),
        .. ((string[])["almost-no-chance", "very-unlikely", "unlikely", "roughly-even-chance", "likely", "very-likely", "almost-certain"])
            .Select(value => $"estimative-language:likelihood-probability=\"{value}\""),
        .. ((string[])["low", "moderate", "high"]).Select(value => $"estimative-language:confidence-in-analytic-judgment=\"{value}\""),
    ];

    [Fact]
    public void A_graph_is_one_of_the_schema_of_PROV_JSON()
    {
        IsGraph(ProvJson.Export(Samples.Kursk).Text);
        ProvOptions report = new() { OnLoss = OnLoss.Report };
        Any.ClaimSet.Sample(claims => IsGraph(ProvJson.Export(claims, report).Text), iter: 100);
    }

    [Fact]
    public void What_is_not_such_a_graph_is_seen()
    {
        foreach (string wrong in (string[])
        [
            """{"entities":{}}""", """{"prefix":{"a b":"urn:x"}}""",
            """{"entity":{"ex:1":{"a":null}}}""", """{"entity":{"ex:1":{"a":[]}}}""",
            """{"entity":{"ex:1":{"a":{"type":"xsd:int"}}}}""", """{"wasDerivedFrom":{"_:d":{"prov:usedEntity":"ex:1"}}}""",
        ])
        {
            Assert.ThrowsAny<Exception>(() => IsGraph(wrong));
        }
    }

    [Fact]
    public void A_claim_of_schema_org_has_only_terms_of_its_types() => Any.ClaimSet.Sample(
        claims =>
        {
            SchemaOrgOptions report = new() { OnLoss = OnLoss.Report };
            foreach (Claim claim in claims.Concat(Samples.Kursk))
            {
                foreach (Func<Claim, SchemaOrgOptions, Exported> export in (Func<Claim, SchemaOrgOptions, Exported>[])
                    [SchemaOrgJson.Export, SchemaOrgJson.ExportReview])
                {
                    try
                    {
                        using JsonDocument document = JsonDocument.Parse(export(claim, report).Text);
                        Assert.Equal("https://schema.org", document.RootElement.GetProperty("@context").GetString());
                        IsTyped(document.RootElement);
                    }
                    catch (LossException)
                    {
                        // A claim that the format cannot hold: other tests say which.
                    }
                }
            }
        },
        iter: 30);

    [Fact]
    public void A_confidence_of_STIX_is_a_whole_number_and_a_tag_of_MISP_is_one_of_its_taxonomies()
    {
        List<string> seen = [];
        int confidences = 0;
        foreach (Assessment assessment in Scales.All.SelectMany(scale => scale.Levels.Select(level => scale[level.Code])))
        {
            if (MispTags.ToTag(assessment) is { } tag) seen.Add(tag);
            StixOptions options = new() { OnLoss = OnLoss.Report };
            string text;
            try
            {
                text = StixJson.Export(assessment, options with { Scale = assessment.Scale }).Text;
            }
            catch (Exception refusal) when (refusal is LossException or ArgumentException)
            {
                continue;
            }

            if (text == "{}") continue;
            confidences++;
            JsonProperty only = Assert.Single(JsonDocument.Parse(text).RootElement.EnumerateObject());
            Assert.Equal("confidence", only.Name);
            Assert.InRange(only.Value.GetInt32(), 0, 100);
        }

        Assert.InRange(confidences, 100, 200);
        Assert.Equal(Tags.Order(StringComparer.Ordinal), seen.Order(StringComparer.Ordinal));
    }

    private static void IsGraph(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        foreach (JsonProperty section in document.RootElement.EnumerateObject())
        {
            if (section.Name == "prefix")
            {
                Assert.All(section.Value.EnumerateObject(), prefix =>
                {
                    Assert.Matches("^[a-zA-Z0-9_-]+$", prefix.Name);
                    Assert.True(Uri.TryCreate(prefix.Value.GetString(), UriKind.Absolute, out _), prefix.Name);
                });
                continue;
            }

            Assert.True(Records.Contains(section.Name) || Relations.ContainsKey(section.Name), section.Name);
            foreach (JsonProperty record in section.Value.EnumerateObject())
            {
                foreach (string needed in Relations.GetValueOrDefault(section.Name, []))
                {
                    Assert.NotEmpty(record.Value.GetProperty(needed).GetString()!);
                }

                Assert.All(record.Value.EnumerateObject(), attribute => IsAttribute(attribute.Value, isItem: false));
            }
        }
    }

    private static void IsAttribute(JsonElement value, bool isItem)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.String or JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False: return;
            case JsonValueKind.Array when !isItem && value.GetArrayLength() > 0:
                foreach (JsonElement item in value.EnumerateArray()) IsAttribute(item, isItem: true);
                return;
            case JsonValueKind.Object:
                Assert.Equal(JsonValueKind.String, value.GetProperty("$").ValueKind);
                Assert.Empty(value.EnumerateObject().Select(member => member.Name).Except(["$", "type", "lang"]));
                return;
            default: Assert.Fail($"{value.GetRawText()} is not the value of an attribute."); return;
        }
    }

    private static void IsTyped(JsonElement node)
    {
        if (node.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement item in node.EnumerateArray()) IsTyped(item);
        }

        if (node.ValueKind != JsonValueKind.Object) return;
        string type = node.GetProperty("@type").GetString()!;
        Assert.Empty(node.EnumerateObject().Select(member => member.Name).Except([.. Types[type], "@type", "@context"]));
        foreach (JsonProperty member in node.EnumerateObject()) IsTyped(member.Value);
    }
}
