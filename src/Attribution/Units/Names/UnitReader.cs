namespace Attribution;

/// <summary>
/// Reads a unit at the start of a text: <c>product (per product)*</c>, where a product is one or more named units in a row and each
/// may have an exponent in front ("square"), behind ("squared") or as a figure. It goes on as long as the text makes sense and ends
/// where the last word or symbol that did ends.
/// </summary>
internal ref partial struct UnitReader
{
    private readonly ReadOnlySpan<char> _text;
    private readonly UnitLexicon _names;
    private UnitPiece.Row _pieces;
    private int _count;
    private int _position;

    private UnitReader(ReadOnlySpan<char> text, UnitLexicon names)
    {
        _text = text;
        _names = names;
    }

    private readonly UnitPiece Last => _pieces[_count - 1];

    private readonly ReadOnlySpan<char> Rest => _text[_position..];

    public static UnitMatch Read(ReadOnlySpan<char> text, UnitLexicon names)
    {
        if (TryReadCode(text, out UnitMatch match)) return match;
        UnitReader reader = new(text, names);
        return reader.ReadProse();
    }

    /// <summary>Reads " per square kilometre", "/km2" or " a day", and gives what is divided by.</summary>
    public static UnitMatch ReadPer(ReadOnlySpan<char> text, UnitLexicon names)
    {
        UnitReader reader = new(text, names);
        return reader.ReadPer(out bool needsWord) && reader.ReadDivisor(needsWord, false) ? reader.Compose(reader._position) : default;
    }

    private UnitMatch ReadProse()
    {
        if (!ReadProduct(false)) return default;
        if (Rest.IsEmpty) return Compose(_position);
        ReadRemark();
        int end = _position;
        while (_count < UnitPiece.Row.Capacity && ReadPer(out bool needsWord) && ReadDivisor(needsWord, true)) end = _position;
        return Compose(end);
    }

    private bool ReadProduct(bool isBelow)
    {
        if (!ReadPower(isBelow, true, out bool isSymbol)) return false;
        while (_count < UnitPiece.Row.Capacity && ReadFactor(isBelow, ref isSymbol)) { }
        return true;
    }

    // "·s", "*s" and ".s" after a symbol; " s-1" and " m s-1" after a symbol, by the exponent; " hours" and "-hours" where the two make
    // a unit in use.
    private bool ReadFactor(bool isBelow, ref bool isSymbol)
    {
        if (Rest.IsEmpty) return false;
        int start = _position;
        int count = _count;
        UnitPiece before = Last;
        bool isDot = isSymbol && Rest is ['·' or '⋅' or '∙' or '*' or '.', ..];
        if (isDot) _position++;
        else if ((!isSymbol && !IsFactor(before)) || !SkipBlank(true)) return false;
        if (ReadPower(isBelow, false, out bool nextIsSymbol))
        {
            UnitPiece next = Last;
            bool isProduct = isDot
                ? nextIsSymbol
                : IsCustomary(before, next) || (isSymbol && nextIsSymbol && (next.Exponent != 1 || EndsInExponent(isBelow)));
            if (isProduct)
            {
                isSymbol = nextIsSymbol;
                return true;
            }
        }

        return Back(start, count);
    }

    private bool EndsInExponent(bool isBelow)
    {
        bool isSymbol = true;
        return _count < UnitPiece.Row.Capacity && ReadFactor(isBelow, ref isSymbol) && Last.Exponent != 1;
    }

    private static bool IsCustomary(UnitPiece left, UnitPiece right) =>
        right is { Exponent: 1, Name.Unit: { } factor }
        && ((factor.Dimension == Unit.Second.Dimension && IsTimedFactor(left))
            || (factor.Dimension == Unit.Metre.Dimension && IsForce(left)));

    private static bool IsFactor(UnitPiece piece) => IsTimedFactor(piece) || IsForce(piece);

    private static bool IsTimedFactor(UnitPiece piece) =>
        piece is { Exponent: 1, Name.Unit.Dimension: var dimension }
        && (dimension == Watt.Dimension || dimension == Joule.Dimension || dimension == Ampere.Dimension || dimension == Pascal.Dimension);

    private static bool IsForce(UnitPiece piece) =>
        piece is { Exponent: 1, Name.Unit.Dimension: var dimension } && dimension == Newton.Dimension;

    private bool ReadPer(out bool needsWord)
    {
        int start = _position;
        needsWord = false;
        bool isApart = SkipBlank(true);
        if (Rest is ['/', ..])
        {
            _position++;
            SkipBlank(false);
            return true;
        }

        int apart = _position;
        if (isApart)
        {
            foreach (string per in _names.Pers)
            {
                if (ReadWord(per) && (SkipBlank(true) || per[^1] == '\'')) return true;
                _position = apart;
            }
        }

        _position = start;
        if (_names.PersEach.Length == 0) return false;
        needsWord = SkipBlank(false) && ReadAny(_names.PersEach) && SkipBlank(false);
        return needsWord || Back(start, _count);
    }

    private bool ReadDivisor(bool needsWord, bool isBelow)
    {
        int start = _position;
        int count = _count;
        if (Rest is ['(', ..])
        {
            _position++;
            if (!needsWord && ReadProduct(isBelow) && Rest is [')', ..])
            {
                _position++;
                return true;
            }
        }
        else if (ReadPower(isBelow, true, out bool isSymbol) && !(needsWord && (isSymbol || !IsRate(Last))))
        {
            return true;
        }

        return Back(start, count);
    }

    private bool ReadAny(string[] words)
    {
        foreach (string word in words)
        {
            if (ReadWord(word)) return true;
        }

        return false;
    }

    // "a" and "an" stand for "per" before a time, a mass or a volume: "km a day", "dollars a barrel".
    private static bool IsRate(UnitPiece piece)
    {
        Dimension dimension = piece.Name.Units[0].Dimension;
        return piece.Exponent == 1
            && (dimension == Unit.Second.Dimension || dimension == Unit.Gram.Dimension || dimension == Unit.CubicMetre.Dimension);
    }

    private bool Back(int position, int count)
    {
        _position = position;
        _count = count;
        return false;
    }
}
