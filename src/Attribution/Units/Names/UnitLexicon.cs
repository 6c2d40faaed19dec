namespace Attribution;

/// <summary>The names and symbols by which prose writes units: words whatever their case, symbols as they are.</summary>
internal sealed partial class UnitLexicon
{
    private readonly Dictionary<string, UnitName> _words = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, UnitName> _symbols = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (int MostWords, UnitName? Alone)> _firstWords = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<char, int> _longestSymbols = [];
    private readonly int[] _longestAsciiSymbols = new int[128];
    private readonly HashSet<string> _symbolsInAnyCase;

    // Kept, because asking a dictionary for one takes as long as a look-up.
    private readonly Dictionary<string, UnitName>.AlternateLookup<ReadOnlySpan<char>> _wordsBySpan;
    private readonly Dictionary<string, UnitName>.AlternateLookup<ReadOnlySpan<char>> _symbolsBySpan;
    private readonly Dictionary<string, (int MostWords, UnitName? Alone)>.AlternateLookup<ReadOnlySpan<char>> _firstWordsBySpan;

    private readonly (string Text, int Exponent)[] _powersBefore;
    private readonly (string Text, int Exponent)[] _powersAfter;
    private readonly bool[] _powerInitials = new bool[128];

    /// <summary>The symbols that every language has, with the names and the other words of one.</summary>
    /// <param name="words">The words of a language, and its own symbols.</param>
    /// <param name="isEnglish">Whether the names that stand beside the symbols in the tables, which are English, are names here.</param>
    private UnitLexicon(IReadOnlyList<UnitWord> words, bool isEnglish)
    {
        _wordsBySpan = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        _symbolsBySpan = _symbols.GetAlternateLookup<ReadOnlySpan<char>>();
        _firstWordsBySpan = _firstWords.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (string row in $"{Measures}\n{Money}".Split('\n')) Enter(row.Split('|'), isEnglish);
        foreach (Iso4217 currency in Iso4217.All) Enter(currency, isEnglish);
        (string Text, string Code)[] prefixes = [.. Of(words, UnitWordKind.Prefix).Select(word => (word.Text, word.Codes))];
        foreach (UnitWord word in words) Enter(word, prefixes);
        _powersBefore = [.. Powers(words, UnitWordKind.SquareBefore, 2), .. Powers(words, UnitWordKind.CubeBefore, 3)];
        _powersAfter = [.. Powers(words, UnitWordKind.SquareAfter, 2), .. Powers(words, UnitWordKind.CubeAfter, 3)];
        foreach ((string text, _) in _powersBefore)
        {
            if (!char.IsAscii(text[0])) continue;
            _powerInitials[char.ToLowerInvariant(text[0])] = _powerInitials[char.ToUpperInvariant(text[0])] = true;
        }

        Pers = Texts(words, UnitWordKind.Per);
        PersEach = Texts(words, UnitWordKind.PerEach);
        Ofs = Texts(words, UnitWordKind.Of);
        Remarks = [.. Of(words, UnitWordKind.Remark).OrderByDescending(word => word.Text.Length).Select(word => (word.Text, word.Codes))];
        IEnumerable<string> letters = _symbols.Keys.Where(symbol => symbol.Length > 1 && symbol.All(char.IsAsciiLetter));
        _symbolsInAnyCase = new(letters, StringComparer.OrdinalIgnoreCase);
        foreach (string symbol in _symbols.Keys)
        {
            char first = symbol[0];
            _longestSymbols[first] = Math.Max(symbol.Length, _longestSymbols.GetValueOrDefault(first));
        }

        for (int c = 0; c < _longestAsciiSymbols.Length; c++) _longestAsciiSymbols[c] = _longestSymbols.GetValueOrDefault((char)c);
        foreach (string name in _words.Keys)
        {
            string[] parts = name.Split(' ');
            int mostWords = Math.Max(parts.Length, _firstWords.GetValueOrDefault(parts[0]).MostWords);
            _firstWords[parts[0]] = (mostWords, _words.GetValueOrDefault(parts[0]));
            LongestName = Math.Max(name.Length, LongestName);
        }
    }

