using System.Collections.Immutable;
using Attribution.Merging;

namespace Attribution;

/// <summary>Camps as a merger: no value, the camps, and the hull of all readings that were used.</summary>
internal sealed class CampsMerger : IMerger
{
    public string Name => "camps";

    public ReadingNeeds Needs => ReadingNeeds.Interval;

    public Merged Merge(ReadOnlySpan<Reading> readings, ReadOnlySpan<double> weights)
    {
        MergeWeights.Check(readings.Length, weights);
        List<int> used = [];
        List<LeftOut> leftOut = [];
        for (int i = 0; i < readings.Length; i++)
        {
            if (weights[i] > 0) used.Add(i);
            else leftOut.Add(new(i, new("zero-weight", "The reading has the weight 0.", "Give it a weight to use it.")));
        }

        if (used.Count == 0)
        {
            return Merged.Refused(
                Name, new("nothing-to-merge", "There is no reading of positive weight.", "Give at least one reading a weight."), leftOut);
        }

        Interval[] intervals = new Interval[used.Count];
        Interval hull = readings[used[0]].Interval;
        for (int i = 0; i < intervals.Length; i++)
        {
            intervals[i] = readings[used[i]].Interval;
            hull = hull.Hull(intervals[i]);
        }

        IEnumerable<Camp> camps = Merging.Camps.Find(intervals)
            .Select(camp => new Camp([.. camp.Members.Select(member => used[member])], camp.Common));
        return Merged.Of(Name, null, hull, camps, leftOut);
    }
}
