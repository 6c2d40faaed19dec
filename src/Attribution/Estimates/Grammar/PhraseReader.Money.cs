namespace Attribution;

/// <content>Currencies together with magnitudes.</content>
internal ref partial struct PhraseReader
{
    /// <summary>"million" after the currency: "75 USD million", "75 €m".</summary>
    private bool ReadMagnitudeOfMoney(ref Figure figure)
    {
        int next = BlanksFrom(_at);
        bool wasMoney = _isMoney;
        _isMoney = true;
        decimal magnitude = 0;
        if (MatchAt(next, EstimateWordKind.Magnitude, out EstimateWord word, out int length)) magnitude = word.Value;
        else if (next != _at || !TryMagnitudeLetter(next, out magnitude, out length)) length = 0;
        _isMoney = wasMoney;
        if (length == 0) return true;
        if (figure.HasMagnitude || figure.IsSum) return Fail(EstimateRefusal.MalformedNumber, figure.Start, next + length);
        _at = next + length;
        return figure.TryMagnify(magnitude) || Fail(EstimateRefusal.OutOfRange, figure.Start, _at);
    }

    /// <summary>A currency written together with a magnitude: "120 mEUR", "75 USDm", "5 kUSD".</summary>
    private bool TryTakeMoney(ref Figure figure, out Unit? unit)
    {
        unit = null;
        int end = _at;
        while (char.IsAsciiLetter(At(end))) end++;
        int length = end - _at;
        if (length is < 4 or > 6 || char.IsLetterOrDigit(At(end)) || figure.HasMagnitude) return false;

        // "3 mils" are no shekels.
        if (MatchAt(_at, EstimateWordKind.UnitLike, out _, out int like) && like == length) return false;
        ReadOnlySpan<char> token = _text[_at..end];
        if (!TryMoney(token, length - 3, out decimal magnitude, out unit)) return false;
        if (!figure.TryMagnify(magnitude)) return false;
        _at = end;
        return true;
    }

    private static bool TryMoney(ReadOnlySpan<char> token, int extra, out decimal magnitude, out Unit? unit)
    {
        magnitude = MagnitudeOf(token[..extra]);
        if (magnitude != 0 && IsCurrency(token[extra..], out unit)) return true;
        magnitude = MagnitudeOf(token[3..]);
        unit = null;
        return magnitude != 0 && IsCurrency(token[..3], out unit);
    }

    private static bool IsCurrency(ReadOnlySpan<char> code, out Unit? unit) =>
        Unit.TryFromName(code, out unit) && unit.Kind == UnitKind.Currency;

    private static decimal MagnitudeOf(ReadOnlySpan<char> letters) => letters switch
    {
        "k" or "K" => 1e3m,
        "m" or "M" or "mn" or "mln" => 1e6m,
        "bn" or "bln" or "b" => 1e9m,
        "tn" => 1e12m,
        _ => 0,
    };
}
