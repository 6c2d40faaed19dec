using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;

namespace Attribution.Numerics;

/// <summary>
/// The exact sum of the decimal numbers that doubles print as, the shortest that read back as the same double: 0.1 and 0.2 make 0.3, and
/// the order of the terms changes no bit. It is rounded once, at the end. Only what was stated to more than 17 digits is not summed as it
/// was stated. <c>default</c> is 0.
/// </summary>
internal sealed class DecimalSum
{
    // Per power of ten the sum of the digits before it; terms within a long's reach are added without a big integer.
    private readonly Dictionary<int, (BigInteger Carried, long Low)> _digits = [];

    /// <summary>Adds a finite number.</summary>
    /// <param name="term">The number.</param>
    public void Add(double term)
    {
        if (term == 0) return;
        (long digits, int power) = Shortest(term);
        ref (BigInteger Carried, long Low) sum = ref CollectionsMarshal.GetValueRefOrAddDefault(_digits, power, out _);
        if (Math.Abs(sum.Low) > long.MaxValue / 2) sum = (sum.Carried + sum.Low, 0);

        // The digits of a term are at most 17, far from half of what a long holds.
        sum.Low += digits;
    }

    /// <summary>The sum, to the nearest double; an infinity where it is beyond all of them.</summary>
    public double Value
    {
        get
        {
            if (_digits.Count == 0) return 0;
            int least = _digits.Keys.Min();
            BigInteger all = BigInteger.Zero;
            foreach ((int power, (BigInteger carried, long low)) in _digits) all += (carried + low) * BigInteger.Pow(10, power - least);
            return double.Parse(string.Create(CultureInfo.InvariantCulture, $"{all}E{least}"), CultureInfo.InvariantCulture);
        }
    }

    /// <summary>The sum of numbers.</summary>
    /// <param name="terms">Finite numbers.</param>
    public static double Of(IEnumerable<double> terms)
    {
        DecimalSum sum = new();
        foreach (double term in terms) sum.Add(term);
        return sum.Value;
    }

    private static (long Digits, int Power) Shortest(double term)
    {
        if (Math.Abs(term) < 1e15 && double.IsInteger(term)) return ((long)term, 0);
        Span<char> text = stackalloc char[32];
        term.TryFormat(text, out int length, "R", CultureInfo.InvariantCulture);
        long digits = 0;
        int power = 0;
        bool isFraction = false;
        int i = text[0] == '-' ? 1 : 0;
        for (; i < length && text[i] != 'E'; i++)
        {
            if (text[i] == '.')
            {
                isFraction = true;
                continue;
            }

            digits = (digits * 10) + (text[i] - '0');
            if (isFraction) power--;
        }

        if (i < length) power += int.Parse(text[(i + 1)..length], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        return (term < 0 ? -digits : digits, power);
    }
}
