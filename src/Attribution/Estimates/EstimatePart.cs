namespace Attribution;

/// <summary>Whether a part of an estimate must be given, may be, or must not be.</summary>
internal enum EstimatePart
{
    No,
    Yes,
    Free,
}
