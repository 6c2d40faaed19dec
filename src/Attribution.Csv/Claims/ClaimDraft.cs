using NodaTime;

namespace Attribution;

/// <summary>A claim before it is known to which others it is related.</summary>
internal sealed class ClaimDraft
{
    public required int Record { get; init; }

    public required int Line { get; init; }

    public required string Id { get; init; }

    public required Chain Chain { get; init; }

    public required Topic Topic { get; init; }

    public required ClaimValue? Value { get; init; }

    public required Stance Stance { get; init; }

    public required Scope? Scope { get; init; }

    public required Edtf? Period { get; init; }

    public required string? Modality { get; init; }

    public required IReadOnlyList<Assessment> Assessments { get; init; }

    public required IReadOnlyList<Appearance> Appearances { get; init; }

    public required Instant? RecordedAt { get; init; }

    public required CountBasis Basis { get; init; }

    public required IReadOnlyList<NoteCell.RelationCell> Stated { get; init; }

    public required bool HasWordsOnly { get; init; }

    /// <summary>The relations to claims of the table, once all its ids are known.</summary>
    public IReadOnlyList<ClaimRelation> Relations { get; set; } = [];

    public Claim ToClaim() => new(
        Id, Chain, Topic, Value, Stance, Scope, Period, Modality, Assessments, Appearances, RecordedAt, Relations, Basis);
}
