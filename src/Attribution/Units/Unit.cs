using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Attribution;

/// <summary>
/// What a number counts or measures: a UCUM unit (<c>km/h</c>), an ISO 4217 currency (<c>USD</c>) or a counted noun
/// (<c>{soldiers}</c>).
/// </summary>
/// <remarks>
/// Two units are equal when their codes are: <c>km/h</c> and <c>km.h-1</c> are not equal, but
/// <see cref="IsEquivalentTo">equivalent</see>.
/// </remarks>
[JsonConverter(typeof(UnitJsonConverter))]
public sealed partial class Unit : IEquatable<Unit>, ISpanParsable<Unit>, ISpanFormattable
{
    private const int LongestNoun = UcumExpression.LongestCode - 2;

    private readonly UcumExpression _expression;

    private Unit(string code, UcumExpression expression)
    {
        Code = code;
        _expression = expression;
        Kind = expression.Terms switch
        {
            [UnitTerm.OfNoun { Exponent: 1 }] => UnitKind.Count,
            [UnitTerm.OfCurrency { Exponent: 1 }] => UnitKind.Currency,
            _ => UnitKind.Ucum,
        };
    }

    /// <summary>The code as stated, with the white space in annotations made regular: "km/h", "USD", "{North Korean soldiers}".</summary>
    public string Code { get; }

    /// <summary>The system that <see cref="Code"/> belongs to.</summary>
    public UnitKind Kind { get; }

    /// <summary>What the unit measures: units convert into one another where their dimensions are equal.</summary>
    public Dimension Dimension => new(_expression.Measure.Dimension);

    /// <summary>
    /// Digits after the decimal point in which ISO 4217 divides the currency: 2 for USD, 0 for JPY. Null for what is not a currency and
    /// for currencies without minor units (gold).
    /// </summary>
    public int? MinorUnits => _expression.Terms is [UnitTerm.OfCurrency { Exponent: 1 } currency] ? currency.Currency.MinorUnits : null;

    private ImmutableArray<UnitTerm> Terms => _expression.Terms;

    /// <summary>Whether both units have the same code, or both are null.</summary>
    public static bool operator ==(Unit? left, Unit? right) =>
        ReferenceEquals(left, right) || (left is not null && left.Equals(right));

    /// <summary>Whether the units have different codes, or one alone is null.</summary>
    public static bool operator !=(Unit? left, Unit? right) => !(left == right);

    /// <summary>
    /// A counted noun. The noun keeps its case; white space around it goes and inside it becomes single blanks. Nouns that differ in case
    /// only count the same thing (they convert, though they are not equal); singular and plural, and any other two nouns, do not.
    /// </summary>
    /// <param name="noun">"soldiers", without braces.</param>
    /// <exception cref="ArgumentException">
    /// The noun is null, blank or longer than 254 characters, or has braces, or characters that do not show, in it.
    /// </exception>
    /// <example>
    /// <code language="cs">
    /// Console.WriteLine(Unit.Counted("soldiers").Code);    // {soldiers}
    /// </code>
    /// </example>
    public static Unit Counted(string noun)
    {
        Argument.NotBlank(noun);
        return Counted(noun.AsSpan());
    }

    /// <inheritdoc cref="Counted(string)"/>
    public static Unit Counted(ReadOnlySpan<char> noun)
    {
        // Most nouns are short, and a short span is cleared sooner.
        Span<char> code = noun.Length <= 62 ? stackalloc char[64] : stackalloc char[UcumExpression.LongestCode];
        if (noun.Length <= LongestNoun)
        {
            code[0] = '{';
            noun.CopyTo(code[1..]);
            code[noun.Length + 1] = '}';
            if (UnitCache.TryGet(code[..(noun.Length + 2)], out Unit? unit) && unit.Kind == UnitKind.Count) return unit;
        }

        if (!Noun.TryNormalise(noun, out string? normalised) || normalised!.Length > LongestNoun)
        {
            throw new ArgumentException(
                Printable.Message(
                    $"A counted noun has 1 to {LongestNoun} characters, no braces and no characters that do not show; '{noun}' is none."),
                nameof(noun));
        }

        return Parse($"{{{normalised}}}");
    }

    /// <summary>A currency.</summary>
    /// <param name="iso4217">Three capital letters: "USD".</param>
    /// <exception cref="ArgumentException">The text is null or no ISO 4217 code that was in force in 2025 or later.</exception>
    public static Unit Currency(string iso4217)
    {
        ArgumentNullException.ThrowIfNull(iso4217);
        return Iso4217.TryFind(iso4217, out _)
            ? Parse(iso4217)
            : throw new ArgumentException(Printable.Message($"'{iso4217}' is not an ISO 4217 currency code such as USD."), nameof(iso4217));
    }

    /// <summary>
    /// This unit for each one of another: people per square kilometre is <c>Unit.Counted("people").Per(Unit.Parse("km2"))</c>.
    /// </summary>
    /// <exception cref="ArgumentException">
    /// One of the units has its own zero point (degrees Celsius), or the code would be longer than 256 characters.
    /// </exception>
    public Unit Per(Unit denominator)
    {
        ArgumentNullException.ThrowIfNull(denominator);
        string below = denominator.Terms.Length > 1 || denominator.Code[0] == '/' ? $"({denominator.Code})" : denominator.Code;
        string code = $"{Code}/{below}";
        return TryParse(code, out Unit? quotient)
            ? quotient
            : throw new ArgumentException(
                Printable.Message($"'{Code}' per '{denominator.Code}' is no unit: {Explain(code)}"), nameof(denominator));
    }

    /// <inheritdoc/>
    public bool Equals(Unit? other) => other is not null && other.Code == Code;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Unit);

    /// <inheritdoc/>
    public override int GetHashCode() => Code.GetHashCode(StringComparison.Ordinal);
}
