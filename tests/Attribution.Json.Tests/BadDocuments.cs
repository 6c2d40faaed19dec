namespace Attribution.Json.Tests;

/// <summary>One good document, and what is wrong with it when one passage is replaced by another.</summary>
internal static class BadDocuments
{
    public const string Good =
        """
        {
          "format": "attribution/claims",
          "version": 1,
          "sources": [
            { "id": "wire", "name": "Wire", "kind": "publication" },
            { "id": "kr", "name": "South Korea", "kind": "government", "aliases": ["Seoul"] },
            { "id": "jcs", "name": "Joint Chiefs", "kind": "organisation", "named": true, "partOf": ["kr"] }
          ],
          "topics": [
            { "id": "casualties", "predicate": "casualties", "subject": "soldiers",
              "accrual": "cumulative", "unit": "{soldiers}", "nouns": ["casualties"] },
            { "id": "sent", "predicate": "sent", "subject": "soldiers", "accrual": "cumulative",
              "relations": [{ "kind": "ceilingOf", "topics": ["casualties"] }] }
          ],
          "claims": [
            {
              "id": "S1",
              "chain": [{ "source": "wire", "relation": "quotes", "date": "2024-12-23" }, { "jointly": ["jcs", "kr"] }],
              "topic": "casualties",
              "estimate": { "form": "moreThan", "lower": 1100, "unit": "{soldiers}", "text": "more than 1,100" },
              "scope": { "place": "Kursk" },
              "period": "/2024-12-23",
              "assessments": [{ "scale": "admiralty.reliability", "code": "B" }],
              "appearances": [{ "place": "lede", "words": "more than 1,100",
                "url": "https://example.org/a", "archive": "https://archive.example/1", "retrieved": "2024-12-24",
                "hash": "md5:900150983cd24fb0d6963f7d28e17f72",
                "translation": { "language": "ko", "original": "1,100명", "translator": "the wire" } }],
              "entry": { "by": "mk", "reviews": [{ "by": "jd", "at": "2025-01-02T00:00:00Z" }],
                "corrections": [{ "by": "mk", "what": "1,200" }] },
              "extensions": { "row": 7 },
              "recordedAt": "2025-01-01T00:00:00Z"
            },
            { "id": "S2", "chain": [{ "source": "jcs" }], "topic": "sent", "stance": "evades",
              "relations": [{ "kind": "revises", "claim": "S1" }] }
          ]
        }
        """;

    private const string Secret = "\"secret\": { \"id\": \"ivan\", \"name\": \"Ivan\" }";

