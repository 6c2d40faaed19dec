namespace Attribution;

/// <content>Magnitudes after a number.</content>
internal ref partial struct ProseReader
{
    /// <summary>Magnitudes after a number, a hedge between them included: "3.5 million", "20-odd thousand", "$40m".</summary>
    private void ReadMagnitudes(ref ProseFigure figure)
    {
        for (int step = 0; step < 3; step++)
        {
            int end = figure.End;
            int next = MagnitudeEnd(end, figure, out double magnitude);
            if (next < 0 && HedgeAfterEnd(end) is var hedge && hedge > end) next = MagnitudeEnd(hedge, figure, out magnitude);
            if (next < 0 && figure.TakesOf) next = MagnitudeEnd(AfterOf(end), figure, out magnitude);
            if (next < 0) return;
            bool isOne = Match(BlanksFrom(end), EstimateWordKind.Magnitude, out EstimateWord word, out _)
                || Match(BlanksFrom(AfterOf(end)), EstimateWordKind.Magnitude, out word, out _);
            figure.TakesOf = isOne && word.TakesOf;
            figure.End = next;
            figure.Size *= magnitude;
            figure.HasMagnitude = true;
            figure.IsPlain = false;
        }
    }

    /// <summary>Behind "de" in "une dizaine de milliers"; the place where there is none.</summary>
    private int AfterOf(int at) =>
        Match(BlanksFrom(at), EstimateWordKind.Of, out EstimateWord word, out int length) && word.Value == 0
            ? BlanksFrom(at) + length
            : at;

    private int MagnitudeEnd(int at, in ProseFigure figure, out double magnitude)
    {
        magnitude = 1;
        int next = BlanksFrom(at);
        if (next == at && IsHyphen(At(at))) next++;
        if (Match(next, EstimateWordKind.Magnitude, out EstimateWord word, out int length))
        {
            magnitude = Math.Max(1, (double)word.Value);
            bool isLetters = word.Text.Length <= 3;
            return isLetters && char.IsLetterOrDigit(At(next + length)) ? -1 : next + length;
        }

        // "5 M€": apart from its number, a letter is a magnitude on the sign of a currency.
        if (figure.IsWords || (next != at && !IsCurrencySign(At(next + 1)))) return -1;
        char letter = At(next);
        int end = next + 1;
        if (letter is 'm' or 'M' && At(end) == letter) end++;
        if (letter is not ('k' or 'K' or 'm' or 'M' or 'b' or 'B' or 't' or 'T')) return -1;
        if (char.IsLetterOrDigit(At(end)) || (IsHyphen(At(end)) && char.IsLetter(At(end + 1)) && !figure.IsMoney)) return -1;
        magnitude = letter switch
        {
            'k' or 'K' => 1e3,
            'm' or 'M' => 1e6,
            'b' or 'B' => 1e9,
            _ => 1e12,
        };
        bool isMoney = figure.IsMoney || (UnitAt(BlanksFrom(end)) is { Unit.Kind: UnitKind.Currency });
        if (isMoney) return end;
        bool isThousandOrMillion = letter is 'k' or 'K' or 'M' or 'm' && end == next + 1;
        return isThousandOrMillion && IsPluralSoon(end, letter is 'k' or 'K' ? 1 : 2) ? end : -1;
    }

    /// <summary>"75 USD million", "75 €m": the end of a magnitude behind a currency, or the place.</summary>
    private int MagnitudeOfMoneyEnd(int at)
    {
        int next = BlanksFrom(at);
        bool isWord = Match(next, EstimateWordKind.Magnitude, out _, out int length)
            && !Match(next, EstimateWordKind.Plural, out _, out _);
        if (isWord) return next + length;
        bool isLetter = IsCurrencySign(At(at - 1)) && _words.LetterMagnitude(At(at)) is not null && !char.IsLetterOrDigit(At(at + 1));
        return isLetter ? at + 1 : at;
    }

    /// <summary>
    /// Whether a plural in small letters stands within so many words, so that a letter is a magnitude: "2m people", but "10K race".
    /// </summary>
    private bool IsPluralSoon(int at, int words)
    {
        for (; words > 0; words--)
        {
            ReadOnlySpan<char> word = WordAfter(at, out int start);
            if (word.Length == 0 || start == at || Is(word, ProseWordKind.Function)) return false;
            bool isRun = Match(start, EstimateWordKind.Noun, out EstimateWord noun, out _) && noun.Value == PhraseReader.RunOver;
            if (isRun) return false;
            if (char.IsLower(word[0]) && IsPlural(word, _prose.Of(word))) return true;
            at = start + word.Length;
        }

        return false;
    }
}
