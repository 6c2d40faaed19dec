namespace Attribution.Fuzz;

/// <summary>Other people's formats: what is read without a loss is the same again from what is written of it.</summary>
internal sealed class InterchangeTarget : Target
{
    private static readonly Topic Topic = new("t", "value", "subject");

    public override string Name => "interchange";

    public override int Longest => 10_000;

    public override IReadOnlyList<string> Pieces { get; } =
    [
        .. JsonPieces.All, "\"entity\": {", "\"wasQuotedFrom\": {", "\"prov:value\": ", "\"value\": 185,", "\"comparator\": \">=\",",
        "\"unit\": \"km\",", "\"code\": \"km\",",
        "\"system\": \"http://unitsofmeasure.org\",", "\"low\": {", "\"high\": {", "\"amount\": \"+10\",", "\"upperBound\": \"+12\",",
        "\"lowerBound\": \"+8\",", "\"mainsnak\": {",
        "\"@type\": \"ClaimReview\",", "\"reviewRating\": {", "\"ratingValue\": 1,", "\"confidence\": 85",
        "admiralty-scale:source-reliability=\\\"a\\\"", "\"resourceType\": \"Observation\",",
    ];

    public override string Read(string text) =>
        string.Join("; ",
            Fate(() =>
            {
                Imported<ClaimSet> prov = ProvJson.Import(text, new ProvOptions { Topic = Topic, OnLoss = OnLoss.Report });
                Exported again = ProvJson.Export(prov.Value, new ProvOptions { OnLoss = OnLoss.Report });
                if (again.Losses.IsEmpty)
                {
                    Law(ProvJson.Import(again.Text, new ProvOptions { Topic = Topic }).Value.Equals(prov.Value), "PROV-JSON comes back.");
                }

                return prov.Value.Count;
            }),
            Fate(() =>
            {
                Imported<ClaimValue> fhir = FhirJson.Import(text, new FhirOptions { OnLoss = OnLoss.Report });
                if (fhir.Value is Estimate estimate)
                {
                    Exported again = FhirJson.Export(estimate, new FhirOptions { OnLoss = OnLoss.Report });
                    if (again.Losses.IsEmpty) Law(FhirJson.Import(again.Text).Value.Equals(estimate), "FHIR comes back.");
                }

                return 1;
            }),
            Fate(() => WikibaseJson.Import(text, new WikibaseOptions { OnLoss = OnLoss.Report }).Value.Count),
            Fate(() => SchemaOrgJson.Import(text, new SchemaOrgOptions { Topic = Topic, OnLoss = OnLoss.Report }).Value.Count),
            Fate(() => StixJson.Import(text, new StixOptions { OnLoss = OnLoss.Report }).Losses.Length),
            Fate(() => MispTags.Import(text, new InterchangeOptions { OnLoss = OnLoss.Report }).Value.Count));

    private static string Fate(Func<int> read)
    {
        try
        {
            return $"{Math.Min(read(), 3)}";
        }
        catch (InterchangeException refused)
        {
            return refused.Problems[0].Code;
        }
        catch (LossException)
        {
            return "loss";
        }
    }
}
