using System.Text.Json.Serialization;

namespace Attribution.Json.Tests;

/// <summary>A type of a user's own that holds parts of claim sets.</summary>
public sealed record LoneParts
{
    public Claim? Claim { get; init; }

    public ClaimSet? Claims { get; init; }

    public Source? Source { get; init; }

    public Estimate? Estimate { get; init; }
}

/// <summary>The same, each converter named on its property.</summary>
public sealed record NamedParts
{
    [JsonConverter(typeof(ClaimJsonConverter))]
    public Claim? Claim { get; init; }

    [JsonConverter(typeof(ClaimSetJsonConverter))]
    public ClaimSet? Claims { get; init; }

    [JsonConverter(typeof(SourceJsonConverter))]
    public Source? Source { get; init; }
}

/// <summary>Contracts for parts of claim sets as the compiler writes them.</summary>
[JsonSerializable(typeof(LoneParts))]
[JsonSerializable(typeof(NamedParts))]
internal sealed partial class PartsContext : JsonSerializerContext;
