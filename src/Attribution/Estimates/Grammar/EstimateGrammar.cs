using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Attribution;

/// <summary>
/// The words in which quantities are put: hedges, number words, magnitudes, vague counts, and the names of units. International symbols
/// and the codes of UCUM and ISO 4217 are read in every grammar; counted nouns are any words that are none of the grammar's own.
/// </summary>
/// <remarks>
/// A grammar is a format provider: <c>Estimate.Parse(text, EstimateGrammar.English.WithVagueCounts(("dozens", Bound.Inclusive(12))))</c>.
/// Its numbers have the separators of its <see cref="Culture"/>. Immutable, safe for any number of threads.
/// </remarks>
public sealed class EstimateGrammar : IFormatProvider
{
    /// <summary>The longest text that is read, in characters: 1000.</summary>
    public const int LongestText = 1000;

    private const int LongestWord = 40;

    private static ImmutableArray<EstimateGrammar> _besideEnglish;

    private EstimateGrammar(
        string name, CultureInfo culture, Lexicon lexicon, UnitLexicon unitNames, ProseLexicon prose, ImmutableArray<Unit> nouns,
        NumberMarks? marks = null)
    {
        UnitNames = unitNames;
        Name = name;
        Nouns = nouns;
        Culture = culture;
        Lexicon = lexicon;
        Prose = prose;
        Marks = marks ?? NumberMarks.Of(this);
    }

    /// <summary>
    /// English as news, official, casualty-recording, scientific and financial prose use it. "Couple" is at least 2; "few", "several" and
    /// "handful" are more than 2; "tens", "dozens", "hundreds" and so on are at least two of them.
    /// </summary>
    public static EstimateGrammar English { get; } = Create("English", EnglishWords.All()).WithProse(EnglishProse.All());

    /// <summary>
    /// French as agencies, newspapers, ministries, laboratories and banks use it, in France, Belgium, Switzerland and Canada: decimal
    /// commas, digits grouped by blanks. "Une centaine" is about 100; "des centaines" is at least 200; "plusieurs" and "quelques" are
    /// more than 2; "dollars" are those of the United States.
    /// </summary>
    public static EstimateGrammar French { get; } =
        Create("French", FrenchWords.All(), FrenchWords.Units(), FrenchWords.Culture()).WithProse(FrenchProse.All());

    /// <summary>What the grammar is called.</summary>
    public string Name { get; }

    /// <summary>
    /// The culture whose separators the numbers have; the invariant culture unless <see cref="WithCulture"/> set another.
    /// </summary>
    public CultureInfo Culture { get; }

    /// <summary>Every word with its meanings.</summary>
    [Experimental(ExperimentalIds.Words, Message = ExperimentalIds.WordsReason)]
    public ImmutableArray<EstimateWord> Words => Lexicon.Words;

    /// <summary>The only nouns that may be counted, as units; empty where every noun may. See <see cref="WithNouns"/>.</summary>
    public ImmutableArray<Unit> Nouns { get; }

    /// <summary>
    /// What words may have been read by where English says something else: each language with a decimal comma and with a decimal point.
    /// </summary>
    internal static ImmutableArray<EstimateGrammar> BesideEnglish => _besideEnglish.IsDefault
        ? _besideEnglish = [English.Marked(",", "."), French.Marked(",", " "), French.Marked(".", ",")]
        : _besideEnglish;

    internal Lexicon Lexicon { get; }

    internal UnitLexicon UnitNames { get; }

    internal ProseLexicon Prose { get; }

    internal NumberMarks Marks { get; }

    /// <summary>A grammar of other words, for another language.</summary>
    /// <param name="name">What the grammar is called.</param>
    /// <param name="words">The words, at least one; among words of one kind and text the first counts.</param>
    /// <param name="units">
    /// The names of units, beside the international symbols and codes: see <see cref="UnitWord"/>. Null for the English names.
    /// </param>
    /// <param name="culture">The culture whose separators the numbers have; null for the invariant one.</param>
    /// <exception cref="ArgumentException">
    /// A text is blank or longer than 40 characters, or there is no word, or a code is not one of UCUM or ISO 4217.
    /// </exception>
    [Experimental(ExperimentalIds.Grammars, Message = ExperimentalIds.GrammarsReason)]
    public static EstimateGrammar Create(
        string name, IEnumerable<EstimateWord> words, IEnumerable<UnitWord>? units = null, CultureInfo? culture = null)
    {
        Argument.NotBlank(name);
        ArgumentNullException.ThrowIfNull(words);
        ImmutableArray<EstimateWord> all = [.. words];
        if (all.IsEmpty) throw new ArgumentException("A grammar needs at least one word.", nameof(words));
        foreach (EstimateWord word in all)
        {
            if (word is null || string.IsNullOrWhiteSpace(word.Text) || word.Text.Length > LongestWord)
            {
                throw new ArgumentException(
                    Printable.Message($"A word is text of 1 to {LongestWord} characters; '{word?.Text}' is not."), nameof(words));
            }
        }

        UnitLexicon names = units is null ? UnitLexicon.English : UnitLexicon.Of([.. units]);
        return new(name, culture ?? CultureInfo.InvariantCulture, new(all), names, new(all, []), []);
    }

