namespace Attribution;

/// <summary>A named policy for how much each used claim weighs when values are merged.</summary>
/// <remarks>
/// An implementation keeps no state: it is called on several threads at once. <see cref="Weightings"/> has those of the library.
/// </remarks>
public interface IWeighting
{
    /// <summary>The name of the policy, with its parameters: results carry it.</summary>
    string Name { get; }

    /// <summary>The weight of a claim: finite, ≥ 0, relative to the other claims.</summary>
    /// <param name="claim">A used claim.</param>
    /// <param name="witness">Its witness.</param>
    double Weigh(Claim claim, Witness witness);
}
