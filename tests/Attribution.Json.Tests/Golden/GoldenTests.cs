using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Attribution.Json.Tests;

/// <summary>
/// The promise of docs/json.md, held by documents that never change. A file that is missing is written where ATTRIBUTION_WRITE_DOCS is
/// set; one that is there is not, whatever is set.
/// </summary>
public class GoldenTests
{
    private static readonly JsonSerializerOptions Options =
        new JsonSerializerOptions { WriteIndented = true, NewLine = "\n" }.AddAttribution();

    public static TheoryData<string> Sets => [.. GoldenSets.All.Keys];

    public static TheoryData<string> Kinds => [.. Samples.All.Keys];

    [Theory]
    [MemberData(nameof(Sets))]
    public void A_claim_set_of_version_1_is_read_and_written_byte_for_byte(string name)
    {
        ClaimSet set = GoldenSets.All[name]();
        string golden = Text($"{name}.json", () => ClaimSetJson.ToJson(set, indented: true));
        Assert.Equal(golden, ClaimSetJson.ToJson(set, indented: true), ignoreLineEndingDifferences: false);
        ClaimSet back = ClaimSetJson.Parse(golden);
        Assert.Equal(set, back);
        Assert.Equal(golden, ClaimSetJson.ToJson(back, indented: true));
        Assert.Equal(set.Select(claim => (claim.Value as Estimate)?.Text), back.Select(claim => (claim.Value as Estimate)?.Text));
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void Claims_alone_of_version_1_are_read_and_written_byte_for_byte(string name)
    {
        Claim[] claims = [.. GoldenSets.All[name]()];
        string golden = Text($"{name}.alone.json", () => JsonSerializer.Serialize(claims, Options));
        Claim[] back = JsonSerializer.Deserialize<Claim[]>(golden, Options)!;
        Assert.Equal(claims, back);
        Assert.Equal(golden, JsonSerializer.Serialize(back, Options));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_result_of_version_1_keeps_its_members(string kind)
    {
        (object result, string now) = Samples.All[kind]().Where(sample => sample.Json.Length < 30_000).MaxBy(sample => sample.Json.Length);
        string golden = Text($"result.{kind}.json", () => JsonSerializer.Serialize(result, result.GetType(), Options));
        Assert.Empty(Members(golden).Except(Members(now)));
    }

    /// <summary>The paths of all members, without the places in arrays, each with what it holds. Texts and figures may change.</summary>
    private static SortedSet<string> Members(string json)
    {
        SortedSet<string> members = new(StringComparer.Ordinal);
        Add(JsonDocument.Parse(json).RootElement, "$");
        return members;

        void Add(JsonElement element, string path)
        {
            members.Add($"{path}: {element.ValueKind}");
            if (element.ValueKind == JsonValueKind.Object)
            {
                foreach (JsonProperty member in element.EnumerateObject()) Add(member.Value, $"{path}.{member.Name}");
            }
            else if (element.ValueKind == JsonValueKind.Array)
            {
                foreach (JsonElement item in element.EnumerateArray()) Add(item, path + "[]");
            }
        }
    }

    private static string Text(string name, Func<string> write, [CallerFilePath] string thisFile = "")
    {
        string path = Path.Combine(Path.GetDirectoryName(thisFile)!, "Documents", name);
        if (!File.Exists(path) && Environment.GetEnvironmentVariable("ATTRIBUTION_WRITE_DOCS") is not null)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, write());
        }

        return File.ReadAllText(path);
    }
}
