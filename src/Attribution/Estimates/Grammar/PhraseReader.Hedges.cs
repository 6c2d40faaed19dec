namespace Attribution;

/// <content>Hedges, before and after the figure, and what they make of it.</content>
internal ref partial struct PhraseReader
{
    private static readonly WordKinds BeforeFigure = WordKinds.Of(EstimateWordKind.Hedge, EstimateWordKind.Filler);
    private static readonly WordKinds NoHedges =
        WordKinds.Of(EstimateWordKind.VagueCount, EstimateWordKind.NoNumber, EstimateWordKind.Between);
    private static readonly WordKinds AfterFigure = WordKinds.Of(EstimateWordKind.HedgeAfter, EstimateWordKind.Filler);

    private bool IsHedged => _hedgeEnd > 0;

    private bool ReadHedges()
    {
        SkipBlanks();
        while (Match(BeforeFigure, out EstimateWord word, out int length))
        {
            // "a good few" and "some few" are counts, not hedges, and "quelque part entre" is "somewhere between".
            if (word.Form is EstimateForm.About or EstimateForm.JustOver && Match(NoHedges, out _, out int other) && other > length)
            {
                return true;
            }

            // "une petite heure": the hedge holds the article, and so the number.
            bool hasArticle = word is { Kind: EstimateWordKind.Hedge, Meaning: 1 };
            if (hasArticle && !IsOneOf(BlanksFrom(_at + length))) break;
            _hasArticle = hasArticle;
            if (!AddHedge(word, length)) return false;
            SkipBlanks();
        }

        return true;
    }

    /// <summary>Whether what stands here is one without a number: a magnitude or a unit.</summary>
    private bool IsOneOf(int at) =>
        MatchAt(at, EstimateWordKind.Magnitude, out _, out _) || (UnitAt(at) is { Length: > 0 } match && !RunsOn(at + match.Length));

    private bool ReadHedgesAfter()
    {
        while (!AtEnd)
        {
            int before = _at;
            SkipBlanks();
            if (OpensUpperBound())
            {
                _at = before;
                return true;
            }

            if (Current == ',')
            {
                _at++;
                SkipBlanks();
            }

            if (!IsHedgeAfter(out EstimateWord word, out int length))
            {
                _at = before;
                return true;
            }

            if (!AddHedge(word, length)) return false;
        }

        return true;
    }

    /// <summary>
    /// Whether a hedge stands here that opens neither a spread nor an upper bound: "give or take" and "and under", but not
    /// "give or take 5", "+50/−30" or "over 5 and under 10".
    /// </summary>
    private bool IsHedgeAfter(out EstimateWord word, out int length) =>
        Match(AfterFigure, out word, out length)
        && (word.Form is not (EstimateForm.About or EstimateForm.AtLeast) || word.Kind == EstimateWordKind.Filler || !OpensSpread(length));

    private bool OpensUpperBound() =>
        _bound is not null
        && IsOtherBoundAhead(out int at)
        && MatchAt(at, EstimateWordKind.Hedge, out _, out int hedge)
        && IsFigureAt(BlanksFrom(at + hedge));

    private bool OpensSpread(int length) =>
        Match(EstimateWordKind.PlusMinus, out _, out int spread) && spread >= length
            ? IsFigureAt(BlanksFrom(_at + spread))
            : Current == '+' && char.IsAsciiDigit(At(BlanksFrom(_at + 1)));

    private bool AddHedge(EstimateWord word, int length)
    {
        int start = _at;
        _at += length;
        if (word.Kind == EstimateWordKind.Filler)
        {
            _isCentre |= word.Meaning == CentreOfWhatVaries;
            _isChange |= word.Meaning == Change;
            return true;
        }

        if (!IsHedged) _hedgeStart = start;
        _hedgeEnd = _at;
        bool fits;
        switch (word.Form)
        {
            case EstimateForm.About:
                fits = !_exactly;
                _about = true;
                break;
            case EstimateForm.Exact:
                fits = _bound is null && !_about;
                _exactly = true;
                break;
            default:
                bool inclusive = word.IsInclusive;
                fits = !_exactly && (_bound is null || (_bound == word.Form && _isInclusive == inclusive));
                _isBoundBefore |= word.Kind == EstimateWordKind.Hedge;
                _isWithin |= word.Meaning == Within;
                _isOfAge |= word.Meaning == OfAge;
                _bound = word.Form;
                _isInclusive = inclusive;
                break;
        }

        return fits || Fail(EstimateRefusal.ConflictingHedges, _hedgeStart, _at);
    }

    /// <summary>What the hedges make of the quantity.</summary>
    private bool Settle(ref Draft draft, int? place)
    {
        if (_isWithin && draft.Unit == Unit.Percent) return Fail(EstimateRefusal.RelativeQuantity, 0, _text.Length);
        if (draft.Form is { } form)
        {
            bool isVague = form == EstimateForm.Vague;
            bool bounded = _bound is not null && !(isVague && _bound is EstimateForm.AtLeast or EstimateForm.MoreThan);
            if (_exactly || (bounded && !BoundRange(ref draft))) return Fail(EstimateRefusal.ConflictingHedges, 0, _text.Length);
            draft.IsApproximate = _about || isVague;
        }
        else
        {
            SettlePoint(ref draft);
        }

        if (place is { } stated) draft.Place = stated;
        if (_hasLimits) draft.Varies |= _isCentre || draft.Unit is not { Kind: UnitKind.Count };
        return SettleCount(draft) && SettleCoverage(ref draft) && SettleVaries(draft);
    }

    /// <summary>
    /// A bound over two numbers is one at the farther of them, "up to 5–10 km", "100–200 or more people"; but "at least" before two may
    /// be one at either.
    /// </summary>
    private bool BoundRange(ref Draft draft)
    {
        bool isClosed = draft.Lower is { IsInclusive: true } && draft.Upper is { IsInclusive: true };
        if (!isClosed || draft.Form is not (EstimateForm.Range or EstimateForm.Alternatives)) return false;

        if (_bound is not EstimateForm.UpTo && (_bound is not EstimateForm.AtLeast || _isBoundBefore)) return false;
        draft.Form = _bound;
        if (_bound == EstimateForm.UpTo) draft.Lower = null;
        else draft.Upper = null;
        draft.Coverage = null;
        return true;
    }

    /// <summary>
    /// A point before three digits that counts things or money may group thousands, unless the unit is a code; and things are not counted
    /// below zero, unless the words say a change.
    /// </summary>
    private bool SettleCount(in Draft draft)
    {
        // "Almost none" are few; as a bound it would say that there are fewer than none. In digits, a program has written such a bound.
        bool isFew = draft is { Form: EstimateForm.Nearly, Upper.Value: 0, Unit: not { Kind: UnitKind.Ucum } }
            && !_text.ContainsAnyInRange('0', '9');
        if (isFew) return Fail(EstimateRefusal.NoNumericContent, 0, _text.Length);
        if (draft.Unit is not { } unit || _isCode) return true;
        bool isCount = unit.Kind == UnitKind.Count || (unit.Kind == UnitKind.Ucum && unit.Code[0] == '{');
        if (_perhapsGrouped >= 0 && (isCount || unit.Kind == UnitKind.Currency))
        {
            return Fail(EstimateRefusal.AmbiguousGrouping, _perhapsGrouped, _perhapsGroupedEnd);
        }

        if (!isCount) return true;
        bool isNegative = draft.Lower?.Value < 0 || draft.Best < 0 || (draft.Lower is null && draft.Upper?.Value < 0);
        return !isNegative || _isChange || draft.Form is EstimateForm.PlusMinus or EstimateForm.BestWithRange && draft.Best >= 0
            || Fail(EstimateRefusal.NegativeCount, 0, _text.Length);
    }

    private void SettlePoint(ref Draft draft)
    {
        decimal value = draft.Best!.Value;
        EstimateForm form = _bound ?? (_about ? EstimateForm.About : EstimateForm.Exact);
        (Bound? lower, Bound? upper, bool named) = form switch
        {
            EstimateForm.Exact => (Bound.Inclusive(value), Bound.Inclusive(value), true),
            EstimateForm.Nearly or EstimateForm.LessThan => ((Bound?)null, (Bound?)Bound.Exclusive(value), false),
            EstimateForm.UpTo => (null, Bound.Inclusive(value), false),
            EstimateForm.MoreThan => (Bound.Exclusive(value), null, false),
            EstimateForm.JustOver => (new Bound(value, _isInclusive), null, false),
            EstimateForm.AtLeast => (Bound.Inclusive(value), null, false),
            _ => (null, null, true),
        };
        draft.Form = form;
        draft.Lower = lower;
        draft.Upper = upper;
        draft.Best = named ? value : null;
        draft.IsApproximate = _about || form is EstimateForm.Nearly or EstimateForm.JustOver or EstimateForm.OrderOfMagnitude;
        if (_exactly) draft.Place = -value.Scale;
    }

    private bool SettleCoverage(ref Draft draft)
    {
        bool spread = draft.Form == EstimateForm.PlusMinus;
        if (draft.Coverage is null && !spread) return true;
        bool ranged = draft.Form is EstimateForm.Range or EstimateForm.BestWithRange;
        draft.Coverage ??= spread ? Coverage.Unknown : Coverage.None;
        if (spread && draft.Coverage == Coverage.None) draft.Coverage = Coverage.Unknown;
        return spread || ranged || draft.Coverage == Coverage.None || Fail(EstimateRefusal.IncompleteRange, 0, _text.Length);
    }

    private bool SettleVaries(in Draft draft) =>
        !draft.Varies || EstimateParts.CanVary(draft.Form!.Value) || Fail(EstimateRefusal.IncompleteRange, 0, _text.Length);
}
