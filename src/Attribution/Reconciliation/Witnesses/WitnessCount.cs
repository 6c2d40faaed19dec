using System.Globalization;

namespace Attribution;

/// <summary>How many independent witnesses claims have: from the fewest to the most that the texts allow.</summary>
/// <remarks>Made by the library, so that 0 ≤ minimum ≤ maximum. The default has no witness. Equal when both numbers are equal.</remarks>
public readonly struct WitnessCount : IEquatable<WitnessCount>
{
    internal WitnessCount(int minimum, int maximum)
    {
        Minimum = minimum;
        Maximum = maximum;
    }

    /// <summary>
    /// The number if every unnamed source is one of the others, sources whose names look alike are one, and witnesses who give the same
    /// unrounded count have it from one origin.
    /// </summary>
    public int Minimum { get; }

    /// <summary>The number if every unnamed source is a person or body of its own.</summary>
    public int Maximum { get; }

    /// <summary>Whether two are equal.</summary>
    public static bool operator ==(WitnessCount left, WitnessCount right) => left.Equals(right);

    /// <summary>Whether two differ.</summary>
    public static bool operator !=(WitnessCount left, WitnessCount right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(WitnessCount other) => Minimum == other.Minimum && Maximum == other.Maximum;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is WitnessCount other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Minimum, Maximum);

    /// <summary>"no witness", "1 witness", "2 independent witnesses", "1 to 3 independent witnesses".</summary>
    public override string ToString() => (Minimum, Maximum) switch
    {
        (0, 0) => "no witness",
        (1, 1) => "1 witness",
        _ => $"{Range} independent witnesses",
    };

    /// <summary>"2", "1 to 3".</summary>
    internal string Range => Minimum == Maximum
        ? Minimum.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{Minimum} to {Maximum}");
}
