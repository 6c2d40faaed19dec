using System.Collections.Immutable;

namespace Attribution;

/// <summary>Claims on one topic, sorted by whether they have an answer, and what is objected to them.</summary>
/// <param name="Entries">One entry per claim, in ordinal order of the ids. What is used here may still be outranked by its witness.</param>
/// <param name="Objections">The objections that were heard by the moment of the verdict.</param>
internal sealed record TriagedClaims(ImmutableArray<AuditEntry> Entries, ImmutableArray<Objection> Objections);
