namespace Attribution;

/// <content>Names of statistics before a figure, and how many times something happens in a time.</content>
internal ref partial struct PhraseReader
{
    private static readonly WordKinds ArticleOrStatistic = WordKinds.Of(EstimateWordKind.Article, EstimateWordKind.Statistic);
    private static readonly WordKinds RatesOfTimes = WordKinds.Of(EstimateWordKind.Frequency);

    /// <summary>"HR 0.75", "an odds ratio of 1.3", "n = 245": what is named has no unit, and the name asserts nothing.</summary>
    private void SkipStatistic()
    {
        if (!Match(ArticleOrStatistic, out EstimateWord word, out int length)) return;
        int start = word.Kind == EstimateWordKind.Article ? BlanksFrom(_at + length) : _at;
        if (start > _at && !MatchAt(start, EstimateWordKind.Statistic, out word, out length)) return;
        ReadOnlySpan<char> name = _text.Slice(start, length);
        bool isSign = char.IsUpper(word.Text[^1]);
        if (isSign && !name.EndsWith(word.Text.AsSpan(word.Text.LastIndexOf(' ') + 1), StringComparison.Ordinal)) return;
        int next = BlanksFrom(start + length);
        if (At(next) is '=' or ':' || (At(next) == ',' && length > 1)) next = BlanksFrom(next + 1);
        else if (length == 1) return;
        else if (MatchAt(next, EstimateWordKind.Of, out _, out int of)) next = BlanksFrom(next + of);
        if (IsFigureAt(next)) _at = next;
    }

    /// <summary>"once a day", "twice daily": the number, with its rate left to be read.</summary>
    private bool TryReadTimes(ref Figure figure)
    {
        if (!Match(EstimateWordKind.Times, out EstimateWord word, out int length) || word.Value == 0) return false;
        if (!IsRateOfTimesAt(_at + length)) return false;
        _at += length;
        return SetWhole(ref figure, word.Value);
    }

    /// <summary>Whether "times" stands at a place with a rate after it: "three times a day", "four times per week".</summary>
    private bool IsTimesAt(int at, out int end)
    {
        end = at;
        if (!MatchAt(at, EstimateWordKind.Times, out EstimateWord word, out int length) || word.Value != 0) return false;
        end = at + length;
        return IsRateOfTimesAt(end);
    }

    private bool IsRateOfTimesAt(int at)
    {
        if (at >= _text.Length) return false;
        if (MatchAt(BlanksFrom(at), RatesOfTimes, out _, out int length)) return !JoinsOn(BlanksFrom(at) + length);
        UnitMatch per = UnitReader.ReadPer(_text[at..], _names);
        return per.Unit is { } unit && unit.Dimension == Unit.Second.Dimension && !RunsOn(at + per.Length);
    }
}
