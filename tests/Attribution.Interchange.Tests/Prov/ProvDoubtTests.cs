using System.Text.Json.Nodes;

namespace Attribution.Tests;

/// <summary>What another program says in PROV, or has changed in a document of this package, is read, told or refused.</summary>
public sealed class ProvDoubtTests
{
    private const string Agents = "'agent':{'ex:staff':{'prov:type':'prov:Organization'}}";

    [Fact]
    public void A_prefix_for_terms_of_this_package_makes_no_document_of_it()
    {
        string json = Document("'entity':{'ex:e1':{'prov:value':'3,000'}},'wasAttributedTo':{'_:1':{'prov:entity':'ex:e1',"
            + "'prov:agent':'ex:staff'}}")
            .Replace("'prefix':{", "'prefix':{'attr':'urn:attribution:terms:',", StringComparison.Ordinal);
        Assert.Single(Import(json).Value);
    }

    [Fact]
    public void Words_without_an_agent_are_told()
    {
        Imported<ClaimSet> read = Import(Document("'entity':{'ex:e1':{'prov:value':'about "
            + "3,000'},'ex:e2':{}},'wasDerivedFrom':{'_:1':{'prov:generatedEntity':'ex:e1','prov:usedEntity':'ex:e2'}},"
                + "'wasAttributedTo':{'_:1':{'prov:entity':'ex:e2','prov:agent':'ex:staff'}}"));
        Assert.Equal(LossCodes.Source, Assert.Single(read.Losses).Code);
    }

    [Theory]
    [InlineData("'ex:confidence':0.9")]
    [InlineData("'prov:location':'x'")]
    [InlineData("'prov:label':'y'")]
    public void Attributes_that_are_not_read_are_told(string attribute) =>
        Assert.Single(Import(Attributed($"'prov:value':'3,000',{attribute}")).Losses);

    [Fact]
    public void A_second_value_is_told() => Assert.Equal(
        LossCodes.Words, Assert.Single(Import(Attributed("'prov:value':['3,000','4,000']")).Losses).Code);

    [Fact]
    public void The_kind_of_an_agent_without_a_type_is_told() => Assert.Equal(
        LossCodes.Source,
        Assert.Single(Import(Attributed("'prov:value':'3'").Replace("'prov:type':'prov:Organization'", "",
            StringComparison.Ordinal)).Losses).Code);

    [Fact]
    public void A_second_label_of_an_agent_is_told() => Assert.Single(Import(Attributed("'prov:value':'3'").Replace(
        "'prov:type':", "'prov:label':[{'$':'Draht','lang':'de'},{'$':'Wire','lang':'en'}],'prov:type':",
            StringComparison.Ordinal)).Losses);

    [Theory]
    [InlineData("'entity':{'ex:e1':{}},'wasAttributedTo':{'_:1':{'prov:entity':5,'prov:agent':'ex:staff'}}", "wrong-type")]
    [InlineData("'entity':{'ex:e1':{}},'wasDerivedFrom':{'_:1':{'prov:generatedEntity':'ex:e1'}}", "missing")]
    [InlineData("'entity':{'ex:e1':{}},'wasAttributedTo':{'_:1':{'prov:entity':'ex:e1'}}", "unknown-name")]
    public void Relations_without_their_ends_are_refused(string body, string code) => Refused(Document(body), code);

    [Fact]
    public void Entities_of_one_local_name_in_two_namespaces_are_two_claims()
    {
        ClaimSet claims = Import(Document("'entity':{'ex:e1':{'prov:value':'3'},'b:e1':{'prov:value':'4'}},"
            + "'wasAttributedTo':{'_:1':{'prov:entity':'ex:e1','prov:agent':'ex:staff'},'_:2':{'prov:entity':'b:e1',"
                + "'prov:agent':'ex:staff'}}")
            .Replace("'prefix':{", "'prefix':{'b':'http://b.example/',", StringComparison.Ordinal)).Value;
        Assert.Equal(["e1", "b:e1"], claims.Select(claim => claim.Id));
    }

    [Fact]
    public void A_circle_beside_a_claim_is_refused() => Refused(Document("'entity':{'ex:e1':{},'ex:x':{'prov:value':'5'},'ex:y':{}},"
        + "'wasAttributedTo':{'_:1':{'prov:entity':'ex:e1','prov:agent':'ex:staff'}},"
            + "'wasDerivedFrom':{'_:1':{'prov:generatedEntity':'ex:x','prov:usedEntity':'ex:y'},'_:2':{'prov:generatedEntity':'ex:y',"
                + "'prov:usedEntity':'ex:x'}}"), "cycle");

    [Fact]
    public void A_relation_of_an_entity_that_is_not_described_is_told() => Assert.Single(Import(Attributed("'prov:value':'3'").Replace(
        "'_:1':{", "'_:0':{'prov:entity':'ex:gone','prov:agent':'ex:staff'},'_:1':{", StringComparison.Ordinal)).Losses);

