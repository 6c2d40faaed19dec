using System.Collections.Immutable;

namespace Attribution;

/// <summary>The laws of <see cref="IMerger"/>.</summary>
internal static class MergerLaws
{
    /// <summary>How much of a value the order of readings may change.</summary>
    private const double Tolerance = 1e-9;

    public static ImmutableArray<Finding> Check(IMerger merger)
    {
        ContractReport report = new();
        string name = report.Name(() => merger.Name);
        if (Merge(merger, "no reading", [], [], report) is { Refusal: null })
            report.Add("no-refusal", "Of no reading it made a result.", "Return Merged.Refused where no reading can be used.");
        Reading one = ContractSample.Readings[0].Readings[0];
        foreach (double[] weights in new double[][] { [], [-1], [double.NaN], [double.PositiveInfinity] })
        {
            string what = weights.Length == 0 ? "A missing weight" : FormattableString.Invariant($"The weight {weights[0]}");
            report.Refuses("accepts-weights", what, () => merger.Merge([one], weights));
        }

        foreach ((string what, Reading[] readings, double[] weights) in ContractSample.Readings)
        {
            Check(merger, name, what, readings, weights, report);
        }

        return report.Findings;
    }

    private static void Check(IMerger merger, string name, string what, Reading[] readings, double[] weights, ContractReport report)
    {
        if (Merge(merger, what, readings, weights, report) is not { } merged) return;
        if (merged.Merger != name)
            report.Add("misnamed", $"A result is by '{merged.Merger}', and the merger is '{name}'.", "Give the result the name of the merger.");
        int[] leftOut = [.. merged.LeftOut.Select(left => left.Index)];
        if (leftOut.Any(index => index < 0 || index >= readings.Length) || leftOut.Distinct().Count() < leftOut.Length
            || merged.Camps.Any(camp => camp.Members.Any(member => member >= readings.Length || leftOut.Contains(member))))
        {
            report.Add("index", $"Of {what}, it left out or put in camps a reading that was not given, or twice, or both.", "Give the position in the input, each once.");
        }

        if (Merge(merger, what, readings, weights, report) is { } again && !again.Equals(merged)) report.NotRepeatable($"Merge, of {what},");
        foreach (int[] order in Orders(readings.Length))
        {
            if (Merge(merger, what, [.. order.Select(i => readings[i])], [.. order.Select(i => weights[i])], report) is { } other
                && !(SameNumbers(merged, other) && merged.Refusal?.Code == other.Refusal?.Code && SameLeftOut(merged, other, order)))
            {
                report.OrderMatters($"Merge, of {what},");
            }
        }

        if (Merge(merger, what, readings[1..], weights[1..], report) is { } without
            && Merge(merger, what, readings, [0, .. weights[1..]], report) is { } weightless
            && !SameNumbers(without, weightless))
        {
            report.Add("zero-weight-counts", $"Of {what}, a reading of weight 0 changes the result.", "Leave out readings of weight 0.");
        }
    }

    private static Merged? Merge(IMerger merger, string what, Reading[] readings, double[] weights, ContractReport report) =>
        report.Call($"Merge, of {what},", () => merger.Merge(readings, weights));

    private static IEnumerable<int[]> Orders(int count)
    {
        int[] ascending = [.. Enumerable.Range(0, count)];
        yield return [.. ascending.Reverse()];
        yield return [.. ascending[1..], 0];
    }

    private static bool SameNumbers(Merged one, Merged other) =>
        Close(one.Value, other.Value) && Close(one.Range?.Lower, other.Range?.Lower) && Close(one.Range?.Upper, other.Range?.Upper);

    private static bool SameLeftOut(Merged one, Merged other, int[] order) =>
        one.LeftOut.Select(left => (left.Index, left.Reason.Code)).ToHashSet().SetEquals(
            other.LeftOut.Where(left => left.Index >= 0 && left.Index < order.Length).Select(left => (order[left.Index], left.Reason.Code)));

    private static bool Close(double? one, double? other) =>
        one is { } x && other is { } y ? x.Equals(y) || Math.Abs(x - y) <= Tolerance * Math.Max(Math.Abs(x), Math.Abs(y)) : one is null && other is null;
}
