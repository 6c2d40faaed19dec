namespace Attribution;

/// <summary>How many pairs of a lesser and a greater statement, on related topics, could have been found as far apart as one was.</summary>
/// <remarks>As with <see cref="PairFamily"/>; here a pair has one statement of each side, and the voice stands for the origin.</remarks>
internal sealed class BoundFamily
{
    private readonly Lazy<Side> _lesser;
    private readonly Lazy<Side> _greater;

    /// <param name="bounds">The pairs that are tested together.</param>
    public BoundFamily((Statement Lesser, Statement Greater)[] bounds)
    {
        _lesser = new(() => new(bounds.Select(pair => pair.Lesser)));
        _greater = new(() => new(bounds.Select(pair => pair.Greater)));
    }

    /// <summary>The lesser claims that can tell anything about a pair, times the greater.</summary>
    public long Count(Statement lesser, Statement greater)
    {
        double lower = Math.Min(lesser.Extent.Lower, greater.Extent.Lower), upper = Math.Max(lesser.Extent.Upper, greater.Extent.Upper);
        return _lesser.Value.Count(lesser, lower, upper) * _greater.Value.Count(greater, lower, upper);
    }

    /// <summary>The statements of one side that have an error, by voice.</summary>
    private sealed class Side
    {
        private readonly Dictionary<string, (double Lower, double Upper)> _ends = new(StringComparer.Ordinal);
        private readonly Dictionary<Statement, string> _voices = [];
        private readonly Dominance _dominance;

        public Side(IEnumerable<Statement> statements)
        {
            foreach (Statement statement in statements)
            {
                if (_voices.ContainsKey(statement)) continue;
                string voice = Voice.Of(statement.Claim);
                _voices.Add(statement, voice);
                if (statement.Spread is null) continue;

                // A voice counts where one of its ranges does not cover both of the pair.
                RealInterval range = statement.Extent;
                _ends[voice] = _ends.TryGetValue(voice, out (double Lower, double Upper) known)
                    ? (Math.Max(known.Lower, range.Lower), Math.Min(known.Upper, range.Upper))
                    : (range.Lower, range.Upper);
            }

            _dominance = new(_ends.Values);
        }

        /// <summary>One for the statement itself, and those of other voices that can tell anything.</summary>
        public long Count(Statement own, double lower, double upper)
        {
            long count = 1L + _ends.Count - _dominance.Covering(lower, upper);
            bool isCounted = _ends.TryGetValue(_voices[own], out (double Lower, double Upper) ends)
                && !(ends.Lower <= lower && ends.Upper >= upper);
            return isCounted ? count - 1 : count;
        }
    }
}
