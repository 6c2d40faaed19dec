using System.Runtime.InteropServices;
using Attribution.Benchmarks.Merging;

namespace Attribution.Benchmarks.Peers;

/// <summary>The columns that all programs of a comparison read, as raw little-endian doubles, and what each found.</summary>
internal static class PeerColumns
{
    /// <summary>Writes values and variances of made topics: always the same.</summary>
    public static int Generate(string folder, int claims, int topics)
    {
        (double[] values, double[] variances) = MadeClaims.Of(claims * topics, tauSquared: 0.3, seed: 1);
        File.WriteAllBytes(Path.Combine(folder, "values"), MemoryMarshal.AsBytes<double>(values));
        File.WriteAllBytes(Path.Combine(folder, "variances"), MemoryMarshal.AsBytes<double>(variances));
        return 0;
    }

    public static double[] Read(string folder, string name) =>
        MemoryMarshal.Cast<byte, double>(File.ReadAllBytes(Path.Combine(folder, name))).ToArray();
}
