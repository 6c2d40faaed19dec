using System.Globalization;
using System.Text;
using Attribution.Benchmarks.Growth;

namespace Attribution.Benchmarks.Peers;

/// <summary>
/// Our passes over the columns beside those of the other programs: one table, and whether the answers agree. The driver is
/// <c>benchmarks/peers/compare.sh</c>.
/// </summary>
internal static class PeerComparison
{
    /// <summary>
    /// What is asked of a pass: how many times as fast ours is on one thread, and how closely the answers agree. Closed forms agree to
    /// 1e-8, and so does a search to the last digits; metafor's own search stops at a change of τ² below 1e-5, a hundred times of which
    /// is allowed.
    /// </summary>
    private static readonly (string Program, string Method, double Faster, double Allowed)[] Asked =
    [
        ("metafor", "DL", 10_000, 1e-8),
        ("numpy", "DL", 5, 1e-8),
        ("metafor", "REML", 1000, 1e-3),
        ("metafor", "REML in hundredths", 0, 1e-6),
        ("metafor", "REML to the last digits", 0, 1e-8),
    ];

    public static int Run(string folder, int claims, TextWriter output)
    {
        ReadingTable table = ReadingTable.OfVariances(PeerColumns.Read(folder, "values"), PeerColumns.Read(folder, "variances"), claims);
        MergedTable dl = new(), reml = new();
        double[] seconds = Timing.Fastest(
            [
                () => BulkMethods.DerSimonianLaird.MergeAll(table, dl, BulkMethods.OneThread),
                () => BulkMethods.DerSimonianLaird.MergeAll(table, dl, BulkMethods.TwoThreads),
                () => BulkMethods.Reml.MergeAll(table, reml, BulkMethods.OneThread),
                () => BulkMethods.Reml.MergeAll(table, reml, BulkMethods.TwoThreads),
            ],
            seconds: 2);
        double[] speeds = [.. seconds.Select(time => table.Rows / time)];

        var text = new StringBuilder(PerformancePage.Machine);
        text.Append(
            "\n| program | method | claims per second | ours, one thread ÷ it | two threads ÷ it | asked of one thread | stopped with an "
                + "error | agrees to | allowed |\n");
        text.Append("| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n");
        bool agree = true;
        PeerRun[] runs = [.. PeerRun.Read(folder, "metafor"), .. PeerRun.Read(folder, "numpy")];
        foreach ((string program, string method, double faster, double allowed) in Asked)
        {
            PeerRun run = runs.Single(run => run.Program.StartsWith(program, StringComparison.Ordinal) && run.Method == method);
            bool isReml = method.StartsWith("REML", StringComparison.Ordinal);
            double deviation = run.DeviationFrom(isReml ? reml : dl, claims), one = speeds[isReml ? 2 : 0], two = speeds[isReml ? 3 : 1];
            agree &= deviation <= allowed;
            string asked = faster > 0 ? string.Create(CultureInfo.InvariantCulture, $"≥ {faster:N0}") : "–";
            text.Append(
                CultureInfo.InvariantCulture,
                $"| {run.Program} | {run.Method} | {run.ClaimsASecond:G3} | {one / run.ClaimsASecond:N1} | {two / run.ClaimsASecond:N1} | "
                    + $"{asked} | {run.Failures} of {run.Found.Length / 3:N0} topics | {deviation:0.0e0} | {allowed:0e0} |\n");
        }

        foreach ((string method, double one, double two) in new[] { ("DL", speeds[0], speeds[1]), ("REML", speeds[2], speeds[3]) })
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"| Attribution | {method} | {one:G3}, two threads {two:G3} | 1 | {two / one:F2} | – | "
                    + $"0 of {table.Topics:N0} topics | – | – |\n");
        }

        GeneratedPart.Write(PerformancePage.Name, "peers", text.ToString());
        output.Write(text);
        output.WriteLine(agree ? "The answers agree." : "The answers differ by more than is allowed.");
        return agree ? 0 : 1;
    }
}
