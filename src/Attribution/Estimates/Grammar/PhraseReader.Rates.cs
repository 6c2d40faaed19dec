using System.Globalization;

namespace Attribution;

/// <content>"per day", "a day", "/day", "daily", "per 100,000 people" after a number, a unit or a noun.</content>
internal ref partial struct PhraseReader
{
    private const int MostRates = 3;
    private const decimal MostPer = 1e15m;

    private static readonly WordKinds RateWords = WordKinds.Of(EstimateWordKind.Per, EstimateWordKind.Article, EstimateWordKind.Frequency);

    private bool ReadRates(ref Figure figure, int start)
    {
        int next = BlanksFrom(_at);
        return next >= _text.Length || !(At(next) == '/' || MatchAt(next, RateWords, out _, out _)) || ReadSomeRates(ref figure, start);
    }

    private bool ReadSomeRates(ref Figure figure, int start)
    {
        for (int rates = 0; rates < MostRates; rates++)
        {
            int next = BlanksFrom(_at);
            bool isPer = IsPerAt(next);
            EstimateWord? word = null;
            int length = 1;
            if (!isPer)
            {
                if (!MatchAt(next, RateWords, out word, out length)) return true;
                isPer = word.Kind == EstimateWordKind.Per && (word.Meaning == 0 || IsRoundAt(BlanksFrom(next + length)));
                if (word.Kind == EstimateWordKind.Frequency)
                {
                    if (JoinsOn(next + length)) return true;
                    _at = next + length;
                    if (!TryDivideBy(ref figure, $"/{word.Unit!.Code}")) return Fail(EstimateRefusal.UnknownUnit, start, _at);
                    continue;
                }
            }

            UnitMatch below = UnitReader.ReadPer(Rest, _names);
            if (below.Unit is { } per && !RunsOn(_at + below.Length))
            {
                _at += below.Length;
                bool isSimple = per.Code.AsSpan().IndexOfAny('/', '.') < 0;
                if (!TryDivideBy(ref figure, isSimple ? $"/{per.Code}" : $"/({per.Code})"))
                {
                    return Fail(EstimateRefusal.UnknownUnit, start, _at);
                }

                continue;
            }

            if (!isPer) return true;
            if (below.IsAmbiguous) return Fail(EstimateRefusal.AmbiguousUnit, start, _text.Length);
            if (BlanksFrom(next + length) >= _text.Length) return Fail(EstimateRefusal.UnreadText, next, _text.Length);
            if (!ReadPerSome(ref figure, BlanksFrom(next + length))) return false;
        }

        return true;
    }

    /// <summary>Whether a power of ten from 100 up stands here, which something is counted for: "pour 100 000 habitants".</summary>
    private bool IsRoundAt(int at)
    {
        if (At(at) != '1') return false;
        DigitScan scan = DigitScan.Over(_text[at..], _marks);
        return scan is { FractionDigits: 0, IsTooLong: false } && scan.Error(false) is null
            && Decimals.TryMake(scan.Mantissa, 0, out decimal count) && Decimals.PowerOfTen(count) >= 2;
    }

    /// <summary>"per 100,000 people", "per 100 km", "per 1,000", "per person".</summary>
    private bool ReadPerSome(ref Figure figure, int at)
    {
        _at = at;
        string count = "";
        if (IsFigureAt(at))
        {
            if (_isInside) return Fail(EstimateRefusal.UnreadText, at, _text.Length);
            _isInside = true;
            bool read = ReadFigure(out Figure some);
            _isInside = false;
            if (!read) return false;
            if (_perhapsGrouped >= at) return Fail(EstimateRefusal.AmbiguousGrouping, _perhapsGrouped, _perhapsGroupedEnd);
            bool isCount = some is { Unit: null, Spread: null, Value: >= 1 and <= MostPer } && some.Value == decimal.Truncate(some.Value);
            if (!isCount) return Fail(EstimateRefusal.UnknownUnit, at, _at);
            int power = Decimals.PowerOfTen(some.Value);
            count = power > 0
                ? string.Create(CultureInfo.InvariantCulture, $"10*{power}")
                : some.Value.ToString("0", CultureInfo.InvariantCulture);
        }

        SkipBlanks();
        int start = _at;
        UnitMatch match = UnitAt(_at);
        if (match.Unit is { } unit && !RunsOn(_at + match.Length))
        {
            _at += match.Length;
            return TryDivideBy(ref figure, count.Length > 0 ? $"/({count}.{unit.Code})" : $"/({unit.Code})")
                || Fail(EstimateRefusal.UnknownUnit, start, _at);
        }

        if (match.IsAmbiguous) return Fail(EstimateRefusal.AmbiguousUnit, start, start + match.Length);
        Unit? noun = null;
        if (count.Length > 0)
        {
            if (!AtEnd && IsUnitStart() && !ReadNoun(out noun)) return false;
            bool isNumber = figure.Unit is null;
            string below = isNumber ? $"{Reciprocal(count)}{(noun is null ? "" : $"/{noun.Code}")}" : $"/({count}{noun?.Code})";
            return TryDivideBy(ref figure, below) || Fail(EstimateRefusal.UnknownUnit, start, _at);
        }

        bool isKnown = Match(EstimateWordKind.Noun, out EstimateWord word, out int length) && word.Value == MayStandAfterPer;
        if (!isKnown) return Fail(EstimateRefusal.UnknownUnit, start, WordsEnd(start));
        noun = Unit.Counted(_text.Slice(_at, length));
        _at += length;
        return TryDivideBy(ref figure, $"/{noun.Code}") || Fail(EstimateRefusal.UnknownUnit, start, _at);
    }

    private static string Reciprocal(string count) =>
        count.StartsWith("10*", StringComparison.Ordinal) ? count.Replace("*", "*-", StringComparison.Ordinal) : $"/{count}";

    private bool TryDivideBy(ref Figure figure, string below)
    {
        if (_whole is not null || !Unit.TryParse($"{figure.Unit?.Code}{below}", out Unit? unit)) return false;
        figure.Unit = unit;
        figure.End = _at;
        return true;
    }

    /// <summary>A slash between units, not the one in "+5 km/−3 km".</summary>
    private bool IsPerAt(int at) => At(at) == '/' && !IsSign(At(at + 1));
}
