using System.Collections.Immutable;

namespace Attribution;

/// <summary>A product of symbols with whole exponents, none zero, in ordinal order of symbol: length²·mass, or π⁻¹.</summary>
internal sealed class Powers : IEquatable<Powers>
{
    private readonly ImmutableArray<(string Symbol, int Exponent)> _factors;

    private Powers(ImmutableArray<(string Symbol, int Exponent)> factors) => _factors = factors;

    public static Powers None { get; } = new([]);

    public bool IsEmpty => _factors.IsEmpty;

    public ReadOnlySpan<(string Symbol, int Exponent)> Factors => _factors.AsSpan();

    public static Powers Of(string symbol) => new([(symbol, 1)]);

    /// <summary>This times <paramref name="other"/> raised to <paramref name="exponent"/>.</summary>
    public Powers Times(Powers other, int exponent)
    {
        if (other.IsEmpty || exponent == 0) return this;
        ImmutableArray<(string, int)>.Builder merged = ImmutableArray.CreateBuilder<(string, int)>();
        int i = 0;
        int j = 0;
        while (i < _factors.Length || j < other._factors.Length)
        {
            int order = i == _factors.Length ? 1
                : j == other._factors.Length ? -1
                : string.CompareOrdinal(_factors[i].Symbol, other._factors[j].Symbol);
            if (order < 0)
            {
                merged.Add(_factors[i++]);
                continue;
            }

            (string symbol, int power) = other._factors[j++];
            power *= exponent;
            if (order == 0) power += _factors[i++].Exponent;
            if (power != 0) merged.Add((symbol, power));
        }

        return merged.Count == 0 ? None : new(merged.ToImmutable());
    }

    public bool Equals(Powers? other)
    {
        if (ReferenceEquals(this, other)) return true;
        if (other is null || other._factors.Length != _factors.Length) return false;
        for (int i = 0; i < _factors.Length; i++)
        {
            if (_factors[i].Exponent != other._factors[i].Exponent || _factors[i].Symbol != other._factors[i].Symbol) return false;
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as Powers);

    public override int GetHashCode()
    {
        HashCode hash = default;
        foreach ((string symbol, int exponent) in _factors)
        {
            hash.Add(symbol, StringComparer.Ordinal);
            hash.Add(exponent);
        }

        return hash.ToHashCode();
    }
}
