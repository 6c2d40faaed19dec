namespace Attribution;

/// <summary>How much is compared and kept.</summary>
/// <param name="Answers">The most different answers on one topic that are compared.</param>
/// <param name="Pairs">The most pairs that a result keeps.</param>
/// <param name="Speakers">The most sources that speak together, or one of which speaks, in the chains of the claims on one topic.</param>
/// <param name="Relations">The most relations of the claims on one topic.</param>
/// <param name="Parents">The most parents of the sources of the claims on one topic, and of these, each source once.</param>
/// <param name="Cancellation">Stops the work within a topic.</param>
internal sealed record Limits(int Answers, int Pairs, int Speakers, int Relations, int Parents, CancellationToken Cancellation)
{
    /// <summary>The most pairs of answers that are kept whatever was asked for: those of 4,472, and about a gigabyte of them.</summary>
    public const int MostKept = 10_000_000;
}
