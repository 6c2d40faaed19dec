namespace Attribution;

/// <summary>A problem before its place is known as anything but an offset into the document.</summary>
internal readonly record struct JsonFault(int Offset, string Code, string Message);