    /// <summary>English names and international symbols.</summary>
    public static UnitLexicon English { get; } = new([.. EnglishWords()], true);

    /// <summary>What divides: "per".</summary>
    public string[] Pers { get; }

    /// <summary>What divides before a time, a mass or a volume: "a".</summary>
    public string[] PersEach { get; }

    /// <summary>What stands between a unit and its remark: "of".</summary>
    public string[] Ofs { get; }

    /// <summary>
    /// What a tonne or a barrel may be of that makes it a measure of something else, and how it is remarked; the longest first.
    /// </summary>
    public (string Words, string Remark)[] Remarks { get; }

    /// <summary>Characters of the longest name in words.</summary>
    public int LongestName { get; }

    /// <summary>Every name in words and every symbol.</summary>
    public IEnumerable<KeyValuePair<string, UnitName>> Names => _words.Concat(_symbols);

    /// <summary>Characters of the longest symbol that begins with a character; 0 where none does.</summary>
    public int LongestSymbol(char first) =>
        first < _longestAsciiSymbols.Length ? _longestAsciiSymbols[first] : _longestSymbols.GetValueOrDefault(first);

    /// <summary>Whether some name begins with a word, how many words the longest of them has, and what the word alone names.</summary>
    public bool TryFirstWord(ReadOnlySpan<char> word, out (int MostWords, UnitName? Alone) first) =>
        _firstWordsBySpan.TryGetValue(word, out first);

    /// <summary>The powers that stand before a unit; none where no such word begins with the character.</summary>
    public ReadOnlySpan<(string Text, int Exponent)> PowersBefore(char first) =>
        first < _powerInitials.Length && !_powerInitials[first] ? [] : _powersBefore;

    /// <summary>The powers that stand after a unit.</summary>
    public ReadOnlySpan<(string Text, int Exponent)> PowersAfter => _powersAfter;

    /// <summary>Names of another language beside the international symbols.</summary>
    public static UnitLexicon Of(IReadOnlyList<UnitWord> words) => new(words, false);

    /// <summary>A name in words, single blanks between them.</summary>
    public bool TryWords(ReadOnlySpan<char> words, out UnitName? name) => _wordsBySpan.TryGetValue(words, out name);

    /// <summary>A symbol, without its exponent.</summary>
    public bool TrySymbol(ReadOnlySpan<char> symbol, out UnitName? name) => _symbolsBySpan.TryGetValue(symbol, out name);

    /// <summary>Whether letters are those of a symbol but for their case: "Mw", "LBS".</summary>
    public bool IsSymbolInAnyCase(ReadOnlySpan<char> letters) =>
        _symbolsInAnyCase.GetAlternateLookup<ReadOnlySpan<char>>().Contains(letters);

    // A row: codes, '=' before them where the first is meant by convention; prefixes that the symbols take (the words then take all);
    // words, '~' for an s that the plural has; symbols.
    private void Enter(string[] cells, bool isEnglish)
    {
        string[] codes = cells[0].TrimStart('=').Split(' ');
        UnitName name = new([.. codes], cells[0][0] == '=');
        foreach (string word in isEnglish ? Split(cells[2]).SelectMany(Numbers) : [])
        {
            _words.Add(word, name);
            if (cells[1].Length == 0) continue;
            foreach (Prefix prefix in Prefix.All.Where(prefix => !prefix.IsBinary))
            {
                _words.TryAdd(prefix.Name + word, new([prefix.Code + codes[0]], false));
            }
        }

        foreach (string symbol in Split(cells[3]))
        {
            _symbols.Add(symbol, name);
            foreach (char prefix in cells[1])
            {
                UnitName prefixed = new([prefix + name.Codes[0]], false);
                _symbols.Add(prefix + symbol, prefixed);
                if (prefix != 'u') continue;
                _symbols.Add('\u00B5' + symbol, prefixed);
                _symbols.Add('\u03BC' + symbol, prefixed);
            }
        }
    }

