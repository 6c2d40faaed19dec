using System.Globalization;

namespace Attribution;

/// <summary>Finds tidy places on an axis whose letterings do not meet.</summary>
/// <remarks>
/// On a linear axis multiples of 1, 2 or 5 times a power of ten; on a logarithmic one powers of ten, with their multiples by 2 and 5, or by
/// all digits, where there is room, or every so many powers where there is not.
/// </remarks>
internal static class AxisTicks
{
    /// <summary>The most places on an axis.</summary>
    private const int Most = 9;

    private static readonly int[][] Multiples = [[1, 2, 3, 4, 5, 6, 7, 8, 9], [1, 2, 5], [1, 3], [1]];

    /// <summary>The places of a linear axis.</summary>
    /// <param name="low">The lower end.</param>
    /// <param name="high">The upper end, above the lower.</param>
    /// <param name="exponent">The power of ten that the axis counts in.</param>
    /// <param name="culture">How numbers are written.</param>
    /// <param name="fits">Whether the letterings of some places do not meet.</param>
    public static AxisTick[] Linear(double low, double high, int exponent, CultureInfo culture, Func<AxisTick[], bool> fits)
    {
        double power = Math.Pow(10, Math.Floor(Math.Log10((high - low) / Most)));
        double[] factors = [1, 2, 5, 10, 20, 50, 100];
        AxisTick[] ticks = [];
        foreach (double factor in factors)
        {
            double step = factor * power;
            ticks = Multiple(low, high, step, exponent, culture);
            if (ticks.Length <= Most && fits(ticks)) return ticks;
        }

        return ticks.Length > 1 ? [ticks[0]] : ticks;
    }

    /// <summary>The places of a logarithmic axis.</summary>
    public static AxisTick[] Logarithmic(double low, double high, CultureInfo culture, Func<AxisTick[], bool> fits)
    {
        int first = (int)Math.Floor(Math.Log10(low)), last = (int)Math.Ceiling(Math.Log10(high));
        bool isPlain = IsPlain(low, high);
        foreach (int[] multiples in Multiples)
        {
            if ((last - first) * multiples.Length > 60) continue;
            AxisTick[] ticks = Powers(1, multiples);
            if (ticks.Length <= Most && ticks.Length > 1 && fits(ticks)) return ticks;
        }

        if (high / low < 10) return Linear(low, high, 0, culture, fits);
        for (int each = 2; each <= last - first; each++)
        {
            AxisTick[] ticks = Powers(each, [1]);
            if (ticks.Length is > 0 and <= Most && fits(ticks)) return ticks;
        }

        return [.. Powers(1, [1]).Take(1)];

        AxisTick[] Powers(int each, int[] multiples)
        {
            List<AxisTick> ticks = [];
            for (int power = first; power <= last; power++)
            {
                if (power % each != 0) continue;
                foreach (int multiple in multiples)
                {
                    double value = Power(multiple, power);
                    if (value >= low && value <= high) ticks.Add(new(value, Label(multiple, power, value, isPlain, culture)));
                }
            }

            return [.. ticks];
        }
    }

    /// <summary>The highest tidy place of a logarithmic axis alone.</summary>
    public static AxisTick[] Highest(double low, double high, CultureInfo culture)
    {
        int power = (int)Math.Floor(Math.Log10(high));
        int multiple = high >= Power(5, power) ? 5 : high >= Power(2, power) ? 2 : 1;
        double value = Power(multiple, power);
        return [new(value, Label(multiple, power, value, IsPlain(low, high), culture))];
    }

    private static bool IsPlain(double low, double high) => low >= 9e-5 && high <= 1.1e6;

    private static string Label(int multiple, int power, double value, bool isPlain, CultureInfo culture) =>
        isPlain ? value.ToString(power < 0 ? $"N{-power}" : "N0", culture)
        : multiple == 1 ? $"10{Raised(power)}"
        : $"{multiple.ToString(culture)}×10{Raised(power)}";

    /// <summary>A power in raised digits: "⁻³".</summary>
    public static string Raised(int power) => string.Concat(
        power.ToString(CultureInfo.InvariantCulture).Select(digit => digit == '-' ? '⁻' : "⁰¹²³⁴⁵⁶⁷⁸⁹"[digit - '0']));

    private static AxisTick[] Multiple(double low, double high, double step, int exponent, CultureInfo culture)
    {
        double first = Math.Ceiling((low / step) - 1e-9), last = Math.Floor((high / step) + 1e-9);
        if (!(last - first <= 100)) return [];
        double unit = Math.Pow(10, exponent);
        int decimals = (int)Math.Clamp(-Math.Floor(Math.Log10(step / unit) + 1e-9), 0, 15);
        string format = string.Create(CultureInfo.InvariantCulture, $"N{decimals}");
        List<AxisTick> ticks = [];
        for (double i = first; i <= last; i++)
        {
            double value = i * step;
            ticks.Add(new(value, (Math.Round(value / unit, decimals) + 0.0).ToString(format, culture)));
        }

        return [.. ticks];
    }

    /// <summary>The nearest number to a multiple of a power of ten.</summary>
    private static double Power(int multiple, int power) =>
        double.Parse(string.Create(CultureInfo.InvariantCulture, $"{multiple}E{power}"), CultureInfo.InvariantCulture);
}
