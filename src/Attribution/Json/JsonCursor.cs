using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;

namespace Attribution;

/// <summary>Reads one value at the cursor and leaves the cursor on its last token; null if the value could not be read.</summary>
internal delegate T? ReadValue<out T>(ref JsonCursor cursor)
    where T : class;

/// <summary>
/// Walks a JSON document value by value. A value of the wrong kind is noted as a problem and passed over, so that one walk finds
/// every problem; only text that is not JSON ends it, with a <see cref="JsonException"/>.
/// </summary>
internal ref struct JsonCursor
{
    private readonly ReadOnlySpan<byte> _document;
    private Utf8JsonReader _json;

    /// <param name="json">The reader, before or on a value.</param>
    /// <param name="faults">Where problems go.</param>
    /// <param name="document">The text that the reader reads from its beginning, where it is at hand as one.</param>
    public JsonCursor(Utf8JsonReader json, Faults faults, ReadOnlySpan<byte> document = default)
    {
        _json = json;
        Faults = faults;
        _document = document;
    }

    /// <summary>The problems that were found on the way.</summary>
    public readonly Faults Faults { get; }

    /// <summary>The reader, which stands where the cursor does.</summary>
    public readonly Utf8JsonReader Json => _json;

    /// <summary>Where the token at the cursor begins.</summary>
    public readonly int Offset => (int)_json.TokenStartIndex;

    public bool Advance() => _json.Read();

    /// <summary>Passes over the value at the cursor.</summary>
    public void Skip() => _json.Skip();

    /// <summary>The value at the cursor as it is written, passed over; empty where the document is not at hand.</summary>
    public ReadOnlySpan<byte> Raw()
    {
        int start = Offset;
        _json.Skip();
        return _document.IsEmpty ? default : _document[start..(int)_json.BytesConsumed];
    }

    public readonly void Fault(string code, string message) => Faults.Add(Offset, code, message);

    /// <summary>The object at the cursor, passed over; null if it is not an object.</summary>
    public JsonElement? Object(string noun) => Is(JsonTokenType.StartObject, noun) ? JsonElement.ParseValue(ref _json) : null;

    /// <summary>Whether the cursor is on an object; otherwise it is passed over.</summary>
    public bool OpensObject(Shape shape) => IsObject || Is(JsonTokenType.StartObject, $"an object ({shape.Noun})");

    /// <summary>Moves to the value of the next known member of the object that the cursor is in, or past the last one.</summary>
    /// <param name="shape">The members that the object may have.</param>
    /// <param name="seen">The members met so far, one bit each; 0 at first.</param>
    /// <param name="start">Where the object begins.</param>
    /// <param name="name">The name of the member whose value the cursor is now on.</param>
    public bool NextMember(Shape shape, ref uint seen, int start, out string name)
    {
        while (_json.Read() && _json.TokenType == JsonTokenType.PropertyName)
        {
            int member = Member(shape, seen);
            if (member == shape.Count)
            {
                string unknown = Quote.Of(Unescaped(ref _json) ?? "?");
                Fault("unknown-member", $"{unknown} is not a member of {shape.Noun}; its members are {shape.All}.");
                _json.Read();
                _json.Skip();
                continue;
            }

            if ((seen & (1u << member)) != 0) Fault("duplicate-member", $"The member '{shape.Name(member)}' is given twice; give it once.");
            seen |= 1u << member;
            name = shape.Name(member);
            _json.Read();
            return true;
        }

        name = "";
        for (int i = 0; i < shape.Required; i++)
        {
            if ((seen & (1u << i)) != 0) continue;
            Faults.Add(start, "missing-member", $"The member '{shape.Name(i)}' is missing; {shape.Noun} needs it.");
        }

        return false;
    }

    /// <summary>The member whose name is at the cursor, or the number of members if it is none of them.</summary>
    private int Member(Shape shape, uint seen) =>
        !_json.ValueIsEscaped && !_json.HasValueSequence ? shape.Find(_json.ValueSpan, seen)
        : Unescaped(ref _json) is { } name ? shape.Find(Encoding.UTF8.GetBytes(name), seen)
        : shape.Count;

    /// <summary>What the string at the cursor names, if that is known: then no text is made of it.</summary>
    public readonly bool TryFind<T>(IdMap<T> known, [NotNullWhen(true)] out T? value)
        where T : class
    {
        value = IsString && !_json.ValueIsEscaped && !_json.HasValueSequence ? known.Find(_json.ValueSpan) : null;
        return value is not null;
    }

    /// <summary>The members of an object whose names are the author's choice.</summary>
    public List<(string Name, string Value)> Pairs(string noun)
    {
        List<(string, string)> pairs = [];
        if (!IsObject && !Is(JsonTokenType.StartObject, $"an object ({noun})")) return pairs;
        HashSet<string> names = new(StringComparer.Ordinal);
        while (_json.Read() && _json.TokenType == JsonTokenType.PropertyName)
        {
            string? name = Text();
            bool again = name is not null && !names.Add(name);
            if (again) Fault("duplicate-member", $"The member {Quote.Of(name!)} is given twice; give it once.");
            _json.Read();
            if (Text() is { } value && name is not null && !again) pairs.Add((name, value));
        }

        return pairs;
    }

    /// <summary>Whether the cursor is on an array; otherwise the value is passed over.</summary>
    public bool OpensArray() => Is(JsonTokenType.StartArray, "an array");

    /// <summary>Moves to the next item of the array that the cursor is in, or past the last one.</summary>
    public bool NextItem() => _json.Read() && _json.TokenType != JsonTokenType.EndArray;

    /// <summary>The items of an array that could be read.</summary>
    public List<T> Items<T>(ReadValue<T> read)
        where T : class
    {
        List<T> items = [];
        if (!OpensArray()) return items;
        while (NextItem())
        {
            if (read(ref this) is { } item) items.Add(item);
        }

        return items;
    }

    /// <summary>The texts of an array that could be read.</summary>
    public List<string> Texts() => Items(static (ref JsonCursor cursor) => cursor.Text());

    /// <summary>A string that is not blank, or the name of a member.</summary>
    public string? Text()
    {
        if (_json.TokenType != JsonTokenType.PropertyName && !Is(JsonTokenType.String, "a string")) return null;
        if (Phrase() is not { } text) return null;
        if (!string.IsNullOrWhiteSpace(text)) return text;
        Fault("blank", "The text is blank; give it or leave the member out.");
        return null;
    }

    /// <summary>A string or a name, blank or not.</summary>
    public string? Phrase()
    {
        if (Unescaped(ref _json) is { } text) return text;
        Fault("encoding", "The text has half of a surrogate pair; write a whole character.");
        return null;
    }

    /// <summary>One of the words for the values of an enum.</summary>
    public T? Word<T>()
        where T : struct, Enum
    {
        if (!Is(JsonTokenType.String, "a string")) return null;
        T? word = IsWhole() ? Words<T>.Find(ref _json) : null;
        if (word is null) Fault("unknown-word", $"{Quote.Of(Unescaped(ref _json) ?? "?")} is not a known word; use {Words<T>.All}.");
        return word;
    }

    public bool? Flag()
    {
        if (_json.TokenType is JsonTokenType.True or JsonTokenType.False) return _json.GetBoolean();
        Is(JsonTokenType.True, "true or false");
        return null;
    }

    /// <summary>A number, exactly as written.</summary>
    public decimal? Number()
    {
        if (!Is(JsonTokenType.Number, "a number")) return null;
        if (ExactNumber.TryParse(Digits(), out decimal value)) return value;
        Fault("number-range", $"{Quote.Of(Shown())} has more digits than a decimal keeps exactly: 28 to 29 in all, 28 after the point.");
        return null;
    }

    /// <summary>A number without fraction or exponent.</summary>
    public int? Whole()
    {
        if (!Is(JsonTokenType.Number, "a whole number")) return null;
        if (_json.TryGetInt32(out int value)) return value;
        Fault("wrong-type", $"{Quote.Of(Shown())} is not a whole number from −2147483648 to 2147483647.");
        return null;
    }

    /// <summary>Whether the value at the cursor is an object, for a member that may be that or something else.</summary>
    public readonly bool IsObject => _json.TokenType == JsonTokenType.StartObject;

    /// <summary>Whether the value at the cursor is a string, for a member that may be that or something else.</summary>
    public readonly bool IsString => _json.TokenType == JsonTokenType.String;

    /// <summary>The string or name at the reader's position; null if it escapes half of a surrogate pair.</summary>
    public static string? Unescaped(ref Utf8JsonReader json)
    {
        try
        {
            return json.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Whether the string or name at the cursor has whole characters only; the framework throws when it compares others.</summary>
    private bool IsWhole() => !_json.ValueIsEscaped || Unescaped(ref _json) is not null;

    /// <summary>The number as written; a pipe may have it in pieces.</summary>
    private readonly ReadOnlySpan<byte> Digits() => _json.HasValueSequence ? _json.ValueSequence.ToArray() : _json.ValueSpan;

    /// <summary>The number as written, or the beginning of it, which is more than a message quotes.</summary>
    private readonly string Shown() => Encoding.UTF8.GetString(Digits()[..Math.Min(Digits().Length, 100)]);

    private bool Is(JsonTokenType expected, string noun)
    {
        if (_json.TokenType == expected) return true;
        string found = _json.TokenType switch
        {
            JsonTokenType.StartObject => "an object",
            JsonTokenType.StartArray => "an array",
            JsonTokenType.String => "a string",
            JsonTokenType.Number => "a number",
            JsonTokenType.Null => "null",
            _ => "a truth value",
        };
        Fault("wrong-type", $"Expected {noun}, found {found}{(found == "null" ? "; leave out a member that has no value" : "")}.");
        _json.Skip();
        return false;
    }
}
