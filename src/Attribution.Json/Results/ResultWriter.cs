using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace Attribution;

/// <summary>
/// Writes a result as a document of its own. Claims, topics and sources stand in it by their ids; behind the result, each that was named is
/// written once, as claim sets have it. A member is named after the property, in camel case; one without a value is left out.
/// </summary>
internal sealed partial class ResultWriter
{
    public const string Format = "attribution/results";
    public const int Version = 1;

    private readonly Utf8JsonWriter _json;
    private readonly SortedDictionary<string, Claim> _claims = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, Topic> _topics = new(StringComparer.Ordinal);
    private readonly List<Source> _sources = [];

    private ResultWriter(Utf8JsonWriter json) => _json = json;

    private static void Write<T>(Utf8JsonWriter json, string kind, T result, Func<ResultWriter, Action<T>> members)
        where T : class
    {
        ResultWriter writer = new(json);
        writer.Document(kind, result, members(writer));
    }

    private void Document<T>(string kind, T result, Action<T> members)
        where T : class
    {
        _json.WriteStartObject();
        _json.WriteString("format", Format);
        _json.WriteNumber("version", Version);
        Object(kind, result, members);
        foreach (Claim claim in _claims.Values) _topics[claim.Topic.Id] = claim.Topic;
        ClaimSetWriter.WriteDefinitions(_json, _claims.Values, _topics.Values, _sources);
        _json.WriteEndObject();
    }

    private void Object<T>(string member, T? value, Action<T> members)
        where T : class
    {
        if (value is null) return;
        _json.WriteStartObject(member);
        members(value);
        _json.WriteEndObject();
    }

    private void Objects<T>(string member, IEnumerable<T> values, Action<T> members)
    {
        _json.WriteStartArray(member);
        foreach (T value in values)
        {
            _json.WriteStartObject();
            members(value);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void Text(string member, string? value) => _json.WriteText(member, value);

    private void Texts(string member, IEnumerable<string> values)
    {
        _json.WriteStartArray(member);
        foreach (string value in values) _json.WriteStringValue(JsonWriting.Whole(value));
        _json.WriteEndArray();
    }

    private void Word<T>(string member, T? value)
        where T : struct, Enum
    {
        if (value is { } known) _json.WriteWord(member, known);
    }

    private void Number(string member, double? value)
    {
        if (value is not { } number) return;
        _json.WritePropertyName(member);
        Number(number);
    }

    private void Numbers(string member, ReadOnlySpan<double> values)
    {
        _json.WriteStartArray(member);
        foreach (double value in values) Number(value);
        _json.WriteEndArray();
    }

    private void Wholes(string member, ReadOnlySpan<int> values)
    {
        _json.WriteStartArray(member);
        foreach (int value in values) _json.WriteNumberValue(value);
        _json.WriteEndArray();
    }

    /// <summary>A number of any kind: JSON has none that are not finite. NaN is a figure that there is not.</summary>
    private void Number(double value)
    {
        if (double.IsFinite(value)) _json.WriteNumberValue(value);
        else if (double.IsNaN(value)) _json.WriteNullValue();
        else _json.WriteStringValue(value > 0 ? "Infinity" : "-Infinity");
    }

    private void Id(string member, Claim? claim)
    {
        if (claim is null) return;
        _claims[claim.Id] = claim;
        Text(member, claim.Id);
    }

    private void Ids(string member, IEnumerable<Claim> claims)
    {
        _json.WriteStartArray(member);
        foreach (Claim claim in claims)
        {
            _claims[claim.Id] = claim;
            _json.WriteStringValue(JsonWriting.Whole(claim.Id));
        }

        _json.WriteEndArray();
    }

    private void Id(string member, Topic topic)
    {
        _topics[topic.Id] = topic;
        Text(member, topic.Id);
    }

    private void Write(string member, Speaker? speaker)
    {
        if (speaker is null) return;
        _sources.AddRange(speaker.Sources);
        _json.WriteStartObject(member);
        ClaimSetWriter.WriteMembers(_json, speaker);
        _json.WriteEndObject();
    }

    private void Ids(string member, IReadOnlyCollection<Source> sources)
    {
        _sources.AddRange(sources);
        Texts(member, sources.Select(source => source.Id));
    }

    private void Write(string member, Scope? scope)
    {
        if (scope is null) return;
        _json.WritePropertyName(member);
        ScopeJson.Write(_json, scope);
    }

    private void Write(string member, LocalDate day) => Text(member, LocalDatePattern.Iso.Format(day));

    private void Write(string member, Instant? instant)
    {
        if (instant is { } known) Text(member, InstantPattern.ExtendedIso.Format(known));
    }

    /// <summary>A range, in which an end that is open is left out.</summary>
    private void Write(string member, RealInterval? range)
    {
        if (range is not { } ends) return;
        _json.WriteStartObject(member);
        if (ends.HasLower) Number("lower", ends.Lower);
        if (ends.HasUpper) Number("upper", ends.Upper);
        if (ends.HasLower) _json.WriteBoolean("lowerInclusive", ends.LowerInclusive);
        if (ends.HasUpper) _json.WriteBoolean("upperInclusive", ends.UpperInclusive);
        _json.WriteEndObject();
    }

    private void Write(string member, WitnessCount count)
    {
        _json.WriteStartObject(member);
        _json.WriteNumber("minimum", count.Minimum);
        _json.WriteNumber("maximum", count.Maximum);
        _json.WriteEndObject();
    }
}
