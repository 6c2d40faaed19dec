using System.Diagnostics.CodeAnalysis;

namespace Attribution;

/// <summary>What an <see cref="EstimateWord"/> does in a phrase.</summary>
[Experimental(ExperimentalIds.Words, Message = ExperimentalIds.WordsReason)]
public enum EstimateWordKind
{
    /// <summary>Asserts nothing about the quantity: "already", "a total of", "so far".</summary>
    Filler,

    /// <summary>Before a figure, gives the <see cref="EstimateWord.Form"/>: "more than", "nearly".</summary>
    Hedge,

    /// <summary>After a figure, gives the <see cref="EstimateWord.Form"/>: "or more", "or so", "-odd".</summary>
    HedgeAfter,

    /// <summary>A whole number below one hundred: "twelve", "forty". Tens and units join: "forty-one".</summary>
    Number,

    /// <summary>A number that multiplies what stands before it, and may stand alone: "hundred", "million", "dozen", "bn".</summary>
    Magnitude,

    /// <summary>One part in <see cref="EstimateWord.Value"/>: "half" is 2, "quarters" is 4.</summary>
    Fraction,

    /// <summary>
    /// A vague count that may stand alone: "dozens". The same word is a <see cref="Magnitude"/> after a number or another vague count:
    /// "tens of thousands".
    /// </summary>
    Plural,

    /// <summary>A vague count, which needs a magnitude, a unit or a noun after it: "several", "a few".</summary>
    VagueCount,

    /// <summary>The indefinite article: "a thousand", "half a tonne".</summary>
    Article,

    /// <summary>"of", as in "hundreds of thousands".</summary>
    Of,

    /// <summary>Opens a range whose ends are joined by "and": "between".</summary>
    Between,

    /// <summary>Opens a range whose ends are joined by "to": "from".</summary>
    From,

    /// <summary>Joins the ends of a range: "to", "–".</summary>
    To,

    /// <summary>Joins the ends after "between", and the parts of a number: "and".</summary>
    And,

    /// <summary>Joins a lower bound and an upper one: "more than 40 but less than 60".</summary>
    But,

    /// <summary>Joins two alternatives: "or".</summary>
    Or,

    /// <summary>Between a whole number in words and its decimals: "three point five".</summary>
    Point,

    /// <summary>Before a spread: "±", "plus or minus".</summary>
    PlusMinus,

    /// <summary>Before a figure, its sign: "minus" is −1, "plus" is 1.</summary>
    Sign,

    /// <summary>
    /// Names the kind of interval in brackets. <see cref="EstimateWord.Value"/> is 1 where its kind has a coverage ("CI") and 0 where it
    /// has none ("range").
    /// </summary>
    Interval,

    /// <summary>Follows a level: "95% confidence", "68 % coverage".</summary>
    Confidence,

    /// <summary>A number of standard deviations on either side: "σ", "sigma".</summary>
    Sigma,

    /// <summary>After a measure, names what was measured: "long", "in height".</summary>
    Measured,

    /// <summary>Between a noun or a unit and the unit that it is counted for: "per".</summary>
    Per,

    /// <summary>
    /// A ratio to something that the phrase does not hold: "twice", "times". Where <see cref="EstimateWord.Value"/> is 1 it is one only
    /// between two numbers: "one in five"; where it is 2, only after a number, and is a difference: "two more", "10 % higher than".
    /// </summary>
    Ratio,

    /// <summary>A place in an order: "third", "fifteenth".</summary>
    Ordinal,

    /// <summary>
    /// A quantity without a number: "many", "numerous". Where <see cref="EstimateWord.Value"/> is not 0, that is its count before a
    /// magnitude: "few hundred".
    /// </summary>
    NoNumber,

    /// <summary>Not a finite number: "NaN", "infinite".</summary>
    NotFinite,

    /// <summary>Ends a counted noun: "in", "were", "since".</summary>
    NounEnd,

    /// <summary>
    /// A unit of several others, which <see cref="EstimateWord.Value"/> counts and <see cref="EstimateWord.Unit"/> names: "decades" are 10
    /// years.
    /// </summary>
    Scaled,

    /// <summary>After a noun, how often it is counted, by <see cref="EstimateWord.Unit"/>: "daily" is per day.</summary>
    Frequency,

    /// <summary>
    /// None of what follows: "no", before a plural; where <see cref="EstimateWord.Value"/> is 1, before any noun: "not a single".
    /// </summary>
    Zero,

    /// <summary>
    /// Opens a band of a plural magnitude: "in the hundreds". Where <see cref="EstimateWord.Value"/> is 1 the band starts at one of it:
    /// "in the low thousands".
    /// </summary>
    Band,

    /// <summary>
    /// A count of digits: "figures" after a number; where <see cref="EstimateWord.Value"/> is not 0 it is the count itself: "double
    /// digits".
    /// </summary>
    Digits,

    /// <summary>
    /// Names a figure: <see cref="EstimateWord.Form"/> is <see cref="EstimateForm.AtLeast"/> for the low one,
    /// <see cref="EstimateForm.About"/> for the best one, <see cref="EstimateForm.UpTo"/> for the high one.
    /// </summary>
    Label,

    /// <summary>Names a part of the uncertainty, after its spread: "stat", "syst".</summary>
    Component,

    /// <summary>Part of a date, and so never of a counted noun: "December", "Monday", "BCE".</summary>
    Calendar,

    /// <summary>Part of a clock time, and so never of a counted noun: "p.m.", "o'clock".</summary>
    Clock,

    /// <summary>Neither a counted noun nor part of one: "ago", "later", "apiece".</summary>
    NotNoun,

    /// <summary>Begins a unit that is not known, and so never a counted noun: "metric", "cubic", "Gyr".</summary>
    UnitLike,

    /// <summary>
    /// A counted noun that does not look like one: "KIA"; a plural without an s: "people". Where <see cref="EstimateWord.Value"/> is 1 it
    /// may stand after "per" without a number: "person"; where it is 2 it cannot be counted: "information".
    /// </summary>
    Noun,

    /// <summary>Joins a count to a greater one that is only possible: "if not", in "hundreds, if not thousands".</summary>
    IfNot,
}
