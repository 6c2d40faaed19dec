namespace Attribution;

/// <content>Figures that the words round them make a name: designations, addresses, numbers of a list.</content>
internal ref partial struct ProseReader
{
    // What a sentence may begin with before a number that counts.
    private static readonly ProseKinds SentenceWords = ((ProseKinds)ProseWordKind.Function)
        .With(ProseWordKind.Change)
        .With(ProseWordKind.Dated)
        .With(ProseWordKind.Timed)
        .With(ProseWordKind.Tally)
        .With(ProseWordKind.Preposition)
        .With(ProseWordKind.Plain);

    private static readonly ProseKinds VerbalEndings = ((ProseKinds)ProseWordKind.PresentEnding)
        .With(ProseWordKind.PastEnding)
        .With(ProseWordKind.AdverbEnding);

    private static readonly WordKinds QuantityWords = WordKinds.Of(
        EstimateWordKind.Hedge, EstimateWordKind.Filler, EstimateWordKind.Between, EstimateWordKind.From, EstimateWordKind.Interval,
        EstimateWordKind.Sign, EstimateWordKind.And, EstimateWordKind.Or, EstimateWordKind.To, EstimateWordKind.But, EstimateWordKind.Of,
        EstimateWordKind.NounEnd);

    private static readonly WordKinds ProbabilityJoins = WordKinds.Of(EstimateWordKind.Of, EstimateWordKind.Hedge, EstimateWordKind.Filler);

    private static readonly WordKinds SeriesJoins = WordKinds.Of(EstimateWordKind.And, EstimateWordKind.Or, EstimateWordKind.To);

    /// <summary>Where the words round a number make it a name, a date or a time, the end of that; 0 elsewhere.</summary>
    private int NameFrom(in ProseFigure figure, in ProseTail tail)
    {
        if (IsListNumber(figure)) return figure.End + 1;
        if (IsProbability(figure)) return figure.End;
        if (IsNameFrom(figure, tail)) return tail.End;
        if (ProductEnd(figure, out bool hasUnit) is var product and > 0 && !hasUnit) return product;
        if (ReleaseEnd(figure) is var release and > 0) return release;
        if (ModelEnd(figure, tail) is var model and > 0) return model;
        if (ClockEnd(figure) is var clock and > 0) return clock;
        if (DateEnd(figure, tail) is var date and > 0) return date;
        if (StreetEnd(figure) is var street and > 0) return street;
        ReadOnlySpan<char> before = WordBefore(figure.Start, out int start);
        bool isOf = figure.IsPlain && !tail.IsCounted && before.Length > 0 && Match(start, EstimateWordKind.Of, out _, out _);
        if (isOf && IsGroupBefore(start)) return figure.End;
        return before.Length == 0 ? AbbreviationEnd(figure.Start, figure.End) : DesignationEnd(figure, tail, before, start);
    }

    /// <summary>"Group of 77": a designator with a capital before "of".</summary>
    private bool IsGroupBefore(int of)
    {
        ReadOnlySpan<char> group = WordBefore(of, out int start);
        return group.Length > 0 && char.IsUpper(group[0]) && !StartsSentence(start) && Is(group, ProseWordKind.Designator);
    }

    /// <summary>
    /// "Seven Sisters station", "Three Mile Island": number words that begin a name, which a sentence begins with. A name goes on after its
    /// plural or its unit, where a count of people does not: "Two Palestinians died".
    /// </summary>
    private bool IsNameFrom(in ProseFigure figure, in ProseTail tail)
    {
        int start = BlanksFrom(figure.End);
        if (!figure.IsWords || !tail.IsCounted || tail.End < start) return false;
        if (!char.IsUpper(At(figure.NumberStart)) || !char.IsUpper(At(start))) return false;
        ReadOnlySpan<char> next = WordAfter(tail.End, out int after);
        if (next.Length == 0 || after == tail.End) return false;
        if (tail.HasUnit) return char.IsUpper(next[0]) && tail.Unit?.Kind == UnitKind.Ucum;
        ProseKinds kinds = _prose.Of(next);
        bool isVerb = kinds.Has(ProseWordKind.Function) || kinds.Has(ProseWordKind.Participle) || kinds.Meets(VerbalEndings);
        return NounWordEnd(start) == tail.End && !isVerb;
    }

    /// <summary>"No. 7", "Fig. 3b", "ref. 14": a short designator with a point.</summary>
    private int AbbreviationEnd(int at, int end)
    {
        const int LongestAbbreviation = 4;
        int point = BlanksBefore(at) - 1;
        if (point <= _floor || At(point) != '.') return 0;
        ReadOnlySpan<char> word = WordBefore(point, out _);
        if (word.Length is 0 or > LongestAbbreviation) return 0;
        ProseKinds kinds = _prose.Listed(word);
        bool isSeveral = kinds.Has(ProseWordKind.Designators);
        return isSeveral || kinds.Has(ProseWordKind.Designator) ? SeriesEnd(end, isSeveral) : 0;
    }

    private int DesignationEnd(in ProseFigure figure, in ProseTail tail, ReadOnlySpan<char> before, int start)
    {
        ProseKinds kinds = _prose.Listed(before);
        bool isSeveral = kinds.Has(ProseWordKind.Designators);
        bool isUnit = tail.HasUnit && !tail.IsCompound;
        if (kinds.Has(ProseWordKind.Dialled) && !figure.IsWords && !tail.IsCounted) return TelephoneEnd(figure.End);
        if (figure.IsMoney || figure.HasMagnitude) return 0;
        if (kinds.Has(ProseWordKind.Rank) && !tail.IsCounted && (figure.IsPlain || figure.IsWords)) return figure.End;
        bool isCapital = before.ContainsAnyInRange('A', 'Z') || char.IsUpper(before[0]);
        if (kinds.Has(ProseWordKind.Designator) || isSeveral)
        {
            // "last week two men", "the report counts 64 complaints": a word of the sentence and not of a name.
            bool isFree = tail.IsCounted && !isCapital
                && (isSeveral || (kinds.Has(ProseWordKind.Singular) && IsFunction(WordBefore(start, out _))));
            return isFree || (isUnit && !isCapital) ? 0 : SeriesEnd(figure.End, isSeveral);
        }

        if (!isCapital || figure.IsWords || (IsQuantityWord(start) && !IsInModel(before, start))) return 0;
        if (kinds.Has(ProseWordKind.ScaleName) || kinds.Has(ProseWordKind.Month)) return 0;
        bool isFirst = StartsSentence(start);
        ProseKinds ending = _prose.Of(before);
        if (isFirst && (ending.Meets(VerbalEndings) || kinds.Meets(SentenceWords))) return 0;
        bool isSign = before.Length > 1 && (char.IsUpper(before[^1]) || before.Contains('&'));
        isSign |= figure is { IsPlain: true, Size: < 10000 } && IsModelBefore(before, start, isFirst);
        if (figure.IsGrouped || isUnit || (tail.IsCounted && !isSign)) return 0;
        return SeriesEnd(figure.End, isSeveral: false);
    }

    /// <summary>
    /// "Boeing 737 jets", "the Xbox 360 consoles": a name directly before a number is one of a model at the start of a sentence and behind
    /// an article. A count stands behind a preposition ("in Kharkiv 12 people") or what it is given to ("sent Kyiv 31 tanks").
    /// </summary>
    private bool IsModelBefore(ReadOnlySpan<char> name, int start, bool isFirst)
    {
        bool isOwner = name.Length > 2 && (IsApostrophe(name[^1]) || IsApostrophe(name[^2]));
        if (!char.IsUpper(name[0]) || isOwner || Match(start, EstimateWordKind.Calendar, out _, out _)) return false;
        if (isFirst) return true;
        ReadOnlySpan<char> before = WordBefore(start, out int at);
        return before.Length > 0 && !char.IsUpper(before[0]) && (IsDefinite(at) || Match(at, EstimateWordKind.Article, out _, out _));
    }

    /// <summary>"737 MAX 9", "Pro Max 16": a short hedge with a capital, behind another name or its figure.</summary>
    private bool IsInModel(ReadOnlySpan<char> word, int start)
    {
        const int LongestShort = 3;
        if (word.Length > LongestShort || !Is(word, ProseWordKind.CountHedge)) return false;
        char before = At(BlanksBefore(start) - 1);
        return IsDigit(before) || (WordBefore(start, out _) is { Length: > 0 } name && char.IsUpper(name[0]));
    }

    private bool IsFunction(ReadOnlySpan<char> word) => Is(word, ProseWordKind.Function);

    /// <summary>Whether a word of the grammar stands at a place, so that it is not a name.</summary>
    private bool IsQuantityWord(int at) => Match(at, QuantityWords, out _, out int length) && length > 1;

    /// <summary>The end of "3(2)", "3b", "2 and 5", "212 to 219" after a designator.</summary>
    private int SeriesEnd(int end, bool isSeveral)
    {
        end = CodeEnd(end);
        if (At(end) == ')') end++;
        for (int items = 0; items < 20; items++)
        {
            int join = BlanksFrom(end);
            int next = join;
            bool isLast = false;
            bool isOpen = false;
            if (IsDash(At(join)) || (isSeveral && At(join) == ','))
            {
                next = BlanksFrom(join + 1);
            }
            else if (Match(join, SeriesJoins, out EstimateWord word, out int length))
            {
                next = BlanksFrom(join + length);
                isLast = true;
                isOpen = !isSeveral && word.Kind != EstimateWordKind.To;
            }

            if (next == join || !TryFigure(next, out ProseFigure item) || item.IsMoney || item.IsArticle) break;
            if (isLast && ReadTail(item).IsCounted) break;

            // "Article 5 and 7 of the treaty", "Python 3.11 or 3.12 is", but "of Group 4 and 12 died".
            bool isAlike = IsDecimalBefore(end) && IsDecimalBefore(item.End);
            bool isEnd = EndsClause(item.End) || Match(BlanksFrom(item.End), EstimateWordKind.Of, out _, out _);
            if (isOpen && (item.IsWords || !(isAlike || isEnd))) break;
            end = item.IsWords ? item.End : CodeEnd(next);
            if (isLast) break;
        }

        return end;
    }

    private bool IsDecimalBefore(int end)
    {
        int point = end - 1;
        while (end - point < 4 && char.IsAsciiDigit(At(point))) point--;
        return point < end - 1 && At(point) == _grammar.Marks.Decimal && char.IsAsciiDigit(At(point - 1));
    }

    /// <summary>"3 × 3", "4x4": a size of rows and columns. "2 x 500 mg" is a product, its unit included.</summary>
    private int ProductEnd(in ProseFigure figure, out bool hasUnit)
    {
        hasUnit = false;
        int sign = BlanksFrom(figure.End);
        if (At(sign) is not ('×' or 'x')) return 0;
        int next = BlanksFrom(sign + 1);
        if (!IsDigit(At(next)) || !TryFigure(next, out ProseFigure second)) return 0;
        ProseTail tail = ReadTail(second);
        hasUnit = tail.HasUnit;
        return hasUnit ? tail.EndWithoutRate : second.End;
    }

    /// <summary>"4) The council", "(3)", "[12]", "2. Methods".</summary>
    private bool IsListNumber(in ProseFigure figure)
    {
        if (!figure.IsPlain || figure.End - figure.Start > 4) return false;
        char before = figure.Start > 0 ? At(figure.Start - 1) : '\n';
        char next = At(figure.End);
        if (before == '(' && next == ')') return true;
        if (IsCited(figure)) return true;
        if (IsFootnote(figure)) return true;
        int line = figure.Start;
        while (line > 0 && At(line - 1) is ' ' or '\t') line--;
        return (line == 0 || At(line - 1) is '\n' or '\r') && next is ')' or '.' && At(figure.End + 1) is ' ' or '\t';
    }

    /// <summary>"[12]", "[4, 7–9]": in square brackets with nothing but numbers.</summary>
    private bool IsCited(in ProseFigure figure)
    {
        const int LongestList = 40;
        int open = figure.Start;
        while (figure.Start - open < LongestList && IsInList(At(open - 1))) open--;
        int close = figure.End;
        while (close - figure.End < LongestList && IsInList(At(close))) close++;
        return At(open - 1) == '[' && At(close) == ']';

        static bool IsInList(char c) => char.IsAsciiDigit(c) || c is ' ' or ',' or '–' or '-';
    }

    /// <summary>"… a fee. 8": the number of a note, alone between the end of a sentence and that of the paragraph.</summary>
    private bool IsFootnote(in ProseFigure figure)
    {
        int before = BlanksBefore(figure.Start);
        if (before == figure.Start || before == 0 || At(before - 1) is not ('.' or '!' or '?' or '”' or '"' or ')')) return false;
        return figure.Size < 1000 && (figure.End >= _text.Length || At(figure.End) is '\n' or '\r') && StartsSentence(figure.Start);
    }

    /// <summary>"p &lt; 0.01", "P = .03", "a p-value of 0.2": the probability of a test, which is nothing that was measured.</summary>
    private bool IsProbability(in ProseFigure figure)
    {
        if (figure.IsWords || figure.IsMoney || figure.Size >= 1) return false;
        int end = BlanksBefore(figure.Start);
        int hedged = BlanksBefore(ReadLead(figure.Start, NoQuantity).Start);
        int at = hedged;
        while (At(at - 1) is '<' or '>' or '=' or '≤' or '≥' or '≈') at--;
        ReadOnlySpan<char> word = WordBefore(at, out int start);
        for (int words = 0; words < 3 && at == hedged; words++)
        {
            if (!Match(start, ProbabilityJoins, out _, out _) && !word.Equals("value", StringComparison.OrdinalIgnoreCase)) break;
            word = WordBefore(start, out start);
        }

        bool isLetter = word is "p" or "P" && (at < end || start < at - 1);
        return isLetter || word.StartsWith("p-value", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>"14 Mill Lane": a number and up to three words with capitals, the last of which ends an address.</summary>
    private int StreetEnd(in ProseFigure figure)
    {
        if (!(figure.IsPlain || figure.IsWords) || figure.Size > 99999) return 0;
        int at = figure.End;
        ReadOnlySpan<char> way = WordAfter(At(at) == ',' ? at + 1 : at, out int wayStart);
        if (_prose.Elides && Is(way, ProseWordKind.Street)) return wayStart + way.Length;
        for (int words = 0; words < 4; words++)
        {
            int start = at + 1;
            if (At(at) != ' ' || !char.IsUpper(At(start))) return 0;
            at = NounWordEnd(start);
            if (at - start > LongestWord) return 0;
            if (Is(_text[start..at], ProseWordKind.Street) && words > 0) return at;
        }

        return 0;
    }
}
