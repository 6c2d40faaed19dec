using System.Diagnostics.CodeAnalysis;

namespace Attribution;

/// <content>Units as people write them.</content>
public sealed partial class Unit
{
    /// <summary>
    /// Finds the longest unit that news, official or scientific prose writes at the start of a text, up to a word boundary: "km" in
    /// "km of fence", "miles per hour" in "miles per hour or so", "US$" in "US$40m".
    /// </summary>
    public static UnitMatch Match(ReadOnlySpan<char> text) => UnitReader.Read(text, UnitLexicon.English);

    /// <summary>
    /// Finds what is divided by at the start of a text, with the word or sign that divides: "km2" for " per square kilometre", "/km²" or
    /// "/sq km"; times, masses and volumes also after "a": "d" for " a day". Give it to <see cref="Per"/>.
    /// </summary>
    public static UnitMatch MatchPer(ReadOnlySpan<char> text) => UnitReader.ReadPer(text, UnitLexicon.English);

    /// <summary>Reads a text that is a unit as people write it, and nothing else: "square miles", "km²", "per cent".</summary>
    /// <returns>False where the text is no unit, or <see cref="UnitMatch.IsAmbiguous">an ambiguous one</see>.</returns>
    public static bool TryFromName(ReadOnlySpan<char> name, [NotNullWhen(true)] out Unit? unit)
    {
        UnitMatch match = Match(name);
        unit = match.Length == name.Length ? match.Unit : null;
        return unit is not null;
    }
}
