namespace Attribution;

/// <summary>An id as it stands in a document, and where.</summary>
internal sealed record Reference(string Id, int Offset)
{
    public static Reference? Read(ref JsonCursor cursor)
    {
        int offset = cursor.Offset;
        return cursor.Text() is { } id ? new(id, offset) : null;
    }
}
