using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Attribution;

/// <summary>A named unit in a compound, with its exponent and the side of the fraction bar that it stands on.</summary>
internal readonly record struct UnitPiece(UnitName Name, int Exponent, bool IsBelow)
{
    private static readonly SearchValues<char> Operators = SearchValues.Create("./{*");

    /// <summary>Whether an exponent may follow: the code is a single atom without one.</summary>
    public static bool IsSimple(string code) => !code.AsSpan().ContainsAny(Operators) && !char.IsAsciiDigit(code[^1]);

    /// <summary>
    /// Writes the operator and the code of one of the readings. Beside other units a degree of temperature can only be a difference, and
    /// a difference in degrees Celsius is one in kelvins.
    /// </summary>
    public bool TryWrite(string reading, bool isFirst, Span<char> destination, out int written)
    {
        string code = reading switch { "Cel" => "K", "[degF]" => "[degR]", _ => reading };
        string sign = isFirst ? "" : IsBelow ? "/" : ".";
        return Exponent != 1
            ? destination.TryWrite(CultureInfo.InvariantCulture, $"{sign}{code}{Exponent}", out written)
            : IsBelow && code.AsSpan().ContainsAny(Operators)
                ? destination.TryWrite(CultureInfo.InvariantCulture, $"{sign}({code})", out written)
                : destination.TryWrite(CultureInfo.InvariantCulture, $"{sign}{code}", out written);
    }

    /// <summary>Room for the pieces of one compound.</summary>
    [InlineArray(Capacity)]
    internal struct Row
    {
        public const int Capacity = 8;

        private UnitPiece _first;
    }
}
