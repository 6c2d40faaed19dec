namespace Attribution;

/// <content>Numbers in words.</content>
internal ref partial struct ProseReader
{
    /// <summary>
    /// "twelve", "twenty-three", "one hundred and five thousand", "a dozen", "half a million", "an hour", "three and a half".
    /// </summary>
    private bool ReadWords(ref ProseFigure figure)
    {
        int at = figure.NumberStart;
        figure.IsWords = true;
        if (Match(at, EstimateWordKind.Article, out _, out int length))
        {
            int next = BlanksFrom(at + length);
            if (next == at + length) return false;
            figure.Size = 1;
            if (Match(next, EstimateWordKind.Magnitude, out EstimateWord magnitude, out _) && !magnitude.CountsMoney)
            {
                at = next;
            }
            else
            {
                figure.IsArticle = true;
                figure.End = at + length;
                return IsSingleUnitAt(next);
            }
        }
        else if (Match(at, EstimateWordKind.Fraction, out EstimateWord part, out length) && part.Value == 2)
        {
            int next = BlanksFrom(at + length);
            bool hasArticle = Match(next, EstimateWordKind.Article, out _, out length);
            if (hasArticle) next = BlanksFrom(next + length);
            figure.Size = 0.5;
            figure.End = next;

            // "half a second": what "a second" alone does not tell.
            bool isUnit = hasArticle && UnitAt(next) is { Length: > 0 } unit && !IsHyphen(At(next + unit.Length));
            if (isUnit || IsSingleUnitAt(next)) return true;
            if (!Match(next, EstimateWordKind.Magnitude, out _, out length)) return false;
            figure.HasMagnitude = true;
            at = next;
        }

        return ReadSum(ref figure, at);
    }

    private bool ReadSum(ref ProseFigure figure, int at)
    {
        double total = 0;
        double part = figure.Size;
        double last = 0;
        bool any = false;
        bool mayStart = part != 0 || Match(at, EstimateWordKind.Number, out _, out _)
            || (Match(at, EstimateWordKind.Magnitude, out EstimateWord alone, out _) && alone.CountsOne);
        if (!mayStart) return false;
        while (Match(at, NumberKinds, out EstimateWord word, out int length))
        {
            double value = (double)word.Value;
            if (word.Kind == EstimateWordKind.Number)
            {
                bool joins = !any || last >= 100 || (last >= 20 && last < 100 && value < 10);
                if (!joins)
                {
                    // "nineteen eighty-four" is not two numbers, and the phrase is refused as a whole.
                    figure.End = at + length;
                    at = AfterNumberWord(figure.End, isMagnitude: false);
                    continue;
                }

                part = (last is >= 20 and < 100 ? part : last == 100 ? part : 0) + value;
            }
            else if (word.Text.Length <= 3 || (word.CountsMoney && !EndsClause(at + length) && !IsFunction(WordAfter(at + length, out _))))
            {
                break;
            }
            else
            {
                part = Math.Max(part, 1) * value;
                figure.HasMagnitude = true;
                figure.TakesOf = word.TakesOf;
                if (value >= 1000)
                {
                    total += part;
                    part = 0;
                }
            }

            any = true;
            last = value;
            figure.End = at + length;
            at = AfterNumberWord(figure.End, last >= 100);
        }

        figure.Size = total + part;
        if (!any) return false;
        int sum = figure.End;
        figure.End = PointEnd(AndFractionEnd(sum));

        // "twenty-odd thousand", "two and a half million": the sum goes on behind a hedge, a fraction or decimals.
        if (figure.End > sum || figure.TakesOf || HedgeAfterEnd(sum) > sum) ReadMagnitudes(ref figure);
        return true;
    }

    /// <summary>The end of "point five" and "virgule vingt-cinq" after a number in words, or the place where there are none.</summary>
    private int PointEnd(int end)
    {
        if (!Match(BlanksFrom(end), EstimateWordKind.Point, out _, out int length)) return end;
        int next = BlankOrHyphen(BlanksFrom(end) + length);
        while (Match(next, EstimateWordKind.Number, out _, out length))
        {
            end = next + length;
            next = BlankOrHyphen(end);
        }

        return end;
    }

    /// <summary>Where the next number word may start: behind blanks or a hyphen, and behind "and" after a hundred.</summary>
    private int AfterNumberWord(int end, bool isMagnitude)
    {
        int next = IsHyphen(At(end)) ? end + 1 : BlanksFrom(end);
        if (!isMagnitude || !Match(next, EstimateWordKind.NumberAnd, out _, out int length)) return next;
        int after = BlanksFrom(next + length);
        return Match(after, EstimateWordKind.Number, out _, out _) ? after : next;
    }

    private int BlankOrHyphen(int at) => IsHyphen(At(at)) ? at + 1 : BlanksFrom(at);

    /// <summary>"and a half" and "et demie" after a number or a unit.</summary>
    private int AndFractionEnd(int end)
    {
        int next = BlankOrHyphen(end);
        if (!Match(next, EstimateWordKind.And, out _, out int length)) return end;
        next = BlankOrHyphen(next + length);
        bool hasArticle = Match(next, EstimateWordKind.Article, out _, out length);
        if (hasArticle) next = BlankOrHyphen(next + length);
        if (!Match(next, EstimateWordKind.Fraction, out EstimateWord part, out length)) return end;

        // "deux heures et demie", but "12 hommes et la moitié des femmes" and "12 men and half the women".
        return hasArticle || (part.TakesOf && !part.Text.Contains(' ', StringComparison.Ordinal)) ? next + length : end;
    }

    /// <summary>
    /// "5 and a half", "5 million and a half"; but in "2012 and a half" and "12 and a half of it" it is one of something else.
    /// </summary>
    private void ReadAndFraction(ref ProseFigure figure)
    {
        int end = AndFractionEnd(figure.End);
        bool isOther = figure.IsYearLike || (!figure.TakesOf && Match(BlanksFrom(end), EstimateWordKind.Of, out _, out _));
        if (end == figure.End || isOther) return;
        (figure.End, figure.IsPlain) = (end, false);
    }

    /// <summary>Whether a unit that an article counts stands at a place: "hour", not "second".</summary>
    private bool IsSingleUnitAt(int at) =>
        WordAfter(at, out int start) is { Length: > 0 } word && start == at && Is(word, ProseWordKind.Singular)
        && !IsHyphen(At(at + word.Length));
}
