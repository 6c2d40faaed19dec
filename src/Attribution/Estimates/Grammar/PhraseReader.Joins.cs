namespace Attribution;

/// <content>Two figures: ranges, alternatives and bounds on both sides.</content>
internal ref partial struct PhraseReader
{
    private static readonly WordKinds Openers = WordKinds.Of(EstimateWordKind.Between, EstimateWordKind.From);

    private static readonly WordKinds RangeJoins = WordKinds.Of(EstimateWordKind.To, EstimateWordKind.And);

    private static readonly WordKinds Known = WordKinds.Of(Enum.GetValues<EstimateWordKind>());

    private static readonly WordKinds BoundJoins = WordKinds.Of(EstimateWordKind.And, EstimateWordKind.But);

    /// <summary>What follows the first figure decides the form.</summary>
    private bool ReadJoin(ref Draft draft, ref Figure first)
    {
        if (first.Spread is { } spread) return SetSpread(ref draft, ref first, spread, spread) && ReadUnitAndLevel(ref draft, ref first);
        SkipBlanks();
        if (AtEnd) return SetPoint(ref draft, first);
        if (IsSpreadAhead()) return ReadSpread(ref draft, ref first);
        if (IsIntervalAhead()) return ReadInterval(ref draft, ref first);
        if (_bound is EstimateForm.MoreThan or EstimateForm.AtLeast && Match(BoundJoins, out _, out int length)
            && MatchAt(BlanksFrom(_at + length), EstimateWordKind.Hedge, out _, out _)) return ReadUpperBound(ref draft, ref first, length);
        if (Match(EstimateWordKind.To, out _, out length)) return ReadRange(ref draft, ref first, _at + length);
        if (Match(EstimateWordKind.Or, out _, out length)) return ReadAlternative(ref draft, ref first, length);
        return SetPoint(ref draft, first);
    }

    private static bool SetPoint(ref Draft draft, in Figure figure)
    {
        draft.Best = figure.Value;
        draft.Place = figure.Place;
        draft.Unit = figure.Unit;
        return true;
    }

    /// <summary>"between a and b", "from a to b".</summary>
    private bool ReadOpenedRange(ref Draft draft, EstimateWord opener, int length)
    {
        int start = _at;
        _at += length;
        if (!ReadHedges()) return false;
        WordKinds joins = opener.Kind == EstimateWordKind.Between ? RangeJoins : EstimateWordKind.To;
        if (AtEnd || (!IsFigureAhead() && Match(joins, out _, out length))) return Fail(EstimateRefusal.IncompleteRange, start, _text.Length);
        if (!ReadFigure(out Figure first) || !ReadUnit(ref first)) return false;
        SkipBlanks();
        if (!Match(joins, out _, out length)) return Fail(EstimateRefusal.IncompleteRange, start, _text.Length);
        return ReadRange(ref draft, ref first, _at + length);
    }

    private bool ReadRange(ref Draft draft, ref Figure first, int next)
    {
        int to = _at;
        _at = next;
        SkipBlanks();
        if (AtEnd) return Fail(EstimateRefusal.IncompleteRange, first.Start, _text.Length);

        // "3 000 soldats à Koursk": a place, not an end.
        if (first.Unit?.Kind == UnitKind.Count && IsPlain(_at)) return Fail(EstimateRefusal.UnreadText, to, _text.Length);
        if (!ReadSecond(ref first, out Figure second) || !ReadTail(ref second)) return false;
        SkipBlanks();
        if (Take(EstimateWordKind.SpreadAfter))
            return ShareSpread(ref first, ref second, out decimal width) && SetSpread(ref draft, ref first, width, width);
        if (!ShareUnit(ref first, ref second) || !ShareMagnitude(ref first, second)) return false;
        return SetRange(ref draft, first, second, Bound.Inclusive(first.Value), Bound.Inclusive(second.Value))
            && ReadLevel(ref draft);
    }

    /// <summary>Whether a word begins here that is none of the grammar's.</summary>
    private bool IsPlain(int at) => char.IsLetter(At(at)) && !IsFigureAt(at) && !MatchAt(at, Known, out _, out _);

    /// <summary>The second figure; a hedge before it is one on the whole.</summary>
    private bool ReadSecond(ref Figure first, out Figure second)
    {
        second = default;
        if (!ReadHedges()) return false;
        int start = _at;
        if (ReadFigure(out second)) return true;
        bool missing = Fault.Code is EstimateRefusal.NoNumericContent or EstimateRefusal.MissingNumber or EstimateRefusal.UnreadText;
        return missing && Fail(EstimateRefusal.IncompleteRange, first.Start, Math.Max(start, first.End));
    }

    /// <summary>"more than 40 but less than 60".</summary>
    private bool ReadUpperBound(ref Draft draft, ref Figure first, int length)
    {
        Bound lower = new(first.Value, _bound == EstimateForm.AtLeast);
        (_bound, _isInclusive) = (null, false);
        _at += length;
        if (!ReadHedges()) return false;
        if (_bound is not (EstimateForm.LessThan or EstimateForm.UpTo)) return Fail(EstimateRefusal.ConflictingHedges, _hedgeStart, _at);
        Bound upper = new(0, _bound == EstimateForm.UpTo);
        (_bound, _isInclusive) = (null, false);
        if (!ReadFigure(out Figure second) || !ReadTail(ref second)) return false;
        if (!ShareUnit(ref first, ref second) || !ShareMagnitude(ref first, second)) return false;
        return SetRange(ref draft, first, second, lower with { Value = first.Value }, upper with { Value = second.Value })
            && ReadLevel(ref draft);
    }

    private bool SetRange(ref Draft draft, in Figure first, in Figure second, Bound lower, Bound upper)
    {
        if (lower.Value > upper.Value || (lower.Value == upper.Value && !(lower.IsInclusive && upper.IsInclusive)))
            return Fail(EstimateRefusal.ReversedRange, first.Start, second.End);
        draft.Form = EstimateForm.Range;
        draft.Lower = lower;
        draft.Upper = upper;
        draft.Place = Math.Min(first.Place, second.Place);
        draft.Unit = first.Unit;
        return true;
    }

    /// <summary>"three or four", "a day or two".</summary>
    private bool ReadAlternative(ref Draft draft, ref Figure first, int length)
    {
        int or = _at;
        _at = BlanksFrom(_at + length);
        if (AtEnd) return Fail(EstimateRefusal.IncompleteRange, first.Start, _text.Length);
        if (!IsFigureAhead()) return Fail(EstimateRefusal.UnreadText, or, _text.Length);
        if (!ReadFigure(out Figure second) || !ReadTail(ref second)) return false;
        bool ofOne = first.IsArticle && second is { HasMagnitude: false, IsGrouped: false, Unit: null };
        if (ofOne && first.HasMagnitude && !second.TryMagnify(first.Multiplier)) return Fail(EstimateRefusal.OutOfRange, first.Start, second.End);
        if (!ShareUnit(ref first, ref second) || !ShareMagnitude(ref first, second)) return false;
        draft.Form = EstimateForm.Alternatives;
        draft.Lower = Bound.Inclusive(Math.Min(first.Value, second.Value));
        draft.Upper = Bound.Inclusive(Math.Max(first.Value, second.Value));
        draft.Place = Math.Min(first.Place, second.Place);
        draft.Unit = first.Unit;
        return true;
    }
}
