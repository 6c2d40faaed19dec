using System.Text.Json;

namespace Attribution.Tests;

/// <summary>The figures of <c>pooling.json</c>, which names their source.</summary>
internal static class PoolingReference
{
    private static readonly JsonElement Root = ReferenceFile.Read("pooling.json");

    public static IEnumerable<JsonElement> Scenarios => Root.GetProperty("scenarios").EnumerateArray();

    public static IEnumerable<JsonElement> Intervals => Root.GetProperty("intervals").EnumerateArray();

    public static IEnumerable<JsonElement> BrooksIyengar => Root.GetProperty("brooks_iyengar").EnumerateArray();

    public static IEnumerable<JsonElement> WeightedMedians => Root.GetProperty("weighted_medians").EnumerateArray();

    public static IEnumerable<JsonElement> Ranges => Root.GetProperty("ranges").EnumerateArray();

    public static string Text(this JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
