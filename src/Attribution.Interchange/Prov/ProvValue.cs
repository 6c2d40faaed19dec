namespace Attribution;

/// <summary>Attribute values: a string, a number or a truth value, or an object with the value under "$" and its type.</summary>
internal static class ProvValue
{
    /// <summary>The text of one value; null, and a problem, where it is not a single one.</summary>
    public static string? Text(Json value)
    {
        if (value.IsObject && value["$"] is { } literal) value = literal;
        switch (value.Kind)
        {
            case System.Text.Json.JsonValueKind.String: return value.Text();
            case System.Text.Json.JsonValueKind.True: return "true";
            case System.Text.Json.JsonValueKind.False: return "false";
            case System.Text.Json.JsonValueKind.Number:
                return value.Number()?.ToString(System.Globalization.CultureInfo.InvariantCulture);
            default: return value.WrongType("one value");
        }
    }

    /// <summary>The text of a name; null, and a problem, where it is anything else.</summary>
    public static string? Name(Json value)
    {
        Json name = value.IsObject && value["$"] is { } literal ? literal : value;
        return name.IsText ? name.Text() : name.WrongType("a name");
    }

    /// <summary>The texts of one value or of an array of such.</summary>
    public static IEnumerable<(Json Place, string Text)> Texts(Json? value)
    {
        foreach (Json one in value?.OneOrMany() ?? [])
        {
            if (Text(one) is { } text) yield return (one, text);
        }
    }
}
