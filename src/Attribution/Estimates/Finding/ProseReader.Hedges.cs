namespace Attribution;

/// <content>Hedges before and after a number.</content>
internal ref partial struct ProseReader
{
    private const int MostHedgeWords = 6;

    private static readonly ProseKinds NoQuantity = ClosedTo(isAmount: false, isCount: false);

    private static readonly WordKinds Conjunctions = WordKinds.Of(EstimateWordKind.And, EstimateWordKind.Or);

    private static readonly WordKinds BeforeNumber = WordKinds.Of(
        EstimateWordKind.Hedge, EstimateWordKind.Filler, EstimateWordKind.Sign, EstimateWordKind.Between, EstimateWordKind.From);

    /// <summary>The hedges that stand before a number.</summary>
    /// <param name="start">Where the number starts.</param>
    private struct Lead(int start)
    {
        /// <summary>Where the first hedge starts, or the number where there is none.</summary>
        public int Start = start;

        /// <summary>Where it starts without a first hedge that is a preposition too; equal to <see cref="Start"/> elsewhere.</summary>
        public int StartWithoutPreposition = start;

        /// <summary>What opens a range: <see cref="EstimateWordKind.Between"/> or <see cref="EstimateWordKind.From"/>, or null.</summary>
        public EstimateWordKind? Opener;

        /// <summary>Where the number would start without the opener.</summary>
        public int AfterOpener = start;

        /// <summary>Where the hedges start where nothing is ranged over, so that "from" is no part of the quantity.</summary>
        public readonly int WithoutOpener => Opener is null ? Start : AfterOpener;

        public readonly bool IsHedged(int start) => Start < start;
    }

    private Lead ReadLead(int start, ProseKinds closed)
    {
        Lead lead = new(start);
        int edge = start;
        while (HedgeBefore(edge, closed, out EstimateWord word) is var at && at >= 0)
        {
            edge = at;
            if (word.Kind == EstimateWordKind.Filler) continue;
            if (word.Kind is EstimateWordKind.Between or EstimateWordKind.From)
            {
                if (lead.Opener is not null) break;
                (lead.Opener, lead.AfterOpener) = (word.Kind, lead.Start);
            }

            // "stretches over more than 40 km": a place or a time, and not a bound on a bound.
            bool isPreposition = word.Kind == EstimateWordKind.Hedge && Is(word.Text, ProseWordKind.Preposition);
            bool isOver = word.Form is EstimateForm.MoreThan or EstimateForm.LessThan or EstimateForm.UpTo;
            if (isPreposition && isOver && lead.IsHedged(start)) break;
            lead.StartWithoutPreposition = isPreposition ? lead.Start : at;
            lead.Start = at;
        }

        return lead;
    }

    /// <summary>Where the longest hedge starts that ends right before a place; −1 where there is none.</summary>
    private int HedgeBefore(int edge, ProseKinds closed, out EstimateWord hedge)
    {
        hedge = null!;
        int found = -1;
        int at = edge;
        for (int words = 0; words < MostHedgeWords; words++)
        {
            int end = BlanksBefore(at);
            if (end == at && words > 0 && !IsHyphen(At(at - 1))) break;
            at = StartOfToken(end);
            if (at < 0) break;
            bool isInWord = at > 0 && char.IsLetterOrDigit(At(at - 1)) && char.IsLetter(At(at));
            if (isInWord || !Match(at, BeforeNumber, out EstimateWord word, out int length)) continue;
            if (BlanksFrom(at + length) != edge || !Hedges(word, closed)) continue;
            found = at;
            hedge = word;
        }

        return found;
    }

    /// <summary>The start of a word, or of a sign such as "≥" or "~", that ends at a place.</summary>
    private int StartOfToken(int end)
    {
        if (end <= _floor) return -1;
        int start = end;
        char last = At(end - 1);
        if (last is '.' or '-' || (IsApostrophe(last) && _prose.Elides)) start--;
        else if (!char.IsLetterOrDigit(last)) return char.IsSymbol(last) || last == '~' ? end - 1 : -1;
        int least = Math.Max(_floor, end - LongestWord);
        while (start > least && (char.IsLetterOrDigit(At(start - 1)) || IsApostrophe(At(start - 1)))) start--;
        return start < end ? start : -1;
    }

    /// <summary>
    /// Whether a word of the grammar is a hedge in running text too. What is passed over must end in "of": "at least a total of 12".
    /// </summary>
    private bool Hedges(EstimateWord word, ProseKinds closed) => word.Kind switch
    {
        EstimateWordKind.Filler => EndsInOf(word.Text),
        EstimateWordKind.Sign => word.Value < 0,
        _ => !_prose.Listed(word.Text).Meets(closed),
    };

    /// <summary>The kinds of hedges that are something else before a quantity of this sort.</summary>
    private static ProseKinds ClosedTo(bool isAmount, bool isCount)
    {
        ProseKinds closed = ProseWordKind.NoHedge;
        if (!isAmount) closed = closed.With(ProseWordKind.AmountHedge);
        return isCount ? closed : closed.With(ProseWordKind.CountHedge);
    }

    private bool EndsInOf(string text)
    {
        ReadOnlySpan<char> last = text.AsSpan(text.LastIndexOf(' ') + 1);
        return last.Length < text.Length && _words.At(last).TryMatch(last, EstimateWordKind.Of, out _, out _);
    }

    /// <summary>The end of a hedge after a number or its noun, or the place where there is none.</summary>
    private int HedgeAfterEnd(int at)
    {
        int next = BlanksFrom(at);
        bool isInsertion = next == at && At(at) == ',';
        if (isInsertion) next = BlanksFrom(at + 1);
        if (!Match(next, EstimateWordKind.HedgeAfter, out EstimateWord word, out int length)) return at;
        int end = next + length;
        if (char.IsLetterOrDigit(At(end)) && char.IsLetterOrDigit(At(end - 1))) return at;
        int after = BlanksFrom(end);
        bool isAttached = next == at;
        bool isJoined = Match(next, Conjunctions, out _, out _);
        if (StartsFigure(At(after)) || IsCurrencySign(At(after)) || Match(after, NumberOrArticle, out _, out _))
        {
            // The hedge is one of what follows, "at least 12 of them", but for a magnitude: "20 or so million".
            if (!Match(after, EstimateWordKind.Magnitude, out _, out _)) return at;
        }

        if (isInsertion) return EndsClause(end) ? end : at;
        if (isAttached || isJoined) return end;
        bool isTwoWords = word.Text.Contains(' ', StringComparison.Ordinal);
        return isTwoWords || EndsClause(end) ? end : at;
    }

    private static readonly WordKinds NumberOrArticle =
        WordKinds.Of(EstimateWordKind.Number, EstimateWordKind.Article, EstimateWordKind.Magnitude);

    /// <summary>Whether a clause ends at a place: a sign of punctuation or the end of the text.</summary>
    private bool EndsClause(int at) =>
        At(at) is '\0' or '.' or ',' or ';' or ':' or '!' or '?' or ')' or ']' or '\n' or '"' or '”' or '\r';
}
