namespace Attribution.Tests;

/// <summary>What a document leaves in doubt is told or refused, and never settled in silence.</summary>
public sealed class FhirDoubtTests
{
    private const string Ucum = "\"system\":\"http://unitsofmeasure.org\"";

    [Theory]
    [InlineData("K/uL")]
    [InlineData("K/mm3")]
    [InlineData("T/L")]
    [InlineData("N/A")]
    [InlineData("G/L")]
    [InlineData("Gm/dL")]
    [InlineData("L/m")]
    [InlineData("Mg/dL")]
    [InlineData("ML/min")]
    [InlineData("Pg/mL")]
    [InlineData("AU")]
    [InlineData("K/µL")]
    [InlineData("T/l")]
    [InlineData("HR")]
    [InlineData("KG")]
    public void Laboratory_slang_without_a_code_is_refused(string unit)
    {
        InterchangeException refusal = Assert.Throws<InterchangeException>(
            () => FhirJson.Import($$"""{"value":6.7,"unit":"{{unit}}"}"""));
        Assert.Equal("unknown-unit", Assert.Single(refusal.Problems).Code);
    }

    [Theory]
    [InlineData("kg")]
    [InlineData("mg/dL")]
    [InlineData("Kilograms")]
    [InlineData("mmHg")]
    [InlineData("U/L")]
    [InlineData("L/min")]
    public void A_unit_without_a_code_is_read_and_the_guess_is_told(string unit)
    {
        Imported<ClaimValue> read = FhirJson.Import($$"""{"value":6.7,"unit":"{{unit}}"}""");
        Assert.NotNull(((Estimate)read.Value).Unit);
        Assert.Equal(LossCodes.Unit, Assert.Single(read.Losses).Code);
    }

    [Theory]
    [InlineData("F", "Cel")]
    [InlineData("deaths", "{soldiers}")]
    [InlineData("beats/minute", "/min")]
    public void Words_that_are_not_known_to_be_the_code_are_told(string words, string code)
    {
        Imported<ClaimValue> read = FhirJson.Import($$"""{"value":98,"unit":"{{words}}",{{Ucum}},"code":"{{code}}"}""");
        Assert.Equal(LossCodes.Unit, Assert.Single(read.Losses).Code);
    }

    [Theory]
    [InlineData("kg", "kg")]
    [InlineData("kilograms", "kg")]
    [InlineData("soldiers", "{soldiers}")]
    public void Words_that_are_the_code_are_no_loss(string words, string code) =>
        Assert.Empty(FhirJson.Import($$"""{"value":98,"unit":"{{words}}",{{Ucum}},"code":"{{code}}"}""").Losses);

    [Theory]
    [InlineData("\"Entered-In-Error\"", "status")]
    [InlineData("\"done\"", "status")]
    [InlineData("5", "wrong-type")]
    public void A_status_that_is_none_is_refused(string status, string code)
    {
        InterchangeException refusal = Assert.Throws<InterchangeException>(
            () => FhirJson.Import($$"""{"resourceType":"Observation","status":{{status}},"valueInteger":3}"""));
        Assert.Equal(code, Assert.Single(refusal.Problems).Code);
        Assert.Equal("$.status", refusal.Problems[0].Path);
    }

    [Theory]
    [InlineData("""{"resourceType":"Observation","implicitRules":"http://a.example/r","valueInteger":3}""", "modifier")]
    [InlineData("""{"valueInteger":3.5}""", "wrong-type")]
    [InlineData("""{"value":40,"currency":"EUR"}""", "unknown-unit")]
    public void What_would_change_the_meaning_is_refused(string json, string code)
    {
        InterchangeException refusal = Assert.Throws<InterchangeException>(() => FhirJson.Import(json));
        Assert.Equal(code, Assert.Single(refusal.Problems).Code);
    }

    [Theory]
    [InlineData("""{"value":4,"system":"http://unitsofmeasure.org/","code":"kg"}""", "http://unitsofmeasure.org (UCUM)")]
    [InlineData("""{"value":4,"system":"urn:iso:std:iso:4217","code":"usd"}""", "ISO 4217 writes it")]
    [InlineData("""{"resourceType":"Observation","dataAbsentReason":{"text":"unknown"}}""", "leave the Observation out")]
    public void Remedies_fit_the_document(string json, string part)
    {
        InterchangeException refusal = Assert.Throws<InterchangeException>(() => FhirJson.Import(json));
        Assert.Contains(part, Assert.Single(refusal.Problems).Message, StringComparison.Ordinal);
    }
}
