namespace Attribution;

/// <summary>An id as it stands in a document, and where.</summary>
internal sealed record Reference(string Id, int Offset);