    private void Enter(Iso4217 currency, bool isEnglish)
    {
        UnitName name = new([currency.Code], false);
        _symbols.TryAdd(currency.Code, name);
        if (WrittenSmall.Contains(currency.Code, StringComparison.Ordinal)) _symbols.TryAdd(currency.Code.ToLowerInvariant(), name);
        if (currency.Symbol is not null) _symbols.TryAdd(currency.Symbol, name);
        if (currency.MinorUnits is null || !isEnglish) return;
        _words.TryAdd(currency.Name.Replace('-', ' '), name);
        _words.TryAdd(currency.Plural.Replace('-', ' '), name);
    }

    private void Enter(UnitWord word, (string Text, string Code)[] prefixes)
    {
        if (word.Kind == UnitWordKind.Symbol && word.Codes.Length == 0) _symbols.Remove(word.Text);
        if (word.Kind is not (UnitWordKind.Name or UnitWordKind.MetricName or UnitWordKind.Symbol) || word.Codes.Length == 0) return;
        UnitName name = new([.. word.Codes.Split(' ')], word.IsConventional);
        if (word.Kind == UnitWordKind.Symbol)
        {
            _symbols[word.Text] = name;
            return;
        }

        foreach (string text in Numbers(word.Text))
        {
            _words[text] = name;
            if (word.Kind != UnitWordKind.MetricName) continue;
            foreach ((string prefix, string code) in prefixes) _words[prefix + text] = new([code + name.Codes[0]], false);
        }
    }

    private static IEnumerable<UnitWord> Of(IEnumerable<UnitWord> words, UnitWordKind kind) => words.Where(word => word.Kind == kind);

    private static string[] Texts(IEnumerable<UnitWord> words, UnitWordKind kind) =>
        [.. Of(words, kind).Select(word => word.Text).OrderByDescending(text => text.Length)];

    private static IEnumerable<(string Text, int Exponent)> Powers(IEnumerable<UnitWord> words, UnitWordKind kind, int exponent) =>
        Texts(words, kind).Select(text => (text, exponent));

    private static string[] Split(string cell) => cell.Split(',', StringSplitOptions.RemoveEmptyEntries);

    private static string[] Numbers(string word) => word.Contains('~', StringComparison.Ordinal)
        ? [word.Replace("~", "", StringComparison.Ordinal), word.Replace('~', 's')]
        : [word];

    private static IEnumerable<UnitWord> EnglishWords() =>
    [
        new("square", UnitWordKind.SquareBefore),
        new("sq.", UnitWordKind.SquareBefore),
        new("sq", UnitWordKind.SquareBefore),
        new("cubic", UnitWordKind.CubeBefore),
        new("cu.", UnitWordKind.CubeBefore),
        new("cu", UnitWordKind.CubeBefore),
        new("squared", UnitWordKind.SquareAfter),
        new("cubed", UnitWordKind.CubeAfter),
        new("per", UnitWordKind.Per),
        new("a", UnitWordKind.PerEach),
        new("an", UnitWordKind.PerEach),
        new("of", UnitWordKind.Of),
        new("TNT equivalent", UnitWordKind.Remark, "TNT"),
        new("TNT", UnitWordKind.Remark, "TNT"),
        new("CO2 equivalent", UnitWordKind.Remark, "CO2e"),
        new("CO₂ equivalent", UnitWordKind.Remark, "CO2e"),
        new("CO2e", UnitWordKind.Remark, "CO2e"),
        new("CO₂e", UnitWordKind.Remark, "CO2e"),
        new("carbon dioxide equivalent", UnitWordKind.Remark, "CO2e"),
        new("carbon dioxide", UnitWordKind.Remark, "CO2"),
        new("CO2", UnitWordKind.Remark, "CO2"),
        new("CO₂", UnitWordKind.Remark, "CO2"),
        new("oil equivalent", UnitWordKind.Remark, "oil equivalent"),
        new("coal equivalent", UnitWordKind.Remark, "coal equivalent"),
    ];
}
