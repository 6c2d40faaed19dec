using System.Globalization;

namespace Attribution.Benchmarks.Peers;

/// <summary>One pass of another program over the columns: how long it took, how often it gave up, and what it found.</summary>
/// <param name="Program">Its name and version.</param>
/// <param name="Method">What it did, such as "DL"; the first word names the estimator.</param>
/// <param name="Claims">Over how many claims.</param>
/// <param name="Seconds">In what time.</param>
/// <param name="Failures">For how many topics it stopped with an error.</param>
/// <param name="Found">Estimate, standard error and τ² of each topic in turn; NaN where it stopped.</param>
internal sealed record PeerRun(string Program, string Method, long Claims, double Seconds, int Failures, double[] Found)
{
    public double ClaimsASecond => Claims / Seconds;

    public static IEnumerable<PeerRun> Read(string folder, string peer)
    {
        string[] lines = File.ReadAllLines(Path.Combine(folder, peer + ".txt"));
        foreach (string line in lines.Skip(1))
        {
            string[] parts = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            yield return new(
                lines[0].Trim(),
                parts[0].Replace('-', ' '),
                long.Parse(parts[1], CultureInfo.InvariantCulture),
                double.Parse(parts[2], CultureInfo.InvariantCulture),
                int.Parse(parts[3], CultureInfo.InvariantCulture),
                PeerColumns.Read(folder, $"{peer}-{parts[0]}"));
        }
    }

    /// <summary>
    /// The largest difference from a table of the same topics: of estimates and standard errors as a share of the standard error, of τ²
    /// as a share of a claim's typical variance, which is the squared standard error times the number of claims.
    /// </summary>
    public double DeviationFrom(MergedTable ours, int claimsPerTopic)
    {
        double largest = 0;
        for (int topic = 0; topic < Found.Length / 3; topic++)
        {
            ReadOnlySpan<double> found = Found.AsSpan(3 * topic, 3);
            if (double.IsNaN(found[0])) continue;
            double error = ours.StandardErrors[topic], variance = error * error * claimsPerTopic;
            largest = Math.Max(largest, Math.Abs(found[0] - ours.Values[topic]) / error);
            largest = Math.Max(largest, Math.Abs(found[1] - error) / error);
            largest = Math.Max(largest, Math.Abs(found[2] - ours.TauSquared[topic]) / variance);
        }

        return largest;
    }
}
