namespace Attribution.Merging;

/// <summary>By how much independence of two sources is likelier than copying, as logarithms.</summary>
/// <param name="Prior">Before they say anything.</param>
/// <param name="True">For each topic on which they say the same true thing.</param>
/// <param name="False">For each topic on which they say the same false thing.</param>
/// <param name="Different">For each topic on which they differ.</param>
internal readonly record struct CopyOdds(double Prior, double True, double False, double Different);
