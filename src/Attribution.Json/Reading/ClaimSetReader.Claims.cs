using NodaTime;

namespace Attribution;

/// <content>Claims.</content>
internal sealed partial class ClaimSetReader
{
    private static readonly Shape ClaimShape = new(
        "a claim", 3, "id", "chain", "topic",
        "stance", "estimate", "text", "issue", "scope", "period", "modality", "assessments", "appearances", "recordedAt",
        "relations", "basis", "entry", "extensions");

    private static readonly Shape ClaimRelationShape = new("a relation of claims", 2, "kind", "claim", "reason", "upheld");

    /// <summary>Reads the claims; where there is but one walk, up to the first problem.</summary>
    private void ReadClaims(ref JsonCursor cursor)
    {
        if (!cursor.OpensArray()) return;
        while (!(_once && _faults.Any) && cursor.NextItem())
        {
            if (ReadClaim(ref cursor) is { } claim) _claims.Add(claim);
        }
    }

    private Claim? ReadClaim(ref JsonCursor cursor) => ReadClaim(ref cursor, ClaimShape);

    private Claim? ReadClaim(ref JsonCursor cursor, Shape shape)
    {
        if (!cursor.OpensObject(shape)) return null;
        Reference? id = null;
        Topic about = StandIn.Topic;
        Chain chain = StandIn.Chain;
        Estimate? estimate = null;
        string? text = null, issue = null, modality = null;
        Stance stance = Stance.Asserts;
        Scope? scope = null;
        Edtf? period = null;
        Instant? recordedAt = null;
        CountBasis basis = CountBasis.NotStated;
        EntryRecord? entry = null;
        Extensions? extensions = null;
        List<Assessment>? assessments = null;
        List<Appearance>? appearances = null;
        List<ClaimRelation>? relations = null;
        uint seen = 0;
        int start = cursor.Offset;
        while (cursor.NextMember(shape, ref seen, start, out string member))
        {
            switch (member)
            {
                case "id": id = ReadReference(ref cursor); break;
                case "chain": chain = ReadChain(ref cursor) ?? chain; break;
                case "topic": about = ReadTopicOf(ref cursor); break;
                case "stance": stance = cursor.Word<Stance>() ?? stance; break;
                case "estimate": estimate = ReadEstimate(ref cursor); break;
                case "text": text = cursor.Text(); break;
                case "issue": issue = cursor.Text(); break;
                case "scope": scope = ReadScope(ref cursor); break;
                case "period": period = ReadDate(ref cursor); break;
                case "modality": modality = cursor.Text(); break;
                case "assessments": assessments = cursor.Items(ReadAssessment); break;
                case "appearances": appearances = cursor.Items(ReadAppearance); break;
                case "recordedAt": recordedAt = ReadInstant(ref cursor); break;
                case "entry": entry = ReadEntry(ref cursor); break;
                case "extensions": extensions = ReadExtensions(ref cursor); break;
                case "basis": basis = cursor.Word<CountBasis>() ?? basis; break;
                case "scales" or "sources": cursor.Skip(); break;
                default: relations = cursor.Items(ReadClaimRelation); break;
            }
        }

        ClaimValueJson.CheckTogether(_faults, start, ClaimShape, seen);
        if (id is not { } own || !Declare(_claimOffsets, own, "claim")) return null;
        ClaimValue? value = text is null ? estimate : new TextValue(text, issue);
        try
        {
            Claim claim = new(
                own.Id, chain, about, value, stance, scope, period, modality, assessments, appearances, recordedAt, relations, basis);
            if (entry is not null) claim = claim.WithEntry(entry);
            return extensions is null ? claim : claim.WithExtensions(extensions);
        }
        catch (Exception refusal) when (Faults.IsRefusal(refusal))
        {
            _faults.Add(start, "invalid", refusal);
            return null;
        }
    }

    private ClaimRelation? ReadClaimRelation(ref JsonCursor cursor)
    {
        if (!cursor.OpensObject(ClaimRelationShape)) return null;
        ClaimRelationKind? kind = null;
        Reference? claim = null;
        string? reason = null, upheld = null;
        uint seen = 0;
        int start = cursor.Offset;
        while (cursor.NextMember(ClaimRelationShape, ref seen, start, out string member))
        {
            switch (member)
            {
                case "kind": kind = cursor.Word<ClaimRelationKind>(); break;
                case "claim": claim = ReadReference(ref cursor); break;
                case "reason": reason = cursor.Text(); break;
                default: upheld = cursor.Text(); break;
            }
        }

        if (claim is not { } other) return null;
        if (!_inOrder) _claimReferences.Add(other);
        return kind is { } relation
            ? _faults.Try(other.Offset, "invalid", () => new ClaimRelation(relation, other.Id, reason, upheld))
            : null;
    }
}
