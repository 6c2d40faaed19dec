using System.Text.Json;

namespace Attribution;

/// <content>Parts of a claim set that stand alone in somebody else's document, with what they refer to.</content>
internal sealed partial class ClaimSetWriter
{
    /// <summary>What the next object defines, because nothing around it does.</summary>
    private (Scale[] Scales, Source[] Sources)? _definitions;

    private bool _isAlone;

    public static void WriteSet(Utf8JsonWriter json, ClaimSet set) => new ClaimSetWriter(json).Write(set);

    public static void WriteAlone(Utf8JsonWriter json, Claim claim) =>
        new ClaimSetWriter(json)
        {
            _isAlone = true,
            _definitions = (OwnScales([claim]), Closure(claim.Chain.Links.SelectMany(link => link.Speaker.Sources))),
        }.Write(claim);

    public static void WriteAlone(Utf8JsonWriter json, Source source) =>
        new ClaimSetWriter(json) { _definitions = ([], Closure(source.PartOf)) }.Write(source);

    public static void WriteAlone(Utf8JsonWriter json, Topic topic) => new ClaimSetWriter(json).Write(topic);

    public static void WriteAlone(Utf8JsonWriter json, Link link) =>
        new ClaimSetWriter(json) { _definitions = ([], Closure(link.Speaker.Sources)) }.Write(link);

    public static void WriteAlone(Utf8JsonWriter json, Appearance appearance) => new ClaimSetWriter(json).Write(appearance);

    public static void WriteAlone(Utf8JsonWriter json, ClaimRelation relation) => new ClaimSetWriter(json).Write(relation);

    public static void WriteAlone(Utf8JsonWriter json, Chain chain)
    {
        ClaimSetWriter writer = new(json) { _definitions = ([], Closure(chain.Links.SelectMany(link => link.Speaker.Sources))) };
        json.WriteStartObject();
        writer.WriteDefinitions();
        writer.Array("links", chain.Links, writer.Write);
        json.WriteEndObject();
    }

    public static void WriteAlone(Utf8JsonWriter json, Speaker speaker)
    {
        ClaimSetWriter writer = new(json) { _definitions = ([], Closure(speaker.Sources)) };
        json.WriteStartObject();
        writer.WriteDefinitions();
        WriteMembers(json, speaker);
        json.WriteEndObject();
    }

    /// <summary>Writes who speaks: <c>source</c>, <c>jointly</c> or <c>oneOf</c>.</summary>
    public static void WriteMembers(Utf8JsonWriter json, Speaker speaker)
    {
        switch (speaker.Kind)
        {
            case SpeakerKind.Joint: json.WriteTexts("jointly", [.. speaker.Sources.Select(source => source.Id)]); break;
            case SpeakerKind.OneOf: json.WriteTexts("oneOf", [.. speaker.Sources.Select(source => source.Id)]); break;
            default: json.WriteText("source", speaker.Sources[0].Id); break;
        }
    }

    /// <summary>Writes claims and what they refer to, for a document whose other members name them by their ids.</summary>
    public static void WriteDefinitions(
        Utf8JsonWriter json, IReadOnlyCollection<Claim> claims, IReadOnlyCollection<Topic> topics, IEnumerable<Source> sources)
    {
        ClaimSetWriter writer = new(json);
        IEnumerable<Source> speakers = claims.SelectMany(claim => claim.Chain.Links).SelectMany(link => link.Speaker.Sources);
        writer.Array("scales", OwnScales(claims), writer.Write);
        writer.Array("sources", Closure(speakers.Concat(sources)), writer.Write);
        writer.Array("topics", topics, writer.Write);
        writer.Array("claims", claims, writer.Write);
    }

    /// <summary>Sources and all that they are part of, each once, in ordinal order of their ids.</summary>
    private static Source[] Closure(IEnumerable<Source> sources)
    {
        Dictionary<string, Source> all = new(StringComparer.Ordinal);
        Stack<Source> open = new(sources);
        while (open.TryPop(out Source? source))
        {
            if (!all.TryAdd(source.Id, source)) continue;
            foreach (Source parent in source.PartOf) open.Push(parent);
        }

        return [.. all.Values.OrderBy(source => source.Id, StringComparer.Ordinal)];
    }

    private void WriteDefinitions()
    {
        if (_definitions is not { } own) return;
        _definitions = null;
        Array("scales", own.Scales, Write);
        Array("sources", own.Sources, Write);
    }

    private void WriteTopicOf(Claim claim)
    {
        if (!_isAlone)
        {
            Text("topic", claim.Topic.Id);
            return;
        }

        _json.WritePropertyName("topic");
        Write(claim.Topic);
    }
}
