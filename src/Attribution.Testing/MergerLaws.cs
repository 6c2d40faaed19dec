using System.Collections.Immutable;
using System.Globalization;

namespace Attribution;

/// <summary>The laws of <see cref="IMerger"/>.</summary>
internal sealed class MergerLaws
{
    /// <summary>How much of a value the order of the readings, or a factor common to all weights, may change.</summary>
    private const double Tolerance = 1e-9;

    private readonly ContractReport _report = new();
    private readonly IMerger _merger;
    private readonly string _name;

    private MergerLaws(IMerger merger)
    {
        _merger = merger;
        _name = _report.Name(() => merger.Name);
    }

    public static ImmutableArray<Finding> Check(IMerger merger)
    {
        MergerLaws laws = new(merger);
        laws.CheckEdges();
        foreach (SampleReadings sample in SampleReadings.All)
        {
            laws.Check(sample);
        }

        return laws._report.Findings;
    }

    private void CheckEdges()
    {
        if (Merge(new("no reading", [], [])) is { Refusal: null } made)
            _report.Add("no-refusal", $"Merge, of no reading, gave '{made}'.", "Return Merged.Refused where no reading can be used.");
        Reading one = SampleReadings.All[0].Readings[0];
        foreach (double[] weights in new double[][] { [], [-1], [double.NaN], [double.PositiveInfinity] })
        {
            string what = weights.Length == 0 ? "A missing weight" : FormattableString.Invariant($"The weight {weights[0]}");
            _report.Refuses("accepts-weights", what, () => _merger.Merge([one], weights));
        }
    }

    private void Check(SampleReadings sample)
    {
        if (Merge(sample) is not { } merged) return;
        if (merged.Merger != _name)
        {
            _report.Add(
                "misnamed",
                $"A result names the merger '{merged.Merger}', and the merger is '{_name}'.",
                "Give the result the name of the merger.");
        }

        CheckPositions(sample, merged);
        CheckValue(sample, merged);
        _report.Repeats($"Merge, of {sample.What},", merged, () => Merge(sample), (one, other) => one.Equals(other));
        CheckOrder(sample, merged);
        CheckWeights(sample, merged);
    }

    /// <summary>The positions are those of the input, and what is said to be left out has no part in the result.</summary>
    private void CheckPositions(SampleReadings sample, Merged merged)
    {
        int count = sample.Readings.Length;
        int[] leftOut = [.. merged.LeftOut.Select(left => left.Index)], members = [.. merged.Camps.SelectMany(camp => camp.Members)];
        if (leftOut.Concat(members).FirstOrDefault(index => index < 0 || index >= count, -1) is var stranger and not -1)
            Index($"named the reading at position {stranger}, and there are {count} readings");
        else if (leftOut.Distinct().Count() < leftOut.Length)
            Index($"left out a reading twice: positions {Listed(leftOut)}");
        else if (members.Intersect(leftOut).Any())
            Index($"left out a reading and put it in a camp too: position {members.Intersect(leftOut).First()}");
        else if (WithoutLeftOut() is { Refusal: null } without && !SameNumbers(merged, without))
            Index($"gave '{merged}' and said that it left out {Listed(leftOut)}; with weight 0 for these it gave '{without}'");

        // A merger may count those that it leaves out, and refuse where there are too few; other numbers it may not give.
        Merged? WithoutLeftOut() => leftOut.Length == 0 ? null : Merge(sample.Weighing(i => leftOut.Contains(i) ? 0 : sample.Weights[i]));

        void Index(string seen) => _report.Add(
            "index",
            $"Merge, of {sample.What}, {seen}.",
            "Give the position in the input, from 0, of each reading that has no part in the result, once.");
    }

    private void CheckValue(SampleReadings sample, Merged merged)
    {
        if (merged is not { Value: { } value, Range: { } range } || (value >= range.Lower && value <= range.Upper)) return;
        if (Close(value, range.Lower) || Close(value, range.Upper)) return;
        _report.Add(
            "value-outside",
            string.Create(CultureInfo.InvariantCulture, $"Merge, of {sample.What}, gave the value {value}, outside of its range {range}."),
            "Give a range that contains the value, or no value where none represents the range.");
    }

