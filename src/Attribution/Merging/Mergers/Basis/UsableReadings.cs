using System.Collections.Immutable;

namespace Attribution;

/// <summary>The readings that a merger uses, with their positions in its input.</summary>
internal sealed class UsableReadings
{
    private readonly int[] _positions;
    private readonly RealInterval[]? _intervals;

    public UsableReadings(Reading[] readings, int[] positions, double[] weights, RealInterval[]? intervals = null)
    {
        _intervals = intervals;
        Readings = readings;
        _positions = positions;
        Weights = Array.TrueForAll(weights, weight => weight == weights[0]) ? [] : weights;
    }

    public Reading[] Readings { get; }

    /// <summary>Their weights; empty where all are equal, so that equal weights give the unweighted result to the last bit.</summary>
    public double[] Weights { get; }

    public int Count => Readings.Length;

    public RealInterval[] Intervals => _intervals ?? Array.ConvertAll(Readings, reading => reading.Interval);

    /// <summary>The position in the input of the reading at a place among these.</summary>
    public int PositionOf(int place) => _positions[place];

    /// <summary>The weight of the reading at a place among these; 1 where all are equal.</summary>
    public double WeightOf(int place) => Weights.Length == 0 ? 1 : Weights[place];

    /// <summary>The same readings with equal weights.</summary>
    public UsableReadings Unweighted() => Weights.Length == 0 ? this : new(Readings, _positions, [.. Weights.Select(_ => 1.0)], _intervals);

    /// <summary>The places of those of greatest weight, at least one.</summary>
    public int[] Heaviest()
    {
        double greatest = Weights.Length == 0 ? 1 : Weights.Max();
        return [.. Enumerable.Range(0, Count).Where(place => WeightOf(place) == greatest)];
    }

    /// <summary>All but some places, as left out for one reason.</summary>
    public IEnumerable<LeftOut> AllBut(IEnumerable<int> places, Finding reason) =>
        Enumerable.Range(0, Count).Except(places).Select(place => new LeftOut(PositionOf(place), reason));

    /// <summary>Camps of intervals that stand for these readings, with the positions in the input as members.</summary>
    public Camp[]? CampsOf(ImmutableArray<Camp>? camps) =>
        camps is not { } found ? null
        : _positions[^1] == _positions.Length - 1 ? [.. found]
        : [.. found.Select(camp => new Camp([.. camp.Members.Select(PositionOf)], camp.Common))];

    /// <summary>The refusal of the first reading that has no place on a log scale, or null.</summary>
    public Finding? NotPositive()
    {
        for (int place = 0; place < Count; place++)
        {
            if (LogScale.NotPositive(Readings[place]) is { } number)
            {
                return MergeFindings.NotPositive(PositionOf(place), Readings[place], number);
            }
        }

        return null;
    }
}
