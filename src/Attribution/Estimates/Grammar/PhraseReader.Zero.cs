namespace Attribution;

/// <content>Zero in words: "no casualties", "not a single soldier".</content>
internal ref partial struct PhraseReader
{
    private bool ReadZero(ref Draft draft, EstimateWord word, int length)
    {
        int start = _at;
        int noun = BlanksFrom(_at + length);
        bool isNoun = IsNounAt(noun) && UnitAt(noun).Length == 0 && ScanNoun(noun, out int end, out int last, out int words) && words > 0
            && !HasUncounted(noun, end)
            && (word.Value != 0 || IsPlural(last, end));
        if (!isNoun && char.IsAsciiDigit(At(At(noun) == '.' ? BlanksFrom(noun + 1) : noun)))
        {
            // "No. 5" is a place in a list.
            return Fail(EstimateRefusal.UnreadText, start, noun);
        }

        if (!isNoun) return Fail(EstimateRefusal.NoNumericContent, start, _text.Length);
        _at = noun;
        Figure none = new() { Multiplier = 1, Start = start };
        if (!ReadNoun(out none.Unit) || !ReadRates(ref none, start)) return false;
        return SetPoint(ref draft, none);
    }

    /// <summary>Whether a word of a noun cannot be counted: "reports of casualties", "information".</summary>
    private bool HasUncounted(int start, int end)
    {
        for (int at = start; at < end; at = BlanksFrom(WordEnd(at)))
        {
            bool isNoun = MatchAt(at, EstimateWordKind.Noun, out EstimateWord word, out int length) && WordEnd(at) == at + length;
            if (isNoun && word.Value == CannotBeCounted) return true;

            if (WordEnd(at) == at) return false;
        }

        return false;
    }

    /// <summary>"six figures", "double digits": from the least to the greatest whole number of so many digits.</summary>
    private bool SetDigits(ref Draft draft, decimal count, int start)
    {
        if (count != decimal.Truncate(count) || count is < 1 or > SignificantPlace.Highest)
        {
            return Fail(EstimateRefusal.NoNumericContent, start, _at);
        }

        decimal least = SignificantPlace.Unit((int)count - 1);
        draft.Form = EstimateForm.Range;
        draft.Lower = Bound.Inclusive(least);
        draft.Upper = Bound.Inclusive((least * 10) - 1);
        draft.Place = 0;
        return true;
    }
}