    private void CheckOrder(SampleReadings sample, Merged merged)
    {
        int[] ascending = [.. Enumerable.Range(0, sample.Readings.Length)];
        foreach (int[] order in new int[][] { [.. ascending.Reverse()], [.. ascending[1..], 0] })
        {
            if (Merge(sample.In(order)) is not { } other) continue;
            if (!SameAnswer(merged, other))
            {
                _report.OrderMatters($"Merge, of {sample.What},");
            }
            else if (Positions(merged, order) is var expected && !expected.SetEquals(Positions(other, null)))
            {
                _report.Add(
                    "index",
                    $"Merge, of {sample.What}, left out the positions {Listed(merged.LeftOut.Select(left => left.Index))}; "
                    + $"in the order {string.Join(", ", order)} it left out {Listed(other.LeftOut.Select(left => left.Index))}, "
                    + $"where {Listed(expected.Select(left => left.Index))} would be right.",
                    "Give the position of each reading in the input, not among those that remain.");
            }
        }
    }

    private void CheckWeights(SampleReadings sample, Merged merged)
    {
        foreach (double factor in (double[])[1000, 1 / 1024.0])
        {
            if (Merge(sample.Weighing(i => factor * sample.Weights[i])) is not { } scaled || SameAnswer(merged, scaled)) continue;
            _report.Add(
                "weights-not-relative",
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Merge, of {sample.What}, gave '{merged}', and with all weights times {factor} '{scaled}'."),
                "Divide each weight by the sum of all: weights are relative to one another.");
        }

        // Behind a reading of weight 0 all others move by one position.
        SampleReadings rest = sample.In([.. Enumerable.Range(1, sample.Readings.Length - 1)]);
        if (Merge(rest) is not { } without || Merge(sample.Weighing(i => i == 0 ? 0 : sample.Weights[i])) is not { } weightless) return;
        if (!SameNumbers(without, weightless))
        {
            _report.Add(
                "zero-weight-counts",
                $"Merge, of {sample.What}, gave '{weightless}' with weight 0 for the first reading, and '{without}' without that reading.",
                "Leave out readings of weight 0.");
        }
        else if (weightless.LeftOut.Select(left => left.Index).Where(index => index > 0).ToHashSet() is var seen
            && !seen.SetEquals(without.LeftOut.Select(left => left.Index + 1)))
        {
            _report.Add(
                "index",
                $"Merge, of {sample.What} with weight 0 for the first, left out the positions {Listed(seen)} beside it, "
                + $"where {Listed(without.LeftOut.Select(left => left.Index + 1))} would be right.",
                "Give the position of each reading in the input, not among those that remain.");
        }
    }

    private Merged? Merge(SampleReadings sample) =>
        _report.Call($"Merge, of {sample.What},", () => _merger.Merge(sample.Readings, sample.Weights));

    /// <summary>The readings left out, with the code of the reason, at the positions to which an order moved them.</summary>
    private static HashSet<(int Index, string Code)> Positions(Merged merged, int[]? order) =>
        [.. merged.LeftOut.Select(left => (order is null ? left.Index : Array.IndexOf(order, left.Index), left.Reason.Code))];

    private static bool SameAnswer(Merged one, Merged other) => SameNumbers(one, other) && one.Refusal?.Code == other.Refusal?.Code;

    private static bool SameNumbers(Merged one, Merged other) =>
        Close(one.Value, other.Value)
        && Close(one.StandardError, other.StandardError)
        && Close(one.Range?.Lower, other.Range?.Lower)
        && Close(one.Range?.Upper, other.Range?.Upper);

    private static bool Close(double? one, double? other) =>
        one is { } x && other is { } y
            ? x.Equals(y) || Math.Abs(x - y) <= Tolerance * Math.Max(Math.Abs(x), Math.Abs(y))
            : one is null && other is null;

    private static string Listed(IEnumerable<int> positions) =>
        string.Join(", ", positions.Order()) is { Length: > 0 } list ? list : "none";
}
