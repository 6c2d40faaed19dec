namespace Attribution.Tests;

/// <summary>Values that are written as the specification has them (HL7 FHIR R4 and R5: Quantity, Range, Observation).</summary>
public sealed class FhirGoldenTests
{
    [Fact]
    public void More_than_3000_soldiers_is_a_comparator_and_an_annotation()
    {
        (string text, var losses) = FhirJson.Export(Samples.S10);

        Assert.Equal(
            """{"valueQuantity":{"value":3000,"comparator":">","unit":"soldiers","system":"http://unitsofmeasure.org","""
                + "\"code\":\"{soldiers}\"}}",
            text.Replace("\\u003E", ">", StringComparison.Ordinal));
        Assert.Equal([LossCodes.CountedNoun], losses.Select(loss => loss.Code));
    }

    [Fact]
    public void A_range_in_kilometres_loses_nothing()
    {
        Exported exported = FhirJson.Export(Samples.S17);

        Assert.Equal(
            """{"valueRange":{"low":{"value":40,"unit":"km","system":"http://unitsofmeasure.org","code":"km"}"""
            + ""","high":{"value":60,"unit":"km","system":"http://unitsofmeasure.org","code":"km"}}}""",
            exported.Text);
        Assert.Empty(exported.Losses);
        Assert.Equal(Samples.S17, FhirJson.Import(exported.Text).Value);
    }

    [Fact]
    public void About_1100_loses_its_hedge_or_is_refused()
    {
        Assert.Equal("""{"valueQuantity":{"value":1100}}""", FhirJson.Export(Samples.S06).Text);
        Assert.Equal("approximate", FhirJson.Export(Samples.S06).Codes());

        var refusal = Assert.Throws<LossException>(() => FhirJson.Export(Samples.S06, new() { OnLoss = OnLoss.Throw }));
        Assert.Equal([LossCodes.Approximate], refusal.Losses.Select(loss => loss.Code));
        Assert.Contains("OnLoss.RefuseInvented", refusal.Message);
    }

    [Theory]
    [InlineData("more than 3", ">", "")]
    [InlineData("at least 3", ">=", "")]
    [InlineData("up to 3", "<=", "")]
    [InlineData("less than 3", "<", "")]
    [InlineData("nearly 3", "<", "approximate")]
    [InlineData("just over 3", ">", "approximate")]
    public void A_bound_is_a_comparator(string words, string comparator, string codes)
    {
        Exported exported = FhirJson.Export(Estimate.Parse(words).WithText(null));

        Assert.Contains($"\"comparator\":\"{comparator}\"", exported.Text.Replace("\\u003E", ">").Replace("\\u003C", "<"));
        Assert.Equal(codes, exported.Codes());
    }

    [Theory]
    [InlineData("several thousand", "vague")]
    [InlineData("on the order of 1,000", "vague")]
    [InlineData("2 or 3", "alternatives")]
    public void What_is_no_figure_stands_in_words(string words, string codes)
    {
        Exported exported = FhirJson.Export(Estimate.Parse(words));

        Assert.Equal($$"""{"valueString":"{{words}}"}""", exported.Text);
        Assert.Equal(codes, exported.Codes());
    }

    [Fact]
    public void A_best_figure_with_a_range_keeps_the_figure_and_tells_the_rest()
    {
        Exported exported = FhirJson.Export(Samples.IraqDeaths);

        Assert.StartsWith("""{"valueQuantity":{"value":654965,"unit":"deaths",""", exported.Text);
        Assert.Equal("coverage counted-noun range", exported.Codes());
    }

    [Fact]
    public void Currencies_have_their_own_system_and_mixtures_none()
    {
        Exported dollars = FhirJson.Export(Estimate.Of(12.50m, Unit.UsDollar));
        Assert.Equal("""{"valueQuantity":{"value":12.50,"unit":"USD","system":"urn:iso:std:iso:4217","code":"USD"}}""", dollars.Text);
        Assert.Equal(Estimate.Of(12.50m, Unit.UsDollar), FhirJson.Import(dollars.Text).Value);

        Exported barrels = FhirJson.Export(Estimate.Of(80, Unit.Parse("USD/[bbl_us]")));
        Assert.Equal("""{"valueQuantity":{"value":80,"unit":"USD/[bbl_us]"}}""", barrels.Text);
        Assert.Equal("unit", barrels.Codes());
    }

