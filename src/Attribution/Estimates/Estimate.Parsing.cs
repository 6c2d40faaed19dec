using System.Diagnostics.CodeAnalysis;

namespace Attribution;

/// <content>Reading phrases.</content>
public sealed partial class Estimate : ISpanParsable<Estimate>
{
    /// <summary>Reads a whole phrase as it is written: "more than 1,100 North Korean soldiers", "40–60 km", "98,000 (95% CI 8,000–194,000)".</summary>
    /// <param name="s">The phrase, at most <see cref="EstimateGrammar.LongestText"/> characters. It becomes the <see cref="Text"/>.</param>
    /// <param name="provider">
    /// Null for English words with a decimal point; a culture for English words with that culture's separators; an
    /// <see cref="EstimateGrammar"/> for other words.
    /// </param>
    /// <exception cref="EstimateParseException">The phrase is no estimate, or may be several; the exception says where and what to do.</exception>
    public static Estimate Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Read(s, s, provider, out Estimate? result, out Fault fault) ? result : throw new EstimateParseException(fault.In(s));
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static Estimate Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        Read(s, null, provider, out Estimate? result, out Fault fault) ? result : throw new EstimateParseException(fault.In(s));

    /// <summary>Reads a whole phrase as <see cref="Parse(string, IFormatProvider?)"/> does, without an exception.</summary>
    /// <param name="s">The phrase; null is refused.</param>
    /// <param name="provider">Null, a culture or an <see cref="EstimateGrammar"/>.</param>
    /// <param name="result">The estimate, or null where the phrase is refused.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [NotNullWhen(true)] out Estimate? result) =>
        Read(s, s, provider, out result, out _);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out Estimate?)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [NotNullWhen(true)] out Estimate? result) =>
        Read(s, null, provider, out result, out _);

    /// <summary>Reads a whole phrase, or says why it cannot be read.</summary>
    /// <param name="s">The phrase.</param>
    /// <param name="provider">Null, a culture or an <see cref="EstimateGrammar"/>.</param>
    /// <param name="result">The estimate, or null where the phrase is refused.</param>
    /// <param name="refusal">The reason, or null where the phrase is read.</param>
    public static bool TryParse(
        ReadOnlySpan<char> s,
        IFormatProvider? provider,
        [NotNullWhen(true)] out Estimate? result,
        [NotNullWhen(false)] out EstimateRefusal? refusal)
    {
        bool read = Read(s, null, provider, out result, out Fault fault);
        refusal = read ? null : fault.In(s);
        return read;
    }

    private static bool Read(
        ReadOnlySpan<char> phrase, string? text, IFormatProvider? provider, [NotNullWhen(true)] out Estimate? result, out Fault fault)
    {
        PhraseReader reader = new(phrase, EstimateGrammar.Of(provider), NumberMarks.Of(provider));
        bool read = reader.TryRead(out Draft draft);
        result = read ? draft.Build(text ?? phrase.ToString()) : null;
        fault = reader.Fault;
        return read;
    }
}
