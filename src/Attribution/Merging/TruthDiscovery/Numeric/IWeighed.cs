namespace Attribution.Merging;

/// <summary>Rounds whose weights can come from elsewhere: from what is learnt over numbers and labels together.</summary>
internal interface IWeighed
{
    /// <summary>Takes the weights for the next pass.</summary>
    /// <param name="weights">The weight of each source.</param>
    /// <param name="losses">The loss of each by the pass before.</param>
    void Weigh(ReadOnlySpan<double> weights, ReadOnlySpan<double> losses);
}
