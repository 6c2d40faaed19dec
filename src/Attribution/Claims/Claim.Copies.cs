using NodaTime;

namespace Attribution;

/// <content>Copies with one member changed. Each is checked as a new claim is.</content>
public sealed partial class Claim
{
    private Claim(Parts parts)
        : this(
            parts.Id,
            parts.Chain,
            parts.Topic,
            parts.Value,
            parts.Stance,
            parts.Scope,
            parts.Period,
            parts.Modality,
            parts.Assessments,
            parts.Appearances,
            parts.RecordedAt,
            parts.Relations,
            parts.Basis) => _rest = _rest.With(parts.Entry, parts.Extensions);

    private Parts AllParts =>
        new(
            Id, Chain, Topic, Value, Stance, Scope, Period, Modality, Assessments, Appearances, RecordedAt, Relations, Basis, Entry,
            Extensions);

    /// <summary>A copy with another id.</summary>
    /// <param name="id">The id, at most 200 characters.</param>
    /// <exception cref="ArgumentException">The id is blank or malformed, or the claim has a relation to it.</exception>
    public Claim WithId(string id) => new(AllParts with { Id = id });

    /// <summary>A copy with another chain.</summary>
    /// <param name="chain">Who passed it on from whom.</param>
    public Claim WithChain(Chain chain) => new(AllParts with { Chain = chain });

    /// <summary>A copy on another topic.</summary>
    /// <param name="topic">What it is about.</param>
    public Claim WithTopic(Topic topic) => new(AllParts with { Topic = topic });

    /// <summary>A copy with another value, and the same stance.</summary>
    /// <param name="value">What it says of the topic; null for none.</param>
    /// <exception cref="ArgumentException">The stance answers nothing, and a value is given; change the stance first.</exception>
    public Claim WithValue(ClaimValue? value) => new(AllParts with { Value = value });

    /// <summary>A copy with another stance, and the same value.</summary>
    /// <param name="stance">The stance of the witness.</param>
    /// <exception cref="ArgumentException">
    /// The stance is not defined, or it answers nothing and the claim has a value; remove that first: <c>WithValue(null)</c>.
    /// </exception>
    public Claim WithStance(Stance stance) => new(AllParts with { Stance = stance });

    /// <summary>A copy with another scope.</summary>
    /// <param name="scope">What it is restricted to; null for the whole topic.</param>
    public Claim WithScope(Scope? scope) => new(AllParts with { Scope = scope });

    /// <summary>A copy with another period.</summary>
    /// <param name="period">The time that the value speaks of; null if that is not said.</param>
    public Claim WithPeriod(Edtf? period) => new(AllParts with { Period = period });

    /// <summary>A copy with another modality.</summary>
    /// <param name="modality">The witness's own epistemic hedge, as said; null for none.</param>
    /// <exception cref="ArgumentException">The text is blank and not null.</exception>
    public Claim WithModality(string? modality) => new(AllParts with { Modality = modality });

    /// <summary>A copy with these assessments in place of those that it has. To add one: <c>[.. claim.Assessments, another]</c>.</summary>
    /// <param name="assessments">How the claim or its source was rated.</param>
    /// <exception cref="ArgumentException">A null is among them.</exception>
    public Claim WithAssessments(params IEnumerable<Assessment> assessments) => new(AllParts with { Assessments = assessments });

    /// <summary>A copy with these appearances in place of those that it has. To add one: <c>[.. claim.Appearances, another]</c>.</summary>
    /// <param name="appearances">Where it was printed.</param>
    /// <exception cref="ArgumentException">A null is among them.</exception>
    public Claim WithAppearances(params IEnumerable<Appearance> appearances) => new(AllParts with { Appearances = appearances });

    /// <summary>A copy with another instant of recording.</summary>
    /// <param name="recordedAt">When it was entered here; null if that is not known.</param>
    public Claim WithRecordedAt(Instant? recordedAt) => new(AllParts with { RecordedAt = recordedAt });

    /// <summary>A copy with these relations in place of those that it has. To add one: <c>[.. claim.Relations, another]</c>.</summary>
    /// <param name="relations">How it relates to other claims.</param>
    /// <exception cref="ArgumentException">A null is among them, or a relation to the claim itself.</exception>
    public Claim WithRelations(params IEnumerable<ClaimRelation> relations) => new(AllParts with { Relations = relations });

    /// <summary>A copy with another basis.</summary>
    /// <param name="basis">What a count rests on.</param>
    /// <exception cref="ArgumentException">The basis is not defined.</exception>
    public Claim WithBasis(CountBasis basis) => new(AllParts with { Basis = basis });

    /// <summary>The arguments of the constructor, so that a copy names only the one that it changes.</summary>
    private sealed record Parts(
        string Id,
        Chain Chain,
        Topic Topic,
        ClaimValue? Value,
        Stance Stance,
        Scope? Scope,
        Edtf? Period,
        string? Modality,
        IEnumerable<Assessment> Assessments,
        IEnumerable<Appearance> Appearances,
        Instant? RecordedAt,
        IEnumerable<ClaimRelation> Relations,
        CountBasis Basis,
        EntryRecord? Entry,
        Extensions? Extensions);
}
