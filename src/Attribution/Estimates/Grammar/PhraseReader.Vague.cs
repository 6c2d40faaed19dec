namespace Attribution;

/// <content>Vague counts: "several thousand", "dozens", "tens of thousands of shells".</content>
internal ref partial struct PhraseReader
{
    private static readonly WordKinds VagueWords = WordKinds.Of(EstimateWordKind.VagueCount, EstimateWordKind.Plural);

    private static readonly WordKinds NotAfterVague = WordKinds.Of(
        EstimateWordKind.Number, EstimateWordKind.VagueCount, EstimateWordKind.Plural, EstimateWordKind.Fraction);

    private static readonly WordKinds GreaterJoins = WordKinds.Of(
        EstimateWordKind.To, EstimateWordKind.Or, EstimateWordKind.Hedge, EstimateWordKind.IfNot);

    private bool IsVagueAhead() =>
        Match(VagueWords, out _, out _)
        || (Match(EstimateWordKind.NoNumber, out EstimateWord few, out int length)
            && MatchAt(BlanksFrom(_at + length), few.Value == 0 ? EstimateWordKind.Plural : EstimateWordKind.Magnitude, out _, out _));

    private bool ReadVague(ref Draft draft)
    {
        int start = _at;
        bool isFromOne = false;
        if (Match(EstimateWordKind.Band, out EstimateWord word, out int length))
        {
            isFromOne = word.Value == 1;
            _at = BlanksFrom(_at + length);
        }

        if (!Match(VagueWords, out word, out length) && Match(EstimateWordKind.NoNumber, out word, out length) && word.Value == 0)
        {
            Take(EstimateWordKind.NoNumber);
            Match(VagueWords, out word, out length);
        }

        _at += length;
        if (word.Kind == EstimateWordKind.VagueCount && Current == ',') return ReadLeast(ref draft);
        decimal least = isFromOne ? word.Value / 2 : word.Value;
        Figure figure = new() { Coefficient = least, Value = least, Multiplier = 1, Start = start };
        return ReadVagueRest(ref draft, ref figure, word.IsInclusive, word.Kind == EstimateWordKind.Plural);
    }

    /// <summary>What follows a vague count: magnitudes, a greater count that is only possible, a unit or a noun.</summary>
    private bool ReadVagueRest(ref Draft draft, ref Figure figure, bool isInclusive, bool isCount)
    {
        if (figure.IsPlural && !figure.TryMagnify(2)) return Fail(EstimateRefusal.OutOfRange, figure.Start, _at);
        figure.Multiplier = 1;
        if (!ReadVagueMagnitudes(ref figure, ref isCount) || !SkipGreater(ref figure)) return false;
        SkipBlanks();
        figure.End = _at;
        if (IsComparison(_at)) return Fail(EstimateRefusal.RelativeQuantity, figure.Start, _text.Length);
        bool isOf = Take(EstimateWordKind.Of);
        if (!isOf && Match(NotAfterVague, out _, out _)) return Fail(EstimateRefusal.MultipleQuantities, _at, _text.Length);
        if (!ReadTail(ref figure)) return false;
        if (isOf && figure.Unit is null)
        {
            return Fail(AtEnd ? EstimateRefusal.NoNumericContent : EstimateRefusal.RelativeQuantity, figure.Start, _text.Length);
        }

        if (!isCount && figure.Unit is null) return Fail(EstimateRefusal.NoNumericContent, figure.Start, Math.Max(_at, figure.Start + 1));
        SetVague(ref draft, figure, isInclusive);
        return true;
    }

    private bool ReadVagueMagnitudes(ref Figure figure, ref bool isCount)
    {
        while (true)
        {
            int next = BlankOrHyphen(_at);
            if (MatchAt(next, EstimateWordKind.Of, out _, out int length)) next = BlanksFrom(next + length);
            if (!MatchAt(next, EstimateWordKind.Magnitude, out EstimateWord magnitude, out length)) return true;
            _at = next + length;
            if (magnitude.Value == 0) return Fail(EstimateRefusal.AmbiguousMagnitude, figure.Start, _at);
            if (!figure.TryMagnify(magnitude.Value)) return Fail(EstimateRefusal.OutOfRange, figure.Start, _at);
            isCount = true;
        }
    }

    /// <summary>
    /// ", if not thousands", "or even thousands", "to thousands": the count is that of the smaller. "of thousands" after the greater holds
    /// for both where the greater is so by its first word: "tens or hundreds of thousands".
    /// </summary>
    private bool SkipGreater(ref Figure figure)
    {
        int next = BlanksFrom(_at);
        if (At(next) == ',') next = BlanksFrom(next + 1);
        if (!MatchAt(next, GreaterJoins, out EstimateWord join, out int length)) return true;
        if (join is { Kind: EstimateWordKind.Hedge, Form: not EstimateForm.About }) return true;
        int greaterAt = BlanksFrom(next + length);
        while (MatchAt(greaterAt, EstimateWordKind.Hedge, out EstimateWord hedge, out length) && hedge.Form == EstimateForm.About)
        {
            greaterAt = BlanksFrom(greaterAt + length);
        }

        if (!MatchAt(greaterAt, EstimateWordKind.Plural, out EstimateWord plural, out length)) return true;
        _at = greaterAt + length;
        Figure greater = new() { Coefficient = plural.Value, Value = plural.Value, Multiplier = 1, Start = greaterAt };
        bool isCount = true;
        if (!ReadVagueMagnitudes(ref greater, ref isCount)) return false;
        bool isShared = greater.HasMagnitude && !figure.HasMagnitude && figure.Value < plural.Value;
        if (isShared && !figure.TryMagnify(greater.Multiplier)) return Fail(EstimateRefusal.OutOfRange, figure.Start, _at);
        int closing = BlanksFrom(_at);
        if (At(closing) == ',' && MatchAt(BlanksFrom(closing + 1), EstimateWordKind.Of, out _, out _)) _at = closing + 1;
        return figure.Value < greater.Value || Fail(EstimateRefusal.ReversedRange, figure.Start, _at);
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
