namespace Attribution;

/// <content>From a number to the whole quantity.</content>
internal ref partial struct ProseReader
{
    private static readonly WordKinds VagueKinds = WordKinds.Of(EstimateWordKind.VagueCount, EstimateWordKind.Plural);

    private FoundEstimate? ReadAtDigits(int start)
    {
        if (CodeAt(start) is var code and > 0) return Pass(code);
        if (FeetEnd(start) is var feet and > 0) return Refuse(start, feet);
        if (start > _floor && IsPointAt(start - 1)) start--;
        if (!TryFigure(MoneyStart(start), out ProseFigure figure) || figure.NumberStart != start) TryFigure(start, out figure);
        if (CodeFrom(figure) is var end and > 0) return Pass(end);
        return ReadFrom(figure);
    }

    private FoundEstimate? ReadAtWord(int start)
    {
        int end = LettersEnd(start);
        bool isArticle = Match(start, EstimateWordKind.Article, out _, out int article) && start + article == end;
        if (isArticle && !_prose.MayFollowArticle(From(BlanksFrom(end)))) return Skip(end);
        int after = NounWordEnd(start);
        ReadOnlySpan<char> word = _text[start..Math.Min(end, start + LongestWord)];
        bool isJoined = start > _floor && (IsHyphen(At(start - 1)) || (IsApostrophe(At(start - 1)) && !_prose.Elides));
        if (isJoined && char.IsLetterOrDigit(At(start - 2))) return Skip(end);
        if (_prose.Phrase(From(start), word, ProseWordKind.Idiom) is var idiom and > 0)
        {
            // "no less" is a set phrase, but "no less than" a hedge.
            bool isHedge = Match(start, EstimateWordKind.Hedge, out _, out int hedge) && hedge > idiom;
            if (isHedge) return Skip(start + hedge);

            // "one point" is a set phrase, but "one point five" a number.
            if (PointEnd(end) == end) return Pass(start + idiom);
        }

        if (char.IsUpper(word[0]) && !StartsSentence(start) && word.Length > 1) return Skip(after);
        if (_prose.Phrase(From(start), word, ProseWordKind.Zero) is var zero and > 0) return ReadZero(start, start + zero);
        if (Match(start, VagueKinds, out _, out int vague))
        {
            // "only a few": what asserts nothing stays outside.
            bool isFiller = Match(start, EstimateWordKind.Filler, out _, out int filler) && filler < vague;
            return isFiller ? Skip(start + filler) : ReadVague(start, start + vague);
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
        if (!tail.IsCounted && ProductEnd(figure, out _) is var product and > 0) return Refuse(figure.Start, product);
        if (ShareBefore(figure, tail) is var part and >= 0) return Refuse(part, figure.End);
        if (PlusMinusBefore(figure.Start) is var spread and >= 0) return Refuse(spread, tail.EndWithoutRate);
        bool isAmount = figure.IsMoney || figure.HasMagnitude || figure.IsGrouped || tail.Unit?.Code == "%";
        bool isCount = figure.IsMoney || tail.HasNoun || tail.Unit?.Dimension == Unit.Second.Dimension;
        Lead lead = ReadLead(figure.Start, ClosedTo(isAmount, isCount));
        if (figure.IsArticle && IsComparedAt(lead.Start)) lead = new(figure.Start);
        if (IsDuring(tail, lead) || (figure.IsOne && tail.HasNoun && !figure.IsArticle)) lead.Start = lead.StartWithoutPreposition;
        if (RatioBefore(lead.Start) is var ratio and >= 0) return Refuse(ratio, tail.EndWithoutRate);
        if (tail.IsMultiple) return Refuse(lead.Start, MultipleEnd(figure, tail.End));
        if (SpreadEnd(tail.EndWithoutRate) == 0 && IsTallyFrom(figure, tail, out int tally)) return Pass(tally);
        Extent extent = ReadExtent(figure, tail, lead);
        bool isAlone = figure.IsOne && !figure.HasMagnitude && !tail.IsCounted && extent.Least <= tail.EndWithoutRate;
        if (isAlone && !lead.IsHedged(figure.Start) && !IsMoreAt(figure.End)) return Skip(figure.End);
        return Settle(extent);
    }

    /// <summary>
    /// Whether a preposition before a time says how long something took, and not that it was longer: "rose 5% over two years", "fell over
    /// two years". It does after a quantity and after a verb of change.
    /// </summary>
    private bool IsDuring(in ProseTail tail, in Lead lead)
    {
        if (lead.Start == lead.StartWithoutPreposition || tail.Unit?.Dimension is not { } dimension) return false;
        if (dimension != Unit.Second.Dimension && dimension != Unit.Metre.Dimension) return false;
        if (!Match(lead.Start, EstimateWordKind.Hedge, out EstimateWord word, out _) || word.Form != EstimateForm.MoreThan) return false;
        ReadOnlySpan<char> before = WordBefore(lead.Start, out int start);
        bool isAfterQuantity = before.Length == 0 && start == _floor && start > 0;
        return isAfterQuantity || (dimension == Unit.Second.Dimension && Is(before, ProseWordKind.Change));
    }

    /// <summary>"all but 12": where words start that make of the number what it leaves; −1 where there are none.</summary>
    private int RatioBefore(int start)
    {
        WordBefore(start, out int at);
        if (WordBefore(at, out at).Length == 0) return -1;
        bool isRatio = Match(at, EstimateWordKind.Ratio, out EstimateWord word, out int length) && word.Value == 0;
        return isRatio && BlanksFrom(at + length) == start ? at : -1;
    }

    private bool IsComparedAt(int at) =>
        Match(at, EstimateWordKind.Hedge, out EstimateWord word, out _) && Is(word.Text, ProseWordKind.Comparative);

    /// <summary>The number up to what it counts: behind "de" in "1,5 million de soldats".</summary>
    private ProseFigure Counted(ProseFigure figure)
    {
        int of = BlanksFrom(figure.End);
        if (!figure.TakesOf || !Match(of, EstimateWordKind.Of, out EstimateWord word, out int length)) return figure;
        if (word.Value == 0) figure.End = of + length;
        return figure;
    }

    /// <summary>"one more win": a difference, which "one" counts.</summary>
    private bool IsMoreAt(int end) => Match(BlanksFrom(end), EstimateWordKind.Ratio, out EstimateWord word, out _) && word.Value == 2;

    /// <summary>Whether "one" is a pronoun by the word before it.</summary>
    private bool IsPronoun(int start) => Is(WordBefore(start, out _), ProseWordKind.BeforePronoun);

    /// <summary>Whether "a day" says how often: "once a day", "deaths a year".</summary>
    private bool IsRateArticle(int start)
    {
        ReadOnlySpan<char> before = WordBefore(start, out int place);
        if (before.Length == 0) return place == _floor && place > 0;
        ProseKinds kinds = _prose.Of(before);
        bool isFree = kinds.Has(ProseWordKind.Function)
            || kinds.Has(ProseWordKind.Change)
            || kinds.Meets(VerbalEndings)
            || HedgeBefore(start, NoQuantity, out _) >= 0;
        return kinds.Has(ProseWordKind.Often) || !isFree;
    }
}
