namespace Attribution;

/// <content>Single names and symbols with their exponents.</content>
internal ref partial struct UnitReader
{
    // Beyond it a number after a hyphen is more likely the other end of a range: "5 m-6".
    private const int HighestBareExponent = 4;

    private bool ReadPower(bool isBelow, bool isFirst, out bool isSymbol)
    {
        int start = _position;
        int exponent = ReadPowerWord();
        if (!ReadName(isFirst, out UnitName? name, out isSymbol, out int figure)
            || (exponent != 1 && (figure != 1 || !name!.IsSimple || name.Unit!.Dimension != Unit.Metre.Dimension)))
        {
            // Some names begin with a power: "sq in", where "in" alone is no unit.
            _position = start;
            if (exponent == 1 || !ReadName(isFirst, out name, out isSymbol, out figure)) return false;
            exponent = 1;
        }

        if (exponent == 1) exponent = figure;
        if (exponent == 1 && name!.IsSimple) exponent = ReadPowerAfter();
        _pieces[_count++] = new(name!, exponent, isBelow);
        return true;
    }

    private int ReadPowerWord()
    {
        if (Rest.IsEmpty) return 1;
        int start = _position;
        foreach ((string word, int exponent) in _names.PowersBefore(Rest[0]))
        {
            if (ReadWord(word) && SkipBlank(true)) return exponent;
            _position = start;
        }

        return 1;
    }

    private int ReadPowerAfter()
    {
        int start = _position;
        if (!SkipBlank(true)) return 1;
        foreach ((string word, int exponent) in _names.PowersAfter)
        {
            if (ReadWord(word)) return exponent;
        }

        _position = start;
        return 1;
    }

    // The longer of a symbol and a name in words; a symbol of the same length comes first.
    private bool ReadName(bool isFirst, out UnitName? name, out bool isSymbol, out int exponent)
    {
        int symbol = FindSymbol(isFirst, out UnitName? bySymbol, out exponent, out int figures);
        int words = FindWords(out UnitName? byWords);
        isSymbol = symbol > 0 && symbol + figures >= words;
        name = isSymbol ? bySymbol : byWords;
        if (!isSymbol) exponent = 1;
        _position += isSymbol ? symbol + figures : words;
        return name is not null;
    }

    private readonly int FindSymbol(bool isFirst, out UnitName? name, out int exponent, out int figures)
    {
        int length = Rest.IsEmpty ? 0 : _names.LongestSymbol(Rest[0]);
        for (length = Math.Min(length, Rest.Length); length > 0; length--)
        {
            // No symbol ends amid a word: most of the look-ups are spared by knowing so beforehand.
            if (length < Rest.Length && char.IsLetter(Rest[length]) && char.IsLetterOrDigit(Rest[length - 1])) continue;
            if (!_names.TrySymbol(Rest[..length], out name)) continue;
            ReadOnlySpan<char> after = Rest[length..];
            figures = name!.IsSimple ? FindFigures(after, isFirst, out exponent) : NoFigures(out exponent);
            bool isWhole = figures > 0
                || after.IsEmpty
                || !char.IsLetterOrDigit(Rest[length - 1])
                || !(char.IsLetter(after[0]) || (char.IsDigit(after[0]) && name.Units[0].Kind != UnitKind.Currency));
            if (isWhole) return length;
        }

        name = null;
        figures = NoFigures(out exponent);
        return 0;
    }

    private static int NoFigures(out int exponent)
    {
        exponent = 1;
        return 0;
    }

    /// <summary>
    /// 2, ², ^-2, ⁻², and −2 or -2 directly after the symbol. On the first symbol the last is an exponent only where it cannot be the
    /// other end of a range: "0.5 s-1" and "4 m−2 s−1", but "5 m-6 m".
    /// </summary>
    private readonly int FindFigures(ReadOnlySpan<char> text, bool isFirst, out int exponent)
    {
        exponent = 1;
        int position = text is ['^', ..] ? 1 : 0;
        int sign = 1;
        bool isBare = false;
        if (position < text.Length && text[position] is '⁻' or '-' or '−' or '–')
        {
            isBare = position == 0 && text[0] != '⁻';
            sign = -1;
            position++;
        }

        if (position == text.Length) return 0;
        int value = Superscript.ValueOf(text[position]);
        if (value < 0 && char.IsAsciiDigit(text[position])) value = text[position] - '0';
        ReadOnlySpan<char> after = text[(position + 1)..];
        bool isAlone = after.IsEmpty || !(char.IsLetterOrDigit(after[0]) || Superscript.ValueOf(after[0]) >= 0);
        if (value <= 0 || !isAlone || (value == 1 && sign > 0)) return 0;
        if (isBare && isFirst && (value > HighestBareExponent || !EndsUnit(after, text[0]))) return 0;
        exponent = sign * value;
        return position + 1;
    }

    /// <summary>
    /// Whether what follows a bare exponent lets it be one: no further digits, and no word but a symbol with an exponent of its own or the
    /// one that opens another bound ("or more"); after the sign of minus, which joins no names ("V-2 rockets"), any word.
    /// </summary>
    private readonly bool EndsUnit(ReadOnlySpan<char> after, char sign)
    {
        if (after is ['.' or ',', var digit, ..] && char.IsAsciiDigit(digit)) return false;
        if (after is ['/' or '·' or '⋅' or '*' or '.', ..]) return true;
        int blanks = Blanks(after, false);
        if (blanks == 0 || blanks == after.Length || !char.IsLetterOrDigit(after[blanks])) return true;
        int end = blanks;
        while (end < after.Length && !char.IsWhiteSpace(after[end])) end++;
        ReadOnlySpan<char> word = after[blanks..end];
        bool hasExponent = char.IsAsciiDigit(word[^1]) || Superscript.ValueOf(word[^1]) >= 0;
        return hasExponent || word is "or" or "ou" || (sign == '−' && !(_names.TrySymbol(word, out _) || _names.TryWords(word, out _)));
    }

    private readonly int FindWords(out UnitName? name)
    {
        name = null;
        int length = WordLength(Rest);
        if (length == 0 || !_names.TryFirstWord(Rest[..length], out (int MostWords, UnitName? Alone) first)) return 0;
        name = first.Alone;
        int found = name is null ? 0 : length;
        return first.MostWords == 1 ? found : FindMoreWords(length, first.MostWords, found, ref name);
    }

    private readonly int FindMoreWords(int length, int mostWords, int found, ref UnitName? name)
    {
        Span<char> words = stackalloc char[_names.LongestName];
        Rest[..length].CopyTo(words);
        int written = length;
        int position = length;
        while (--mostWords > 0)
        {
            if (Rest[position..] is ['.', ..]) position++;
            int blanks = Blanks(Rest[position..], true);
            ReadOnlySpan<char> next = Rest[(position + blanks)..];
            length = WordLength(next);
            if (blanks == 0 || length == 0 || written + 1 + length > words.Length) break;
            words[written++] = ' ';
            next[..length].CopyTo(words[written..]);
            words.Slice(written, length).Replace('’', '\'');
            written += length;
            position += blanks + length;
            if (!_names.TryWords(words[..written], out UnitName? longer)) continue;
            name = longer;
            found = position;
        }

        return found;
    }

    // Letters and digits, with points and apostrophes among but not after them.
    private static int WordLength(ReadOnlySpan<char> text)
    {
        int length = 0;
        while (length < text.Length && (char.IsLetterOrDigit(text[length]) || text[length] is '.' or '\'' or '’')) length++;
        while (length > 0 && !char.IsLetterOrDigit(text[length - 1])) length--;
        return length;
    }

    private bool ReadWord(ReadOnlySpan<char> word)
    {
        int length = Matched(Rest, word);
        if (length == 0) return false;
        if (Rest.Length > length && char.IsLetterOrDigit(Rest[length]) && word[^1] != '\'') return false;
        _position += length;
        return true;
    }

    // A blank in the word stands for any white space, and ' for either apostrophe.
    private static int Matched(ReadOnlySpan<char> text, ReadOnlySpan<char> word)
    {
        if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase)) return word.Length;
        if (!word.ContainsAny('\'', ' ')) return 0;
        int at = 0;
        foreach (char c in word)
        {
            if (at == text.Length) return 0;
            bool isBlank = c == ' ' && char.IsWhiteSpace(text[at]);
            bool fits = isBlank || (c == '\'' ? text[at] is '\'' or '’' : char.ToUpperInvariant(c) == char.ToUpperInvariant(text[at]));
            if (!fits) return 0;
            at++;
            while (isBlank && at < text.Length && char.IsWhiteSpace(text[at])) at++;
        }

        return at;
    }

    private bool SkipBlank(bool orHyphen)
    {
        int blanks = Blanks(Rest, orHyphen);
        _position += blanks;
        return blanks > 0;
    }

    private static int Blanks(ReadOnlySpan<char> text, bool orHyphen)
    {
        int length = 0;
        while (length < text.Length && char.IsWhiteSpace(text[length])) length++;
        if (length > 0) return length;
        return orHyphen && text is ['-' or '‐' or '‑', var next, ..] && char.IsLetter(next) ? 1 : 0;
    }
}
