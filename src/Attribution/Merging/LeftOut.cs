namespace Attribution;

/// <summary>A reading that a merger did not use.</summary>
/// <param name="Index">Its position in the input.</param>
/// <param name="Reason">Why.</param>
public sealed record LeftOut(int Index, Finding Reason);
