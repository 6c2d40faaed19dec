using System.Text.Json;

namespace Attribution.Tests;

/// <summary>
/// Expected figures that lie beside the tests as embedded JSON; each file names the program that made it in its <c>meta</c> block.
/// </summary>
internal static class ReferenceFile
{
    public static JsonElement MetaAnalysis { get; } = Read("meta-analysis.json");

    /// <summary>The root of <c>Merging/<paramref name="name"/></c>.</summary>
    public static JsonElement Read(string name)
    {
        using Stream stream = typeof(ReferenceFile).Assembly.GetManifestResourceStream($"Attribution.Tests.Merging.{name}")
            ?? throw new FileNotFoundException($"There is no embedded {name}.");
        return JsonDocument.Parse(stream).RootElement;
    }

    /// <summary>A number; the text "Infinity" is one.</summary>
    public static double Number(this JsonElement element) => element.ValueKind == JsonValueKind.String
        ? double.Parse(element.GetString()!, System.Globalization.CultureInfo.InvariantCulture)
        : element.GetDouble();

    public static double Number(this JsonElement element, string name) => element.GetProperty(name).Number();

    public static double[] Numbers(this JsonElement element, string name) =>
        element.GetProperty(name) is { ValueKind: JsonValueKind.Array } array
            ? [.. array.EnumerateArray().Select(Number)]
            : [element.Number(name)];
}
