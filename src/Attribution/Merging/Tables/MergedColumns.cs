namespace Attribution;

/// <summary>Which columns a merger fills, beside the status and the count.</summary>
[Flags]
internal enum MergedColumns
{
    None = 0,
    Values = 1,
    StandardErrors = 2,
    Ranges = 4,
    TauSquared = 8,
    Q = 16,
    Agreeing = 32,
    Camps = 64,
}
