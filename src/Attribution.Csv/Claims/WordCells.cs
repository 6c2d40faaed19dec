using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Attribution;

/// <summary>Reads the words of a claim by the grammar of its topic.</summary>
internal sealed partial class WordCells(EstimateGrammar? grammar)
{
    /// <summary>The most characters of words that are looked at for the mark of a footnote.</summary>
    private const int LongestPhrase = 1_000;

    private static readonly FrozenSet<string> Asides = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "as stated", "as reported", "as said", "as printed", "as quoted", "quoted", "verbatim", "text", "words", "exact words", "original",
        "number", "numbers", "no", "no.", "n", "#", "count", "total");

    private const string Marks = "\"\"“”«»„“‘’‹›''";

    private readonly Dictionary<string, EstimateGrammar?> _strict = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (Unit? Code, Unit? Word)> _units = new(StringComparer.Ordinal);

    /// <summary>What the heading says of the numbers below it; where that is a unit of measure, it is that of bare numbers.</summary>
    public string? Heading { get; set; }

    /// <summary>Whether what a heading says beside its name is known: a unit, a noun of a topic, or that these are words.</summary>
    public bool Knows(string aside, IEnumerable<Topic> topics) =>
        Asides.Contains(aside)
        || topics.Any(topic => topic.Unit is null
            || (Find(aside, topic) is { } unit && (unit.Kind != UnitKind.Count || topic.Accepts(unit))));

    /// <summary>
    /// Reads the value of a record. Words that are refused stay words, with the code of the refusal; except for words without a number,
    /// which is a fact about them, that is a problem of the record.
    /// </summary>
    public ClaimValue? Read(ClaimRow row, Topic topic, Stance stance, bool varies)
    {
        string? words = row[ClaimColumn.Words];
        string? mark = words is not null && Placeholders.Has(words) ? words : null;
        if (mark is not null) words = null;
        if (stance is Stance.Evades or Stance.NeitherConfirmsNorDenies or Stance.Silent or Stance.Remarks)
        {
            if (words is null) return null;
            row.Refuse(
                "stance-with-words",
                ClaimColumn.Words,
                $"The stance '{MemberCells.Spoken(stance)}' answers nothing, and the cell has the words {Quote.Of(words)}; clear it, or "
                    + "correct the stance.");
            return null;
        }

        if (words is null)
        {
            // A plain no to a quantity is an answer; a plain yes is a slip.
            if (stance != Stance.Denies && Blank(topic, mark) is { } refusal) row.Refuse("empty-words", ClaimColumn.Words, refusal);
            return null;
        }

        if (SpreadsheetCells.IsError(words))
        {
            return Kept(
                row, words, "spreadsheet-error",
                    $"{Quote.Of(words)} is what a spreadsheet shows where a formula or a column fails; write the words.");
        }

        return topic.Unit is null ? new TextValue(words) : Quantity(row, topic, words, varies);
    }

    /// <summary>Why a claim cannot do without words; null where it can.</summary>
    private static string? Blank(Topic topic, string? mark)
    {
        if (topic.Unit is null)
        {
            return mark is null
                ? null
                : $"{Quote.Of(mark)} says nothing; write the words, clear the cell for a plain yes, or write the stance evades or silent.";
        }

        return $"The cell {(mark is null ? "is blank" : $"has {Quote.Of(mark)} for a blank")}, and a blank is not 0: the topic "
            + $"{Quote.Of(topic.Id)} is a quantity, and the claim would assert nothing of it. Write the words, or the stance evades, "
            + "silent or neither confirms nor denies.";
    }

    private ClaimValue Quantity(ClaimRow row, Topic topic, string words, bool varies)
    {
        if (words[0] is '=' or '@')
        {
            return Kept(row, words, "formula", $"{Quote.Of(words)} is a formula and not a quantity; write the words that were said.");
        }

        if (Placeholders.IsNone(words))
        {
            return Kept(
                row, words, "none",
                $"{Quote.Of(words)} is 0 to some and no figure to others; write '0', or clear the cell and write the stance silent or "
                    + "evades.");
        }

        if (SpreadsheetCells.IsDate(words))
        {
            string was = SpreadsheetCells.Range(words) is { } range ? $", perhaps the range {range}" : "";
            return Kept(
                row,
                words,
                "spreadsheet-date",
                $"{Quote.Of(words)} is a date into which a spreadsheet turned what was typed{was}; format the column as text, and type it "
                    + "again.");
        }

        string phrase = Unquoted(words);
        if (topic.Unit!.Kind == UnitKind.Count && phrase.Length <= 12 && phrase.AsSpan().ContainsAny("/⁄∕")
            && Fraction().IsMatch(phrase))
        {
            return Kept(
                row, words, "spreadsheet-date",
                $"{Quote.Of(words)} is a day, a fraction, '3 of 5' or the range 3–5, and nothing is counted in fractions; write it in "
                    + "words.");
        }

        if (!Estimate.TryParse(phrase, Strict(topic), out Estimate? estimate) || !topic.Accepts(estimate.Unit))
        {
            topic.TryReadEstimate(phrase, out estimate, out EstimateRefusal? refusal, grammar);
            if (refusal is null) throw new InvalidOperationException("The topic reads what its own grammar refuses.");
            if (phrase.Length <= LongestPhrase && FootnoteMark().Match(phrase) is { Success: true, Index: > 0 } mark
                && topic.TryReadEstimate(phrase[..mark.Index], out _, out _, grammar))
            {
                return Kept(
                    row, words, "footnote",
                    $"{Quote.Of(mark.Value.Trim())} at the end is the mark of a footnote and no part of the words; take it out, and write "
                        + "into the note what the footnote says.");
            }

            if (refusal.Code == EstimateRefusal.NoNumericContent) return new TextValue(words, refusal.Code);
            return Kept(row, words, refusal.Code, Quote.Message(refusal.Message));
        }

        // A list has such marks before its items; a change is said in words, or has its noun beside it.
        if (topic.Unit.Kind == UnitKind.Count && estimate.Unit is null && estimate.Best < 0 && phrase[0] is '-' or '−' or '–')
        {
            return Kept(
                row, words, "negative-count",
                $"{Quote.Of(words)} is below 0, which no count is; take the mark before the figure away, or write 'up to' or 'a change "
                    + "of'.");
        }

        // 1.234 deaths are a thousand to one half of the world; with the noun behind it, the grammar says so.
        if (estimate.Unit is null && topic.Unit is { Kind: UnitKind.Count } counted && IsBroken(estimate)
            && !Estimate.TryParse($"{phrase} {counted.Plural}", Strict(topic), out _, out EstimateRefusal? unclear)
            && unclear.Code == EstimateRefusal.AmbiguousGrouping)
        {
            return Kept(row, words, unclear.Code, Quote.Message(unclear.Message));
        }

        if (row[ClaimColumn.Unit] is { } unit)
        {
            if (!WithUnit(row, topic, unit, ref estimate)) return estimate;
        }
        else if (Heading is not null && estimate.Unit is null && Find(Heading, topic) is { Kind: not UnitKind.Count } all
            && all != topic.Unit)
        {
            if (!topic.Accepts(all))
            {
                row.Refuse("unit-mismatch", ClaimColumn.Words,
                    $"The heading says '{all}', and the topic is in '{topic.Unit}'; correct either, or write the unit into the cell.");
                return estimate;
            }

            estimate = estimate.WithUnit(all);
        }

        if (varies && !estimate.Varies)
        {
            try
            {
                estimate = estimate.Varying();
            }
            catch (Exception exception) when (exception is InvalidOperationException or ArgumentException)
            {
                return Kept(row, words, "varies", Quote.Message(exception));
            }
        }

        return phrase.Length == words.Length ? estimate : estimate.WithText(words);
    }

    /// <summary>Gives an estimate the unit that its own column names.</summary>
    private bool WithUnit(ClaimRow row, Topic topic, string cell, ref Estimate estimate)
    {
        if (Find(cell, topic) is not { } unit)
        {
            row.Refuse("unknown-unit", ClaimColumn.Unit,
                $"{Quote.Of(cell)} is not a unit; write its code, as 'km', or a noun, as '{{soldiers}}'.");
            return false;
        }

        if (!topic.Accepts(unit) || (estimate.Unit is { } said && said != unit))
        {
            string other = estimate.Unit is { } own ? $"the words say '{own}'" : $"the topic is in '{topic.Unit}'";
            row.Refuse("unit-mismatch", ClaimColumn.Unit, $"The column says '{unit}', and {other}; correct either.");
            return false;
        }

        if (Heading is not null && Find(Heading, topic) is { Kind: not UnitKind.Count } all && all != unit)
        {
            row.Refuse("unit-mismatch", ClaimColumn.Unit, $"The column says '{unit}', and the heading of the words '{all}'; correct "
                + "either.");
            return false;
        }

        estimate = estimate.WithUnit(unit);
        return true;
    }

    /// <summary>The grammar that knows no nouns but those of the topic, made once for each.</summary>
    private EstimateGrammar? Strict(Topic topic)
    {
        if (_strict.TryGetValue(topic.Id, out EstimateGrammar? known)) return known;
        EstimateGrammar all = grammar ?? EstimateGrammar.English;
        EstimateGrammar strict = topic.Unit is { Kind: UnitKind.Count } unit
            ? all.WithNouns(topic.Nouns.Prepend(unit).Select(noun => noun.Plural))
            : all;
        _strict.Add(topic.Id, strict);
        return strict;
    }

    /// <summary>The unit that a topic accepts, if a text is both a code and a word: ft is the code of the femtotonne, and a foot.</summary>
    private Unit? Find(string cell, Topic topic)
    {
        if (!_units.TryGetValue(cell, out (Unit? Code, Unit? Word) known))
        {
            known.Code = Unit.TryParse(cell, out Unit? code) ? code : null;
            // "1 thousand km" is 1,000 km: a unit is what leaves the 1 as it is.
            known.Word = Estimate.TryParse("1 " + cell, grammar, out Estimate? one) && one is { Form: EstimateForm.Exact, Best: 1 }
                ? one.Unit : null;
            if (_units.Count < 1_000) _units.Add(cell, known);
        }

        (Unit? coded, Unit? word) = known;
        if (coded is null || word is null) return coded ?? word;
        return !topic.Accepts(coded) && topic.Accepts(word) ? word : coded;
    }

    /// <summary>Whether a figure has decimals.</summary>
    private static bool IsBroken(Estimate estimate) =>
        Decimals(estimate.Best) || Decimals(estimate.Lower?.Value) || Decimals(estimate.Upper?.Value);

    private static bool Decimals(decimal? figure) => figure is { } number && !decimal.IsInteger(number);

    private static TextValue Kept(ClaimRow row, string words, string code, string message)
    {
        row.KeepWords(code, message);
        return new(words, code);
    }

    [GeneratedRegex(@"\s*(\*{1,3}|[†‡§¶]+|\[\w{1,3}\]|\([a-z]\)|[⁰¹²³⁴⁵⁶⁷⁸⁹]+)$", RegexOptions.CultureInvariant)]
    private static partial Regex FootnoteMark();

    [GeneratedRegex(@"^\d{1,4}\s?[/⁄∕]\s?\d{1,4}$", RegexOptions.CultureInvariant)]
    private static partial Regex Fraction();

    /// <summary>The words without quotation marks around all of them.</summary>
    private static string Unquoted(string words)
    {
        if (words.Length < 3 || char.IsLetterOrDigit(words[0])) return words;
        for (int i = 0; i < Marks.Length; i += 2)
        {
            if (words[0] == Marks[i] && words[^1] == Marks[i + 1]) return words[1..^1].Trim();
        }

        return words;
    }
}
