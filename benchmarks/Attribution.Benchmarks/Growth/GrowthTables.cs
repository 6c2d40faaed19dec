using System.Globalization;
using System.Text;

namespace Attribution.Benchmarks.Growth;

/// <summary>What grew how, as two tables of ratios.</summary>
internal static class GrowthTables
{
    public static string Write(GrowthRun run)
    {
        var text = new StringBuilder();
        text.Append(
            CultureInfo.InvariantCulture,
            $"Cost per claim, relative to that of 10,000 topics; topics of {GrowthRun.ClaimsPerTopic} claims, one thread. In brackets "
                + $"nanoseconds per claim.\n\n");
        Table(text, "topics", run.ByTopics, cost => cost.Topics, of: 10_000);
        text.Append(
            CultureInfo.InvariantCulture,
            $"\nCost per claim, relative to that of topics of 8; {GrowthRun.Total:N0} claims in all, one thread. Random effects refuse "
                + $"fewer than 3.\n\n");
        Table(text, "claims per topic", run.BySize, cost => cost.ClaimsPerTopic, of: 8);
        return text.ToString();
    }

    private static void Table(StringBuilder text, string heading, List<Cost> costs, Func<Cost, int> key, int of)
    {
        string[] methods = [.. costs.Select(cost => cost.Method).Distinct()];
        text.Append(
            CultureInfo.InvariantCulture,
            $"| {heading} "
                + $"|{string.Concat(methods.Select(method => $" {method} |"))}\n| ---: |{string.Concat(methods.Select(_ => " ---: |"))}\n");
        foreach (IGrouping<int, Cost> row in costs.GroupBy(key).OrderBy(row => row.Key))
        {
            text.Append(CultureInfo.InvariantCulture, $"| {row.Key:N0} |");
            foreach (string method in methods)
            {
                double unit = costs.First(cost => cost.Method == method && key(cost) == of).NanosecondsPerClaim;
                text.Append(row.Where(cost => cost.Method == method).Select(cost => cost.NanosecondsPerClaim).ToArray() is [double cost]
                    ? string.Create(CultureInfo.InvariantCulture, $" {cost / unit:F2} ({cost:G3}) |")
                    : " – |");
            }

            text.Append('\n');
        }
    }
}
