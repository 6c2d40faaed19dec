namespace Attribution;

/// <content>From a number to the whole quantity.</content>
internal ref partial struct ProseReader
{
    private static readonly WordKinds Parts = WordKinds.Of(EstimateWordKind.Fraction);
    private static readonly WordKinds VagueKinds = WordKinds.Of(EstimateWordKind.VagueCount, EstimateWordKind.Plural);

    private FoundEstimate? ReadAtDigits(int start)
    {
        if (CodeAt(start) is var code and > 0) return Pass(code);
        if (!TryFigure(MoneyStart(start), out ProseFigure figure) || figure.NumberStart != start) TryFigure(start, out figure);
        if (CodeFrom(figure) is var end and > 0) return Pass(end);
        return ReadFrom(figure);
    }

    private FoundEstimate? ReadAtWord(int start)
    {
        int end = LettersEnd(start);
        if (Match(start, EstimateWordKind.Article, out _, out int article) && start + article == end && !_prose.MayFollowArticle(From(BlanksFrom(end)))) return Skip(end);
        int after = NounWordEnd(start);
        ReadOnlySpan<char> word = _text[start..Math.Min(end, start + LongestWord)];
        if (start > _floor && start > 0 && (IsHyphen(At(start - 1)) || IsApostrophe(At(start - 1))) && char.IsLetterOrDigit(At(start - 2))) return Skip(end);
        if (_prose.Phrase(From(start), word, ProseWordKind.Idiom) is var idiom and > 0)
        {
            // "no less" is a set phrase, but "no less than" a hedge.
            bool isHedge = Match(start, EstimateWordKind.Hedge, out _, out int hedge) && hedge > idiom;
            return isHedge ? Skip(start + hedge) : Pass(start + idiom);
        }

        if (char.IsUpper(word[0]) && !StartsSentence(start) && word.Length > 1) return Skip(after);
        if (_prose.Phrase(From(start), word, ProseWordKind.Zero) is var zero and > 0) return ReadZero(start, start + zero);
        if (Match(start, VagueKinds, out _, out int vague))
        {
            // "only a few": what asserts nothing stays outside.
            return Match(start, EstimateWordKind.Filler, out _, out int filler) && filler < vague ? Skip(start + filler) : ReadVague(start, start + vague);
        }

        if (TryFigure(start, out ProseFigure figure) && figure.Start == start)
        {
            if (figure.IsOne && !figure.IsArticle && !figure.HasMagnitude && IsPronoun(start)) return Skip(end);
            if (figure.IsArticle && IsRateArticle(start)) return Skip(end);
            ReadOnlySpan<char> second = WordAfter(end, out int secondStart);
            if (_prose.Phrase(From(secondStart), second, ProseWordKind.Idiom) is var set and > 0) return Pass(secondStart + set);
            if (PartEnd(figure.End) is var part and > 0) return ReadPart(figure.Start, figure.End, part);
            return ReadFrom(figure);
        }

        return ReadFraction(start, end);
    }

    /// <summary>Goes on behind a word that begins no quantity. It may still stand before one.</summary>
    private FoundEstimate? Skip(int end)
    {
        _at = Math.Max(end, _at + 1);
        return null;
    }

    private FoundEstimate? ReadFrom(in ProseFigure figure)
    {
        ProseTail tail = ReadTail(Counted(figure));
        if (figure.TakesOf && !tail.IsCounted) tail.End = tail.EndWithoutRate = figure.End;
        if (tail.CodeEnd > 0) return Pass(tail.CodeEnd);
        if (NameFrom(figure, tail) is var name and > 0) return Pass(name);
        bool isAmount = figure.IsMoney || figure.HasMagnitude || figure.IsGrouped || tail.Unit?.Code == "%";
        Lead lead = ReadLead(figure.Start, isAmount);
        if (figure.IsArticle && IsComparedAt(lead.Start)) lead = new(figure.Start);
        if (IsDuring(tail, lead) || (figure.IsOne && tail.HasNoun && !figure.IsArticle)) lead.Start = lead.StartWithoutPreposition;
        if (RatioBefore(lead.Start) is var ratio and >= 0) return Refuse(ratio, tail.EndWithoutRate);
        if (tail.IsMultiple) return Refuse(lead.Start, MultipleEnd(figure, tail.End));
        if (IsTallyFrom(figure, tail, out int tally)) return Pass(tally);
        Extent extent = ReadExtent(figure, tail, lead);
        bool isAlone = figure.IsOne && !figure.HasMagnitude && !tail.IsCounted && extent.Least <= tail.EndWithoutRate;
        if (isAlone && !lead.IsHedged(figure.Start) && !IsMoreAt(figure.End)) return Skip(figure.End);
        return Settle(extent);
    }

    /// <summary>
    /// Whether a preposition before a time says how long something took, and not that it was longer: "rose 5% over two years", "fell over two
    /// years". It does after a quantity and after a verb of change.
    /// </summary>
    private bool IsDuring(in ProseTail tail, in Lead lead)
    {
        if (lead.Start == lead.StartWithoutPreposition || tail.Unit?.Dimension != Unit.Second.Dimension) return false;
        if (!Match(lead.Start, EstimateWordKind.Hedge, out EstimateWord word, out _) || word.Form != EstimateForm.MoreThan) return false;
        ReadOnlySpan<char> before = WordBefore(lead.Start, out int start);
        return (before.Length == 0 && start == _floor && start > 0) || _prose.Listed(before).Has(ProseWordKind.Change);
    }

    /// <summary>"all but 12": where words start that make of the number what it leaves; −1 where there are none.</summary>
    private int RatioBefore(int start)
    {
        WordBefore(start, out int at);
        if (WordBefore(at, out at).Length == 0) return -1;
        bool isRatio = Match(at, EstimateWordKind.Ratio, out EstimateWord word, out int length) && word.Value == 0 && BlanksFrom(at + length) == start;
        return isRatio ? at : -1;
    }

    private bool IsComparedAt(int at) =>
        Match(at, EstimateWordKind.Hedge, out EstimateWord word, out _) && _prose.Listed(word.Text).Has(ProseWordKind.Comparative);

    /// <summary>The end of "nine times out of ten" after "nine times".</summary>
    private int MultipleEnd(in ProseFigure figure, int end)
    {
        ProseFigure times = figure;
        times.End = end;
        return ShareEnd(times) is var share and > 0 ? share : end;
    }

    /// <summary>The number up to what it counts: behind "de" in "1,5 million de soldats".</summary>
    private ProseFigure Counted(ProseFigure figure)
    {
        int of = BlanksFrom(figure.End);
        if (figure.TakesOf && Match(of, EstimateWordKind.Of, out EstimateWord word, out int length) && word.Value == 0) figure.End = of + length;
        return figure;
    }

    /// <summary>"one more win": a difference, which "one" counts.</summary>
    private bool IsMoreAt(int end) => Match(BlanksFrom(end), EstimateWordKind.Ratio, out EstimateWord word, out _) && word.Value == 2;

    /// <summary>Whether "one" is a pronoun by the word before it.</summary>
    private bool IsPronoun(int start) => _prose.Listed(WordBefore(start, out _)).Has(ProseWordKind.BeforePronoun);

    /// <summary>Whether "a day" says how often: "once a day", "deaths a year".</summary>
    private bool IsRateArticle(int start)
    {
        ReadOnlySpan<char> before = WordBefore(start, out int place);
        if (before.Length == 0) return place == _floor && place > 0;
        ProseKinds kinds = _prose.Of(before);
        return kinds.Has(ProseWordKind.Often)
            || !(kinds.Has(ProseWordKind.Function) || kinds.Has(ProseWordKind.PastEnding) || kinds.Has(ProseWordKind.PresentEnding) || kinds.Has(ProseWordKind.Change)
                || HedgeBefore(start, isAmount: false, out _) >= 0);
    }

    /// <summary>"several hundred families", "tens of thousands", "a handful of clinics", "hundreds, if not thousands, of people".</summary>
    private FoundEstimate? ReadVague(int start, int end)
    {
        Match(start, VagueKinds, out EstimateWord word, out _);
        ProseFigure figure = new() { Start = start, NumberStart = start, End = end, IsWords = true, IsVague = true, Size = (double)word.Value };
        bool isCount = word.Kind == EstimateWordKind.Plural;
        for (int step = 0; step < 3; step++)
        {
            int next = BlanksFrom(figure.End);
            if (Match(next, EstimateWordKind.Of, out _, out int length)) next = BlanksFrom(next + length);
            if (!Match(next, EstimateWordKind.Magnitude, out EstimateWord magnitude, out length) || magnitude.Text.Length <= 3) break;
            figure.End = next + length;
            isCount = true;
        }

        if (isCount) figure.End = InsertionEnd(figure.End);
        int of = BlanksFrom(figure.End);
        ProseFigure counted = figure;
        if (Match(of, EstimateWordKind.Of, out _, out int ofLength)) counted.End = of + ofLength;
        ProseTail tail = ReadTail(counted);
        if (tail.CodeEnd > 0) return Pass(tail.CodeEnd);
        if (!tail.IsCounted)
        {
            // "scores" is a verb as well, and "several" a pronoun.
            bool stands = isCount && (counted.End == figure.End ? !IsVerbToo(start, figure.End) : true);
            if (!stands) return Skip(figure.End);
            tail.End = tail.EndWithoutRate = figure.End;
        }

        Lead lead = ReadLead(start, isAmount: false);
        return Settle(new() { Start = lead.WithoutOpener, Fallback = lead.WithoutOpener, Least = tail.EndWithoutRate, Rate = tail.End });
    }

    /// <summary>", if not thousands," after "hundreds".</summary>
    private int InsertionEnd(int end)
    {
        if (At(end) != ',') return end;
        int at = end + 1;
        for (int words = 0; words < 4; words++)
        {
            int start = BlanksFrom(at);
            if (!char.IsLetter(At(start))) return end;
            bool isPlural = Match(start, EstimateWordKind.Plural, out _, out int length);
            at = isPlural ? start + length : LettersEnd(start);
            if (isPlural) return At(at) == ',' ? at + 1 : at;
        }

        return end;
    }

    private bool IsVerbToo(int start, int end) =>
        _prose.Listed(_text[start..end]).Has(ProseWordKind.Tally);

    /// <summary>"no vehicles", "not a single shell", "none of the 84 passengers".</summary>
    private FoundEstimate? ReadZero(int start, int end)
    {
        if (IsHyphen(At(end))) return Skip(NounWordEnd(start));
        int noun = NounEnd(end, isOne: false);
        bool isSingle = noun == end && (_text[start..end].Contains(' ') || _prose.Listed(_text[start..end]).Has(ProseWordKind.Singular));
        if (isSingle) noun = NounEnd(end, isOne: true);
        if (noun > end) return Settle(new() { Start = start, Fallback = start, Least = noun, Rate = RateEnd(noun, isCounted: true), IsSilent = true });
        ProseFigure none = new() { Start = start, NumberStart = start, End = end, IsWords = true };
        bool isAlone = !_prose.Listed(_text[start..end]).Has(ProseWordKind.BeforePronoun);
        if (!isAlone || IsTo(WordBefore(start, out int to), to)) return Skip(end);
        return ShareEnd(none) is var share and > 0
            ? Settle(new() { Start = start, Fallback = start, Least = share, Rate = share })
            : Settle(new() { Start = start, Fallback = start, Least = end, Rate = end, IsSilent = true });
    }

    private bool IsTo(ReadOnlySpan<char> word, int at) => word.Length > 0 && Match(at, EstimateWordKind.To, out _, out _);

    /// <summary>The end of "thirds" or "-thirds" after a number; 0 where none follows.</summary>
    private int PartEnd(int end)
    {
        int next = IsHyphen(At(end)) ? end + 1 : BlanksFrom(end);
        return next > end && Match(next, Parts, out EstimateWord word, out int length) && !IsOrdinalOnly(next, word) ? next + length : 0;
    }

    private bool IsOrdinalOnly(int at, EstimateWord part) =>
        part.Value > 4 && Match(at, EstimateWordKind.Ordinal, out _, out int length) && length > part.Text.Length;

    /// <summary>"half of the men", "a third of it", "a quarter of a million": a part, where "of" follows; else an ordinal or a half of a game.</summary>
    private FoundEstimate? ReadFraction(int start, int end)
    {
        int at = start;
        if (Match(at, EstimateWordKind.Article, out _, out int length)) at = BlanksFrom(at + length);
        if (!Match(at, Parts, out EstimateWord part, out length)) return Skip(end);
        int partEnd = at + length;
        if (IsHyphen(At(partEnd))) return Skip(NounWordEnd(at));
        ReadOnlySpan<char> before = WordBefore(start, out int beforeStart);
        bool isOfGame = before.Length > 0 && (Match(beforeStart, EstimateWordKind.Ordinal, out _, out _) || _prose.Listed(before).Has(ProseWordKind.Dated))
            && part.Value == 2 && at == start && !ReadLead(start, isAmount: false).IsHedged(start);
        bool isFirst = part.Value != 2 && at == start;
        if (isOfGame || isFirst) return Skip(partEnd);
        int next = BlanksFrom(partEnd);
        bool isOf = Match(next, EstimateWordKind.Of, out _, out _);
        bool isHalf = part.Value == 2 && (isOf || ReadLead(start, isAmount: false).IsHedged(start) || Match(next, EstimateWordKind.NounEnd, out _, out _));
        return isOf || isHalf ? ReadPart(start, partEnd, partEnd) : Skip(partEnd);
    }

    /// <summary>A part in words. Of a unit or of a magnitude it is a number: "three quarters of a tonne".</summary>
    private FoundEstimate? ReadPart(int start, int numberEnd, int partEnd)
    {
        int next = BlanksFrom(partEnd);
        bool isOf = Match(next, EstimateWordKind.Of, out _, out int length);
        bool isRule = !isOf && IsHyphen(At(numberEnd)) && char.IsLetter(At(next)) && !IsFunction(WordAfter(next, out _));
        if (isRule || IsHyphen(At(partEnd))) return Pass(partEnd);
        Lead lead = ReadLead(start, isAmount: false);
        int whole = isOf ? BlanksFrom(next + length) : next;
        bool isArticle = Match(whole, EstimateWordKind.Article, out _, out length);
        if (isArticle) whole = BlanksFrom(whole + length);
        Extent extent = new() { Start = lead.WithoutOpener, Fallback = lead.WithoutOpener, Least = partEnd, Rate = partEnd };
        if (Match(whole, EstimateWordKind.Magnitude, out _, out length))
        {
            ProseFigure figure = new() { Start = start, NumberStart = start, End = whole + length, IsWords = true, HasMagnitude = true, Size = 2 };
            ProseTail tail = ReadTail(figure);
            (extent.Least, extent.Rate) = (tail.EndWithoutRate, tail.End);
        }
        else if (isArticle && IsSingleUnitAt(whole))
        {
            extent.Least = extent.Rate = whole + UnitAt(whole).Length;
        }

        return Settle(extent);
    }
}
