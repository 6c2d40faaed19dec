using System.Text;

namespace Attribution;

/// <summary>
/// What a unit measures, as a product of powers of length, mass, time, plane angle, temperature, electric charge and luminous
/// intensity (UCUM's base units), of counted nouns, of currencies, and of scales with no conversion factor to others (arbitrary units,
/// levels). Two units convert exactly when their dimensions are equal. <c>default</c> is dimensionless.
/// </summary>
public readonly struct Dimension : IEquatable<Dimension>
{
    private readonly Powers? _powers;

    internal Dimension(Powers powers) => _powers = powers;

    /// <summary>True for pure numbers: 1, percent, parts per million, and with UCUM the mole and the bit.</summary>
    public bool IsDimensionless => Powers.IsEmpty;

    private Powers Powers => _powers ?? Powers.None;

    /// <summary>Whether both are the same product of powers.</summary>
    public static bool operator ==(Dimension left, Dimension right) => left.Equals(right);

    /// <summary>Whether the products of powers differ.</summary>
    public static bool operator !=(Dimension left, Dimension right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Dimension other) => Powers.Equals(other.Powers);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Dimension other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Powers.GetHashCode();

    /// <summary>"length", "length/time", "length²·mass/time²", "people/length²", "number" where there is no dimension.</summary>
    public override string ToString()
    {
        StringBuilder text = new();
        foreach ((string symbol, int exponent) in Powers.Factors)
        {
            if (exponent > 0) Append(text, text.Length > 0 ? "·" : "", symbol, exponent);
        }

        if (text.Length == 0) text.Append(IsDimensionless ? "number" : "1");
        foreach ((string symbol, int exponent) in Powers.Factors)
        {
            if (exponent < 0) Append(text, "/", symbol, -exponent);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, string join, string symbol, int exponent)
    {
        text.Append(join).Append(symbol switch
        {
            "m" => "length",
            "s" => "time",
            "g" => "mass",
            "rad" => "plane angle",
            "K" => "temperature",
            "C" => "electric charge",
            "cd" => "luminous intensity",
            ['{', .. var noun, '}'] => noun,
            _ => symbol,
        });
        if (exponent != 1) text.Append(Superscript.Of(exponent));
    }
}