    [Fact]
    public void Another_namespace_under_the_prefix_prov_is_refused() => Refused(
        Attributed("'prov:value':'3'").Replace("http://www.w3.org/ns/prov#", "http://other.example/", StringComparison.Ordinal), "prefix");

    [Fact]
    public void What_another_program_added_to_a_document_of_this_package_is_told()
    {
        Assert.Empty(Import(Own(_ => { })).Losses);
        Told(root => root["entity"]!.AsObject().Add("z:e", new JsonObject { ["prov:value"] = "5,000" }));
        Told(root => root["wasInvalidatedBy"] = new JsonObject
        {
            ["_:z"] = new JsonObject
            {
                ["prov:entity"] = Claim(root),
                ["prov:activity"] = "z:a"
            }
        });
        Told(root => root["entity"]![Claim(root)]!["dc:title"] = "x");
        Told(root => root["entity"]![Claim(root)]!["prov:value"] = "nearly 9,000");
        Told(root => root.Remove("wasDerivedFrom"));
    }

    [Fact]
    public void A_claim_of_this_package_whose_value_is_left_in_words_alone_is_refused() =>
        Refused(Own(root => root["entity"]![Claim(root)]!.AsObject().Remove("at:value")), "value");

    [Fact]
    public void An_entity_of_this_package_that_is_derived_from_two_is_refused() => Refused(
        Own(root => root["wasDerivedFrom"]!["_:z"] = root["wasDerivedFrom"]!.AsObject().First().Value!.DeepClone()), "two-chains");

    [Fact]
    public void A_revision_of_another_program_leads_to_the_claim_that_it_revises()
    {
        ClaimSet claims = Import(Document("'entity':{'ex:e1':{'prov:value':'3'},'ex:e2':{'prov:value':'4'}},"
            + "'wasAttributedTo':{'_:1':{'prov:entity':'ex:e1','prov:agent':'ex:staff'},'_:2':{'prov:entity':'ex:e2',"
            + "'prov:agent':'ex:staff'}},'wasDerivedFrom':{'_:3':{'prov:generatedEntity':'ex:e2','prov:usedEntity':'ex:e1',"
            + "'prov:type':'prov:Revision'},'_:4':{'prov:generatedEntity':'ex:e2','prov:usedEntity':'ex:gone',"
            + "'prov:type':'prov:Revision'}}")).Value;
        Assert.Equal([new ClaimRelation(ClaimRelationKind.Revises, "e1")], claims["e2"].Relations);
        Assert.Empty(claims["e1"].Relations);
    }

    [Fact]
    public void A_relation_that_leads_out_of_a_narrowed_set_is_lost_and_told()
    {
        Source wire = new("wire", "the wire", SourceKind.Publication);
        Topic killed = new("killed", "killed", "soldiers"), hurt = new("hurt", "injured", "soldiers");
        ClaimSet set =
        [
            new Claim("S1", Chain.From(wire), killed, Estimate.Parse("3")),
            new Claim("S2", Chain.From(wire), hurt, Estimate.Parse("4"), relations: [new(ClaimRelationKind.SharesDataWith, "S1")]),
        ];
        Exported exported = ProvJson.Export(set.On("hurt"), new() { OnLoss = OnLoss.Report });
        Assert.Equal(
            "claims[0].relations[0]: That it shares data with S1 is lost, since the set was narrowed and has no such claim; export "
                + "set.Whole. [relation]",
            Assert.Single(exported.Losses).ToString());
    }

    private static void Told(Action<JsonObject> change) => Assert.NotEmpty(Import(Own(change)).Losses);

    private static string Claim(JsonObject root) =>
        root["entity"]!.AsObject().First(entity => entity.Value!["at:topic"] is not null).Key;

    private static string Own(Action<JsonObject> change)
    {
        Source wire = new("wire", "the wire", SourceKind.Publication), staff = new("staff", "the staff", SourceKind.Organisation);
        ClaimSet set = [new Claim("S1", Chain.From(wire).Quoting(staff), new Topic("losses", "killed", "soldiers"),
            Estimate.Parse("nearly 3,000"))];
        JsonObject root = JsonNode.Parse(ProvJson.Export(set).Text)!.AsObject();
        change(root);
        return root.ToJsonString();
    }

    private static Imported<ClaimSet> Import(string json) => ProvJson.Import(json.Replace('\'', '"'));

    private static void Refused(string json, string code)
    {
        InterchangeException refusal = Assert.Throws<InterchangeException>(() => Import(json));
        Assert.Equal(code, refusal.Problems[0].Code);
    }

    private static string Attributed(string attributes) => Document(
        $"'entity':{{'ex:e1':{{ {attributes} }}}},'wasAttributedTo':{{'_:1':{{'prov:entity':'ex:e1','prov:agent':'ex:staff'}}}}");

    private static string Document(string body) =>
        $"{{'prefix':{{'ex':'http://example.org/','prov':'http://www.w3.org/ns/prov#'}},{Agents},{body}}}";
}
