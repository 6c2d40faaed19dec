using Attribution.Benchmarks.Merging;

namespace Attribution.Benchmarks.Growth;

/// <summary>Rows of made claims, as many as memory is wanted for: a block of a million, repeated.</summary>
internal sealed class Rows
{
    private const int Block = 1 << 20;
    private readonly double[] _one;
    private readonly double[] _other;

    public Rows(int count)
    {
        (_one, _other) = MadeClaims.Of(Math.Min(count, Block), tauSquared: 0.3, seed: 1);
        Array.Resize(ref _one, count);
        Array.Resize(ref _other, count);
        for (int start = Block; start < count; start += Block)
        {
            int length = Math.Min(Block, count - start);
            Array.Copy(_one, 0, _one, start, length);
            Array.Copy(_other, 0, _other, start, length);
        }
    }

    public ReadOnlySpan<double> Values => _one;

    public ReadOnlySpan<double> Variances => _other;

    /// <summary>The first topics, all of one size, as values with variances.</summary>
    public ReadingTable Measured(int topics, int claims) =>
        ReadingTable.OfVariances(_one.AsMemory(0, topics * claims), _other.AsMemory(0, topics * claims), claims);

    /// <summary>The first rows in topics of 2 to 20 claims, as values with variances.</summary>
    public ReadingTable MeasuredInRaggedTopics(int rows)
    {
        Random random = new(2);
        List<int> offsets = [0];
        while (offsets[^1] + 20 <= rows) offsets.Add(offsets[^1] + random.Next(2, 21));
        return ReadingTable.OfVariances(_one.AsMemory(0, offsets[^1]), _other.AsMemory(0, offsets[^1]), offsets.ToArray());
    }

    /// <summary>
    /// The first topics, all of one size, as intervals. Made in the place of the values and variances, which are lost: both at once would
    /// not fit.
    /// </summary>
    public void MakeIntervals()
    {
        for (int i = 0; i < _one.Length; i++)
        {
            double half = 1.96 * Math.Sqrt(_other[i]), middle = _one[i];
            (_one[i], _other[i]) = (middle - half, middle + half);
        }
    }

    public ReadingTable Intervals(int topics, int claims) =>
        ReadingTable.OfIntervals(_one.AsMemory(0, topics * claims), _other.AsMemory(0, topics * claims), claims);
}
