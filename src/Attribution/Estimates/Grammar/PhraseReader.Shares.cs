namespace Attribution;

/// <content>A part of a whole as a percentage of it: "la moitié des électeurs", "les trois quarts".</content>
internal ref partial struct PhraseReader
{
    /// <summary>
    /// The fraction is one of a whole that is named after it, or that was named before. One part without either may be of anything: "un quart".
    /// </summary>
    private bool ReadShare(ref Figure figure, int start, decimal count, EstimateWord part)
    {
        bool isNamed = MatchAt(BlanksFrom(_at), EstimateWordKind.Of, out _, out _);
        bool isDefinite = count > 1 || !MatchAt(start, EstimateWordKind.Article, out _, out _);
        if (!(isNamed || isDefinite) || count >= part.Value || !SetFraction(ref figure, count * 100, part.Value))
            return Fail(EstimateRefusal.RelativeQuantity, start, _text.Length);
        figure.Unit = Unit.Percent;
        return ReadMeasured(ref figure);
    }
}
