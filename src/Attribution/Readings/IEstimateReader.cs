namespace Attribution;

/// <summary>
/// A named policy for what the words of an estimate amount to, as an interval and, where they support one, a distribution.
/// </summary>
/// <remarks>
/// An implementation keeps no state: the same estimate in the same words always reads the same. <see cref="Readers"/> has the published
/// ones.
/// </remarks>
public interface IEstimateReader
{
    /// <summary>The name of the policy, with its parameters: results carry it.</summary>
    string Name { get; }

    /// <summary>Reads an estimate, in the estimate's own unit.</summary>
    /// <param name="estimate">The estimate.</param>
    Reading Read(Estimate estimate);
}
