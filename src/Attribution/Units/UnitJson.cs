namespace Attribution;

/// <summary>A unit as a string of JSON: its code.</summary>
internal static class UnitJson
{
    public static Unit? Read(ref JsonCursor cursor)
    {
        int offset = cursor.Offset;
        return cursor.Text() is { } code ? cursor.Faults.Try(offset, "unit", () => Unit.Parse(code)) : null;
    }
}
