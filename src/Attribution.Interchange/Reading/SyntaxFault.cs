using System.Text.Json;

namespace Attribution;

/// <summary>Finds where a document stops being JSON: a broken token, a second member of one name, or too deep a nesting.</summary>
internal static class SyntaxFault
{
    /// <summary>The first fault of a document that is known to have one.</summary>
    public static InterchangeProblem Find(ReadOnlySpan<byte> document)
    {
        Utf8JsonReader json = new(document, new JsonReaderOptions { MaxDepth = JsonInput.MaximumDepth });
        Stack<Level> open = new();
        int last = 0;
        try
        {
            while (json.Read())
            {
                last = (int)json.TokenStartIndex;
                switch (json.TokenType)
                {
                    case JsonTokenType.PropertyName:
                        if (Unescaped(ref json) is not { } name)
                        {
                            return At("not-unicode", document, last, open,
                                "The name of a member has half of a surrogate pair; write a whole character.");
                        }

                        open.Peek().Name = name;
                        if (!open.Peek().Names!.Add(name))
                        {
                            return At("duplicate", document, last, open,
                                $"The member '{Printable.Escaped(name)}' stands twice; remove one.");
                        }

                        break;
                    case JsonTokenType.StartObject:
                        Count(open);
                        open.Push(new(new(StringComparer.Ordinal)));
                        break;
                    case JsonTokenType.StartArray:
                        Count(open);
                        open.Push(new(null));
                        break;
                    case JsonTokenType.EndObject or JsonTokenType.EndArray:
                        open.Pop();
                        break;
                    default:
                        Count(open);
                        break;
                }
            }
        }
        catch (JsonException fault)
        {
            int place = PathLocator.Offset(document, fault.LineNumber ?? 0, fault.BytePositionInLine ?? 0);
            bool deep = open.Count >= JsonInput.MaximumDepth;
            return deep
                ? At("too-deep", document, place, open, $"Objects and arrays nest deeper than {JsonInput.MaximumDepth} levels.")
                : At("syntax", document, place, open, "The document stops being JSON here.");
        }

        return At("syntax", document, last, open, "The document is not JSON.");
    }

    private static string? Unescaped(ref Utf8JsonReader json)
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

    private static void Count(Stack<Level> open)
    {
        if (open.TryPeek(out Level? level)) level.Index++;
    }

    private static InterchangeProblem At(string code, ReadOnlySpan<byte> document, int offset, Stack<Level> open, string message)
    {
        Step? place = null;
        foreach (Level level in open.Reverse())
        {
            if (level.Names is null ? level.Index >= 0 : level.Name is not null) place = new(place, level.Name, level.Index);
        }

        (int line, int column) = PathLocator.Position(document, offset);
        return new(code, Step.Text(place), line, column, message);
    }

    private sealed class Level(HashSet<string>? names)
    {
        public HashSet<string>? Names { get; } = names;

        public string? Name { get; set; }

        public int Index { get; set; } = -1;
    }
}
