namespace Attribution;

/// <summary>The columns of a table of claims; those from <see cref="SameAs"/> on are the relations, in the order of their enum.</summary>
internal enum ClaimColumn
{
    Id, Source, Via, Said, Topic, Words, Scope, Period, Stance, PrintedIn, Note,
    Unit, Varies, Medium, Modality, Basis, BasedOn, Observed, Assessments, Reliability, Credibility, Place, Link, Archive,
    Retrieved, Hash, SourceKind, RecordedAt, Relations,
    SameAs, Relays, ComputesFrom, Synthesises, SharesDataWith, Revises, Retracts, Disowns, Impugns, Contradicts, RevisesSeries,
    AlternativeTo,
}
