namespace Attribution;

/// <summary>Holds the unit that words name against the unit of the value beside them.</summary>
internal static class WordsAndUnits
{
    /// <summary>
    /// Whether the words name a unit that the value cannot be in: "3,000 km" of deaths, or metres of kilometres. Nouns are left alone, for
    /// any word may be one; and so are rates, of which words may leave out what a number is for each of.
    /// </summary>
    public static bool Differ(Unit? said, Unit? unit)
    {
        if (said is null || unit is null || said == unit || said.Kind == UnitKind.Count) return false;
        if (said.Code[0] == '/' || said.Code.Contains('{', StringComparison.Ordinal)) return false;
        if (unit.Code.Contains('/', StringComparison.Ordinal)) return false;
        return unit.Kind switch
        {
            UnitKind.Count => !NamesUnit(unit),
            UnitKind.Currency when said.Kind == UnitKind.Currency => !HasSharedSign(said),
            _ when said.Dimension == unit.Dimension => IsOtherPower(said, unit),
            _ => true,
        };
    }

    /// <summary>Whether a counted noun is itself the name of a unit: {tonnes}.</summary>
    private static bool NamesUnit(Unit noun) =>
        !Estimate.TryParse($"2 {noun.Code[1..^1]}", out Estimate? read) || read.Unit is not { Kind: UnitKind.Count };

    /// <summary>Whether the sign is that of other currencies too, as "$" is: English reads the commonest.</summary>
    private static bool HasSharedSign(Unit currency) => currency.Code is "USD" or "GBP" or "JPY";

    /// <summary>
    /// Whether one unit is ten, a hundred, a thousand … times the other. Units that are nearer to each other may have one name, as those
    /// of several countries do.
    /// </summary>
    private static bool IsOtherPower(Unit said, Unit unit)
    {
        try
        {
            if (said.Convert(0, unit) != 0) return false;
            decimal times = said.Convert(1, unit);
            if (times < 1) times = unit.Convert(1, said);
            while (times >= 10 && times % 10 == 0) times /= 10;
            return times == 1 && !said.IsEquivalentTo(unit);
        }
        catch (OverflowException)
        {
            // A factor beyond every number is one that no two units of one name have.
            return true;
        }
    }
}
