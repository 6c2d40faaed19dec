namespace Attribution.Merging;

/// <summary>A three-level model at one variance within origins and the best one between them.</summary>
/// <param name="Within">The variance within origins.</param>
/// <param name="Between">The best variance between origins.</param>
/// <param name="Estimate">The common value.</param>
/// <param name="StandardError">Its model-based standard error.</param>
/// <param name="LogLikelihood">The restricted log-likelihood.</param>
/// <param name="WithinScore">
/// Its derivative with respect to the variance within origins; that with respect to the other one is 0, or negative at 0.
/// </param>
/// <param name="Scores">For each origin the shares of its claims times their residuals, summed.</param>
internal sealed record ThreeLevelPoint(
    double Within, double Between, double Estimate, double StandardError, double LogLikelihood, double WithinScore, double[] Scores);
