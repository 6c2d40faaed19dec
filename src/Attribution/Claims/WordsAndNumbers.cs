namespace Attribution;

/// <summary>Holds the words of an estimate against its numbers.</summary>
internal static class WordsAndNumbers
{
    /// <summary>Words below so much may leave out a magnitude that a heading or the words around them give: "3 to 4" million.</summary>
    private const decimal LargestWithoutMagnitude = 1000;

    private static readonly decimal[] Magnitudes = [1e3m, 1e6m, 1e9m, 1e12m];

    /// <summary>
    /// What the words of a claim say in English, where that is not what its numbers say; null where they agree, or cannot be read, or
    /// another grammar reads them as these numbers.
    /// </summary>
    public static Estimate? Differing(Claim claim)
    {
        if (claim.Value is not Estimate { Text: { } text } numbers) return null;
        if (!Estimate.TryParse(text, out Estimate? words)) return null;
        Unit? unit = numbers.Unit ?? claim.Topic.Unit;
        if (Agree(words, numbers, unit)) return null;
        bool isOfUnit = words.Unit is { Kind: not UnitKind.Count };
        return IsReadByAnother(text, numbers, unit, isOfUnit ? claim.Topic : null) ? null : words;
    }

    /// <summary>Whether another grammar reads the words as the very numbers, down to their last place: "1,234 km" as 1.234.</summary>
    /// <param name="text">The words.</param>
    /// <param name="numbers">The numbers.</param>
    /// <param name="unit">Their unit.</param>
    /// <param name="nouns">The topic, where the name of an English unit must be one of its nouns to be one in another language.</param>
    private static bool IsReadByAnother(string text, Estimate numbers, Unit? unit, Topic? nouns)
    {
        foreach (EstimateGrammar grammar in EstimateGrammar.BesideEnglish)
        {
            if (Estimate.TryParse(text, grammar, out Estimate? words)
                && words.Lower == numbers.Lower && words.Upper == numbers.Upper && words.Best == numbers.Best
                && words.LastSignificantPlace == numbers.LastSignificantPlace
                && !WordsAndUnits.Differ(words.Unit, unit)
                && (nouns is null || unit is null || words.Unit is not { Kind: UnitKind.Count } noun
                    || noun.CanConvertTo(unit) || nouns.Accepts(noun)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Agree(Estimate words, Estimate numbers, Unit? unit)
    {
        if (AreOpposite(words, numbers)) return false;
        bool differ = WordsAndUnits.Differ(words.Unit, unit);
        if (!differ && Agree(words, numbers, isCount: unit is { Kind: UnitKind.Count })) return true;
        return Converted(words, unit) is { } converted
            && (differ ? Agree(converted, numbers, 1, isCount: false) : Agree(converted, numbers, isCount: false));
    }

    /// <summary>Whether one has but a lower bound, and the other but an upper one: "more than 3,000" of less than 3,000.</summary>
    private static bool AreOpposite(Estimate words, Estimate numbers) =>
        words.Form is not (EstimateForm.Vague or EstimateForm.OrderOfMagnitude)
        && words.Lower.HasValue != words.Upper.HasValue
        && numbers.Lower.HasValue != numbers.Upper.HasValue
        && words.Lower.HasValue != numbers.Lower.HasValue;

    private static Estimate? Converted(Estimate words, Unit? unit)
    {
        if (words.Unit is not { } said || unit is null || said == unit || !said.CanConvertTo(unit)) return null;
        try
        {
            return words.In(unit);
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static bool Agree(Estimate words, Estimate numbers, bool isCount)
    {
        if (Agree(words, numbers, 1, isCount)) return true;
        if (Numbers(words).Any(number => Math.Abs(number) >= LargestWithoutMagnitude)) return false;
        return Array.Exists(Magnitudes, magnitude => Agree(words, numbers, magnitude, isCount: false));
    }

    private static bool Agree(Estimate words, Estimate numbers, decimal magnitude, bool isCount)
    {
        bool hasLower = words.Lower.HasValue && numbers.Lower.HasValue;
        bool hasUpper = words.Upper.HasValue && numbers.Upper.HasValue;
        bool hasBest = words.Best.HasValue && numbers.Best.HasValue;
        bool isVague = words.Form is EstimateForm.Vague or EstimateForm.OrderOfMagnitude;
        if (!isVague && (hasLower || hasUpper || hasBest))
        {
            return (!hasLower || IsSame(words.Lower!.Value, numbers.Lower!.Value, magnitude, isCount ? 1 : 0, hasBest))
                && (!hasUpper || IsSame(words.Upper!.Value, numbers.Upper!.Value, magnitude, isCount ? -1 : 0, hasBest))
                && (!hasBest || words.Best!.Value * magnitude == numbers.Best!.Value);
        }

        return Numbers(words).Any(said => Numbers(numbers).Contains(said * magnitude)) || LeavesRoom(words, numbers, magnitude, isVague);
    }

    /// <summary>
    /// Whether two ends are one. Those of "837,214 ± 20 %" are computed, and may be rounded in the numbers. Of counts, "more than 1,100"
    /// is also 1,101 and more.
    /// </summary>
    private static bool IsSame(Bound said, Bound number, decimal magnitude, int step, bool isComputed) =>
        said.Value * magnitude == number.Value
        || (isComputed && decimal.Round(said.Value * magnitude, number.Value.Scale, MidpointRounding.AwayFromZero) == number.Value)
        || (step != 0 && !said.IsInclusive && number.IsInclusive && (said.Value * magnitude) + step == number.Value);

    /// <summary>
    /// Whether numbers are a reading of words that state none of them: a range around a figure; of vague words what they do not exclude.
    /// </summary>
    private static bool LeavesRoom(Estimate words, Estimate numbers, decimal magnitude, bool isVague)
    {
        if (!isVague)
        {
            return numbers is { Lower: { } low, Upper: { } high }
                && Numbers(words).All(said => low.Value <= said * magnitude && said * magnitude <= high.Value);
        }

        (decimal least, decimal most) = Ends(numbers);
        (decimal lower, decimal upper) = Ends(words);
        return most >= lower && (upper == decimal.MaxValue || least <= upper * magnitude);
    }

    private static (decimal Least, decimal Most) Ends(Estimate estimate) => (
        estimate.Lower?.Value ?? (estimate.Upper is null ? estimate.Best : null) ?? decimal.MinValue,
        estimate.Upper?.Value ?? (estimate.Lower is null ? estimate.Best : null) ?? decimal.MaxValue);

    private static IEnumerable<decimal> Numbers(Estimate estimate)
    {
        if (estimate.Lower is { } lower) yield return lower.Value;
        if (estimate.Upper is { } upper) yield return upper.Value;
        if (estimate.Best is { } best) yield return best;
    }
}
