namespace Attribution;

/// <summary>The qualifiers of one component of a date: <c>?</c>, <c>~</c>, and <c>%</c> for both.</summary>
[Flags]
internal enum EdtfDoubt
{
    None = 0,
    Uncertain = 1,
    Approximate = 2,
}
