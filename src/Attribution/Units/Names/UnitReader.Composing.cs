using System.Collections.Immutable;

namespace Attribution;

/// <content>Codes in a text, remarks, and the unit that the pieces make.</content>
internal ref partial struct UnitReader
{
    /// <summary>Stands before a code so that nothing else is read into it.</summary>
    public const string CodeMark = "ucum:";

    private const int MostCandidates = 8;

    private static readonly Unit Watt = Unit.Parse("W");
    private static readonly Unit Joule = Unit.Parse("J");
    private static readonly Unit Ampere = Unit.Parse("A");
    private static readonly Unit Pascal = Unit.Parse("Pa");
    private static readonly Unit Newton = Unit.Parse("N");

    // A code that says so by its mark, its square brackets or its braces, up to a blank outside them.
    private static bool TryReadCode(ReadOnlySpan<char> text, out UnitMatch match)
    {
        match = default;
        int start = text.StartsWith(CodeMark, StringComparison.Ordinal) ? CodeMark.Length : 0;
        if (start == 0 && !text.ContainsAny('[', '{')) return false;
        bool isCode = start > 0;
        bool isInBraces = false;
        int end = start;
        for (; end < text.Length && end - start <= UcumExpression.LongestCode; end++)
        {
            char c = text[end];
            if (char.IsWhiteSpace(c) && !isInBraces) break;
            isCode |= c is '[' or '{';
            isInBraces = c == '{' || (isInBraces && c != '}');
        }

        for (; isCode && end > start; end--)
        {
            if (Unit.TryParse(text[start..end], out Unit? unit))
            {
                match = new(end, unit);
                return true;
            }

            // What a sentence may put after a unit.
            if (text[end - 1] is not (',' or ';' or ':' or '.' or ')' or '!' or '?')) return false;
        }

        return false;
    }

    private void ReadRemark()
    {
        if (_count != 1 || _pieces[0].Exponent != 1) return;
        UnitName name = _pieces[0].Name;
        Dimension dimension = name.Units[0].Dimension;
        if (dimension != Unit.Gram.Dimension && dimension != Unit.CubicMetre.Dimension) return;
        int start = _position;
        if (SkipBlank(true))
        {
            if (ReadAny(_names.Ofs)) SkipBlank(false);
            foreach ((string words, string remark) in _names.Remarks)
            {
                if (!ReadWord(words)) continue;
                _pieces[0] = _pieces[0] with { Name = new([$"{name.Codes[0]}{{{remark}}}"], false) };
                return;
            }
        }

        _position = start;
    }

    /// <summary>"m s−1", the "m/s" of most texts: the powers are 1 and −1, none but the first stands below, and the first above.</summary>
    private static bool IsQuotient(ReadOnlySpan<UnitPiece> pieces)
    {
        bool isQuotient = false;
        foreach (UnitPiece piece in pieces)
        {
            if (piece.IsBelow || piece.Exponent is not (1 or -1)) return false;
            isQuotient |= piece.Exponent == -1;
        }

        return isQuotient && pieces[0].Exponent == 1;
    }

    private UnitMatch Compose(int end)
    {
        Span<UnitPiece> row = ((Span<UnitPiece>)_pieces)[.._count];
        if (row is [{ Exponent: 1 }]) return row[0].Name.Matched(end);
        if (IsQuotient(row)) foreach (ref UnitPiece piece in row[1..]) piece = piece with { Exponent = 1, IsBelow = piece.Exponent < 0 };
        ReadOnlySpan<UnitPiece> pieces = row;
        bool isMeant = true;
        int readings = 1;
        foreach (UnitPiece piece in pieces)
        {
            isMeant &= piece.Name.Unit is not null;
            readings = Math.Min(readings * piece.Name.Codes.Length, MostCandidates);
        }

        Unit? first = Compose(pieces, 0);
        if (first is null) return default;
        if (readings == 1) return new(end, first);
        ImmutableArray<Unit>.Builder candidates = ImmutableArray.CreateBuilder<Unit>(readings);
        for (int reading = 0; reading < readings; reading++) candidates.Add(Compose(pieces, reading) ?? first);
        return new(end, isMeant ? first : null, candidates.MoveToImmutable());
    }

    // Readings are numbered so that the last piece changes first. Null where the factors multiply to a number beyond all bounds.
    private static Unit? Compose(ReadOnlySpan<UnitPiece> pieces, int reading)
    {
        int among = 1;
        foreach (UnitPiece piece in pieces) among *= piece.Name.Codes.Length;
        Span<char> code = stackalloc char[UcumExpression.LongestCode];
        int length = 0;
        foreach (UnitPiece piece in pieces)
        {
            among /= piece.Name.Codes.Length;
            piece.TryWrite(piece.Name.Codes[reading / among % piece.Name.Codes.Length], length == 0, code[length..], out int written);
            length += written;
        }

        return Unit.TryParse(code[..length], out Unit? unit) ? unit : null;
    }
}
