using System.Buffers;
using System.Globalization;

namespace Attribution;

/// <summary>A named unit in a compound, with its exponent and the side of the fraction bar that it stands on.</summary>
internal readonly record struct UnitPiece(UnitName Name, int Exponent, bool IsBelow)
{
    private static readonly SearchValues<char> Operators = SearchValues.Create("./{*");

    /// <summary>Whether an exponent may follow: the code is a single atom.</summary>
    public static bool IsSimple(string code) => !code.AsSpan().ContainsAny(Operators);

    /// <summary>The code of the piece for one of its readings, without the solidus.</summary>
    public string Code(string code)
    {
        if (Exponent != 1) return string.Create(CultureInfo.InvariantCulture, $"{code}{Exponent}");
        return IsBelow && !IsSimple(code) ? $"({code})" : code;
    }
}
