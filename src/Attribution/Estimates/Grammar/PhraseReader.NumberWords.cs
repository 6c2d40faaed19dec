namespace Attribution;

/// <content>Numbers in words.</content>
internal ref partial struct PhraseReader
{
    private const int Score = 20;

    private static readonly WordKinds NumberStart = WordKinds.Of(
        EstimateWordKind.Article, EstimateWordKind.Number, EstimateWordKind.Magnitude, EstimateWordKind.Fraction);

    /// <summary>
    /// "twelve", "one hundred and twenty-three thousand", "a dozen", "half a million", "a tonne". Magnitudes that are one factor at the
    /// end are left to be read as such, so that "two to three hundred" can share them.
    /// </summary>
    private bool ReadNumberWords(ref Figure figure)
    {
        int start = _at;
        if (_hasArticle)
        {
            _hasArticle = false;
            figure.IsArticle = true;
            return SetWhole(ref figure, 1);
        }

        if (!Match(NumberStart, out EstimateWord word, out int length) || Match(EstimateWordKind.Plural, out _, out _))
        {
            return RefuseNoFigure();
        }

        // "un certain nombre de soldats" is not one of anything.
        if (Match(EstimateWordKind.NoNumber, out _, out int none) && none > length) return RefuseNoFigure();
        if (word.Kind == EstimateWordKind.Article) return ReadAfterArticle(ref figure, length);
        if (word.Kind == EstimateWordKind.Fraction)
        {
            if (word.Value is not (2 or 4) && Match(EstimateWordKind.Ordinal, out _, out _)) return RefuseNoFigure();
            _at += length;
            return ReadPart(ref figure, start, 1, word, start);
        }

        if (word is { Kind: EstimateWordKind.Magnitude, Value: 0 }) return Fail(EstimateRefusal.AmbiguousMagnitude, start, start + length);
        if (word.Kind == EstimateWordKind.Magnitude) return SetWhole(ref figure, 1) && ReadSum(ref figure, 1);
        decimal first = TakeAdded();
        int next = BlankOrHyphen(_at);
        if (MatchAt(next, EstimateWordKind.Fraction, out EstimateWord part, out int partLength))
        {
            bool isOrdinal = first > 1 && MatchAt(next, EstimateWordKind.Ordinal, out _, out _);
            if (isOrdinal) return Fail(EstimateRefusal.OrdinalNotQuantity, start, next + partLength);
            _at = next + partLength;
            return ReadPart(ref figure, start, first, part, next);
        }

        figure.IsArticle = first == 1 && MatchAt(start, EstimateWordKind.Article, out _, out _);
        return SetWhole(ref figure, first) && ReadAndFraction(ref figure, 1) && ReadSum(ref figure, first) && ReadPoint(ref figure);
    }

    /// <summary>A whole number of words that add, each smaller than the unit of the last figure before it: "forty-one".</summary>
    private decimal TakeAdded()
    {
        Match(EstimateWordKind.Number, out EstimateWord word, out int length);
        _at += length;
        decimal value = word.Value;
        while (value >= 20)
        {
            int next = BlankOrHyphen(_at);
            decimal unit = value % 10 != 0 ? 1 : value % 100 != 0 ? 10 : 100;
            if (!MatchAt(next, EstimateWordKind.Number, out word, out length) || word.Value < 1 || word.Value >= unit) break;
            _at = next + length;
            value += word.Value;
        }

        return value;
    }

    private int BlankOrHyphen(int at)
    {
        int next = BlanksFrom(at);
        return next == at && At(at) == '-' ? at + 1 : next;
    }

    private static bool SetWhole(ref Figure figure, decimal value)
    {
        figure.Coefficient = figure.Value = value;
        figure.Place = SignificantPlace.Of(value);
        return true;
    }

    /// <summary>
    /// Reads on where the number is a sum: "one hundred and five", "two thousand three hundred". A pure product is left to
    /// <see cref="ReadMagnitudes"/>.
    /// </summary>
    private bool ReadSum(ref Figure figure, decimal first)
    {
        int start = _at;
        decimal total = 0;
        decimal part = first;
        decimal lastMagnitude = decimal.MaxValue;
        bool isSum = false;
        bool isScore = false;
        while (true)
        {
            int next = BlankOrHyphen(_at);
            if (MatchAt(next, EstimateWordKind.Magnitude, out EstimateWord word, out int length))
            {
                if (word.Form == EstimateForm.About) break;
                if (part == 0 && total != 0 && word.CountsOne && word.Value < lastMagnitude) (part, isSum) = (1, true);
                if (word.Value == 100 && part is > 0 and < 100)
                {
                    part *= 100;
                }
                else if (word.Value == Score && part is > 0 and < 10 && total == 0 && IsScoreAndSome(next + length))
                {
                    part *= Score;
                    isScore = true;
                }
                else if (word.Value >= 1000 && word.Value < lastMagnitude)
                {
                    if (!Decimals.TryMultiply(part, word.Value, out decimal product) || !Decimals.TryAdd(total, product, out total))
                    {
                        return Fail(EstimateRefusal.OutOfRange, figure.Start, next + length);
                    }

                    (part, lastMagnitude) = (0, word.Value);
                }
                else
                {
                    break;
                }

                _at = next + length;
                continue;
            }

            if (part != 0 && part % 100 != 0 && !(isScore && part % Score == 0)) break;
            if (part == 0 && total == 0) break;
            if (MatchAt(next, EstimateWordKind.NumberAnd, out _, out length)) next = BlankOrHyphen(next + length);
            decimal limit = part == 0 ? 1000 : 100;
            if (!MatchAt(next, EstimateWordKind.Number, out word, out length) || word.Value == 0 || word.Value >= limit) break;

            // "two million and three quarters": the fraction is one of the million, and not a number more.
            if (MatchAt(BlankOrHyphen(next + length), EstimateWordKind.Fraction, out _, out _)) break;
            _at = next;
            part += TakeAdded();
            isSum = true;
        }

        if (!isSum)
        {
            _at = start;
            return true;
        }

        figure.IsSum = true;
        return Decimals.TryAdd(total, part, out decimal value)
            ? SetWhole(ref figure, value)
            : Fail(EstimateRefusal.OutOfRange, figure.Start, _at);
    }

    /// <summary>"and seven" after "four score"; a score of anything else is one factor.</summary>
    private bool IsScoreAndSome(int at)
    {
        int next = BlankOrHyphen(at);
        return MatchAt(next, EstimateWordKind.And, out _, out int length)
            && MatchAt(BlankOrHyphen(next + length), EstimateWordKind.Number, out EstimateWord some, out _)
            && some.Value is > 0 and < Score;
    }

    /// <summary>
    /// "point five" and "virgule vingt-cinq" after a whole number: digits, and then a number; without one after it, "point" is refused.
    /// </summary>
    private bool ReadPoint(ref Figure figure)
    {
        int next = BlanksFrom(_at);
        if (!MatchAt(next, EstimateWordKind.Point, out _, out int length)) return true;
        decimal value = figure.Value;
        int scale = 0;
        next = BlankOrHyphen(next + length);
        while (scale < 10 && MatchAt(next, EstimateWordKind.Number, out EstimateWord digit, out length) && digit.Value < 10)
        {
            value += digit.Value * new decimal(1, 0, 0, false, (byte)++scale);
            _at = next + length;
            next = BlankOrHyphen(_at);
        }

        if (scale < 10 && MatchAt(next, EstimateWordKind.Number, out _, out _))
        {
            _at = next;
            decimal decimals = TakeAdded();
            scale += decimals < 100 ? 2 : 3;
            value += decimals * new decimal(1, 0, 0, false, (byte)scale);
        }

        return scale == 0 || SetWhole(ref figure, value);
    }

    /// <summary>"a thousand", "a quarter of a million", "a half", "a tonne".</summary>
    private bool ReadAfterArticle(ref Figure figure, int length)
    {
        int start = _at;
        int next = BlankOrHyphen(_at + length);
        if (MatchAt(next, EstimateWordKind.Fraction, out EstimateWord part, out int partLength))
        {
            _at = next + partLength;
            return ReadPart(ref figure, start, 1, part, next);
        }

        figure.IsArticle = true;
        if (MatchAt(next, EstimateWordKind.Magnitude, out _, out _))
        {
            _at = next;
            return SetWhole(ref figure, 1) && ReadSum(ref figure, 1);
        }

        bool isUnit = UnitAt(next).Length > 0 || MatchAt(next, EstimateWordKind.Scaled, out _, out _);
        if (isUnit || MatchAt(next, EstimateWordKind.Ratio, out _, out _)) _at = next;
        if (!isUnit) return RefuseNoFigure();
        return SetWhole(ref figure, 1);
    }
}
