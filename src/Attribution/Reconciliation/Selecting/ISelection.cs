namespace Attribution;

/// <summary>A named policy for which claims on a topic still stand.</summary>
/// <remarks>
/// An implementation keeps no state: it is called on several threads at once. <see cref="Selections"/> has those of the library.
/// </remarks>
public interface ISelection
{
    /// <summary>The name of the policy, with its parameters: results carry it.</summary>
    string Name { get; }

    /// <summary>Gives each claim that no longer stands, with the reason. Every other claim stands.</summary>
    /// <param name="claims">The claims on one topic.</param>
    IEnumerable<Dropped> Drop(ClaimSet claims);
}
