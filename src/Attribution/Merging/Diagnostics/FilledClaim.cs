namespace Attribution.Merging;

/// <summary>A claim that nobody made: the mirror image of one that was trimmed.</summary>
/// <param name="Value">Its value.</param>
/// <param name="Variance">Its variance, that of the trimmed claim.</param>
public readonly record struct FilledClaim(double Value, double Variance);
