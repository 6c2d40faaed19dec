using System.Globalization;

namespace Attribution;

/// <summary>Names of mergers: in brackets what differs from a linear scale, 95 % and no assumed variances.</summary>
internal static class MergeName
{
    public static string Of(string name, MergeScale scale) => ScaleGuard.IsLog(scale) ? Of(name, ["log scale"]) : name;

    public static string Of(string name, VarianceSetting setting, params ReadOnlySpan<string> details)
    {
        List<string> all = [.. details];
        if (setting.Scale == MergeScale.Log) all.Add("log scale");
        if (setting.Level != 0.95) all.Add(string.Create(CultureInfo.InvariantCulture, $"{100 * setting.Level:0.##########} %"));
        if (setting.TakeAssumed) all.Add("assumed variances taken");
        return Of(name, [.. all]);
    }

    private static string Of(string name, string[] details) => details.Length == 0 ? name : $"{name} ({string.Join(", ", details)})";
}
