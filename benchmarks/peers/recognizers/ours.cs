#:project ../../../src/Attribution/Attribution.csproj
// Reads the phrases of phrases.json with Estimate.Parse: what each asserts, as JSON, and the time per phrase.
using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using Attribution;

JsonArray phrases = JsonNode.Parse(File.ReadAllText(args[0]))!.AsArray();
string[] texts = [.. phrases.Select(phrase => phrase!["text"]!.GetValue<string>())];

JsonArray read = [];
foreach (string text in texts)
{
    bool parsed = Estimate.TryParse(text, null, out Estimate? estimate);
    read.Add((JsonNode?)(parsed ? new JsonObject
    {
        ["lower"] = estimate!.Lower is { } lower ? Number(lower.Value) : null,
        ["lowerInclusive"] = estimate.Lower?.IsInclusive,
        ["upper"] = estimate.Upper is { } upper ? Number(upper.Value) : null,
        ["upperInclusive"] = estimate.Upper?.IsInclusive,
        ["best"] = estimate.Best is { } best ? Number(best) : null,
        ["approximate"] = estimate.IsApproximate,
        ["unit"] = estimate.Unit?.Code,
    } : null));
}

// For five seconds, so that the tiers of the just-in-time compiler have settled; the fastest round over all phrases counts.
double fastest = double.MaxValue;
long bytes = 0;
Stopwatch limit = Stopwatch.StartNew();
while (limit.Elapsed < TimeSpan.FromSeconds(5))
{
    long before = GC.GetAllocatedBytesForCurrentThread();
    long start = Stopwatch.GetTimestamp();
    foreach (string text in texts) Estimate.TryParse(text, null, out _);
    fastest = Math.Min(fastest, Stopwatch.GetElapsedTime(start).TotalMicroseconds / texts.Length);
    bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / texts.Length;
}

Console.WriteLine(new JsonObject { ["microseconds"] = fastest, ["bytes"] = bytes, ["read"] = read }.ToJsonString());

static string Number(decimal value) => value.ToString(CultureInfo.InvariantCulture);
