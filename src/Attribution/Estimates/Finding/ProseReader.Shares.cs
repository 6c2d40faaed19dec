namespace Attribution;

/// <content>Parts of a whole, and one quantity in two units.</content>
internal ref partial struct ProseReader
{
    /// <summary>"one in five", "nine out of 10", "12 of 14 drones", "nine of the 40 patients"; 0 where it is no part of a whole.</summary>
    private int ShareEnd(in ProseFigure figure)
    {
        if (figure.IsMoney || figure.IsVague || figure.IsArticle) return 0;
        int at = BlanksFrom(figure.End);
        int next;
        bool isIn = false;
        bool isOutOf = false;
        if (Match(at, EstimateWordKind.Of, out _, out int length))
        {
            next = BlanksFrom(at + length);
        }
        else if (Match(at, EstimateWordKind.Ratio, out EstimateWord ratio, out length) && ratio.Value == 1)
        {
            next = BlanksFrom(at + length);
            isIn = true;
            isOutOf = ratio.Text.Contains(' ', StringComparison.Ordinal);
        }
        else
        {
            return 0;
        }

        if (!StartsFigure(At(next)) && !Match(next, NumberKinds, out _, out _))
        {
            ReadOnlySpan<char> article = WordAfter(next, out int start);
            if (!Is(article, ProseWordKind.Dated)) return 0;
            next = BlanksFrom(start + article.Length);
        }

        if (!TryFigure(next, out ProseFigure whole) || whole.IsArticle || whole.IsMoney) return 0;
        if (whole.Size < figure.Size || (whole.Size == figure.Size && !isOutOf)) return 0;
        if ((whole.IsYearLike && whole.Size != 1000) || (!whole.IsWords && CodeFrom(whole) > 0)) return 0;
        ProseTail tail = ReadTail(whole);
        if (tail.CodeEnd > 0) return 0;
        if (!isIn) return tail.HasUnit || figure.IsOne ? 0 : tail.EndWithoutRate;
        bool isShare = !tail.HasUnit && (isOutOf || figure.IsOne || IsRoundWhole(figure, whole));
        return isShare ? whole.End : 0;
    }

    /// <summary>"two children in five", "three people out of ten" after the noun; 0 where it is no part of a whole.</summary>
    private int ShareOfNounEnd(in ProseFigure figure, in ProseTail tail)
    {
        if (figure.IsMoney || figure.IsVague || figure.IsArticle) return 0;
        int at = BlanksFrom(tail.EndWithoutRate);
        if (!Match(at, EstimateWordKind.Ratio, out EstimateWord ratio, out int length) || ratio.Value != 1) return 0;
        if (!TryFigure(BlanksFrom(at + length), out ProseFigure whole) || whole.IsArticle || whole.IsMoney) return 0;
        bool isOutOf = ratio.Text.Contains(' ', StringComparison.Ordinal);
        bool isWhole = whole.Size > figure.Size && (isOutOf || IsRoundWhole(figure, whole));
        return isWhole && ReadTail(whole) is { IsCounted: false, CodeEnd: 0 } && (whole.IsWords || CodeFrom(whole) == 0) ? whole.End : 0;
    }

    private static bool IsRoundWhole(in ProseFigure figure, in ProseFigure whole) =>
        figure.Size < 10 && whole.Size is <= 10 or 12 or 20 or 100 or 1e3 or 1e4 or 1e5;

    /// <summary>Where "un enfant sur" or "un sur" starts before a whole, as "one" is an article there; −1 elsewhere.</summary>
    private int ShareBefore(in ProseFigure figure, in ProseTail tail)
    {
        if (!_prose.Elides || tail.IsCounted || figure.IsMoney || figure.Size <= 1) return -1;
        if (WordBefore(figure.Start, out int ratio).Length == 0) return -1;
        if (!Match(ratio, EstimateWordKind.Ratio, out EstimateWord word, out _) || word.Value != 1) return -1;
        if (WordBefore(ratio, out int noun).Length == 0) return -1;
        if (IsOneAt(noun)) return noun;
        return WordBefore(noun, out int one).Length > 0 && IsOneAt(one) ? one : -1;
    }

    private bool IsOneAt(int at) => Match(at, EstimateWordKind.Number, out EstimateWord first, out _) && first.Value == 1;

    /// <summary>"5 ft 10 in", "2 years and 3 months": the end of a second number in a smaller unit; 0 where none follows.</summary>
    private int SmallerUnitEnd(in ProseTail tail)
    {
        if (tail.Unit is { Kind: not UnitKind.Ucum } or { Dimension.IsDimensionless: true }) return 0;
        int next = BlanksFrom(tail.EndWithoutRate);
        if (Match(next, EstimateWordKind.And, out _, out int length)) next = BlanksFrom(next + length);
        if (next == tail.EndWithoutRate || !TryFigure(next, out ProseFigure second) || second.IsArticle || second.IsMoney) return 0;
        ProseTail secondTail = ReadTail(second);
        if (secondTail.HasUnit && (secondTail.Unit is null || tail.Unit is null)) return secondTail.EndWithoutRate;
        if (tail.Unit is not { } unit) return 0;
        if (!secondTail.HasUnit && second is { IsPlain: true, Size: < 100 })
        {
            // "6ft 2in": a name that is a unit only behind a larger one.
            int letters = BlanksFrom(second.End);
            int end = LettersEnd(letters);
            return end > letters && end - letters <= 2 ? end : 0;
        }

        if (unit.Code == "h" && secondTail.Unit == Unit.Metre) return SecondsEnd(secondTail.EndWithoutRate);
        if (unit.Code == "h" && secondTail.Unit?.Code == "min") return SecondsEnd(secondTail.EndWithoutRate);
        bool isSmaller = secondTail.Unit is { Kind: UnitKind.Ucum } smaller && smaller != unit && smaller.Dimension == unit.Dimension;
        return isSmaller ? secondTail.EndWithoutRate : 0;
    }

    /// <summary>The end of "8 s" after hours and minutes, or the place.</summary>
    private int SecondsEnd(int at)
    {
        int next = BlanksFrom(at);
        if (!char.IsAsciiDigit(At(next)) || !TryFigure(next, out ProseFigure seconds)) return at;
        ProseTail tail = ReadTail(seconds);
        return tail.Unit?.Code == "s" ? tail.EndWithoutRate : at;
    }

    /// <summary>The end of "nine times out of ten" after "nine times".</summary>
    private int MultipleEnd(in ProseFigure figure, int end)
    {
        ProseFigure times = figure;
        times.End = end;
        return ShareEnd(times) is var share and > 0 ? share : end;
    }
}
