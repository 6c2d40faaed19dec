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

    private UnitLexicon()
    {
        _wordsBySpan = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        _symbolsBySpan = _symbols.GetAlternateLookup<ReadOnlySpan<char>>();
        _firstWordsBySpan = _firstWords.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (string row in $"{Measures}\n{Money}".Split('\n')) Enter(row.Split('|'));
        foreach (Iso4217 currency in Iso4217.All) Enter(currency);
        _symbolsInAnyCase = new(
            _symbols.Keys.Where(symbol => symbol.Length > 1 && symbol.All(char.IsAsciiLetter)), StringComparer.OrdinalIgnoreCase);
        foreach (string symbol in _symbols.Keys)
        {
            _longestSymbols[symbol[0]] = Math.Max(symbol.Length, _longestSymbols.GetValueOrDefault(symbol[0]));
        }

        for (int c = 0; c < _longestAsciiSymbols.Length; c++) _longestAsciiSymbols[c] = _longestSymbols.GetValueOrDefault((char)c);
        foreach (string name in _words.Keys)
        {
            string[] words = name.Split(' ');
            int mostWords = Math.Max(words.Length, _firstWords.GetValueOrDefault(words[0]).MostWords);
            _firstWords[words[0]] = (mostWords, _words.GetValueOrDefault(words[0]));
            LongestName = Math.Max(name.Length, LongestName);
        }
    }

    /// <summary>English names and international symbols.</summary>
    public static UnitLexicon English { get; } = new();

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

    /// <summary>A name in words, single blanks between them.</summary>
    public bool TryWords(ReadOnlySpan<char> words, out UnitName? name) => _wordsBySpan.TryGetValue(words, out name);

    /// <summary>A symbol, without its exponent.</summary>
    public bool TrySymbol(ReadOnlySpan<char> symbol, out UnitName? name) => _symbolsBySpan.TryGetValue(symbol, out name);

    /// <summary>Whether letters are those of a symbol but for their case: "Mw", "LBS".</summary>
    public bool IsSymbolInAnyCase(ReadOnlySpan<char> letters) =>
        _symbolsInAnyCase.GetAlternateLookup<ReadOnlySpan<char>>().Contains(letters);

    // A row: codes, '=' before them where the first is meant by convention; prefixes that the symbols take (the words then take all);
    // words, '~' for an s that the plural has; symbols.
    private void Enter(string[] cells)
    {
        string[] codes = cells[0].TrimStart('=').Split(' ');
        UnitName name = new([.. codes], cells[0][0] == '=');
        foreach (string word in Split(cells[2]).SelectMany(Numbers))
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

    private void Enter(Iso4217 currency)
    {
        UnitName name = new([currency.Code], false);
        _symbols.TryAdd(currency.Code, name);
        if (WrittenSmall.Contains(currency.Code, StringComparison.Ordinal)) _symbols.TryAdd(currency.Code.ToLowerInvariant(), name);
        if (currency.Symbol is not null) _symbols.TryAdd(currency.Symbol, name);
        if (currency.MinorUnits is null) return;
        _words.TryAdd(currency.Name.Replace('-', ' '), name);
        _words.TryAdd(currency.Plural.Replace('-', ' '), name);
    }

    private static string[] Split(string cell) => cell.Split(',', StringSplitOptions.RemoveEmptyEntries);

    private static string[] Numbers(string word) => word.Contains('~', StringComparison.Ordinal)
        ? [word.Replace("~", "", StringComparison.Ordinal), word.Replace('~', 's')]
        : [word];
}
