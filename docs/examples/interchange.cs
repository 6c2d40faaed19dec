#:project ../../src/Attribution.Interchange/Attribution.Interchange.csproj

// The claims of a set in two other formats and back: all of them as PROV-JSON, each value as FHIR, and what did not come through.
//
//   dotnet run docs/examples/interchange.cs                 the claims of one news article, docs/examples/kursk.json
//   dotnet run docs/examples/interchange.cs -- FILE.json    any claim set

using Attribution;

string folder = AppContext.GetData("EntryPointFileDirectoryPath") as string ?? ".";
string path = args.Length > 0 ? args[0] : Path.Combine(folder, "kursk.json");
try
{
    using FileStream file = File.OpenRead(path);
    ClaimSet claims = ClaimSetJson.Load(file);

    Exported graph = ProvJson.Export(claims);
    ClaimSet again = ProvJson.Import(graph.Text).Value;
    Console.WriteLine($"PROV-JSON: {claims} out, {again} back, {(again == claims ? "the same" : "not the same")}");
    foreach (Loss loss in graph.Losses) Console.WriteLine($"  lost: {loss}");

    Console.WriteLine("FHIR, value by value:");
    int kept = 0, changed = 0, refused = 0;
    foreach (Claim claim in claims.Where(claim => claim.Value is Estimate))
    {
        try
        {
            Exported value = FhirJson.Export(claim.Value!);
            ClaimValue back = FhirJson.Import(value.Text).Value;
            Console.WriteLine($"  {claim.Id}: {claim.Value} → {value.Text} → {back}");
            foreach (Loss loss in value.Losses) Console.WriteLine($"    lost: {loss}");
            if (back.Equals(claim.Value)) kept++;
            else changed++;
        }
        catch (LossException refusal)
        {
            Console.WriteLine($"  {claim.Id}: {claim.Value} is refused: {refusal.Losses[0]}");
            refused++;
        }
    }

    Console.WriteLine($"{kept} values came back equal but for their words, {changed} did not, and {refused} were refused.");
    return 0;
}
catch (Exception exception) when (
    exception is IOException or UnauthorizedAccessException or System.Text.Json.JsonException or ArgumentException)
{
    Console.Error.WriteLine($"{path}: {exception.Message}");
    return 1;
}
