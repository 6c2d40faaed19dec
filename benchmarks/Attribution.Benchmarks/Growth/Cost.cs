namespace Attribution.Benchmarks.Growth;

/// <summary>What one method cost on one shape of table, one thread.</summary>
internal readonly record struct Cost(string Method, int Topics, int ClaimsPerTopic, double Seconds)
{
    public long Claims => (long)Topics * ClaimsPerTopic;

    public double NanosecondsPerClaim => Seconds * 1e9 / Claims;
}
