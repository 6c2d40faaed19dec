using System.Collections.Immutable;

namespace Attribution;

/// <content>Codes in a text, remarks, and the unit that the pieces make.</content>
internal ref partial struct UnitReader
{
    /// <summary>Stands before a code so that nothing else is read into it.</summary>
    public const string CodeMark = "ucum:";

    private const int MostCandidates = 8;

    private static readonly Unit Watt = Unit.Parse("W");
    private static readonly Unit Ampere = Unit.Parse("A");
    private static readonly Unit Pascal = Unit.Parse("Pa");
    private static readonly Unit Newton = Unit.Parse("N");

    // What a tonne or a barrel may be of that makes it a measure of something else, and how it is remarked.
    private static readonly (string Words, string Remark)[] Remarks =
    [
        ("TNT equivalent", "TNT"),
        ("TNT", "TNT"),
        ("CO2 equivalent", "CO2e"),
        ("CO₂ equivalent", "CO2e"),
        ("CO2e", "CO2e"),
        ("CO₂e", "CO2e"),
        ("carbon dioxide equivalent", "CO2e"),
        ("oil equivalent", "oil equivalent"),
        ("coal equivalent", "coal equivalent"),
    ];

    // A code that says so by its mark, its square brackets or its braces.
    private readonly bool ReadCode(out UnitMatch match)
    {
        bool isMarked = _text.StartsWith(CodeMark, StringComparison.Ordinal);
        int start = isMarked ? CodeMark.Length : 0;
        int end = start;
        bool isCode = isMarked;
        bool isInBraces = false;
        for (; end < _text.Length && end - start <= UcumExpression.LongestCode; end++)
        {
            char c = _text[end];
            if (char.IsWhiteSpace(c) && !isInBraces) break;
            isCode |= c is '[' or '{';
            isInBraces = c == '{' || (isInBraces && c != '}');
        }

        match = default;
        while (isCode && end > start)
        {
            if (Unit.TryParse(_text[start..end], out Unit? unit))
            {
                match = new(end, unit, [unit]);
                return true;
            }

            if (_text[end - 1] is not (',' or ';' or ':' or '.' or ')' or '!' or '?')) return false;
            end--;
        }

        return false;
    }

    private void ReadRemark()
    {
        if (Count != 1 || _first.Exponent != 1) return;
        Dimension dimension = _first.Name.Units[0].Dimension;
        if (dimension != Unit.Gram.Dimension && dimension != Unit.CubicMetre.Dimension) return;
        int start = _position;
        if (SkipBlank(true))
        {
            if (ReadWord("of")) SkipBlank(false);
            foreach ((string words, string remark) in Remarks)
            {
                if (!ReadWord(words)) continue;
                _first = _first with { Name = new([$"{_first.Name.Codes[0]}{{{remark}}}"], false) };
                return;
            }
        }

        _position = start;
    }

    private readonly UnitMatch Compose(int end)
    {
        if (Count == 1 && _first.Exponent == 1) return _first.Name.Matched(end);
        List<string> codes = [""];
        bool isOne = true;
        foreach (UnitPiece piece in (ReadOnlySpan<UnitPiece>)[_first, .. _more ?? []])
        {
            isOne &= piece.Name.Unit is not null;
            codes = [.. codes.SelectMany(code => piece.Name.Codes.Select(reading => Join(code, piece, reading))).Take(MostCandidates)];
        }

        ImmutableArray<Unit> units = [.. codes.Select(Unit.Parse)];
        return new(end, isOne ? units[0] : null, units);
    }

    // Beside other units a degree of temperature can only be a difference, and a difference in degrees Celsius is one in kelvins.
    private static string Join(string code, UnitPiece piece, string reading)
    {
        string factor = piece.Code(reading switch { "Cel" => "K", "[degF]" => "[degR]", _ => reading });
        return code.Length == 0 ? factor : $"{code}{(piece.IsBelow ? '/' : '.')}{factor}";
    }
}
