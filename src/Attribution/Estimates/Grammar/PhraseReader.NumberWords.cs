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
        if (!Match(NumberStart, out EstimateWord word, out int length) || Match(EstimateWordKind.Plural, out _, out _))
        {
            return RefuseNoFigure();
        }

        if (word.Kind == EstimateWordKind.Article) return ReadAfterArticle(ref figure, length);
        if (word.Kind == EstimateWordKind.Fraction)
        {
            if (word.Value is not (2 or 4) && Match(EstimateWordKind.Ordinal, out _, out _)) return RefuseNoFigure();
            _at += length;
            return ReadPart(ref figure, start, 1, word.Value);
        }

        if (word.Kind == EstimateWordKind.Magnitude) return SetWhole(ref figure, 1) && ReadSum(ref figure, 1);
        decimal first = TakeBelowHundred();
        int next = BlankOrHyphen(_at);
        if (MatchAt(next, EstimateWordKind.Fraction, out EstimateWord part, out int partLength))
        {
            bool isOrdinal = first >= 20 && first % 10 == 0 && MatchAt(next, EstimateWordKind.Ordinal, out _, out _);
            if (isOrdinal) return Fail(EstimateRefusal.OrdinalNotQuantity, start, next + partLength);
            _at = next + partLength;
            return ReadPart(ref figure, start, first, part.Value);
        }

        return SetWhole(ref figure, first) && ReadAndFraction(ref figure, 1) && ReadSum(ref figure, first) && ReadPoint(ref figure);
    }

    /// <summary>A whole number below one hundred: a ten and a unit, or one of them.</summary>
    private decimal TakeBelowHundred()
    {
        Match(EstimateWordKind.Number, out EstimateWord word, out int length);
        _at += length;
        if (word.Value < 20) return word.Value;
        int next = BlankOrHyphen(_at);
        if (!MatchAt(next, EstimateWordKind.Number, out EstimateWord unit, out length) || unit.Value is < 1 or > 9) return word.Value;
        _at = next + length;
        return word.Value + unit.Value;
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
            if (MatchAt(next, EstimateWordKind.And, out _, out length)) next = BlankOrHyphen(next + length);
            if (!MatchAt(next, EstimateWordKind.Number, out word, out length) || word.Value == 0) break;

            // "two million and three quarters": the fraction is one of the million, and not a number more.
            if (MatchAt(BlankOrHyphen(next + length), EstimateWordKind.Fraction, out _, out _)) break;
            _at = next;
            part += TakeBelowHundred();
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

    /// <summary>"point five" after a whole number; without a digit in words after it, "point" is part of a noun.</summary>
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
            return ReadPart(ref figure, start, 1, part.Value);
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
