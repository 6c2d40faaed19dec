namespace Attribution.Merging;

/// <summary>The maximum of a censored likelihood.</summary>
internal readonly record struct CensoredSolution(
    double Mean, double Deviation, double MeanError, double DeviationError, double LogLikelihood, int Iterations, bool Converged);
