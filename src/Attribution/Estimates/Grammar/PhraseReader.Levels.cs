namespace Attribution;

/// <content>The level of an interval or a spread: "95% CI", "(k = 2)", "(1σ)".</content>
internal ref partial struct PhraseReader
{
    private static readonly WordKinds Labels = EstimateWordKind.Interval;

    /// <summary>
    /// The level of confidence of a coverage factor for a normal distribution: JCGM 100:2008 (GUM), table G.1.
    /// </summary>
    private static ReadOnlySpan<(decimal Factor, decimal Level)> CoverageFactors => Factors;

    private const decimal OneSigma = 0.6827m;

    private static readonly (decimal Factor, decimal Level)[] Factors =
        [(1m, OneSigma), (1.645m, 0.90m), (1.96m, 0.95m), (2m, 0.9545m), (2.576m, 0.99m), (3m, 0.9973m)];

    private bool IsLabelAt(int at) =>
        MatchAt(at, Labels, out _, out _)
        || (TryLevel(at, out _, out int end) && MatchAt(BlanksFrom(end), AfterLevel, out _, out _));

    /// <summary>
    /// "95% CI:", "CI 95 %", "range". Null coverage for a range that claims none; the kind is the value of the word that names the
    /// interval.
    /// </summary>
    private bool ReadLabel(out Coverage? coverage, out int kind)
    {
        coverage = null;
        kind = 0;
        if (!IsLabelAt(_at)) return false;
        decimal level = 0;
        if (TryLevel(_at, out decimal before, out int end))
        {
            level = before;
            _at = BlanksFrom(end);
        }

        bool hasCoverage = false;
        while (Match(AfterLevel, out EstimateWord word, out int length))
        {
            if (word.Kind == EstimateWordKind.Interval) kind = (int)word.Value;
            hasCoverage |= kind == Covers || word.Kind == EstimateWordKind.Confidence;
            _at = BlanksFrom(_at + length);
        }

        if (level == 0 && TryLevel(_at, out decimal after, out end) && !IsToAt(BlanksFrom(end)))
        {
            level = after;
            _at = BlanksFrom(end);
        }

        if (Current is ':' or ',' or '=' or ';') _at++;
        Take(EstimateWordKind.Of);
        SkipBlanks();
        coverage = level != 0 ? Coverage.Stated(level)
            : kind == HoldsHalf ? Coverage.Stated(0.5m)
            : hasCoverage ? Coverage.Unknown
            : null;
        return true;
    }

    private bool IsToAt(int at) => MatchAt(at, EstimateWordKind.To, out _, out _);

    /// <summary>A level in brackets after a range or a spread.</summary>
    private bool ReadLevel(ref Draft draft)
    {
        int before = _at;
        SkipBlanks();
        if (Current == '(')
        {
            _at = BlanksFrom(_at + 1);

            // "15 to 24-year-olds (94%)": a share, where no word says a level.
            bool isShare = draft.Form == EstimateForm.Range && TryLevel(_at, out _, out int share) && At(BlanksFrom(share)) == ')';
            if (!isShare && TryTakeLevel(out decimal level, out bool varies) && Take(')'))
            {
                draft.Coverage = varies ? Coverage.Unknown : Coverage.Stated(level);
                draft.Varies |= varies;
                return true;
            }
        }

        _at = before;
        return true;
    }

    /// <summary>"k = 2", "95 %", "1σ", "SE"; and "SD", which is a spread of what varies.</summary>
    private bool TryTakeLevel(out decimal level, out bool varies)
    {
        varies = false;
        int end;
        int equals = BlanksFrom(_at + 1);
        if (Current is 'k' or 'K' && At(equals) == '=' && TryNumber(BlanksFrom(equals + 1), out decimal factor, out end))
        {
            _at = BlanksFrom(end);
            if (!TryFactor(factor, out level)) return false;
            if (Current is ',' or ';' && TryLevel(BlanksFrom(_at + 1), out decimal stated, out end)) (level, _at) = (stated, end);
        }
        else if (TryLevel(_at, out level, out end))
        {
            _at = BlanksFrom(end);
            while (Match(AfterLevel, out _, out int length)) _at = BlanksFrom(_at + length);
        }
        else
        {
            factor = 1;
            if (TryNumber(_at, out decimal written, out end))
            {
                factor = written;
                end = BlankOrHyphen(end);
            }
            else
            {
                end = _at;
            }

            if (!MatchAt(end, EstimateWordKind.Sigma, out EstimateWord sigma, out int length) || !TryFactor(factor, out level))
            {
                return false;
            }

            varies = sigma.Value == StandardDeviation;
            _at = end + length;
        }

        SkipBlanks();
        return true;
    }

    private static bool TryFactor(decimal factor, out decimal level)
    {
        level = 0;
        foreach ((decimal known, decimal covered) in CoverageFactors)
        {
            if (known == factor) level = covered;
        }

        return level != 0;
    }

    /// <summary>A percentage between 0 and 100, as a fraction.</summary>
    private bool TryLevel(int at, out decimal level, out int end)
    {
        level = 0;
        end = at;
        while (char.IsAsciiDigit(At(end)) || At(end) == _marks.Decimal) end++;
        int sign = BlanksFrom(end);
        if (end == at || At(sign) is not ('%' or 'p' or 'P' or 'u')) return false; // "%", "percent", "ucum:%"
        if (!TryNumber(at, out decimal percent, out end)) return false;
        sign = BlanksFrom(end);
        UnitMatch match = UnitAt(sign);
        if (match.Unit?.Code != "%") return false;
        if (percent is <= 0 or >= 100) return false;
        end = sign + match.Length;
        return Decimals.TryShift(percent, -2, out level);
    }

    /// <summary>A plain number of a few digits.</summary>
    private bool TryNumber(int at, out decimal value, out int end)
    {
        value = 0;
        end = at;
        if (!char.IsAsciiDigit(At(at))) return false;
        ulong digits = 0;
        int scale = -1;
        while ((char.IsAsciiDigit(At(end)) || (scale < 0 && At(end) == _marks.Decimal && end > at)) && end - at < 16)
        {
            if (char.IsAsciiDigit(At(end))) digits = (digits * 10) + (uint)(At(end) - '0');
            if (scale >= 0 || At(end) == _marks.Decimal) scale++;
            end++;
        }

        return Decimals.TryMake(digits, Math.Max(0, scale), out value);
    }
}
