namespace Attribution.Merging;

/// <summary>The stretches that at least so many intervals cover, ascending, found as they are asked for.</summary>
/// <param name="ends">The ends of the intervals in sweep order.</param>
/// <param name="needed">How many intervals must cover a stretch, from 1.</param>
internal readonly ref struct CoveredRegions(ReadOnlySpan<IntervalEnd> ends, int needed)
{
    private readonly ReadOnlySpan<IntervalEnd> _ends = ends;

    public Enumerator GetEnumerator() => new(_ends, needed);

    public ref struct Enumerator(ReadOnlySpan<IntervalEnd> ends, int needed)
    {
        private readonly ReadOnlySpan<IntervalEnd> _ends = ends;
        private int _next;
        private int _covering;

        public CoveredRegion Current { get; private set; }

        public bool MoveNext()
        {
            while (_next + 1 < _ends.Length)
            {
                IntervalEnd from = _ends[_next++], to = _ends[_next];
                _covering += from.IsUpper ? -1 : 1;
                bool apart = from.Value < to.Value || from.IsAbove != to.IsAbove;
                if (_covering < needed || !apart) continue;
                Current = new(new(from.Value, !from.IsAbove, to.Value, to.IsAbove), _covering);
                return true;
            }

            return false;
        }
    }
}
