using System.Collections.Immutable;
using System.Globalization;

namespace Attribution.Merging;

/// <summary>One question on which sources were tested against each other: a topic, for one scope and period; made by the library.</summary>
/// <remarks>What was discovered is an estimate by learnt weights. It is not a verdict: the reconciliation of the topic has that.</remarks>
public sealed class LearntTopic
{
    internal LearntTopic(Topic topic, Scope scope, Edtf? period, ImmutableArray<Claim> claims) =>
        (Topic, Scope, Period, Claims) = (topic, scope, period, claims);

    /// <summary>The topic.</summary>
    public Topic Topic { get; }

    /// <summary>The scope of the claims.</summary>
    public Scope Scope { get; }

    /// <summary>The period of the claims; null where they name none.</summary>
    public Edtf? Period { get; }

    /// <summary>The claims that were used, in ordinal order of their ids.</summary>
    public ImmutableArray<Claim> Claims { get; }

    /// <summary>The value discovered, in the unit of the topic; null of a question that is answered in words.</summary>
    public double? Truth { get; internal init; }

    /// <summary>Its standard error, in the same unit; null where the method has none for it.</summary>
    public double? StandardError { get; internal init; }

    /// <summary>
    /// The answer discovered, or all that are tied, in ordinal order, as the claims write them; empty of a question that is answered in
    /// numbers.
    /// </summary>
    public ImmutableArray<string> Answers { get; internal init; } = [];

    /// <summary>Such as "losses (place=Kursk): 1150".</summary>
    public override string ToString()
    {
        string about = string.Join("; ", new[] { Scope.ToString(), Period?.ToString() ?? "" }.Where(part => part.Length > 0));
        string found = Truth is { } truth ? truth.ToString("G6", CultureInfo.InvariantCulture) : string.Join(" or ", Answers);
        return Printable.Passage($"{Topic.Id}{(about.Length == 0 ? "" : $" ({about})")}: {found}");
    }
}