    [Fact]
    public void An_Observation_is_read_for_its_value_and_tells_what_it_left()
    {
        (ClaimValue value, var losses) = FhirJson.Import(
            """
            { "resourceType": "Observation", "status": "final", "code": { "text": "glucose" },
              "valueQuantity": { "value": 6.30, "unit": "mmol/L", "system": "http://unitsofmeasure.org", "code": "mmol/L" } }
            """);

        Assert.Equal(Estimate.Of(6.30m, Unit.Parse("mmol/L")), value);
        Assert.Equal(["$.status", "$.code"], losses.Select(loss => loss.Path));
    }

    [Fact]
    public void A_display_unit_that_contradicts_the_code_is_told()
    {
        (ClaimValue value, var losses) = FhirJson.Import(
            """{ "value": 5, "unit": "mg", "system": "http://unitsofmeasure.org", "code": "g" }""");

        Assert.Equal(Estimate.Of(5, Unit.Gram), value);
        Assert.Equal([LossCodes.Unit], losses.Select(loss => loss.Code));
    }

    [Theory]
    [InlineData("""{"value":5,"comparator":"ad"}""", "comparator", "$.comparator")]
    [InlineData("""{"value":5,"comparator":"~"}""", "comparator", "$.comparator")]
    [InlineData("""{"value":"5"}""", "wrong-type", "$.value")]
    [InlineData("""{"value":5,"code":"km"}""", "no-system", "$")]
    [InlineData("""{"value":5,"system":"http://unitsofmeasure.org","code":"USD"}""", "unknown-unit", "$.code")]
    [InlineData("""{"value":5,"system":"http://snomed.info/sct","code":"258684004"}""", "unknown-unit", "$.system")]
    [InlineData("""{"value":5,"unit":"soldiers"}""", "unknown-unit", "$.unit")]
    [InlineData("""{"comparator":">"}""", "no-value", "$")]
    [InlineData("""{"low":{"value":60},"high":{"value":40}}""", "reversed", "$")]
    [InlineData("""{"low":{"value":60,"comparator":">"}}""", "comparator", "$.low.comparator")]
    [InlineData("""{"low":{"value":1,"unit":"km"},"high":{"value":2,"unit":"m"}}""", "two-units", "$")]
    [InlineData("""{"valueQuantity":{"value":1},"valueString":"1"}""", "two-values", "$")]
    [InlineData("""{"valueBoolean":true}""", "unsupported-value", "$.valueBoolean")]
    [InlineData("""{"value":5,"modifierExtension":[]}""", "modifier", "$.modifierExtension")]
    [InlineData("""{"resourceType":"Patient"}""", "wrong-resource", "$.resourceType")]
    [InlineData("""{"resourceType":"Observation","status":"entered-in-error","valueInteger":3}""", "status", "$.status")]
    [InlineData("""{"value":0.12345678901234567890123456789012345}""", "not-exact", "$.value")]
    [InlineData("""{"value":1e400}""", "not-exact", "$.value")]
    public void What_cannot_be_read_is_refused_with_its_place(string json, string code, string path)
    {
        InterchangeProblem problem = Assert.Single(Assert.Throws<InterchangeException>(() => FhirJson.Import(json)).Problems);

        Assert.Equal((code, path), (problem.Code, problem.Path));
    }

    [Fact]
    public void A_claim_is_an_Observation_with_its_words_as_a_note()
    {
        Exported exported = FhirJson.Export(Samples.Kursk["S10"]);

        Assert.Contains("\"performer\":[{\"display\":\"Volodymyr Zelensky\"}]", exported.Text);
        Assert.Contains("\"note\":[{\"text\":\"already exceeded 3,000\"}]", exported.Text);
        Assert.Contains("\"effectivePeriod\":{\"end\":\"2024-12-23\"}", exported.Text);
        Assert.Equal("varies", FhirJson.Export(Samples.Kursk["S17"].Value!).Losses[0].Code);
    }

    [Fact]
    public void A_denial_is_never_written_as_an_Observation()
    {
        Claim denial = Samples.Kursk["S10"].WithStance(Stance.Denies);

        Assert.Contains(
            Assert.Throws<LossException>(() => FhirJson.Export(denial, new() { OnLoss = OnLoss.Report })).Losses,
            loss => loss.Code == LossCodes.Stance);
        Assert.Contains("\"valueBoolean\":false", FhirJson.Export(denial.WithValue(null)).Text);
    }
}
