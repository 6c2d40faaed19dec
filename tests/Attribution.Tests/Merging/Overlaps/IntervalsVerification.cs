using System.Text.Json;
using Attribution.Merging;

namespace Attribution.Tests;

/// <summary>Interval mergers against published examples and an independent sweep.</summary>
public class IntervalsVerification : IVerificationSection
{
    public string Title => "Intervals";

    public string Reference =>
        "the examples of Wikipedia's articles on Marzullo's algorithm and on the Brooks–Iyengar algorithm, an independent sweep, and an "
            + "independent reading of RFC 5905.";

    public IEnumerable<Agreement> Compare()
    {
        Agreement closed = new("maximum overlap, closed ends", 1e-15), open = new("maximum overlap, open ends", 1e-15);
        Agreement ntp = new("NTP intersection", 1e-15), fusion = new("Brooks–Iyengar", 1e-15);
        foreach (JsonElement item in PoolingReference.Intervals)
        {
            double[][] ends = [.. item.GetProperty("intervals").EnumerateArray().Select(Ends)];
            string name = item.Text("name");
            Overlap(closed, name, item.GetProperty("marzullo"), [.. ends.Select(e => RealInterval.Closed(e[0], e[1]))]);
            Overlap(open, name, item.GetProperty("marzullo_open"), [.. ends.Select(e => RealInterval.Open(e[0], e[1]))]);
            Ntp(ntp, name, item.GetProperty("ntp"), [.. ends.Select(e => RealInterval.Closed(e[0], e[1]))]);
        }

        foreach (JsonElement item in PoolingReference.Scenarios)
        {
            RealInterval[] twoSigma =
            [
                .. item.Numbers("x").Zip(item.Numbers("s"), (x, s) => RealInterval.Closed(x - (2 * s), x + (2 * s))),
            ];
            Overlap(closed, item.Text("name"), item.GetProperty("marzullo_2sigma"), twoSigma);
            Ntp(ntp, item.Text("name"), item.GetProperty("ntp_2sigma"), twoSigma);
        }

        foreach (JsonElement item in PoolingReference.BrooksIyengar)
        {
            RealInterval[] intervals = [.. item.GetProperty("intervals").EnumerateArray().Select(Ends).Select(e => RealInterval.Closed(e[0], e[1]))];
            BrooksIyengar fused = BrooksIyengar.Of(intervals, item.GetProperty("tau").GetInt32())!;
            fusion.With("estimate", item.Number("estimate"), fused.Estimate)
                .With("interval", item.Numbers("interval"), [fused.Interval.Lower, fused.Interval.Upper]);
            IEnumerable<double[]> regions = item.GetProperty("regions").EnumerateArray().Select(Ends);
            foreach ((double[] expected, CoveredRegion actual) in regions.Zip(fused.Regions))
            {
                fusion.With("region", expected, [actual.Interval.Lower, actual.Interval.Upper, actual.Count]);
            }
        }

        return [closed, open, ntp, fusion];
    }

    private static void Overlap(Agreement row, string name, JsonElement expected, RealInterval[] intervals)
    {
        MaximumOverlap actual = MaximumOverlap.Of(intervals);
        double[] wanted = [.. expected.GetProperty("intervals").EnumerateArray().SelectMany(Ends)];
        row.With(name + " count", expected.Number("count"), actual.Count)
            .With(name, wanted, [.. actual.Intervals.SelectMany(i => new[] { i.Lower, i.Upper })]);
    }

    private static void Ntp(Agreement row, string name, JsonElement expected, RealInterval[] intervals)
    {
        double[] actual = NtpIntersection.Of(intervals) is { } found ? [found.Falsetickers, found.Interval.Lower, found.Interval.Upper] : [];
        double[] wanted = expected.GetProperty("falsetickers").ValueKind == JsonValueKind.Null
            ? []
            : [expected.Number("falsetickers"), expected.Number("low"), expected.Number("high")];
        row.With(name + " found", wanted.Length, actual.Length).With(name, wanted, actual);
    }

    private static double[] Ends(JsonElement pair) => [.. pair.EnumerateArray().Select(e => e.GetDouble())];
}
