using System.Collections.Immutable;

namespace Attribution;

/// <summary>The codes of a <see cref="Loss"/>. They stay the same from version to version.</summary>
public static class LossCodes
{
    /// <summary>An end that does not belong to the range ("more than 3,000") becomes one that does.</summary>
    public const string ExclusiveBound = "exclusive-bound";

    /// <summary>Only one end was said, and the format has no place for one end alone.</summary>
    public const string OneSidedBound = "one-sided-bound";

    /// <summary>A range without a best figure, in a format that demands a figure.</summary>
    public const string NoBest = "no-best";

    /// <summary>The format has a best figure or a range, not both.</summary>
    public const string Range = "range";

    /// <summary>A hedge: "about", "nearly", "just over".</summary>
    public const string Approximate = "approximate";

    /// <summary>Words that give a magnitude and not a figure: "several thousand", "on the order of 1,000".</summary>
    public const string Vague = "vague";

    /// <summary>"2 or 3": what lies between the two was not said.</summary>
    public const string Alternatives = "alternatives";

    /// <summary>What was counted: soldiers, casualties.</summary>
    public const string CountedNoun = "counted-noun";

    /// <summary>A unit or a currency that the format has no code for.</summary>
    public const string Unit = "unit";

    /// <summary>How much of the probability a range holds, or that it holds an unknown part of it.</summary>
    public const string Coverage = "coverage";

    /// <summary>That the ends are limits of what varies and not of what is uncertain.</summary>
    public const string Varies = "varies";

    /// <summary>How many of the printed digits are significant.</summary>
    public const string SignificantPlace = "significant-place";

    /// <summary>What a proportion is a part of: the 48 of "42 of 48".</summary>
    public const string Whole = "whole";

    /// <summary>The words that a value was read from.</summary>
    public const string Words = "words";

    /// <summary>Why a value that is kept in words is not an estimate.</summary>
    public const string Issue = "issue";

    /// <summary>Who passed the claim on from whom, beyond what the format has places for, or how, or when.</summary>
    public const string ChainDepth = "chain-depth";

    /// <summary>What is known of a source beyond its name: its kind, its aliases, what it is part of.</summary>
    public const string Source = "source";

    /// <summary>That the witness denies, evades, is silent, believes, fears or hedges.</summary>
    public const string Stance = "stance";

    /// <summary>An assessment, or its scale, or its level.</summary>
    public const string Scale = "scale";

    /// <summary>A date that is approximate, uncertain, partly unsaid, open or one of several.</summary>
    public const string FuzzyTime = "fuzzy-time";

    /// <summary>A date that the format has no place for.</summary>
    public const string Date = "date";

    /// <summary>That claims depend on one another or are alternatives, which their number alone would hide.</summary>
    public const string Independence = "independence";

    /// <summary>What a claim says of another claim: that it revises, retracts, disowns or contradicts it.</summary>
    public const string Relation = "relation";

    /// <summary>What the claim is about: the topic, its definition, its unit, how it accumulates.</summary>
    public const string Topic = "topic";

    /// <summary>What the claim is restricted to.</summary>
    public const string Scope = "scope";

    /// <summary>The time that the value speaks of.</summary>
    public const string Period = "period";

    /// <summary>The witness's own hedge: "we estimate".</summary>
    public const string Modality = "modality";

    /// <summary>What a count rests on.</summary>
    public const string Basis = "basis";

    /// <summary>Where and in which words the claim was printed.</summary>
    public const string Appearance = "appearance";

    /// <summary>When, and by whom, the claim was entered or reviewed, and what the user added to it.</summary>
    public const string Record = "record";

    /// <summary>The id of the claim.</summary>
    public const string Id = "id";

    /// <summary>The value itself, which stands in words only or is left out.</summary>
    public const string Value = "value";

    /// <summary>A member of the document that no part of a claim corresponds to; told by imports.</summary>
    public const string Ignored = "ignored";

    /// <summary>Every code, in the order in which they are documented.</summary>
    public static ImmutableArray<string> All { get; } =
    [
        ExclusiveBound, OneSidedBound, NoBest, Range, Approximate, Vague, Alternatives, CountedNoun, Unit, Coverage, Varies,
        SignificantPlace, Whole, Words, Issue, ChainDepth, Source, Stance, Scale, FuzzyTime, Date, Independence, Relation, Topic, Scope,
        Period, Modality, Basis, Appearance, Record, Id, Value, Ignored,
    ];
}
