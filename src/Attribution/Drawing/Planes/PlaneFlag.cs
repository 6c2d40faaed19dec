namespace Attribution;

/// <summary>A place across that is named above the plane.</summary>
/// <param name="X">Where.</param>
/// <param name="Label">Its name.</param>
/// <param name="Spoken">The flag in words, for those who do not see it.</param>
internal sealed record PlaneFlag(double X, string Label, string Spoken);
