namespace Attribution;

/// <content>Letters after a number that are a magnitude, a unit or part of a name by what stands beside them.</content>
internal ref partial struct PhraseReader
{
    /// <summary>
    /// Letters that are a magnitude by where they stand: "k" and "K" and "M" and "bn" on a number, "m" and "b" and "t" and "mm" on an
    /// amount of money, "m" on a number that a noun in the plural follows ("2m people", but "2m tall"), "M" apart before one ("12 M
    /// people").
    /// </summary>
    private bool TryMagnitudeLetter(int at, out decimal magnitude, out int length)
    {
        length = 1;
        magnitude = 0;
        if (_words.LetterMagnitude(At(at)) is not { } letter) return false;
        if (At(at + 1) is 'm' or 'M' && At(at) == At(at + 1)) length = 2;
        char after = At(at + length);
        if (char.IsLetterOrDigit(after) || after is '/' or '²' or '³' or '^' or '·' or '⁻') return false;
        bool attached = at == _at;
        int counted = BlanksFrom(at + length);
        bool isOf = letter.TakesOf && MatchAt(counted, EstimateWordKind.Of, out EstimateWord of, out int joint) && of.Value == 0
            && (counted += joint) > 0;
        bool money = _isMoney || IsCurrencyAt(counted);
        bool counts = (At(at), length) switch
        {
            ('k', 1) => true,
            ('K', 1) => attached || (money && !_isMoney),
            ('M', 1) => attached || money || isOf || IsPluralNounAt(counted),
            ('m', 1) => money || (attached && IsPluralNounAt(counted) && !IsRunOverAt(counted)),
            ('m' or 'M', 2) => money,
            ('t' or 'T', 1) => money,
            (_, 1) => money || (attached && char.IsAsciiLetterUpper(At(at))),
            _ => false,
        };
        if (counts && attached && !money && IsNameAt(counted)) counts = false;
        if (counts) magnitude = letter.Value;
        return counts;
    }

    /// <summary>Whether a noun in the singular stands at a place, so that the letter before it is part of a name: "5K run".</summary>
    private bool IsNameAt(int at) =>
        At(at - 1) == ' ' && IsNounAt(at) && UnitAt(at).Length == 0 && ScanNoun(at, out int end, out int last, out int words) && words > 0
        && !IsPlural(last, end) && !_text[at..end].EndsWith("ed", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a noun stands at a place whose first word or whose last is run, swum or thrown over metres.</summary>
    private bool IsRunOverAt(int at) =>
        ScanNoun(at, out _, out int last, out _)
        && ((MatchAt(at, EstimateWordKind.Noun, out EstimateWord noun, out _) && noun.Value == RunOver)
            || (MatchAt(last, EstimateWordKind.Noun, out noun, out _) && noun.Value == RunOver));

    private bool IsCurrencyAt(int at)
    {
        at = BlanksFrom(at);
        return at < _text.Length && (char.IsLetter(_text[at]) || char.IsSymbol(_text[at]))
            && UnitAt(at) is { Length: > 0 } match && match.Unit?.Kind == UnitKind.Currency;
    }
}
