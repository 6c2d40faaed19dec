namespace Attribution.Merging;

/// <summary>
/// Truth discovery: how reliable each source is, learnt from many topics on which the same sources speak, and the truths by these
/// reliabilities. Each member is a method, which keeps no state and can be used again and on several threads.
/// </summary>
public static partial class TruthDiscovery
{
}
