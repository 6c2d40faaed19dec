namespace Attribution;

/// <content>What is said of a phrase that has no figure where one belongs.</content>
internal ref partial struct PhraseReader
{
    private static readonly WordKinds NotFigures = WordKinds.Of(
        EstimateWordKind.NotFinite, EstimateWordKind.Ratio, EstimateWordKind.Ordinal, EstimateWordKind.NoNumber, EstimateWordKind.VagueCount);

    private bool RefuseNoFigure()
    {
        if (Match(NotFigures, out EstimateWord word, out int length) && word is not { Kind: EstimateWordKind.Ratio, Value: 1 })
        {
            (string code, int end) = word.Kind switch
            {
                EstimateWordKind.NotFinite => (EstimateRefusal.NonFinite, _at + length),
                EstimateWordKind.Ratio => (EstimateRefusal.RelativeQuantity, _text.Length),
                EstimateWordKind.Ordinal => (EstimateRefusal.OrdinalNotQuantity, _at + length),
                _ => (EstimateRefusal.NoNumericContent, _at + length),
            };
            return Fail(code, _at, end);
        }

        if (IsHedged && Match(EstimateWordKind.Hedge, out _, out length)) return Fail(EstimateRefusal.ConflictingHedges, _hedgeStart, _at + length);
        if (UnitAt(_at) is { Unit.Kind: UnitKind.Currency } money && _at + money.Length == _text.Length)
            return Fail(EstimateRefusal.MissingNumber, IsHedged ? _hedgeStart : _at, _text.Length);
        int figure = _at;
        while (figure < _text.Length && !char.IsAsciiDigit(_text[figure])) figure++;
        if (figure < _text.Length) return Fail(EstimateRefusal.UnreadText, _at, figure);
        return IsHedged && !IsQuantifier()
            ? Fail(EstimateRefusal.MissingNumber, _hedgeStart, _hedgeEnd)
            : Fail(EstimateRefusal.NoNumericContent, 0, _text.Length);
    }

    /// <summary>Whether the hedge is also a word for a quantity without a number: "some soldiers".</summary>
    private bool IsQuantifier() =>
        MatchAt(_hedgeStart, EstimateWordKind.NoNumber, out _, out int length) && _hedgeStart + length == _hedgeEnd;

    /// <summary>"five times", "one in five", "one of the largest".</summary>
    private bool RefuseNoQuantity(in Figure figure)
    {
        int next = BlanksFrom(_at);
        if (MatchAt(next, EstimateWordKind.Ratio, out EstimateWord ratio, out int length)
            && (ratio.Value == 0 || IsFigureAt(BlanksFrom(next + length))))
        {
            return Fail(EstimateRefusal.RelativeQuantity, figure.Start, _text.Length);
        }

        if (!MatchAt(next, EstimateWordKind.Of, out _, out _)) return true;
        return figure.Value == 1
            ? Fail(EstimateRefusal.NoNumericContent, figure.Start, _text.Length)
            : Fail(EstimateRefusal.RelativeQuantity, figure.Start, _text.Length);
    }
}