    /// <summary>
    /// The same grammar with the words of running text that <see cref="Estimate.Find(string, EstimateGrammar?)"/> goes by.
    /// </summary>
    /// <param name="words">The words; they replace the present ones.</param>
    /// <exception cref="ArgumentException">A text is blank or longer than 40 characters.</exception>
    [Experimental(ExperimentalIds.Grammars, Message = ExperimentalIds.GrammarsReason)]
    public EstimateGrammar WithProse(IEnumerable<ProseWord> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        ImmutableArray<ProseWord> all = [.. words];
        foreach (ProseWord word in all)
        {
            if (word is null || string.IsNullOrWhiteSpace(word.Text) || word.Text.Length > LongestWord)
            {
                throw new ArgumentException(
                    Printable.Message($"A word is text of 1 to {LongestWord} characters; '{word?.Text}' is not."), nameof(words));
            }
        }

        return new(Name, Culture, Lexicon, UnitNames, new(Lexicon.Words, all), Nouns);
    }

    /// <summary>The same words with other least counts for vague ones.</summary>
    /// <param name="counts">
    /// Words and what they count at the least: <c>("dozens", Bound.Inclusive(12))</c>. ACLED's coding of fatalities is tens = 10,
    /// dozens = 12, hundreds = 100.
    /// </param>
    /// <exception cref="ArgumentException">A text is not a vague count of this grammar.</exception>
    public EstimateGrammar WithVagueCounts(params ReadOnlySpan<(string Word, Bound Least)> counts)
    {
        ImmutableArray<EstimateWord>.Builder words = Words.ToBuilder();
        foreach ((string text, Bound least) in counts)
        {
            bool found = false;
            for (int i = 0; i < words.Count; i++)
            {
                if (words[i].Kind is not (EstimateWordKind.VagueCount or EstimateWordKind.Plural)) continue;
                if (!string.Equals(words[i].Text, text, StringComparison.OrdinalIgnoreCase)) continue;
                words[i] = words[i] with { Value = least.Value, IsInclusive = least.IsInclusive };
                found = true;
            }

            if (!found)
            {
                throw new ArgumentException(Printable.Message($"'{text}' is not a vague count of the grammar {Name}."), nameof(counts));
            }
        }

        return new(Name, Culture, new(words.ToImmutable()), UnitNames, Prose, Nouns);
    }

    /// <summary>The same words with the separators of another culture: "3,5 million" under de-DE.</summary>
    public EstimateGrammar WithCulture(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return new(Name, culture, Lexicon, UnitNames, Prose, Nouns);
    }

    /// <summary>
    /// The same words, but no other nouns counted than these: "12 later" and "1,100 sheep" are refused where soldiers are expected. Nouns
    /// that differ in case only are one.
    /// </summary>
    /// <param name="nouns">The nouns, without braces; none for every noun.</param>
    /// <exception cref="ArgumentException">A noun is blank, too long, or has braces or control characters in it.</exception>
    public EstimateGrammar WithNouns(params IEnumerable<string> nouns)
    {
        ArgumentNullException.ThrowIfNull(nouns);
        return new(Name, Culture, Lexicon, UnitNames, Prose, [.. nouns.Select(Unit.Counted)]);
    }

    /// <inheritdoc/>
    public object? GetFormat(Type? formatType) => formatType == typeof(EstimateGrammar) ? this : Culture.GetFormat(formatType);

    /// <summary>The name, with the culture where it is not the invariant one.</summary>
    public override string ToString() =>
        Culture.Name.Length == 0 ? Printable.Name(Name) : $"{Printable.Name(Name)} ({Culture.Name})";

    /// <summary>The grammar that a provider is or holds, or null: a culture holds none, and changes neither words nor marks.</summary>
    internal static EstimateGrammar? In(IFormatProvider? provider) =>
        provider as EstimateGrammar ?? provider?.GetFormat(typeof(EstimateGrammar)) as EstimateGrammar;

    private EstimateGrammar Marked(string point, string group) =>
        new(Name, Culture, Lexicon, UnitNames, Prose, Nouns, NumberMarks.Of(point, group));
}
