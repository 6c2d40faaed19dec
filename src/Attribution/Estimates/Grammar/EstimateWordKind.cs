using System.Diagnostics.CodeAnalysis;

namespace Attribution;

/// <summary>What an <see cref="EstimateWord"/> does in a phrase.</summary>
[Experimental(ExperimentalIds.Words, Message = ExperimentalIds.WordsReason)]
public enum EstimateWordKind
{
    /// <summary>Asserts nothing about the quantity: "already", "a total of", "so far".</summary>
    Filler,

    /// <summary>
    /// Before a figure, gives the <see cref="EstimateWord.Form"/>: "more than", "nearly". Where <see cref="EstimateWord.Value"/> is 1 an
    /// article is part of it, and a magnitude or a unit follows: "une petite heure".
    /// </summary>
    Hedge,

    /// <summary>After a figure, gives the <see cref="EstimateWord.Form"/>: "or more", "or so", "-odd".</summary>
    HedgeAfter,

    /// <summary>
    /// A whole number that adds: "twelve", "forty", "пятьсот". Each word adds to those before it where it is smaller than the unit of
    /// their last figure that is not 0: "forty" and "one" are 41, "пятьсот", "двадцать" and "три" are 523, but "four" and "one" are no
    /// number. A number that is put together in any other way is a word of its own: "quatre vingt dix neuf" is 99, "soixante et onze" is
    /// 71. Numbers below 1000 are multiplied by a <see cref="Magnitude"/> after them, and add to the magnitudes before them: "две тысячи
    /// пятьсот" is 2500.
    /// </summary>
    Number,

    /// <summary>
    /// A number that multiplies what stands before it, and may stand alone: "hundred", "million", "dozen", "bn". Every form that it has
    /// after a number is one: "тысяча", "тысячи", "тысяч". A single letter of the alphabet is a magnitude directly on a number and on an
    /// amount of money ("12M", "k€"), a lower-case one other than "k" on an amount of money alone. Where <see cref="EstimateWord.Value"/>
    /// is 0 the word is used for more than one magnitude, and a number with it is refused: "trillion" in French.
    /// </summary>
    Magnitude,

    /// <summary>One part in <see cref="EstimateWord.Value"/>: "half" is 2, "quarters" is 4.</summary>
    Fraction,

    /// <summary>
    /// A vague count that may stand alone, as its least: "dozens" is 24. A plural that only numbers go before is no vague count and not
    /// of this kind ("тысячи" in "две тысячи"): it is a <see cref="Magnitude"/>. A word that is both is listed as both: "hundreds" stands
    /// alone, and multiplies in "several hundreds" and "tens of thousands". Alone it is then the vague count.
    /// </summary>
    Plural,

    /// <summary>A vague count, which needs a magnitude, a unit or a noun after it: "several", "a few".</summary>
    VagueCount,

    /// <summary>The indefinite article: "a thousand", "half a tonne".</summary>
    Article,

    /// <summary>
    /// "of", as in "hundreds of thousands". Where <see cref="EstimateWord.Value"/> is 1 a definite article is part of it, so that what it
    /// follows is a part of a whole: "des" in "la moitié des électeurs".
    /// </summary>
    Of,

    /// <summary>Opens a range whose ends are joined by "and": "between".</summary>
    Between,

    /// <summary>Opens a range whose ends are joined by "to": "from".</summary>
    From,

    /// <summary>Joins the ends of a range: "to", "–".</summary>
    To,

    /// <summary>Joins the ends after "between", and a fraction to a number: "and".</summary>
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

    /// <summary>
    /// Between a noun or a unit and the unit that it is counted for: "per". Where <see cref="EstimateWord.Value"/> is 1 the word has other
    /// uses, so that it is no error if no unit follows: "le" in "80 dollars le baril".
    /// </summary>
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
    /// A unit of several others, which <see cref="EstimateWord.Value"/> counts and <see cref="EstimateWord.Unit"/> names: "decades" are
    /// 10 years.
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

    /// <summary>
    /// Neither a counted noun nor part of one: "ago", "apiece". Where <see cref="EstimateWord.Value"/> is 1 it may stand before a noun:
    /// "later" in "two later films"; where it is 2 it adds nothing between a number and a unit of time: "seven consecutive days".
    /// </summary>
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

    /// <summary>
    /// Joins the parts of a whole number, and may be left away: "and" in "one hundred and five". A language that has it in single numbers
    /// only lists these: "vingt et un".
    /// </summary>
    NumberAnd,

    /// <summary>After a figure behind <see cref="To"/>, makes it a spread: "près" in "12 mm à 0,5 mm près".</summary>
    SpreadAfter,

    /// <summary>
    /// Before a figure, the name of what has no unit: "HR", "odds ratio", "n". One in capitals is read in capitals only, and one letter
    /// needs an equals sign after it.
    /// </summary>
    Statistic,

    /// <summary>
    /// How many times, before a rate: "once" is 1, in "once a day". Where <see cref="EstimateWord.Value"/> is 0 it stands after the
    /// number: "times" in "three times a day".
    /// </summary>
    Times,

    /// <summary>What is counted, directly after the number and without a blank: "人" in "3人".</summary>
    Counter,
}
