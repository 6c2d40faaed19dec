using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Attribution;

/// <summary>Writes a document of version 1. Members with their default values are left out.</summary>
internal sealed partial class ClaimSetWriter
{
    // Letters of all scripts are kept; characters that could end an HTML script element or attribute are escaped.
    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);

    private readonly Utf8JsonWriter _json;
    private readonly bool _reveal;

    public ClaimSetWriter(Utf8JsonWriter json, bool reveal = false) => (_json, _reveal) = (json, reveal);

    /// <summary>Whether the stream gets what is written as it comes: else the writer holds the whole document.</summary>
    public bool Drains { get; init; }

    public static JsonWriterOptions Options(bool indented) => new() { Encoder = Encoder, Indented = indented, NewLine = "\n" };

    public void Write(ClaimSet set)
    {
        RefuseNarrowed(set);
        _json.WriteStartObject();
        _json.WriteString("format", Format.Name);
        _json.WriteNumber("version", Format.Version);
        Array("scales", OwnScales(set), Write);
        Array("sources", set.Sources, Write);
        Array("topics", set.Topics, Write);
        _json.WriteStartArray("claims");
        foreach (Claim claim in set.Claims) Write(claim);
        _json.WriteEndArray();
        _json.WriteEndObject();
    }

    /// <summary>A narrowed set may have relations that lead out of it, which a reader would refuse.</summary>
    public static void RefuseNarrowed(ClaimSet set)
    {
        if (set.Claims.All(claim => claim.Relations.IsEmpty)) return;
        HashSet<string> ids = new(set.Select(claim => claim.Id), StringComparer.Ordinal);
        foreach (Claim claim in set)
        {
            if (claim.Relations.FirstOrDefault(relation => !ids.Contains(relation.Claim)) is { } relation)
            {
                throw new ArgumentException(
                    $"The narrowed set has the claim '{claim.Id}', which {relation}, and that is not in it; save the whole set, set.Whole.",
                    nameof(set));
            }
        }
    }

    private void Write(Source source)
    {
        _json.WriteStartObject();
        WriteDefinitions();
        Text("id", source.Id);
        Text(source.IsConfidential ? "label" : "name", source.Name);
        Word("kind", source.Kind);
        if (!source.IsNamed) _json.WriteBoolean("named", false);
        Array("aliases", source.Aliases, Text);
        Array("partOf", source.PartOf, parent => Text(parent.Id));
        if (_reveal && source.IsConfidential) WriteSecret(source.Reveal());
        Write(source.Extensions);
        _json.WriteEndObject();
        Drain();
    }

    private void Write(Topic topic)
    {
        _json.WriteStartObject();
        Text("id", topic.Id);
        Text("predicate", topic.Predicate);
        Text("subject", topic.Subject);
        Word("accrual", topic.Accrual);
        Text("definition", topic.Definition);
        Text("unit", topic.Unit?.Code);
        Array("nouns", topic.Nouns, noun => Text(noun.Code[1..^1]));
        if (topic.Parts != Parts.Unrelated) Word("parts", topic.Parts);
        Array("relations", topic.Relations, relation =>
        {
            _json.WriteStartObject();
            Word("kind", relation.Kind);
            Array("topics", relation.Topics, Text);
            _json.WriteEndObject();
        });
        Write(topic.Extensions);
        _json.WriteEndObject();
        Drain();
    }

    private void Write(Claim claim)
    {
        _json.WriteStartObject();
        WriteDefinitions();
        Text("id", claim.Id);
        Array("chain", claim.Chain.Links, Write);
        WriteTopicOf(claim);
        if (claim.Stance != Stance.Asserts) Word("stance", claim.Stance);
        Write(claim.Value);
        if (claim.Basis != CountBasis.NotStated) Word("basis", claim.Basis);
        Write(claim.Scope);
        Text("period", claim.Period?.ToString());
        Text("modality", claim.Modality);
        Array("assessments", claim.Assessments, assessment =>
        {
            _json.WriteStartObject();
            Text("scale", assessment.Scale.Id);
            Text("code", assessment.Level.Code);
            _json.WriteEndObject();
        });
        Array("appearances", claim.Appearances, Write);
        Write("recordedAt", claim.RecordedAt);
        Array("relations", claim.Relations, Write);
        Write(claim.Entry);
        Write(claim.Extensions);
        _json.WriteEndObject();
        Drain();
    }

    private void Drain()
    {
        const int Enough = 32 * 1024;
        if (Drains && _json.BytesPending >= Enough) _json.Flush();
    }

    private void Write(ClaimRelation relation)
    {
        _json.WriteStartObject();
        Word("kind", relation.Kind);
        Text("claim", relation.Claim);
        Text("reason", relation.Reason);
        Text("upheld", relation.Upheld);
        _json.WriteEndObject();
    }

    private void Write(Link link)
    {
        _json.WriteStartObject();
        WriteDefinitions();
        WriteMembers(_json, link.Speaker);
        if (link.Relation != LinkRelation.Asserts) Word("relation", link.Relation);
        Text("date", link.Date?.ToString());
        Text("medium", link.Medium);
        _json.WriteEndObject();
    }

    private void Array<T>(string member, IReadOnlyCollection<T> items, Action<T> write)
    {
        if (items.Count == 0) return;
        _json.WriteStartArray(member);
        foreach (T item in items) write(item);
        _json.WriteEndArray();
    }

    private void Word<T>(string member, T value)
        where T : struct, Enum =>
        _json.WriteWord(member, value);

    private void Text(string member, string? value) => _json.WriteText(member, value);

    private void Text(string value) => _json.WriteStringValue(JsonWriting.Whole(value));
}
