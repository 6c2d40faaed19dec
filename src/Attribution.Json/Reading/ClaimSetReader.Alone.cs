using System.Collections.Immutable;

namespace Attribution;

/// <content>
/// Parts of a claim set that stand alone in somebody else's document: each brings what it refers to, its topic in the place of the id and
/// its sources and scales in members of their own. Claims that it relates to need not be there.
/// </content>
internal sealed partial class ClaimSetReader
{
    private bool _isAlone;

    public static ClaimSet? ReadSet(ref JsonCursor cursor)
    {
        ClaimSetReader reader = new(cursor.Faults);
        JsonCursor claims = reader.ReadRoot(ref cursor, out bool hasClaims);
        if (hasClaims) reader.ReadClaims(ref claims);
        return reader.Assemble(DifferingWords.Refused);
    }

    public static Claim? ReadClaimAlone(ref JsonCursor cursor)
    {
        if (!cursor.OpensObject(Lone.Claim)) return null;
        ClaimSetReader reader = Alone(ref cursor, Lone.Claim);
        Claim? claim = reader.ReadClaim(ref cursor, Lone.Claim);
        if (cursor.Faults.Any || claim is null) return null;
        ClaimSet.TryCreate([claim], [], [], DifferingWords.Refused, out _, out ImmutableArray<ClaimSetProblem> problems);
        reader.Report(problems.Where(problem => problem.Code != "same-source"), reader._claimOffsets);
        reader.Report(problems.Where(problem => problem.Code == "same-source"), reader._sourceOffsets);
        return claim;
    }

    public static Source? ReadSourceAlone(ref JsonCursor cursor)
    {
        if (!cursor.OpensObject(Lone.Source)) return null;
        ClaimSetReader reader = new(cursor.Faults);
        List<SourceDefinition> all = reader.ReadDefinitions(cursor, Lone.Source);
        if (reader.ReadSource(ref cursor, Lone.Source) is not { } definition) return null;
        all.Add(definition);
        new SourceGraph(all, cursor.Faults).BuildInto(reader._sources);
        return reader._sources.Find(definition.Id.Id);
    }

    public static Topic? ReadTopicAlone(ref JsonCursor cursor) => new ClaimSetReader(cursor.Faults).ReadTopic(ref cursor);

    public static Link? ReadLinkAlone(ref JsonCursor cursor)
    {
        if (!cursor.OpensObject(Lone.Link)) return null;
        int start = cursor.Offset;
        if (Alone(ref cursor, Lone.Link).ReadLink(ref cursor, Lone.Link) is not { Relation: { } relation } link) return null;

        // A link that passes something on is followed by another, which is no part of it.
        (Speaker, LinkRelation, Edtf?, string?)[] next =
            relation is LinkRelation.Asserts or LinkRelation.Observed ? [] : [(StandIn.Source, LinkRelation.Asserts, null, null)];
        return cursor.Faults.Try(
            start, "chain", () => Chain.FromLinks([(link.Speaker, relation, link.Date, link.Medium), .. next]).Outermost);
    }

    public static Chain? ReadChainAlone(ref JsonCursor cursor)
    {
        if (!cursor.OpensObject(Lone.Chain)) return null;
        ClaimSetReader reader = Alone(ref cursor, Lone.Chain);
        Chain? chain = null;
        uint seen = 0;
        int start = cursor.Offset;
        while (cursor.NextMember(Lone.Chain, ref seen, start, out string member))
        {
            if (member == "links") chain = reader.ReadChain(ref cursor);
            else cursor.Skip();
        }

        return chain;
    }

    public static Speaker? ReadSpeakerAlone(ref JsonCursor cursor)
    {
        if (!cursor.OpensObject(Lone.Speaker)) return null;
        ClaimSetReader reader = Alone(ref cursor, Lone.Speaker);
        Speaker? speaker = null;
        int speakers = 0;
        uint seen = 0;
        int start = cursor.Offset;
        while (cursor.NextMember(Lone.Speaker, ref seen, start, out string member))
        {
            if (member == "sources")
            {
                cursor.Skip();
                continue;
            }

            speakers++;
            speaker = reader.ReadSpeaker(ref cursor, member);
        }

        if (speakers == 1) return speaker;
        cursor.Faults.Add(start, "speaker", "A speaker has exactly one of 'source', 'jointly' and 'oneOf'.");
        return null;
    }

    public static ClaimRelation? ReadRelationAlone(ref JsonCursor cursor) =>
        new ClaimSetReader(cursor.Faults).ReadClaimRelation(ref cursor);

    public static Appearance? ReadAppearanceAlone(ref JsonCursor cursor) =>
        new ClaimSetReader(cursor.Faults).ReadAppearance(ref cursor);

    /// <summary>A reader that knows the sources and scales of an object at the cursor, which stays where it is.</summary>
    private static ClaimSetReader Alone(ref JsonCursor cursor, Shape shape)
    {
        ClaimSetReader reader = new(cursor.Faults) { _isAlone = true };
        new SourceGraph(reader.ReadDefinitions(cursor, shape), cursor.Faults).BuildInto(reader._sources);
        return reader;
    }

    /// <summary>Reads what the object defines with a cursor of its own; the problems of its other members are found later.</summary>
    private List<SourceDefinition> ReadDefinitions(JsonCursor cursor, Shape shape)
    {
        List<SourceDefinition> sources = [];
        uint seen = 0;
        int start = cursor.Offset;
        while (cursor.NextMember(shape, ref seen, start, out string member))
        {
            if (member == "sources") sources = ReadSources(ref cursor);
            else if (member == "scales") cursor.Items(ReadScale);
            else cursor.Skip();
        }

        return sources;
    }

    /// <summary>The topic of a claim: its id in a claim set, the topic itself in a claim that stands alone.</summary>
    private Topic ReadTopicOf(ref JsonCursor cursor)
    {
        if (_isAlone) return ReadTopic(ref cursor) ?? StandIn.Topic;
        if (cursor.TryFind(_topics, out Topic? topic)) return topic;
        return ReadReference(ref cursor) is { } id ? Find(id, _topics, StandIn.Topic, "topic") : StandIn.Topic;
    }

    /// <summary>The members of what stands alone. A class of its own, so that the shapes that these build on are there first.</summary>
    private static class Lone
    {
        public static readonly Shape Claim = ClaimShape.With("scales", "sources");
        public static readonly Shape Source = SourceShape.With("sources");
        public static readonly Shape Link = LinkShape.With("sources");
        public static readonly Shape Chain = new("a chain", 1, "links", "sources");
        public static readonly Shape Speaker = new("a speaker", 0, "source", "jointly", "oneOf", "sources");
    }
}
