namespace Attribution;

/// <summary>
/// Numbers that are compared with printed ones, to 15 digits: 0.04 km plus twice 0.01 km ends where 60 m begins, although the last bit of a
/// double says otherwise.
/// </summary>
internal static class SameInAnyUnit
{
    /// <summary>The double next to the first 15 digits of a number; the number itself where a decimal does not hold them.</summary>
    public static double Of(double number) => Holds(number) ? NearestDouble.Of((decimal)number) : number;

    /// <summary>The sum of the first 15 digits of two numbers, as the nearest double.</summary>
    public static double Sum(double one, double other) =>
        Holds(one) && Holds(other) ? NearestDouble.Of((decimal)one + (decimal)other) : one + other;

    private static bool Holds(double number) => number == 0 || Math.Abs(number) is > 1e-9 and < 1e15;
}
