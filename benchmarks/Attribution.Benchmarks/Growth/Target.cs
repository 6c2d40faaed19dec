using System.Globalization;

namespace Attribution.Benchmarks.Growth;

/// <summary>A ratio that the library is held to.</summary>
/// <param name="What">What is compared with what.</param>
/// <param name="Measured">The ratio, or the count.</param>
/// <param name="Least">The least that will do, or null.</param>
/// <param name="Most">The most that will do, or null.</param>
internal readonly record struct Target(string What, double Measured, double? Least = null, double? Most = null)
{
    /// <summary>A row of the table of targets.</summary>
    public override string ToString()
    {
        string asked = (Least, Most) switch
        {
            ({ } least, _) => string.Create(CultureInfo.InvariantCulture, $"≥ {least:#,0.##}"),
            (_, { } most) => string.Create(CultureInfo.InvariantCulture, $"≤ {most:#,0.##}"),
            _ => "–",
        };
        bool isMet = !(Measured < Least) && !(Measured > Most);
        string number = Measured is >= 1000 or <= -1000
            ? Measured.ToString("N0", CultureInfo.InvariantCulture)
            : Measured.ToString("0.##", CultureInfo.InvariantCulture);
        return $"| {What} | {number} | {asked} | {(Least is null && Most is null ? "" : isMet ? "yes" : "**no**")} |";
    }
}
