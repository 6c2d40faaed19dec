namespace Attribution;

/// <summary>How much is compared and kept.</summary>
/// <param name="Answers">The most different answers on one topic that are compared.</param>
/// <param name="Pairs">The most pairs that a result keeps.</param>
/// <param name="Cancellation">Stops the work within a topic.</param>
internal sealed record Limits(int Answers, int Pairs, CancellationToken Cancellation);
