namespace Attribution.Merging;

/// <summary>Camps counted and not kept: for tables, which have no room for members.</summary>
/// <param name="Camps">How many camps there are.</param>
/// <param name="Most">How many members the largest has.</param>
/// <param name="Largest">How many camps are as large.</param>
/// <param name="Common">The common interval of the first of them.</param>
internal readonly record struct CampTally(int Camps, int Most, int Largest, RealInterval Common)
{
    /// <summary>Counts the camps of at least one interval: one where an interval begins and the next end met is an upper one.</summary>
    public static CampTally Of(ReadOnlySpan<RealInterval> intervals)
    {
        using IntervalSweep sweep = new(intervals);
        ReadOnlySpan<IntervalEnd> ends = sweep.Ends;
        CampTally tally = default;
        int covering = 0;
        for (int i = 0; i < ends.Length; i++)
        {
            covering += ends[i].IsUpper ? -1 : 1;
            if (ends[i].IsUpper || !ends[i + 1].IsUpper) continue;
            tally = tally with { Camps = tally.Camps + 1 };
            if (covering > tally.Most) tally = new(tally.Camps, covering, 1, IntervalEnd.Between(ends[i], ends[i + 1]));
            else if (covering == tally.Most) tally = tally with { Largest = tally.Largest + 1 };
        }

        return tally;
    }
}
