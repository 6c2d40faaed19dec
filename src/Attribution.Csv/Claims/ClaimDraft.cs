namespace Attribution;

/// <summary>A claim before it is known to which others it is related.</summary>
internal sealed class ClaimDraft(Claim bare, int record, int line, IReadOnlyList<NoteCell.RelationCell> stated, bool hasWordsOnly)
{
    public int Record => record;

    public int Line => line;

    public string Id => bare.Id;

    /// <summary>The chain; another one once it is known of which kinds its sources are.</summary>
    public Chain Chain { get; set; } = bare.Chain;

    /// <summary>The relations as the record states them.</summary>
    public IReadOnlyList<NoteCell.RelationCell> Stated => stated;

    public bool HasWordsOnly => hasWordsOnly;

    /// <summary>The relations to claims of the table, once all its ids are known.</summary>
    public IReadOnlyList<ClaimRelation> Relations { get; set; } = [];

    /// <summary>The claim with its relations.</summary>
    /// <exception cref="ArgumentException">It is related to itself.</exception>
    public Claim ToClaim() => Relations.Count == 0 && ReferenceEquals(Chain, bare.Chain)
        ? bare
        : new(bare.Id, Chain, bare.Topic, bare.Value, bare.Stance, bare.Scope, bare.Period, bare.Modality, bare.Assessments,
            bare.Appearances, bare.RecordedAt, Relations, bare.Basis);
}