    /// <summary>What is replaced, by what, the code and the path of the problem, and whether the JSON Schema can tell as well.</summary>
    public static TheoryData<string, string, string, string, bool> All => new()
    {
        { "\"format\": \"attribution/claims\"", "\"format\": \"other\"", "format", "$.format", true },
        { "\"version\": 1", "\"version\": 2", "version", "$.version", true },
        { "\"version\": 1", "\"version\": 1.5", "wrong-type", "$.version", true },
        { "\"version\": 1,", "", "missing-member", "$", true },
        { "\"version\": 1,", "\"version\": 1, \"extra\": {\"a\": [1]},", "unknown-member", "$.extra", true },
        { "\"version\": 1,", "\"version\": 1, \"version\": 1,", "duplicate-member", "$.version", false },
        { "\"aliases\": [\"Seoul\"]", "\"aliases\": \"Seoul\"", "wrong-type", "$.sources[1].aliases", true },
        { "\"aliases\": [\"Seoul\"]", "\"aliases\": [\"Seoul\", 7]", "wrong-type", "$.sources[1].aliases[1]", true },
        { "\"aliases\": [\"Seoul\"]", "\"aliases\": [\" \"]", "blank", "$.sources[1].aliases[0]", true },
        { "\"aliases\": [\"Seoul\"]", "\"aliases\": [\"\\ud83d\"]", "encoding", "$.sources[1].aliases[0]", false },
        { "\"kind\": \"publication\"", "\"kind\": \"Publication\"", "unknown-word", "$.sources[0].kind", true },
        { "\"kind\": \"publication\"", "\"kind\": null", "wrong-type", "$.sources[0].kind", true },
        { ", \"kind\": \"publication\"", "", "missing-member", "$.sources[0]", true },
        { "\"named\": true", "\"named\": \"true\"", "wrong-type", "$.sources[2].named", true },
        { "\"id\": \"wire\", \"name\"", "\"id\": \" wire\", \"name\"", "invalid", "$.sources[0].id", true },
        { "\"id\": \"kr\", \"name\"", "\"id\": \"wire\", \"name\"", "duplicate", "$.sources[1].id", false },
        { "\"name\": \"Wire\", ", "", "missing-member", "$.sources[0]", true },
        { "\"name\": \"Wire\", ", "\"name\": \"Wire\", \"label\": \"a wire\", ", "confidential", "$.sources[0]", true },
        { "\"name\": \"Wire\", ", "\"label\": \"a wire\", \"named\": true, ", "confidential", "$.sources[0]", true },
        { "\"name\": \"South Korea\"", "\"label\": \"a state\"", "confidential", "$.sources[1]", true },
        { "\"name\": \"Wire\", ", $"\"name\": \"Wire\", {Secret}, ", "confidential", "$.sources[0]", true },
        { "\"name\": \"Wire\", ", "\"label\": \"a wire\", \"secret\": { \"id\": \"x\" }, ", "missing-member", "$.sources[0].secret", true },
        { "\"name\": \"Wire\", ", $"\"label\": \"Ivan's wire\", {Secret}, ", "confidential", "$.sources[0].id", false },
        {
            "\"id\": \"wire\", \"name\": \"Wire\", ", $"\"id\": \"ivan\", \"label\": \"a wire\", {Secret}, ",
            "confidential", "$.sources[0].id", false
        },
        {
            "\"name\": \"Wire\", ", "\"label\": \"a wire\", \"secret\": { \"id\": \" x\", \"name\": \"X\" }, ", "confidential",
            "$.sources[0].secret.id", true
        },
        {
            "\"name\": \"Wire\", ", "\"label\": \"a wire\", \"secret\": { \"id\": \"kr\", \"name\": \"X\" }, ",
            "same-source", "$.sources[0].id", false
        },
        { "\"partOf\": [\"kr\"]", "\"partOf\": [\"nobody\"]", "unknown-source", "$.sources[2].partOf[0]", false },
        { "\"partOf\": [\"kr\"]", "\"partOf\": [\"jcs\"]", "cycle", "$.sources[2].partOf[0]", false },
        { "\"partOf\": [\"kr\"]", "\"partOf\": [\"kr\", \"kr\"]", "invalid", "$.sources[2].id", true },
        { "\"accrual\": \"cumulative\", \"unit\"", "\"accrual\": \"sometimes\", \"unit\"", "unknown-word", "$.topics[0].accrual", true },
        { "\"unit\": \"{soldiers}\", \"nouns\"", "\"unit\": \"{soldiers\", \"nouns\"", "unit", "$.topics[0].unit", false },
        { "\"unit\": \"{soldiers}\", \"nouns\"", "\"unit\": \"km\", \"nouns\"", "invalid", "$.topics[0].id", false },
        { "\"id\": \"sent\"", "\"id\": \"casualties\"", "duplicate", "$.topics[1].id", false },
        { "\"topics\": [\"casualties\"]", "\"topics\": [\"losses\"]", "unknown-topic", "$.topics[1].relations[0].topics[0]", false },
        { "\"topics\": [\"casualties\"]", "\"topics\": [\"sent\"]", "invalid", "$.topics[1].id", false },
        { "\"topics\": [\"casualties\"]", "\"topics\": []", "invalid", "$.topics[1].relations[0]", true },
        { "\"kind\": \"ceilingOf\"", "\"kind\": \"sumOf\"", "invalid", "$.topics[1].relations[0]", true },
        {
            "\"nouns\": [\"casualties\"]",
            "\"nouns\": [\"casualties\"], \"relations\": [{ \"kind\": \"ceilingOf\", \"topics\": [\"sent\"] }]", "cycle", "$.topics[0].id",
            false
        },
        { "\"id\": \"S2\"", "\"id\": \"S1\"", "duplicate", "$.claims[1].id", false },
        { "\"id\": \"S2\", ", "", "missing-member", "$.claims[1]", true },
        { "\"topic\": \"sent\"", "\"topic\": \"losses\"", "unknown-topic", "$.claims[1].topic", false },
        { "\"stance\": \"evades\"", "\"stance\": \"dodges\"", "unknown-word", "$.claims[1].stance", true },
        { "\"stance\": \"evades\"", "\"stance\": \"evades\", \"text\": \"many\"", "invalid", "$.claims[1]", true },
        { "\"stance\": \"evades\"", "\"issue\": \"garbled\"", "issue-without-text", "$.claims[1]", true },
        { "\"scope\": {", "\"text\": \"many\", \"scope\": {", "two-values", "$.claims[0]", true },
        {
            "\"chain\": [{ \"source\": \"jcs\" }]", "\"chain\": [{ \"source\": \"wire\" }, { \"source\": \"jcs\" }]", "chain",
            "$.claims[1].chain", false
        },
        { "\"chain\": [{ \"source\": \"jcs\" }]", "\"chain\": []", "chain", "$.claims[1].chain", true },
        {
            "\"chain\": [{ \"source\": \"jcs\" }]", "\"chain\": [{ \"source\": \"jcs\", \"relation\": \"quotes\" }]", "chain",
            "$.claims[1].chain", false
        },
        {
            "\"chain\": [{ \"source\": \"jcs\" }]", "\"chain\": [{ \"source\": \"nobody\" }]", "unknown-source",
            "$.claims[1].chain[0].source", false
        },
        {
            "\"chain\": [{ \"source\": \"jcs\" }]", "\"chain\": [{ \"source\": \"jcs\", \"oneOf\": [\"jcs\", \"kr\"] }]", "speaker",
            "$.claims[1].chain[0]", true
        },
        { "\"chain\": [{ \"source\": \"jcs\" }]", "\"chain\": [{}]", "speaker", "$.claims[1].chain[0]", true },
        { "\"chain\": [{ \"source\": \"jcs\" }]", "\"chain\": [\"jcs\"]", "wrong-type", "$.claims[1].chain[0]", true },
        { "\"jointly\": [\"jcs\", \"kr\"]", "\"jointly\": [\"jcs\"]", "speaker", "$.claims[0].chain[1].jointly", true },
        { "\"relation\": \"quotes\"", "\"relation\": \"cites\"", "unknown-word", "$.claims[0].chain[0].relation", true },
        { "\"relation\": \"quotes\", ", "", "chain", "$.claims[0].chain", false },
        { "\"date\": \"2024-12-23\"", "\"date\": \"23.12.2024\"", "date", "$.claims[0].chain[0].date", false },
        { "\"period\": \"/2024-12-23\"", "\"period\": \"2024-13-01\"", "date", "$.claims[0].period", false },
        { "\"form\": \"moreThan\"", "\"form\": \"over\"", "unknown-word", "$.claims[0].estimate.form", true },
        { "\"form\": \"moreThan\"", "\"form\": \"exact\"", "estimate", "$.claims[0].estimate", true },
        { "\"form\": \"moreThan\"", "\"form\": \"range\"", "missing-member", "$.claims[0].estimate", true },
        {
            "\"form\": \"moreThan\", \"lower\": 1100", "\"form\": \"range\", \"lower\": 1100, \"upper\": 1000", "estimate",
            "$.claims[0].estimate", false
        },
        {
            "\"form\": \"moreThan\", \"lower\": 1100", "\"form\": \"about\", \"best\": 1, \"lowerInclusive\": true", "estimate",
            "$.claims[0].estimate", true
        },
        {
            "\"form\": \"moreThan\", \"lower\": 1100", "\"form\": \"plusMinus\", \"lower\": 1, \"best\": 2, \"upper\": 3", "missing-member",
            "$.claims[0].estimate", true
        },
        {
            "\"form\": \"moreThan\", \"lower\": 1100", "\"form\": \"range\", \"lower\": 1, \"upper\": 3, \"coverage\": 95", "coverage",
            "$.claims[0].estimate.coverage", true
        },
        {
            "\"form\": \"moreThan\", \"lower\": 1100", "\"form\": \"range\", \"lower\": 1, \"upper\": 3, \"coverage\": \"95 %\"",
            "coverage", "$.claims[0].estimate.coverage", true
        },
        { "\"lower\": 1100", "\"lower\": 1100, \"lowerInclusive\": true", "estimate", "$.claims[0].estimate", true },
        { "\"lower\": 1100", "\"lower\": 1100, \"lastSignificantPlace\": 29", "estimate", "$.claims[0].estimate", true },
        { "\"lower\": 1100", "\"lower\": \"1100\"", "wrong-type", "$.claims[0].estimate.lower", true },
        { "\"lower\": 1100", "\"lower\": 1e29", "number-range", "$.claims[0].estimate.lower", false },
        { "\"lower\": 1100", "\"lower\": 1e999999999999", "number-range", "$.claims[0].estimate.lower", false },
        { "\"lower\": 1100", "\"lower\": 0.12345678901234567890123456789", "number-range", "$.claims[0].estimate.lower", false },
        { "\"unit\": \"{soldiers}\", \"text\"", "\"unit\": \"kilometres per hour\", \"text\"", "unit", "$.claims[0].estimate.unit", false },
        { "\"place\": \"Kursk\"", "\"place\": \"Kursk\", \"place\": \"Belgorod\"", "duplicate-member", "$.claims[0].scope.place", false },
        { "\"place\": \"Kursk\"", "\"place\": 7", "wrong-type", "$.claims[0].scope.place", true },
        { "\"place\": \"Kursk\"", "\" \": \"Kursk\"", "blank", "$.claims[0].scope[' ']", true },
        { "\"place\": \"Kursk\"", "\"pl\u200bace\": \"Kursk\"", "invalid", "$.claims[0].scope", false },
        { "\"place\": \"Kursk\"", "\"pl\\nace\": \"Kursk\"", "invalid", "$.claims[0].scope", false },
        { "\"place\": \"Kursk\"", "\" place\": \"Kursk\"", "invalid", "$.claims[0].scope", false },
        { "\"scope\": { \"place\": \"Kursk\" }", "\"scope\": []", "wrong-type", "$.claims[0].scope", true },
        { "admiralty.reliability", "admiralty", "unknown-scale", "$.claims[0].assessments[0].scale", false },
        { "\"code\": \"B\"", "\"code\": \"Z\"", "unknown-code", "$.claims[0].assessments[0].code", false },
        { "\"place\": \"lede\", ", "", "missing-member", "$.claims[0].appearances[0]", true },
        { "https://example.org/a", "example.org/a", "url", "$.claims[0].appearances[0].url", true },
        { "https://example.org/a", "ftp://example.org/a", "url", "$.claims[0].appearances[0].url", true },
        { "https://example.org/a", "https://me:pass@example.org/a", "url", "$.claims[0].appearances[0].url", false },
        { "https://archive.example/1", "https://archive.example/ 1", "url", "$.claims[0].appearances[0].archive", true },
        { "\"https://archive.example/1\"", "7", "wrong-type", "$.claims[0].appearances[0].archive", true },
        { "2024-12-24", "2024-12", "date", "$.claims[0].appearances[0].retrieved", true },
        { "2024-12-24", "2024-02-30", "date", "$.claims[0].appearances[0].retrieved", false },
        { "md5:9", "md5:", "hash", "$.claims[0].appearances[0].hash", true },
        { "md5:9", "sha256:9", "hash", "$.claims[0].appearances[0].hash", false },
        { "md5:9", "crc:9", "hash", "$.claims[0].appearances[0].hash", false },
        { "\"ko\"", "\"Korean\"", "language", "$.claims[0].appearances[0].translation.language", true },
        { "\"ko\"", "\"jp\"", "language", "$.claims[0].appearances[0].translation.language", false },
        { "\"language\": \"ko\", ", "", "missing-member", "$.claims[0].appearances[0].translation", true },
        { "\"1,100명\"", "\" \"", "blank", "$.claims[0].appearances[0].translation.original", true },
        { "\"by\": \"mk\", \"reviews\"", "\"by\": [], \"reviews\"", "wrong-type", "$.claims[0].entry.by", true },
        { "{ \"by\": \"jd\", ", "{ ", "missing-member", "$.claims[0].entry.reviews[0]", true },
        { "2025-01-02T00:00:00Z", "2025-01-02", "instant", "$.claims[0].entry.reviews[0].at", true },
        { ", \"what\": \"1,200\"", "", "missing-member", "$.claims[0].entry.corrections[0]", true },
        { "\"row\": 7", "\"row\": 7, \"row\": 7", "extensions", "$.claims[0].extensions", false },
        { "\"row\": 7", "\"row\": \"\\ud800\"", "extensions", "$.claims[0].extensions", false },
        { "{ \"row\": 7 }", "[7]", "wrong-type", "$.claims[0].extensions", true },
        { "{ \"row\": 7 }", "null", "wrong-type", "$.claims[0].extensions", true },
        { "7 }", "[[[[[[[[[[[[[[[[7]]]]]]]]]]]]]]]] }", "extensions", "$.claims[0].extensions", false },
        { "2025-01-01T00:00:00Z", "2025-01-01", "instant", "$.claims[0].recordedAt", true },
        { "2025-01-01T00:00:00Z", "2025-02-30T00:00:00Z", "instant", "$.claims[0].recordedAt", false },
        { "\"claim\": \"S1\"", "\"claim\": \"S9\"", "unknown-claim", "$.claims[1].relations[0].claim", false },
        { "\"claim\": \"S1\"", "\"claim\": \"S2\"", "invalid", "$.claims[1]", false },
        {
            "\"recordedAt\": \"2025-01-01T00:00:00Z\"", "\"relations\": [{ \"kind\": \"retracts\", \"claim\": \"S2\" }]", "cycle",
            "$.claims[0].id", false
        },
    };

    public static string With(string passage, string replacement)
    {
        int at = Good.IndexOf(passage, StringComparison.Ordinal);
        Assert.True(at >= 0, $"The document has no passage {passage}.");
        return string.Concat(Good.AsSpan(0, at), replacement, Good.AsSpan(at + passage.Length));
    }
}
