namespace Attribution;

/// <content>Vague counts: "several thousand", "dozens", "tens of thousands of shells".</content>
internal ref partial struct PhraseReader
{
    private static readonly WordKinds VagueWords = WordKinds.Of(EstimateWordKind.VagueCount, EstimateWordKind.Plural);

    private bool IsVagueAhead() =>
        Match(VagueWords, out _, out _)
        || (Match(EstimateWordKind.NoNumber, out EstimateWord few, out int length)
            && MatchAt(BlanksFrom(_at + length), few.Value == 0 ? EstimateWordKind.Plural : EstimateWordKind.Magnitude, out _, out _));

    private bool ReadVague(ref Draft draft)
    {
        int start = _at;
        if (!Match(VagueWords, out EstimateWord word, out int length) && Match(EstimateWordKind.NoNumber, out word, out length) && word.Value == 0)
        {
            Take(EstimateWordKind.NoNumber);
            Match(VagueWords, out word, out length);
        }

        _at += length;
        if (word.Kind == EstimateWordKind.VagueCount && Current == ',') return ReadLeast(ref draft);
        Figure figure = new() { Coefficient = word.Value, Value = word.Value, Multiplier = 1, Start = start };
        bool isCount = word.Kind == EstimateWordKind.Plural;
        while (true)
        {
            int next = BlankOrHyphen(_at);
            if (MatchAt(next, EstimateWordKind.Of, out _, out length)) next = BlanksFrom(next + length);
            if (!MatchAt(next, EstimateWordKind.Magnitude, out EstimateWord magnitude, out length)) break;
            _at = next + length;
            if (!figure.TryMagnify(magnitude.Value)) return Fail(EstimateRefusal.OutOfRange, start, _at);
            isCount = true;
        }

        SkipBlanks();
        figure.End = _at;
        if (IsComparison(_at)) return Fail(EstimateRefusal.RelativeQuantity, start, _text.Length);
        bool isOf = Take(EstimateWordKind.Of);
        if (!ReadTail(ref figure)) return false;
        if (isOf && figure.Unit is null) return Fail(AtEnd ? EstimateRefusal.NoNumericContent : EstimateRefusal.RelativeQuantity, start, _text.Length);
        if (!isCount && figure.Unit is null) return Fail(EstimateRefusal.NoNumericContent, start, Math.Max(_at, start + 1));
        SetVague(ref draft, figure, word.IsInclusive);
        return true;
    }

    /// <summary>"several, at least 24": the bound in figures.</summary>
    private bool ReadLeast(ref Draft draft)
    {
        int start = _at;
        _at++;
        if (!ReadHedges() || !ReadFigure(out Figure figure) || !ReadTail(ref figure)) return false;
        if (_bound is not (EstimateForm.AtLeast or EstimateForm.MoreThan)) return Fail(EstimateRefusal.UnreadText, start, _text.Length);
        SetVague(ref draft, figure, _bound == EstimateForm.AtLeast);
        return true;
    }

    private static void SetVague(ref Draft draft, in Figure figure, bool inclusive)
    {
        draft.Form = EstimateForm.Vague;
        draft.Lower = new(figure.Value, inclusive);
        draft.Place = SignificantPlace.Of(figure.Value);
        draft.Unit = figure.Unit;
    }
}
