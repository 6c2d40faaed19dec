using System.Text;

namespace Attribution.Tests;

/// <summary>
/// What each reader of another format makes of documents as small as they can be, to the letter. They are in files beside this one, with
/// apostrophes for quotation marks: the document, then "- " before each problem, or "= " before what was read and "~ " before what was
/// left.
/// </summary>
public sealed class DocumentRefusalTests
{
    public static TheoryData<string, string> Wikibase => Of("wikibase");

    public static TheoryData<string, string> Quantities => Of("quantity");

    public static TheoryData<string, string> Fhir => Of("fhir");

    public static TheoryData<string, string> SchemaOrg => Of("schemaorg");

    public static TheoryData<string, string> Stix => Of("stix");

    public static TheoryData<string, string> Misp => Of("misp");

    public static TheoryData<string, string> Prov => Of("prov");

    [Theory]
    [MemberData(nameof(Wikibase))]
    public void Statements_of_a_wiki(string document, string told) => Assert.Equal(told, Told(() => WikibaseJson.Import(Json(document))));

    [Theory]
    [MemberData(nameof(Quantities))]
    public void Quantities_of_a_wiki(string document, string told) =>
        Assert.Equal(told, Told(() => WikibaseJson.ImportQuantity(Json(document))));

    [Theory]
    [MemberData(nameof(Fhir))]
    public void Values_of_FHIR(string document, string told) => Assert.Equal(told, Told(() => FhirJson.Import(Json(document))));

    [Theory]
    [MemberData(nameof(SchemaOrg))]
    public void Reviews_of_claims(string document, string told) => Assert.Equal(told, Told(() => SchemaOrgJson.Import(Json(document))));

    [Theory]
    [MemberData(nameof(Stix))]
    public void Confidences_of_STIX(string document, string told) => Assert.Equal(told, Told(() => StixJson.Import(Json(document))));

    [Theory]
    [MemberData(nameof(Misp))]
    public void Tags_of_MISP(string document, string told) => Assert.Equal(told, Told(() => MispTags.Import(Json(document))));

    /// <summary>A document of this package with one claim, to which the lines add: to the claim, the topic, and so on.</summary>
    [Theory]
    [MemberData(nameof(Prov))]
    public void Documents_in_PROV(string additions, string told)
    {
        string[] lines = additions.Split('\n');
        string document =
            "{'prefix':{'ex':'urn:x:','at':'urn:attribution:terms:','topic':'urn:t:','source':'urn:s:'},"
            + $"'entity':{{'ex:c':{{'prov:type':'at:Claim','at:topic':'topic:t'{Added("claim")}}},"
            + $"'topic:t':{{'prov:type':'at:Topic','at:predicate':'p','at:subject':'s'{Added("topic")}}}{Added("entity")}}},"
            + $"'agent':{{'source:a':{{'at:kind':'person'{Added("agent")}}}{Added("agents")}}},"
            + $"'wasAttributedTo':{{'_:1':{{'prov:entity':'ex:c','prov:agent':'source:a'}}{Added("attribution")}}}{Added("more")}}}";
        Assert.Equal(told, Told(() => ProvJson.Import(Json(document))));

        string Added(string where) => string.Concat(lines
            .Where(line => line.StartsWith(where + " ", StringComparison.Ordinal)).Select(line => "," + line[(where.Length + 1)..]));
    }

    private static string Json(string document) => document.Replace('\'', '"');

    private static string Told<T>(Func<Imported<T>> read)
        where T : notnull
    {
        try
        {
            (T value, var losses) = read();
            string text = value switch
            {
                ClaimSet claims => string.Join(" // ", claims),
                IEnumerable<Assessment> assessments => string.Join(", ", assessments),
                _ => value.ToString()!,
            };
            return string.Join('\n', losses.Select(loss => $"~ {loss}").Prepend($"= {text}"));
        }
        catch (InterchangeException refusal)
        {
            return string.Join('\n', refusal.Problems.Select(problem => $"- {problem}"));
        }
    }

    private static TheoryData<string, string> Of(string file)
    {
        TheoryData<string, string> all = [];
        string path = Path.Combine(AppContext.BaseDirectory, "Reading", "Refusals", file + ".txt");
        string text = File.ReadAllText(path).ReplaceLineEndings("\n");
        foreach (string block in text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
        {
            StringBuilder document = new(), told = new();
            foreach (string line in block.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                if (line.StartsWith("  ", StringComparison.Ordinal)) told.Append(' ').Append(line.AsSpan().TrimStart());
                else if (line[0] is '-' or '=' or '~') told.Append(told.Length == 0 ? "" : "\n").Append(line);
                else document.Append(document.Length == 0 ? "" : "\n").Append(line);
            }

            all.Add(document.ToString(), told.ToString());
        }

        return all;
    }
}
