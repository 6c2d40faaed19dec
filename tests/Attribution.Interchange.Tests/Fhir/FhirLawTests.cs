using Attribution.Json.Tests;
using CsCheck;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;

namespace Attribution.Tests;

/// <summary>What holds for any value, and what another implementation, Hl7.Fhir.R4, makes of what is written.</summary>
public sealed class FhirLawTests
{
    private static readonly Gen<ClaimValue> Value = Gen.OneOf(
        Any.Estimate.Select(estimate => (ClaimValue)estimate),
        Any.Estimate.Select(estimate => (ClaimValue)estimate.WithText(null)),
        Gen.Select(Any.Text, Gen.Bool, (text, issue) => (ClaimValue)new TextValue(text, issue ? "garbled" : null)));

    [Fact]
    public void Without_losses_the_import_is_what_was_exported() => Value.Sample(value =>
    {
        Exported exported = FhirJson.Export(value);
        bool same = Samples.Same(FhirJson.Import(exported.Text).Value, value);
        return same || !exported.Losses.IsEmpty;
    });

    [Fact]
    public void Many_values_lose_nothing()
    {
        int lossless = 0;
        Any.Number.Sample(
            number =>
            {
                foreach (Estimate estimate in (Estimate[])[Estimate.Of(number), Estimate.MoreThan(number, Unit.Kilometre),
                    Estimate.UpTo(number)])
                {
                    Assert.Empty(FhirJson.Export(estimate).Losses);
                    Assert.Equal(estimate, FhirJson.Import(FhirJson.Export(estimate).Text).Value);
                }

                Interlocked.Increment(ref lossless);
            },
            iter: 200);
        Assert.True(lossless > 0);
    }

    [Fact]
    public void Another_parser_reads_what_is_written() => Value.Sample(
        value =>
        {
            string text = FhirJson.Export(value).Text;
            string observation = $$"""{"resourceType":"Observation","status":"final","code":{"text":"x"},{{text[1..]}}""";
            if (value is TextValue || text.Contains("valueString")) return;
            Observation read = (Observation)new FhirJsonDeserializer().DeserializeResource(observation);
            Estimate estimate = (Estimate)value;
            if (read.Value is Quantity quantity)
            {
                Assert.Equal(estimate.Best ?? (estimate.Lower ?? estimate.Upper)!.Value.Value, quantity.Value);
                Assert.Equal(estimate.Best is null, quantity.Comparator is not null);
            }
            else
            {
                Hl7.Fhir.Model.Range range = (Hl7.Fhir.Model.Range)read.Value!;
                Assert.Equal((estimate.Lower!.Value.Value, estimate.Upper!.Value.Value), (range.Low!.Value, range.High!.Value));
            }
        },
        iter: 200);

    [Fact]
    public void Another_parser_reads_each_claim_of_an_article()
    {
        foreach (Claim claim in Samples.Kursk)
        {
            if (claim.Stance is Stance.Evades or Stance.NeitherConfirmsNorDenies or Stance.Silent or Stance.Remarks
                || claim is { Stance: Stance.Denies, Value: not null }
                    || (claim.Value is null && claim.Stance is not (Stance.Asserts or Stance.Denies)))
            {
                Assert.Throws<LossException>(() => FhirJson.Export(claim));
                continue;
            }

            Exported exported = FhirJson.Export(claim);
            Observation read = (Observation)new FhirJsonDeserializer().DeserializeResource(exported.Text);
            Assert.Equal(claim.Chain.Witness.Speaker.Sources.Length > 1,
                read.Performer[0].Display != claim.Chain.Witness.Speaker.Sources[0].Name);
            Assert.NotEmpty(exported.Losses);
        }
    }
}
