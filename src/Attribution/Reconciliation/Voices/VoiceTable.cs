namespace Attribution;

/// <summary>
/// Which of many claims are the words of one source, or of a source and what it is part of: what <see cref="Voice.IsOne"/> says of two, with
/// each speaker looked up once.
/// </summary>
internal sealed class VoiceTable
{
    private readonly Dictionary<Speaker, int> _numbers = [];
    private readonly Dictionary<string, int> _sources = new(StringComparer.Ordinal);
    private readonly List<(int[] Own, int[] Above)> _speakers = [];

    /// <summary>Whether a speaker is part of another source, so that two different speakers can be one voice.</summary>
    public bool HasParents { get; private set; }

    /// <summary>The number of the speaker whose word a claim is, by which <see cref="AreOne"/> knows it; −1 where that is left open.</summary>
    /// <param name="claim">A claim.</param>
    public int NumberOf(Claim claim)
    {
        if (Voice.LeftOpen(claim.Chain) is not null) return -1;
        Speaker speaker = claim.Chain.Witness.Speaker;
        if (_numbers.TryGetValue(speaker, out int number)) return number;
        number = _speakers.Count;
        _numbers.Add(speaker, number);
        int[] own = Numbers(speaker.Sources);
        bool isTop = speaker.Sources.All(source => source.PartOf.IsEmpty);
        HasParents |= !isTop || own.Length > 1;
        _speakers.Add((own, isTop ? own : Numbers(speaker.Sources.SelectMany(source => source.Lineage))));
        return number;
    }

    /// <summary>Whether two speakers are one, or one stands above the other.</summary>
    /// <param name="one">The number of a speaker.</param>
    /// <param name="other">That of another.</param>
    public bool AreOne(int one, int other)
    {
        if (one < 0 || other < 0) return false;
        if (one == other) return true;
        ((int[] mine, int[] aboveMe), (int[] theirs, int[] aboveThem)) = (_speakers[one], _speakers[other]);
        return IsWithin(mine, aboveThem) || IsWithin(theirs, aboveMe);
    }

    private static bool IsWithin(int[] sorted, int[] others)
    {
        if (sorted.Length > others.Length) return false;
        int place = 0;
        foreach (int number in sorted)
        {
            while (place < others.Length && others[place] < number) place++;
            if (place == others.Length || others[place] != number) return false;
        }

        return true;
    }

    private int[] Numbers(IEnumerable<Source> sources)
    {
        HashSet<int> numbers = [];
        foreach (Source source in sources)
        {
            if (!_sources.TryGetValue(source.Id, out int number)) _sources.Add(source.Id, number = _sources.Count);
            numbers.Add(number);
        }

        return [.. numbers.Order()];
    }
}
