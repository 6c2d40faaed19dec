namespace Attribution;

/// <content>
/// A spread by its name: "12.3 (SE 0.4)" and "u = 0.3" say how uncertain the figure is, "12.3 (SD 2.1)" how much the cases differ, "U = 3
/// mg (k = 2)" is an expanded uncertainty (JCGM 100, 6.2.1).
/// </content>
internal ref partial struct PhraseReader
{
    /// <summary>
    /// Whether a named spread with its number follows, in brackets, after a comma or directly; and where its name starts.
    /// </summary>
    private bool IsDeviationAhead(out int name)
    {
        name = Current is '(' or ',' or ';' ? BlanksFrom(_at + 1) : _at;
        return AfterDeviation(name, out _) is var number and > 0 && char.IsAsciiDigit(At(number));
    }

    /// <summary>The place after the name of a spread, its "=" or "of"; 0 where there is none.</summary>
    private int AfterDeviation(int name, out EstimateWord? word)
    {
        word = null;
        if (At(name) is 'U' or 'u')
        {
            int equals = BlanksFrom(name + 1);
            return At(equals) == '=' ? BlanksFrom(equals + 1) : 0;
        }

        if (!MatchAt(name, EstimateWordKind.Sigma, out word, out int length) || word.Value == 0) return 0;
        int next = BlanksFrom(name + length);
        if (At(next) is '=' or ':') return BlanksFrom(next + 1);
        return MatchAt(next, EstimateWordKind.Of, out _, out length) ? BlanksFrom(next + length) : next;
    }

    private bool ReadDeviation(ref Draft draft, ref Figure first, int name)
    {
        int start = _at;
        bool bracketed = Current == '(';
        bool isExpanded = At(name) == 'U';
        _at = AfterDeviation(name, out EstimateWord? word);
        if (!ReadFigure(out Figure spread) || !ReadUnit(ref spread)) return false;
        SkipBlanks();
        decimal level = 0;
        if (Current is ',' or ';')
        {
            int stated = _at = BlanksFrom(_at + 1);
            if (!TryTakeLevel(out level, out _)) return Fail(EstimateRefusal.UnreadText, stated, _text.Length);
        }

        if (bracketed && !CloseBracket(start)) return false;
        if (!ShareSpread(ref first, ref spread, out decimal width)) return false;
        draft.Varies = word?.Value == StandardDeviation;
        draft.Coverage = level != 0 ? Coverage.Stated(level)
            : word?.Value == StandardError ? Coverage.Stated(OneSigma)
            : isExpanded || draft.Varies ? Coverage.Unknown
            : Coverage.StandardUncertainty;
        return SetSpread(ref draft, ref first, width, width) && ReadUnitAndLevel(ref draft, ref first);
    }
}
