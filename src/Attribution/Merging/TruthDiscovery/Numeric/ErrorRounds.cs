using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Attribution.Merging;

/// <summary>One pass that adds up the errors of each source, and their squares, over its tested claims.</summary>
internal sealed class ErrorRounds(ClaimColumns<double> claims, UnitTopics units, double[] truths) : TruthRounds
{
    /// <summary>Of each source the sum of its errors, then that of their squares.</summary>
    public override int Sums => 2 * claims.Sources;

    public override bool Opens => false;

    public override double Map(in TruthPart part)
    {
        ref double sums = ref MemoryMarshal.GetReference(part.Sums);
        for (int topic = part.First; topic < part.End; topic++)
        {
            ReadOnlySpan<int> of = claims.SourceOf.AsSpan(claims.TopicStart[topic]..claims.TopicStart[topic + 1]);
            if (units.Spreads[topic] == 0 || of.IsEmpty || (of[0] == of[^1] && !of.ContainsAnyExcept(of[0]))) continue;
            ReadOnlySpan<double> z = units.Z.AsSpan(claims.TopicStart[topic], of.Length);
            double truth = truths[topic];
            for (int i = 0; i < z.Length; i++)
            {
                double error = z[i] - truth;
                ref double both = ref Unsafe.Add(ref sums, (nint)2 * of[i]);
                (Vector128.LoadUnsafe(ref both) + Vector128.Create(error, error * error)).StoreUnsafe(ref both);
            }
        }

        return 0;
    }

    public override double Update(ReadOnlySpan<double> sums, bool isOpening) => 0;
}
