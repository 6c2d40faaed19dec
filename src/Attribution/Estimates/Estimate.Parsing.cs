using System.Diagnostics.CodeAnalysis;

namespace Attribution;

/// <content>
/// Reading phrases. The words are English and so are the marks of the numbers, whatever the culture: only an <see cref="EstimateGrammar"/>
/// changes either.
/// </content>
public sealed partial class Estimate : ISpanParsable<Estimate>
{
    /// <summary>
    /// Reads a whole phrase as it is written: "more than 1,100 North Korean soldiers", "40–60 km", "98,000 (95% CI 8,000–194,000)".
    /// </summary>
    /// <param name="s">The phrase, at most <see cref="EstimateGrammar.LongestText"/> characters. It becomes the <see cref="Text"/>.</param>
    /// <exception cref="EstimateParseException">
    /// The phrase is not an estimate, or may be several; the exception says where and what to do.
    /// </exception>
    /// <example>
    /// <code language="cs">
    /// Estimate said = Estimate.Parse("nearly 3,000 soldiers");
    /// Console.WriteLine($"{said.Form}, {said.Upper}, {said.Unit}");    // Nearly, 3000 (exclusive), soldiers
    /// </code>
    /// </example>
    public static Estimate Parse(string s) => Parse(s, null);

    /// <inheritdoc cref="Parse(string)"/>
    public static Estimate Parse(ReadOnlySpan<char> s) => Parse(s, null);

    /// <inheritdoc cref="Parse(string)" path="/*[not(self::param)]"/>
    /// <param name="s">The phrase, at most <see cref="EstimateGrammar.LongestText"/> characters. It becomes the <see cref="Text"/>.</param>
    /// <param name="grammar">The words and the marks of the numbers; null for <see cref="EstimateGrammar.English"/>.</param>
    public static Estimate Parse(string s, EstimateGrammar? grammar)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Read(s, s, grammar, out Estimate? result, out Fault fault) ? result : throw new EstimateParseException(fault.In(s, grammar));
    }

    /// <inheritdoc cref="Parse(string, EstimateGrammar?)"/>
    public static Estimate Parse(ReadOnlySpan<char> s, EstimateGrammar? grammar) =>
        Read(s, null, grammar, out Estimate? result, out Fault fault) ? result : throw new EstimateParseException(fault.In(s, grammar));

    /// <summary>Reads a whole phrase as <see cref="Parse(string)"/> does, without an exception.</summary>
    /// <param name="s">The phrase; null is refused.</param>
    /// <param name="result">The estimate, or null where the phrase is refused.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, [NotNullWhen(true)] out Estimate? result) => TryParse(s, null, out result);

    /// <inheritdoc cref="TryParse(string?, out Estimate?)"/>
    public static bool TryParse(ReadOnlySpan<char> s, [NotNullWhen(true)] out Estimate? result) => TryParse(s, null, out result);

    /// <inheritdoc cref="TryParse(string?, out Estimate?)" path="/*[not(self::param)]"/>
    /// <param name="s">The phrase; null is refused.</param>
    /// <param name="grammar">The words and the marks of the numbers; null for <see cref="EstimateGrammar.English"/>.</param>
    /// <param name="result">The estimate, or null where the phrase is refused.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, EstimateGrammar? grammar, [NotNullWhen(true)] out Estimate? result) =>
        Read(s, s, grammar, out result, out _);

    /// <inheritdoc cref="TryParse(string?, EstimateGrammar?, out Estimate?)"/>
    public static bool TryParse(ReadOnlySpan<char> s, EstimateGrammar? grammar, [NotNullWhen(true)] out Estimate? result) =>
        Read(s, null, grammar, out result, out _);

    /// <summary>Reads a whole phrase, or says why it cannot be read.</summary>
    /// <param name="s">The phrase; null is refused as an empty one is.</param>
    /// <param name="result">The estimate, or null where the phrase is refused.</param>
    /// <param name="refusal">The reason, or null where the phrase is read.</param>
    /// <example>
    /// <code language="cs">
    /// bool isRead = Estimate.TryParse("1.100 dead", out Estimate? estimate, out EstimateRefusal? refusal);
    /// Console.WriteLine(refusal?.Code);    // ambiguous-grouping
    /// </code>
    /// </example>
    public static bool TryParse(
        [NotNullWhen(true)] string? s, [NotNullWhen(true)] out Estimate? result, [NotNullWhen(false)] out EstimateRefusal? refusal) =>
        TryParse(s, null, out result, out refusal);

    /// <inheritdoc cref="TryParse(string?, out Estimate?, out EstimateRefusal?)"/>
    public static bool TryParse(
        ReadOnlySpan<char> s, [NotNullWhen(true)] out Estimate? result, [NotNullWhen(false)] out EstimateRefusal? refusal) =>
        TryParse(s, null, out result, out refusal);

    /// <inheritdoc cref="TryParse(string?, out Estimate?, out EstimateRefusal?)" path="/*[not(self::param)]"/>
    /// <param name="s">The phrase; null is refused as an empty one is.</param>
    /// <param name="grammar">The words and the marks of the numbers; null for <see cref="EstimateGrammar.English"/>.</param>
    /// <param name="result">The estimate, or null where the phrase is refused.</param>
    /// <param name="refusal">The reason, or null where the phrase is read.</param>
    public static bool TryParse(
        [NotNullWhen(true)] string? s,
        EstimateGrammar? grammar,
        [NotNullWhen(true)] out Estimate? result,
        [NotNullWhen(false)] out EstimateRefusal? refusal)
    {
        bool read = Read(s, s, grammar, out result, out Fault fault);
        refusal = read ? null : fault.In(s, grammar);
        return read;
    }

    /// <inheritdoc cref="TryParse(string?, EstimateGrammar?, out Estimate?, out EstimateRefusal?)"/>
    public static bool TryParse(
        ReadOnlySpan<char> s,
        EstimateGrammar? grammar,
        [NotNullWhen(true)] out Estimate? result,
        [NotNullWhen(false)] out EstimateRefusal? refusal)
    {
        bool read = Read(s, null, grammar, out result, out Fault fault);
        refusal = read ? null : fault.In(s, grammar);
        return read;
    }

    static Estimate IParsable<Estimate>.Parse(string s, IFormatProvider? provider) => Parse(s, EstimateGrammar.In(provider));

    static Estimate ISpanParsable<Estimate>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        Parse(s, EstimateGrammar.In(provider));

    static bool IParsable<Estimate>.TryParse(string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Estimate result) =>
        TryParse(s, EstimateGrammar.In(provider), out result);

    static bool ISpanParsable<Estimate>.TryParse(
        ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out Estimate result) =>
        TryParse(s, EstimateGrammar.In(provider), out result);

    private static bool Read(
        ReadOnlySpan<char> phrase, string? text, EstimateGrammar? grammar, [NotNullWhen(true)] out Estimate? result, out Fault fault)
    {
        PhraseReader reader = new(phrase, grammar ?? EstimateGrammar.English);
        bool read = reader.TryRead(out Draft draft);
        result = read ? draft.Build(text ?? phrase.ToString(), reader.Whole) : null;
        fault = reader.Fault;
        return read;
    }
}
