using System.Globalization;

namespace Attribution;

/// <summary>How many independent witnesses claims have: from the fewest to the most that the texts allow.</summary>
/// <param name="Minimum">If every unnamed source is one of the others.</param>
/// <param name="Maximum">If every unnamed source is somebody else.</param>
public readonly record struct WitnessCount(int Minimum, int Maximum)
{
    /// <summary>"no witness", "1 witness", "2 independent witnesses", "1 to 3 independent witnesses".</summary>
    public override string ToString() => (Minimum, Maximum) switch
    {
        (0, 0) => "no witness",
        (1, 1) => "1 witness",
        _ when Minimum == Maximum => string.Create(CultureInfo.InvariantCulture, $"{Minimum} independent witnesses"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{Minimum} to {Maximum} independent witnesses"),
    };
}
