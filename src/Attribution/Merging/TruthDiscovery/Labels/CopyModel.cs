namespace Attribution.Merging;

/// <summary>What is believed of copying before any claim is seen (Dong, Berti-Équille and Srivastava 2009, section 3.2).</summary>
/// <param name="Prior">The probability α that two sources depend on each other.</param>
/// <param name="Error">The probability ε that an independent claim is false.</param>
/// <param name="Copied">The probability c that a copier copies a value.</param>
internal readonly record struct CopyModel(double Prior, double Error, double Copied)
{
    /// <summary>The probability that two sources depend on each other.</summary>
    /// <param name="odds">What each topic says, from <see cref="OddsOf"/>.</param>
    /// <param name="shared">On how many topics both speak.</param>
    /// <param name="same">On how many of them they give the same label.</param>
    /// <param name="true">On how many of them that label is true.</param>
    public static double Dependence(CopyOdds odds, double shared, double same, double @true) => 1 / (1 + Math.Exp(
        odds.Prior + (@true * odds.True) + ((same - @true) * odds.False) + ((shared - same) * odds.Different)));

    /// <summary>How much likelier independence makes what two sources say of a topic.</summary>
    /// <param name="falseValues">How many false values a topic has.</param>
    public CopyOdds OddsOf(int falseValues)
    {
        double right = (1 - Error) * (1 - Error), wrong = Error * Error / falseValues;
        return new(
            Math.Log((1 - Prior) / Prior),
            Math.Log(right / ((Copied * (1 - Error)) + ((1 - Copied) * right))),
            Math.Log(wrong / ((Copied * Error) + ((1 - Copied) * wrong))),
            -Math.Log(1 - Copied));
    }
}
