namespace Attribution;

/// <summary>Why a phrase is not an estimate: a stable code, the place in the text, and a sentence with the remedy.</summary>
/// <remarks>Equal when all parts are. The constants are every code that there is; codes do not change between versions.</remarks>
public sealed class EstimateRefusal : IEquatable<EstimateRefusal>
{
    /// <summary>The text is empty or blank.</summary>
    public const string Empty = "empty";

    /// <summary>The text is longer than <see cref="EstimateGrammar.LongestText"/> characters.</summary>
    public const string TooLong = "too-long";

    /// <summary>A hedge, a sign or a "±" is not followed by a number.</summary>
    public const string MissingNumber = "missing-number";

    /// <summary>The words carry no number: "many soldiers", "several", "one of the largest".</summary>
    public const string NoNumericContent = "no-numeric-content";

    /// <summary>Digits are not grouped in threes: "1,10".</summary>
    public const string MalformedGrouping = "malformed-grouping";

    /// <summary>A separator groups digits or marks decimals, and the culture decides which: "3,5 million", "1.100.000".</summary>
    public const string AmbiguousGrouping = "ambiguous-grouping";

    /// <summary>A number cannot be read: "1.2.3", "10²³⁴", a level of 120 %.</summary>
    public const string MalformedNumber = "malformed-number";

    /// <summary>A magnitude may or may not apply: "5-6,000" is 5 or 5,000 to 6,000.</summary>
    public const string AmbiguousMagnitude = "ambiguous-magnitude";

    /// <summary>The lower end of a range is above the upper one.</summary>
    public const string ReversedRange = "reversed-range";

    /// <summary>One end of a range is missing.</summary>
    public const string IncompleteRange = "incomplete-range";

    /// <summary>The units of the two ends, or of a figure and its spread, differ: "40 km to 60 kg".</summary>
    public const string UnitMismatch = "unit-mismatch";

    /// <summary>Two hedges cannot both hold, or a hedge cannot hold of what it stands before: "more than nearly 3,000".</summary>
    public const string ConflictingHedges = "conflicting-hedges";

    /// <summary>What stands where the unit does is neither a unit that is known nor a counted noun.</summary>
    public const string UnknownUnit = "unknown-unit";

    /// <summary>A counted noun that is not one of those that the grammar, or the topic, knows.</summary>
    public const string UnknownNoun = "unknown-noun";

    /// <summary>The text names one of several units and does not say which: "tons".</summary>
    public const string AmbiguousUnit = "ambiguous-unit";

    /// <summary>A ratio to something else: "twice as many", "all but 12".</summary>
    public const string RelativeQuantity = "relative-quantity";

    /// <summary>A part of a whole that no decimal percentage equals, or whose whole is not clear: "two thirds", "42/48", "50-50".</summary>
    public const string PartOfWhole = "part-of-whole";

    /// <summary>A date, a year with its era or a decade: "17 December", "500 BCE", "the 1990s".</summary>
    public const string Date = "date-not-quantity";

    /// <summary>A time of the day: "10:30", "1400 hours", "5 p.m.".</summary>
    public const string ClockTime = "clock-time";

    /// <summary>A count of things below zero: "-3,000 soldiers".</summary>
    public const string NegativeCount = "negative-count";

    /// <summary>Not a finite number.</summary>
    public const string NonFinite = "non-finite";

    /// <summary>A spread that may be relative or absolute, or whose digits may mean either: "55% ± 3%".</summary>
    public const string AmbiguousUncertainty = "ambiguous-uncertainty";

    /// <summary>An ordinal: "the 15th".</summary>
    public const string OrdinalNotQuantity = "ordinal-not-quantity";

    /// <summary>Two quantities in one text: "1,100 and 3,000".</summary>
    public const string MultipleQuantities = "multiple-quantities";

    /// <summary>A fraction that no decimal number equals: "two thirds of a million".</summary>
    public const string InexactFraction = "inexact-fraction";

    /// <summary>
    /// A number that a <see cref="decimal"/> cannot hold to its last digit: beyond ±7.9 × 10²⁸, or finer than 10⁻²⁸.
    /// </summary>
    public const string OutOfRange = "out-of-range";

    /// <summary>A best figure outside its own interval: "50 (60–70)". The same code as <see cref="TextValue.Garbled"/>.</summary>
    public const string Garbled = TextValue.Garbled;

    /// <summary>Words that are not part of the quantity: "1,100 soldiers in Kursk".</summary>
    public const string UnreadText = "unread-text";

    internal EstimateRefusal(string code, int start, int length, string message)
    {
        Code = code;
        Start = start;
        Length = length;
        Message = message;
    }

    /// <summary>The code: one of the constants of this type.</summary>
    public string Code { get; }

    /// <summary>Where the trouble starts in the text, counted in characters from 0.</summary>
    public int Start { get; }

    /// <summary>How many characters are concerned; 0 where something is missing at <see cref="Start"/>.</summary>
    public int Length { get; }

    /// <summary>What is wrong and what would be right, as a sentence.</summary>
    public string Message { get; }

    /// <summary>Whether both are equal, or both are null.</summary>
    public static bool operator ==(EstimateRefusal? left, EstimateRefusal? right) =>
        ReferenceEquals(left, right) || (left is not null && left.Equals(right));

    /// <summary>Whether the two differ, or one alone is null.</summary>
    public static bool operator !=(EstimateRefusal? left, EstimateRefusal? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(EstimateRefusal? other) =>
        other is not null && Code == other.Code && Start == other.Start && Length == other.Length && Message == other.Message;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EstimateRefusal);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Code, Start, Length, Message);

    /// <summary>The code, the place and the sentence.</summary>
    public override string ToString() => $"{Code} at {Start}: {Message}";
}
