namespace Attribution;

/// <summary>Stub.</summary>
public sealed record Assessment;
