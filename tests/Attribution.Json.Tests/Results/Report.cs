using System.Text.Json.Serialization;

namespace Attribution.Json.Tests;

/// <summary>A type of a user's own that holds a verdict.</summary>
public sealed record Report
{
    public Reconciliation? Verdict { get; init; }
}

/// <summary>Contracts for it as the compiler writes them.</summary>
[JsonSerializable(typeof(Report))]
internal sealed partial class ReportContext : JsonSerializerContext;
