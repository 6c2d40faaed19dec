using System.Text.Json.Serialization;

namespace Attribution.Json.Tests;

/// <summary>A type of a user's own that holds one of each value.</summary>
public sealed record Values
{
    public Estimate? Estimate { get; init; }

    public ClaimValue? Value { get; init; }

    public TextValue? Words { get; init; }

    public Unit? Unit { get; init; }

    public Edtf? Date { get; init; }

    public Scope? Scope { get; init; }

    public Assessment? Assessment { get; init; }

    public Dictionary<Unit, Estimate>? ByUnit { get; init; }

    public Dictionary<Edtf, Unit>? ByDate { get; init; }

    public List<Estimate?>? Several { get; init; }
}

/// <summary>Contracts for <see cref="Values"/> as the compiler writes them, without set-up.</summary>
[JsonSerializable(typeof(Values))]
[JsonSerializable(typeof(Estimate))]
internal sealed partial class ValuesContext : JsonSerializerContext;

/// <summary>The same with every option that changes names, layout or strictness.</summary>
[JsonSourceGenerationOptions(
    System.Text.Json.JsonSerializerDefaults.Strict,
    WriteIndented = true,
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseUpper,
    DictionaryKeyPolicy = JsonKnownNamingPolicy.KebabCaseLower)]
[JsonSerializable(typeof(Values))]
internal sealed partial class StrictContext : JsonSerializerContext;
