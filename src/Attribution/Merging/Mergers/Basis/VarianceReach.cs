namespace Attribution;

/// <summary>
/// Whether squares of distances and quotients of variances stay within doubles with room to spare, as the mathematics assumes.
/// </summary>
internal static class VarianceReach
{
    public static bool Holds(ReadOnlySpan<double> values, ReadOnlySpan<double> variances)
    {
        double low = values[0], high = values[0], smallest = variances[0], greatest = variances[0];
        for (int i = 1; i < values.Length; i++)
        {
            low = Math.Min(low, values[i]);
            high = Math.Max(high, values[i]);
            smallest = Math.Min(smallest, variances[i]);
            greatest = Math.Max(greatest, variances[i]);
        }

        double range = high - low, least = Math.Sqrt(smallest);
        return range <= 1e150 && Math.Max(-low, high) / least <= 1e300 && range / least <= 1e70 && Math.Sqrt(greatest) / least <= 1e70;
    }
}
