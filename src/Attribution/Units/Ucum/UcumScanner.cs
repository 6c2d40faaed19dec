using System.Collections.Immutable;
using System.Globalization;

namespace Attribution;

/// <summary>
/// Reads the grammar of UCUM section 2.1 from left to right in one pass: a leading solidus inverts what follows it, operators bind
/// equally and to the left, and a parenthesised term may be divided by but not raised to a power.
/// </summary>
internal ref struct UcumScanner(ReadOnlySpan<char> code)
{
    private const long LargestNumber = 999_999_999_999_999_999;

    private readonly ReadOnlySpan<char> _code = code;
    private readonly ImmutableArray<UnitTerm>.Builder _terms = ImmutableArray.CreateBuilder<UnitTerm>(1);
    private UcumFault? _offset;
    private int _position;

    public UcumFault Fault { get; private set; }

    public bool TryRead(out ImmutableArray<UnitTerm> terms)
    {
        terms = [];
        if (_code.IsEmpty) return Refuse(UcumFault.Reason.Empty, 0, 0);
        if (_code.Length > UcumExpression.LongestCode) return Refuse(UcumFault.Reason.TooLong, 0, _code.Length);
        if (!ReadTerm(1, 0)) return false;
        if (_position < _code.Length) return Refuse(UcumFault.Reason.Unexpected, _position, 1);
        if (_offset is { } offset && _terms is not [{ Exponent: 1 }])
        {
            Fault = offset;
            return false;
        }

        terms = _terms.DrainToImmutable();
        return true;
    }

    // side is 1 above the fraction bar and -1 below it; each solidus turns the component after it over.
    private bool ReadTerm(int side, int depth)
    {
        if (depth > UcumExpression.DeepestNesting) return Refuse(UcumFault.Reason.TooDeep, _position, 1);
        int componentSide = side;
        if (depth == 0 && _code[0] == '/')
        {
            componentSide = -side;
            _position++;
        }

        while (ReadComponent(componentSide, depth))
        {
            if (_position == _code.Length || _code[_position] is not ('.' or '/')) return true;
            componentSide = _code[_position++] == '/' ? -side : side;
        }

        return false;
    }

    private bool ReadComponent(int side, int depth)
    {
        if (_position == _code.Length) return Refuse(UcumFault.Reason.Missing, _position, 0);
        char first = _code[_position];
        return first switch
        {
            '(' => ReadParentheses(side, depth),
            '{' => ReadAnnotation(out string? noun) && Add(new UnitTerm.OfNoun(noun!, side)),
            '.' or '/' => Refuse(UcumFault.Reason.Missing, _position, 0),
            ')' or '}' or ']' => Refuse(UcumFault.Reason.Unexpected, _position, 1),
            _ when char.IsAsciiDigit(first) && !IsTen() => ReadNumber(side),
            _ => ReadUnit(side),
        };
    }

    private bool ReadParentheses(int side, int depth)
    {
        int start = _position++;
        if (!ReadTerm(side, depth + 1)) return false;
        if (_position == _code.Length || _code[_position] != ')') return Refuse(UcumFault.Reason.Unclosed, start, _position - start);
        _position++;
        return true;
    }

    private bool ReadNumber(int side)
    {
        int start = _position;
        SkipDigits();
        ReadOnlySpan<char> digits = _code[start.._position];
        return long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out long number)
            && number is > 0 and <= LargestNumber
            ? Add(new UnitTerm.OfNumber(number, side)) && ReadCounted(side)
            : Refuse(UcumFault.Reason.BadNumber, start, digits.Length);
    }

    private bool ReadUnit(int side)
    {
        int start = _position;
        if (!SkipSymbol()) return false;
        int length = _position - start;
        ReadOnlySpan<char> symbol = _code[start.._position];
        Iso4217? currency = null;
        if (!UcumTable.TryFind(symbol, out Prefix? prefix, out Atom? atom) && !Iso4217.TryFind(symbol, out currency))
        {
            return Refuse(UcumFault.Reason.UnknownUnit, start, Math.Max(length, 1));
        }

        if (!ReadExponent(out int exponent)) return false;
        if (atom is null) return Add(new UnitTerm.OfCurrency(currency!, exponent * side));
        if (atom.Offset is not null) _offset = new(UcumFault.Reason.OffsetInProduct, start, length);
        bool isNumber = IsTen(symbol);
        string? remark = null;
        if (!isNumber && At('{') && !ReadAnnotation(out remark)) return false;
        return Add(new UnitTerm.OfAtom(prefix, atom, remark, exponent * side)) && (!isNumber || ReadCounted(side));
    }

    // After a pure number an annotation is what is counted, as it is when it stands alone; after a unit it is a remark.
    private bool ReadCounted(int side) => !At('{') || (ReadAnnotation(out string? noun) && Add(new UnitTerm.OfNoun(noun!, side)));

    private bool ReadExponent(out int exponent)
    {
        exponent = 1;
        int start = _position;
        if (At('+') || At('-')) _position++;
        SkipDigits();
        if (_position == start) return true;
        ReadOnlySpan<char> text = _code[start.._position];
        return int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent)
            && exponent != 0
            && Math.Abs((long)exponent) <= UcumExpression.LargestExponent
            || Refuse(UcumFault.Reason.BadExponent, start, text.Length);
    }

    private bool ReadAnnotation(out string? text)
    {
        text = null;
        int start = _position;
        int length = _code[start..].IndexOf('}');
        if (length < 0) return Refuse(UcumFault.Reason.Unclosed, start, _code.Length - start);
        _position = start + length + 1;
        return Noun.TryNormalise(_code.Slice(start + 1, length - 1), out text) || Refuse(UcumFault.Reason.BadAnnotation, start, length + 1);
    }

    // An atom runs to an operator, a sign, a digit or a brace; square brackets hold anything.
    private bool SkipSymbol()
    {
        if (IsTen())
        {
            _position += "10*".Length;
            return true;
        }

        while (_position < _code.Length)
        {
            char next = _code[_position];
            if (next is '.' or '/' or '(' or ')' or '{' or '}' or '+' or '-' || char.IsAsciiDigit(next)) break;
            if (next == '[')
            {
                int length = _code[_position..].IndexOf(']');
                if (length < 0) return Refuse(UcumFault.Reason.Unclosed, _position, _code.Length - _position);
                _position += length;
            }

            _position++;
        }

        return true;
    }

    private void SkipDigits()
    {
        while (_position < _code.Length && char.IsAsciiDigit(_code[_position])) _position++;
    }

    private readonly bool IsTen() => _code[_position..] is ['1', '0', '*' or '^', ..];

    private static bool IsTen(ReadOnlySpan<char> symbol) => symbol is ['1', '0', _];

    private readonly bool At(char expected) => _position < _code.Length && _code[_position] == expected;

    private readonly bool Add(UnitTerm term)
    {
        _terms.Add(term);
        return true;
    }

    private bool Refuse(UcumFault.Reason reason, int start, int length)
    {
        Fault = new(reason, start, length);
        return false;
    }
}
