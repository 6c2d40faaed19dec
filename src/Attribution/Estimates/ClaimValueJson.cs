using System.Text.Json;

namespace Attribution;

/// <summary>The members of an object that say its value: <c>estimate</c>, or <c>text</c> and <c>issue</c>.</summary>
internal static class ClaimValueJson
{
    private static readonly Shape Members = new("a value", 0, "estimate", "text", "issue");
    private static readonly Shape TextMembers = new("a value in words", 1, "text", "issue");

    /// <summary>Reads an object with these members, or a string as a phrase: never as words that no estimate can hold.</summary>
    public static ClaimValue? ReadAny(ref JsonCursor cursor)
    {
        if (cursor.IsString) return EstimateJson.ReadAny(ref cursor);
        if (!cursor.OpensObject(Members)) return null;
        Estimate? estimate = null;
        string? text = null, issue = null;
        uint seen = 0;
        int start = cursor.Offset;
        while (cursor.NextMember(Members, ref seen, start, out string member))
        {
            switch (member)
            {
                case "estimate": estimate = EstimateJson.Read(ref cursor, UnitJson.Read); break;
                case "text": text = cursor.Text(); break;
                default: issue = cursor.Text(); break;
            }
        }

        if (!CheckTogether(cursor.Faults, start, Members, seen)) return null;
        if (!Members.Has(seen, "estimate") && !Members.Has(seen, "text"))
        {
            cursor.Faults.Add(start, "missing-member", "A value has the member 'estimate' or the member 'text'; give one.");
        }

        return text is null ? estimate : new TextValue(text, issue);
    }

    /// <summary>Reads a value in words, as an object or as a string.</summary>
    public static TextValue? ReadText(ref JsonCursor cursor)
    {
        if (cursor.IsString) return cursor.Text() is { } words ? new(words) : null;
        if (!cursor.OpensObject(TextMembers)) return null;
        string? text = null, issue = null;
        uint seen = 0;
        int start = cursor.Offset;
        while (cursor.NextMember(TextMembers, ref seen, start, out string member))
        {
            if (member == "text") text = cursor.Text();
            else issue = cursor.Text();
        }

        return text is null ? null : new(text, issue);
    }

    /// <summary>Whether the members of a value go together; notes those that do not.</summary>
    /// <param name="faults">The problems so far.</param>
    /// <param name="start">Where the object begins.</param>
    /// <param name="shape">Its members, the three of a value among them.</param>
    /// <param name="seen">The members that were given.</param>
    public static bool CheckTogether(Faults faults, int start, Shape shape, uint seen)
    {
        int before = faults.Count;
        if (shape.Has(seen, "estimate") && shape.Has(seen, "text"))
        {
            faults.Add(start, "two-values", "The value is an estimate or a text, not both; drop one.");
        }

        if (shape.Has(seen, "issue") && !shape.Has(seen, "text"))
        {
            faults.Add(start, "issue-without-text", "An issue says why a text is not an estimate; give the 'text' or drop the 'issue'.");
        }

        return faults.Count == before;
    }

    /// <summary>Writes an object of its own.</summary>
    public static void Write(Utf8JsonWriter json, ClaimValue value)
    {
        json.WriteStartObject();
        WriteMembers(json, value);
        json.WriteEndObject();
    }

    /// <summary>Writes the members, or none for null.</summary>
    public static void WriteMembers(Utf8JsonWriter json, ClaimValue? value)
    {
        if (value is TextValue words)
        {
            json.WriteText("text", words.Text);
            json.WriteText("issue", words.Issue);
        }
        else if (value is Estimate estimate)
        {
            json.WritePropertyName("estimate");
            EstimateJson.Write(json, estimate);
        }
    }
}
