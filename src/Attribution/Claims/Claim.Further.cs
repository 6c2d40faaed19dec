using System.Collections.Immutable;
using NodaTime;

namespace Attribution;

/// <content>What most claims do not have: those share one object for it, since large files have many claims.</content>
public sealed partial class Claim
{
    private readonly Further _rest;

    private sealed record Further(
        string? Modality, ImmutableArray<Assessment> Assessments, Instant? RecordedAt, ImmutableArray<ClaimRelation> Relations)
    {
        private static readonly Further None = new(null, [], null, []);

        public EntryRecord? Entry { get; private init; }

        public Extensions? Extensions { get; private init; }

        /// <summary>A bit for each kind of the relations, of which there can be thousands.</summary>
        public int RelationKinds { get; } = Relations.Aggregate(0, (kinds, relation) => kinds | (1 << (int)relation.Kind));

        public static Further Of(
            string? modality, ImmutableArray<Assessment> assessments, Instant? recordedAt, ImmutableArray<ClaimRelation> relations) =>
            modality is null && assessments.IsEmpty && recordedAt is null && relations.IsEmpty
                ? None
                : new(modality, assessments, recordedAt, relations);

        public Further With(EntryRecord? entry, Extensions? extensions) =>
            entry is null && extensions is null ? this : this with { Entry = entry, Extensions = Extensions.NullIfEmpty(extensions) };

        public bool Equals(Further? other) =>
            ReferenceEquals(this, other)
            || (other is not null
                && Modality == other.Modality
                && RecordedAt == other.RecordedAt
                && Assessments.SequenceEqual(other.Assessments)
                && Relations.SequenceEqual(other.Relations)
                && Entry == other.Entry
                && Extensions == other.Extensions);

        public override int GetHashCode() => HashCode.Combine(Modality, RecordedAt, Assessments.Length, Relations.Length);
    }
}
