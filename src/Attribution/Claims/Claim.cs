using System.Collections.Immutable;
using NodaTime;

namespace Attribution;

/// <summary>Who said what, through whom, when, about what, in which words: one statement, kept exactly.</summary>
/// <remarks>
/// Equal when all members are equal, the words of the value included: <see cref="Estimate"/> equality ignores
/// <see cref="Estimate.Text"/>, claim equality counts it. Assessments, appearances and relations count in the order given. Who entered it
/// (<see cref="Entry"/>) and the user's own <see cref="Extensions"/> are set by <see cref="WithEntry"/> and <see cref="WithExtensions"/>.
/// </remarks>
public sealed partial class Claim : IEquatable<Claim>
{
    private static readonly object Agreeing = new();

    private object? _differingWords;

    /// <summary>Records a statement.</summary>
    /// <param name="id">The id, at most 200 characters, by which relations and results name it.</param>
    /// <param name="chain">Who passed it on from whom.</param>
    /// <param name="topic">What it is about.</param>
    /// <param name="value">
    /// What it says of the topic; null for a stance that answers nothing, or for a plain yes or no to the topic's proposition.
    /// </param>
    /// <param name="stance">The stance of the witness.</param>
    /// <param name="scope">What it is restricted to; null for the whole topic.</param>
    /// <param name="period">The time that the value speaks of, or null if that is not said.</param>
    /// <param name="modality">The witness's own epistemic hedge, as said: "we estimate", "could"; null for none.</param>
    /// <param name="assessments">How the claim or its source was rated.</param>
    /// <param name="appearances">Where it was printed.</param>
    /// <param name="recordedAt">When it was entered here, or null if that is not known.</param>
    /// <param name="relations">How it relates to other claims.</param>
    /// <param name="basis">What a count rests on, as its source says.</param>
    /// <exception cref="ArgumentException">
    /// A text is blank, the stance or the basis is not defined, a null is among the elements of a collection,
    /// the claim is related to itself, or a
    /// value is given with a stance that answers nothing.
    /// </exception>
    /// <example>
    /// <code language="cs">
    /// Source chiefs = new("jcs", "the Joint Chiefs", SourceKind.Organisation);
    /// Topic losses = new("losses", "killed or wounded", "soldiers");
    /// Claim claim = new("1", Chain.From(chiefs), losses, Estimate.Parse("approximately 1,100"));
    /// Console.WriteLine(claim);    // 1: the Joint Chiefs: about 1,100
    /// </code>
    /// </example>
    public Claim(
        string id,
        Chain chain,
        Topic topic,
        ClaimValue? value = null,
        Stance stance = Stance.Asserts,
        Scope? scope = null,
        Edtf? period = null,
        string? modality = null,
        IEnumerable<Assessment>? assessments = null,
        IEnumerable<Appearance>? appearances = null,
        Instant? recordedAt = null,
        IEnumerable<ClaimRelation>? relations = null,
        CountBasis basis = CountBasis.NotStated)
    {
        Id = Identifier.Checked(id);
        ArgumentNullException.ThrowIfNull(chain);
        ArgumentNullException.ThrowIfNull(topic);
        Chain = chain;
        Topic = topic;
        Value = value;
        Stance = Argument.Defined(stance);
        Scope = scope ?? Scope.Whole;
        Period = period;
        Argument.NullOrNotBlank(modality);
        ImmutableArray<Assessment> rated = Elements.Copied(assessments);
        Appearances = Elements.Copied(appearances);
        ImmutableArray<ClaimRelation> related = Elements.Copied(relations);
        _rest = Further.Of(modality, rated, recordedAt, related);
        Basis = Argument.Defined(basis);
        if (value is not null && stance is (Stance.Evades or Stance.NeitherConfirmsNorDenies or Stance.Silent or Stance.Remarks))
        {
            throw new ArgumentException(
                Printable.Message($"The claim '{id}' has the stance {stance}, which cannot have a value, but the value {value} was given; "
                    + $"remove the value or change the stance."),
                nameof(value));
        }

        foreach (ClaimRelation relation in related)
        {
            if (relation.Claim != id) continue;
            throw new ArgumentException(
                Printable.Message($"The claim '{id}' is related to itself; leave that relation out."), nameof(relations));
        }
    }

    /// <summary>The id by which relations and results name it.</summary>
    public string Id { get; }

    /// <summary>Who passed it on from whom.</summary>
    public Chain Chain { get; }

    /// <summary>What it is about.</summary>
    public Topic Topic { get; }

    /// <summary>What it says of the topic, or null.</summary>
    public ClaimValue? Value { get; }

    /// <summary>The stance of the witness.</summary>
    public Stance Stance { get; }

    /// <summary>What it is restricted to.</summary>
    public Scope Scope { get; }

    /// <summary>The time that the value speaks of, or null if that is not said.</summary>
    public Edtf? Period { get; }

    /// <summary>The witness's own epistemic hedge, as said, or null.</summary>
    public string? Modality => _rest.Modality;

    /// <summary>How the claim or its source was rated.</summary>
    public ImmutableArray<Assessment> Assessments => _rest.Assessments;

    /// <summary>Where it was printed.</summary>
    public ImmutableArray<Appearance> Appearances { get; }

    /// <summary>When it was entered here, or null if that is not known.</summary>
    public Instant? RecordedAt => _rest.RecordedAt;

    /// <summary>How it relates to other claims.</summary>
    public ImmutableArray<ClaimRelation> Relations => _rest.Relations;

    /// <summary>What a count rests on.</summary>
    public CountBasis Basis { get; }

    /// <summary>Whether one of the relations is of a kind.</summary>
    internal bool Has(ClaimRelationKind kind) => (_rest.RelationKinds & (1 << (int)kind)) != 0;

    /// <summary>Whether all members are equal, the words of the value included.</summary>
    public static bool operator ==(Claim? left, Claim? right) => ReferenceEquals(left, right) || (left is not null && left.Equals(right));

    /// <summary>Whether a member differs, be it only in the words of the value.</summary>
    public static bool operator !=(Claim? left, Claim? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(Claim? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Id == other.Id
            && Chain == other.Chain
            && Topic == other.Topic
            && Equals(Value, other.Value)
            && (Value as Estimate)?.Text == (other.Value as Estimate)?.Text
            && Stance == other.Stance
            && Scope == other.Scope
            && Period == other.Period
            && Basis == other.Basis
            && Appearances.SequenceEqual(other.Appearances)
            && _rest == other._rest);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Claim);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>What the words of the value say, where its numbers say something else; else null.</summary>
    internal Estimate? DifferingWords => (_differingWords ??= WordsAndNumbers.Differing(this) ?? Agreeing) as Estimate;

    /// <summary>"S06: the Joint Chiefs of Staff: about 1,100 casualties".</summary>
    public override string ToString() => $"{Printable.Name(Id)}: {Chain.Witness.Speaker}: {Statement}";

    /// <summary>The stance and the value, as a person would say them: "about 1,100 casualties", "denies 3,000", "evades".</summary>
    internal string Statement => (Stance, Value) switch
    {
        (Stance.Asserts, { } value) => value.ToString()!,
        (Stance.Asserts, null) => "yes",
        (Stance.Denies, null) => "no",
        (Stance.NeitherConfirmsNorDenies, _) => "neither confirms nor denies",
        (Stance.Silent, _) => "does not mention it",
        (Stance.Remarks, _) => "speaks of another claim",
        (_, null) => Stance.ToString().ToLowerInvariant(),
        _ => $"{Stance.ToString().ToLowerInvariant()} {Value}",
    };
}
