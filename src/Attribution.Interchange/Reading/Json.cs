using System.Text.Json;

namespace Attribution;

/// <summary>A value of a document, with its place, so that what is wrong with it can be told.</summary>
internal readonly struct Json(JsonElement element, Step? place, Notes notes)
{
    public Step? Place { get; } = place;

    public Notes Notes { get; } = notes;

    public JsonValueKind Kind => element.ValueKind;

    public bool IsObject => element.ValueKind == JsonValueKind.Object;

    public bool IsArray => element.ValueKind == JsonValueKind.Array;

    public bool IsText => element.ValueKind == JsonValueKind.String;

    /// <summary>Whether the value says nothing: false, 0, or a text, an array or an object with nothing in it.</summary>
    public bool IsEmpty => element.ValueKind switch
    {
        JsonValueKind.False => true,
        JsonValueKind.Number => element.TryGetDecimal(out decimal number) && number == 0,
        JsonValueKind.String => element.ValueEquals(""),
        JsonValueKind.Array => element.GetArrayLength() == 0,
        JsonValueKind.Object => element.GetPropertyCount() == 0,
        _ => false,
    };

    /// <summary>The member of an object; null where there is none, where it is null, or where this is not an object.</summary>
    public Json? this[string name] =>
        IsObject && element.TryGetProperty(name, out JsonElement member) && member.ValueKind != JsonValueKind.Null
            ? new Json(member, new Step(Place, name, 0), Notes)
            : null;

    /// <summary>The members of an object, those that are null left out.</summary>
    public IEnumerable<(string Name, Json Value)> Members()
    {
        foreach (JsonProperty member in element.EnumerateObject())
        {
            if (member.Value.ValueKind == JsonValueKind.Null) continue;
            yield return (member.Name, new(member.Value, new Step(Place, member.Name, 0), Notes));
        }
    }

    /// <summary>The elements of an array; of any other value, none and a problem.</summary>
    public IEnumerable<Json> Items()
    {
        if (!IsArray)
        {
            WrongType("an array");
            yield break;
        }

        int index = 0;
        foreach (JsonElement item in element.EnumerateArray()) yield return new(item, new Step(Place, null, index++), Notes);
    }

    /// <summary>The value itself if it is not an array, else its elements: JSON-LD writes a single one either way.</summary>
    public IEnumerable<Json> OneOrMany() => IsArray ? Items() : [this];

    /// <summary>The text of a string; null and a problem for any other value.</summary>
    public string? Text()
    {
        if (!IsText) return WrongType("a string");
        try
        {
            return element.GetString();
        }
        catch (InvalidOperationException)
        {
            Problem("not-unicode", "The text has half of a surrogate pair; write a whole character.");
            return null;
        }
    }

    /// <summary>The text of a string that is not blank.</summary>
    public string? Words()
    {
        string? text = Text();
        if (text is null || !string.IsNullOrWhiteSpace(text)) return text;
        Problem("blank", "The text is blank; leave the member out or give it words.");
        return null;
    }

    /// <summary>The number, exactly; null and a problem for any other value, or for more digits than a decimal holds.</summary>
    public decimal? Number()
    {
        if (element.ValueKind != JsonValueKind.Number)
        {
            WrongType("a number without quotation marks");
            return null;
        }

        string raw = element.GetRawText();
        if (ExactDecimal.TryParse(raw, out decimal value)) return value;
        Problem("not-exact", $"'{Printable.Escaped(raw)}' has more digits than a decimal holds (28) and would be rounded; "
            + "give it with fewer.");
        return null;
    }

    public bool? Flag()
    {
        if (element.ValueKind is JsonValueKind.True or JsonValueKind.False) return element.GetBoolean();
        WrongType("true or false");
        return null;
    }

    public void Problem(string code, string message) => Notes.Problem(Place, code, message);

    public void Left(string code, string detail) => Notes.Left(Place, code, detail);

    /// <summary>Notes each member that has none of these names as left behind.</summary>
    public void LeaveAllBut(params ReadOnlySpan<string> known)
    {
        foreach (JsonProperty member in element.EnumerateObject())
        {
            bool read = false;
            foreach (string name in known) read |= member.NameEquals(name);
            if (read) continue;
            string left = member.Name;
            Notes.Left(new Step(Place, left, 0), LossCodes.Ignored, $"The member '{Printable.Escaped(left)}' was not read.");
        }
    }

    /// <summary>Makes an object of the domain from checked parts; null, and a problem, if it refuses them.</summary>
    public T? Try<T>(string code, Func<T> make)
        where T : class
    {
        try
        {
            return make();
        }
        catch (Exception refusal) when (refusal is FormatException or ArgumentException or OverflowException or InvalidOperationException)
        {
            Problem(code, refusal is ArgumentException { ParamName: { } name } named ? Without(named.Message, name) : refusal.Message);
            return null;
        }
    }

    /// <summary>Notes what keeps the claims from being a set, each with the id that it is about.</summary>
    public void Problems(IEnumerable<ClaimSetProblem> problems)
    {
        foreach (ClaimSetProblem problem in problems)
        {
            Problem("claim-set", $"'{Printable.Escaped(problem.Id)}' {problem.Message}");
        }
    }

    public string? WrongType(string wanted)
    {
        Problem("wrong-type", $"{Say(element.ValueKind)} stands where {wanted} belongs.");
        return null;
    }

    private static string Without(string message, string parameter) =>
        message.Replace($" (Parameter '{parameter}')", "", StringComparison.Ordinal);

    private static string Say(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Object => "An object",
        JsonValueKind.Array => "An array",
        JsonValueKind.String => "A string",
        JsonValueKind.Number => "A number",
        JsonValueKind.Null => "A null",
        _ => "A true or false",
    };
}
