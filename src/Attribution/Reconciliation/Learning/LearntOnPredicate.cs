using System.Globalization;

namespace Attribution.Merging;

/// <summary>How far a witness is from the truths on topics of one predicate; made by the library.</summary>
public sealed class LearntOnPredicate
{
    internal LearntOnPredicate(LearntWitness witness, string predicate, AttributeReliability errors) =>
        (Witness, Predicate, Errors) = (witness, predicate, errors);

    /// <summary>The witness, with what was learnt of it on all topics.</summary>
    public LearntWitness Witness { get; }

    /// <summary>The predicate of the topics, such as "departure".</summary>
    public string Predicate { get; }

    /// <summary>Its errors on them.</summary>
    public AttributeReliability Errors { get; }

    /// <summary>Such as "Reuters on departure: off by 0.12 spreads in the mean, over 40 claims".</summary>
    public override string ToString() => Printable.Passage(string.Create(
        CultureInfo.InvariantCulture,
        $"{Witness.Name} on {Predicate}: off by {Errors.MeanError:0.##} spreads in the mean, over {Errors.TestedClaims} claims"));
}
