namespace Attribution;

/// <summary>What stands for a part that could not be read while the rest is checked. Never part of a result.</summary>
internal static class StandIn
{
    public const string Id = "?";

    public static Source Source { get; } = new(Id, Id, SourceKind.Collective);

    public static Chain Chain { get; } = Chain.From(Source);

    public static Topic Topic { get; } = new(Id, Id, Id);
}
