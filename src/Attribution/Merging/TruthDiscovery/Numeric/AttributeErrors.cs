using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Attribution.Merging;

/// <summary>The errors of each source, attribute by attribute.</summary>
internal static class AttributeErrors
{
    /// <summary>So that no sum of squares overflows.</summary>
    private const double Most = 1e100;

    public static ImmutableArray<AttributeReliability> Of(ReadingTable table, double[] truths, ReadOnlySpan<int> attributes)
    {
        using TruthRun run = new(new() { MaxDegreeOfParallelism = 1 }, CancellationToken.None);
        ClaimColumns<double> claims = NumericClaims.Of(table, run);
        UnitTopics units = UnitTopics.Of(claims, isByMean: false, run);
        Dictionary<(int Attribute, int Source), (int Count, double Sum, double Squares)> sums = [];
        for (int topic = 0; topic < truths.Length; topic++)
        {
            ReadOnlySpan<int> of = claims.SourceOf.AsSpan(claims.TopicStart[topic]..claims.TopicStart[topic + 1]);
            if (of.IsEmpty || !of.ContainsAnyExcept(of[0])) continue;
            for (int i = 0; i < of.Length; i++)
            {
                double error = ErrorOf(units, topic, units.Z[claims.TopicStart[topic] + i], truths[topic]);
                ref (int Count, double Sum, double Squares) sum = ref CollectionsMarshal.GetValueRefOrAddDefault(
                    sums, (attributes[topic], claims.SourceIds[of[i]]), out _);
                sum = (sum.Count + 1, sum.Sum + error, sum.Squares + (error * error));
            }
        }

        return [.. sums.OrderBy(pair => pair.Key).Select(pair => Made(pair.Key, pair.Value))];
    }

    private static AttributeReliability Made((int Attribute, int Source) key, (int Count, double Sum, double Squares) sum)
    {
        double mean = sum.Sum / sum.Count, square = sum.Squares / sum.Count;
        return new(key.Attribute, key.Source, sum.Count, mean, square, SourceErrors.IsLeaning(sum.Count, mean, square));
    }

    /// <summary>In units of the spread; on a topic on which all agree there is none.</summary>
    private static double ErrorOf(UnitTopics units, int topic, double z, double truth)
    {
        double spread = units.Spreads[topic];
        return spread == 0 ? 0 : Math.Clamp(z - (((0.5 * truth) - (0.5 * units.Centres[topic])) / spread * 2), -Most, Most);
    }
}
