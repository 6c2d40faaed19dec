using System.Diagnostics.CodeAnalysis;

namespace Attribution;

/// <summary>What a word of running text tells <see cref="Estimate.Find(string, EstimateGrammar?)"/> about the figures beside it.</summary>
[Experimental(ExperimentalIds.Words, Message = ExperimentalIds.WordsReason)]
public enum ProseWordKind
{
    /// <summary>
    /// Never part of a counted noun, which ends before it: prepositions, conjunctions, pronouns, auxiliaries, common verbs.
    /// </summary>
    Function,

    /// <summary>Says that something changed: after it, "from 4.5% to 4.1%" is two quantities, not a range.</summary>
    Change,

    /// <summary>Before a number, makes it a name: "Section 3", "page 12", "type 2".</summary>
    Designator,

    /// <summary>A designator of several: "pages 212 to 219", "Islands 2 and 5".</summary>
    Designators,

    /// <summary>Before a number, says what it is the value of, so that it is not a name: "pH", "magnitude", "BMI".</summary>
    ScaleName,

    /// <summary>Before a number without a noun, makes it a place in an order: "the last eight", "top 10".</summary>
    Rank,

    /// <summary>A month, with a capital where the language has one.</summary>
    Month,

    /// <summary>After a number, makes it a time of day: "a.m.", "GMT".</summary>
    Clock,

    /// <summary>Before a bare hour, makes it a time of day where "hours" follows or an opening stands before: "at 1500 hours".</summary>
    Timed,

    /// <summary>Before "at", makes a bare hour a time of day: "opens at 10".</summary>
    Opening,

    /// <summary>Before hours and minutes with a point, makes them a time of day: "until 5.15".</summary>
    Until,

    /// <summary>After a number, makes it a year: "BC".</summary>
    Era,

    /// <summary>Before a bare number of four digits, makes it a year: "in", "since".</summary>
    Dated,

    /// <summary>Ends an address: "Street", "Lane".</summary>
    Street,

    /// <summary>Before a number, makes it a telephone number: "call".</summary>
    Dialled,

    /// <summary>A result of a game or of a vote: after it, "9 to 3" is a tally.</summary>
    Tally,

    /// <summary>A noun that several of are called by, though it has no ending of the plural: "people", "crew".</summary>
    Counted,

    /// <summary>Looks like a plural and stands before the noun that is counted: "sports", "arms".</summary>
    Modifier,

    /// <summary>A participle or an adjective that is the noun itself where it follows the figure: "killed", "missing".</summary>
    Participle,

    /// <summary>Ends like a plural, a participle or an adverb and is none: "daily", "hundred".</summary>
    Plain,

    /// <summary>A set phrase whose number word counts nothing: "one by one", "zero tolerance".</summary>
    Idiom,

    /// <summary>After it, "one" is a pronoun: "no", "where".</summary>
    BeforePronoun,

    /// <summary>A hedge of the grammar that is something else in running text: "passed", "maximum".</summary>
    NoHedge,

    /// <summary>
    /// A hedge only before an amount of money, a percentage or a large number; elsewhere it says where: "near $5 billion".
    /// </summary>
    AmountHedge,

    /// <summary>A hedge before a number, but not before an article: prices are "higher than a year ago".</summary>
    Comparative,

    /// <summary>A hedge that is a preposition as well, so that it may be left out: "over", "within".</summary>
    Preposition,

    /// <summary>A noun that a hyphen joins to its number: "10-man", "three-judge".</summary>
    Joined,

    /// <summary>Closes a compound of number and unit: "old" in "34-year-old".</summary>
    Closing,

    /// <summary>After a number, says that it is a difference or how often: "more", "times".</summary>
    Multiple,

    /// <summary>Before a unit with an article, makes "a day" a rate and not a day: "once", "times".</summary>
    Often,

    /// <summary>After a unit with an article, makes "a year" a distance in time: "earlier", "ago".</summary>
    Apart,

    /// <summary>Before a noun, counts none of it: "no", "not a single".</summary>
    Zero,

    /// <summary>A unit that the indefinite article counts: "an hour", "a mile".</summary>
    Singular,

    /// <summary>An ending of the plural.</summary>
    PluralEnding,

    /// <summary>An ending of the singular that looks like one of the plural: "-ss".</summary>
    SingularEnding,

    /// <summary>An ending of a verb in the past or of its participle: "-ed".</summary>
    PastEnding,

    /// <summary>An ending of the present participle: "-ing".</summary>
    PresentEnding,

    /// <summary>An ending of an adverb: "-ly".</summary>
    AdverbEnding,

    /// <summary>Behind decimals, makes them the numbers of releases: "the 1.1 and 1.2 versions".</summary>
    Release,

    /// <summary>A hedge only before what is counted, a time or money; elsewhere it names an extreme: "a maximum of 31 °C".</summary>
    CountHedge,
}
