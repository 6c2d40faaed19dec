namespace Attribution.Benchmarks.Growth;

/// <summary>How cost grows, as a picture that is legible on light and dark pages.</summary>
internal static class GrowthChart
{
    private const string Head = """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 860 352" font-family="system-ui, sans-serif" font-size="12"
          role="img" aria-label="How the cost of merging grows with topics and with claims per topic">
        <style>
        .paper { fill: #fff } text { fill: #1f2328 } .tick, .label { fill: #59636e } .grid { stroke: #d8dee4; fill: none }
        .title { font-weight: 600 } .middle { text-anchor: middle } .end { text-anchor: end } .line { fill: none; stroke-width: 2 }
        .a { stroke: #0969da } .b { stroke: #bc4c00 } .c { stroke: #1a7f37 } .d { stroke: #8250df }
        .e { stroke: #59636e; stroke-dasharray: 5 4 }
        .name { stroke: none } .name.a { fill: #0969da } .name.b { fill: #bc4c00 } .name.c { fill: #1a7f37 }
        .name.d { fill: #8250df } .name.e { fill: #59636e }
        @media (prefers-color-scheme: dark) {
        .paper { fill: #0d1117 } text { fill: #e6edf3 } .tick, .label { fill: #9198a1 } .grid { stroke: #30363d }
        .a { stroke: #4493f8 } .b { stroke: #f0883e } .c { stroke: #3fb950 } .d { stroke: #ab7df8 } .e { stroke: #9198a1 }
        .name { stroke: none } .name.a { fill: #4493f8 } .name.b { fill: #f0883e } .name.c { fill: #3fb950 }
        .name.d { fill: #ab7df8 } .name.e { fill: #9198a1 }
        }
        </style>
        <rect class="paper" width="860" height="352" rx="6"/>

        """;

    public static string Write(GrowthRun run)
    {
        LogLogPanel topics = new(
            $"Topics of {GrowthRun.ClaimsPerTopic} claims, one thread", "claims in all", "seconds", left: 56, width: 300);
        LogLogPanel sizes = new("8,000,000 claims, one thread", "claims per topic", "nanoseconds per claim", left: 486, width: 300);
        string[] methods = [.. run.ByTopics.Select(cost => cost.Method).Distinct()];
        foreach (string method in methods)
        {
            string style = method == GrowthRun.BareSum
                ? "e"
                : $"{(char)('a' + methods.Where(other => other != GrowthRun.BareSum).ToList().IndexOf(method))}";
            topics.Add(
                method, style, run.ByTopics.Where(cost => cost.Method == method).Select(cost => ((double)cost.Claims, cost.Seconds)));
            if (run.BySize.Exists(cost => cost.Method == method))
            {
                sizes.Add(
                    method,
                    style,
                    run.BySize.Where(cost => cost.Method == method).Select(
                        cost => ((double)cost.ClaimsPerTopic, cost.NanosecondsPerClaim)));
            }
        }

        return $"{Head}{topics.Write()}{sizes.Write()}</svg>\n";
    }
}
