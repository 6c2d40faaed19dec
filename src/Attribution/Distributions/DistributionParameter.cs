using System.Globalization;

namespace Attribution;

/// <summary>One named parameter of a <see cref="Distribution"/>.</summary>
/// <remarks>Equal when name and value are. <c>default</c> has an empty name and the value 0.</remarks>
public readonly struct DistributionParameter : IEquatable<DistributionParameter>
{
    private readonly string? _name;

    internal DistributionParameter(string name, double value)
    {
        _name = name;
        Value = value;
    }

    /// <summary>For instance "standard deviation"; "… of the logarithm" where it is on the scale of the natural logarithm.</summary>
    public string Name => _name ?? "";

    /// <summary>The value, in the unit of the quantity or, where the name says so, of its natural logarithm.</summary>
    public double Value { get; }

    private string Digits => Value switch
    {
        double.PositiveInfinity => "∞",
        double.NegativeInfinity => "-∞",
        _ => Value.ToString("G6", CultureInfo.InvariantCulture),
    };

    /// <summary>Whether two parameters have the same name and the same value.</summary>
    public static bool operator ==(DistributionParameter left, DistributionParameter right) => left.Equals(right);

    /// <summary>Whether two parameters differ in their name or their value.</summary>
    public static bool operator !=(DistributionParameter left, DistributionParameter right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(DistributionParameter other) => Name == other.Name && Value.Equals(other.Value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DistributionParameter other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Value);

    /// <summary>"standard deviation 182.387", "upper ∞": six significant digits, the same in every culture.</summary>
    public override string ToString() => $"{Name} {Digits}".TrimStart();
}
