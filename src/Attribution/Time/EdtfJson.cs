namespace Attribution;

/// <summary>A date as a string of JSON: its text.</summary>
internal static class EdtfJson
{
    public static Edtf? Read(ref JsonCursor cursor)
    {
        int offset = cursor.Offset;
        return cursor.Text() is { } text ? cursor.Faults.Try(offset, "date", () => Edtf.Parse(text)) : null;
    }
}
