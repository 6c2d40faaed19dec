namespace Attribution;

/// <summary>An id as it stands in a document, and where.</summary>
internal readonly record struct Reference(string Id, int Offset)
{
    public static Reference? Read(ref JsonCursor cursor)
    {
        int offset = cursor.Offset;
        return cursor.Text() is { } id ? new(id, offset) : null;
    }

    /// <summary>The ids of an array that could be read.</summary>
    public static List<Reference> ReadAll(ref JsonCursor cursor)
    {
        List<Reference> ids = [];
        if (!cursor.OpensArray()) return ids;
        while (cursor.NextItem())
        {
            if (Read(ref cursor) is { } id) ids.Add(id);
        }

        return ids;
    }
}
