using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Attribution;

/// <content>Codes. A code is the same in every culture, so that no member takes a format provider but where an interface asks.</content>
public sealed partial class Unit
{
    /// <summary>
    /// Reads a code: a case-sensitive expression of UCUM 2.2, in which an ISO 4217 code may stand for a currency and an annotation
    /// for a counted noun. For units as people write them ("sq km") see <see cref="TryFromName"/>.
    /// </summary>
    /// <param name="code">At most 256 characters, without blanks outside annotations.</param>
    /// <exception cref="FormatException">The text is not such a code; the message says where and what would be right.</exception>
    /// <example>
    /// <code language="cs">
    /// Unit speed = Unit.Parse("km/h");
    /// Console.WriteLine(speed.CanConvertTo(Unit.Parse("m/s")));    // True
    /// </code>
    /// </example>
    public static Unit Parse(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return TryRead(code, code, out Unit? unit) ? unit : throw new FormatException(Explain(code));
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static Unit Parse(ReadOnlySpan<char> code) =>
        TryRead(code, null, out Unit? unit) ? unit : throw new FormatException(Explain(code));

    /// <summary>Reads a code as <see cref="Parse(string)"/> does, without an exception.</summary>
    public static bool TryParse([NotNullWhen(true)] string? code, [NotNullWhen(true)] out Unit? unit)
    {
        unit = null;
        return code is not null && TryRead(code, code, out unit);
    }

    /// <inheritdoc cref="TryParse(string?, out Unit?)"/>
    public static bool TryParse(ReadOnlySpan<char> code, [NotNullWhen(true)] out Unit? unit) => TryRead(code, null, out unit);

    static Unit IParsable<Unit>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static Unit ISpanParsable<Unit>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Unit>.TryParse(string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Unit result) =>
        TryParse(s, out result);

    static bool ISpanParsable<Unit>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out Unit result) =>
        TryParse(s, out result);

    private static bool TryRead(ReadOnlySpan<char> code, string? text, [NotNullWhen(true)] out Unit? unit)
    {
        if (UnitCache.TryGet(code, out unit)) return true;
        if (!UcumExpression.TryParse(code, out UcumExpression? expression, out _)) return false;
        unit = new(code.Contains('{') ? WithRegularAnnotations(code) : text ?? code.ToString(), expression!);
        UnitCache.Add(unit);
        return true;
    }

    private static string Explain(ReadOnlySpan<char> code) =>
        UcumExpression.TryParse(code, out _, out UcumFault fault) ? "" : fault.Describe(code);

    private static string WithRegularAnnotations(ReadOnlySpan<char> code)
    {
        StringBuilder regular = new(code.Length);
        for (int open = code.IndexOf('{'); open >= 0; open = code.IndexOf('{'))
        {
            int length = code[open..].IndexOf('}');
            Noun.TryNormalise(code.Slice(open + 1, length - 1), out string? noun);
            regular.Append(code[..open]).Append('{').Append(noun).Append('}');
            code = code[(open + length + 1)..];
        }

        return regular.Append(code).ToString();
    }
}
