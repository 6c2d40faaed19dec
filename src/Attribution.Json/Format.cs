using System.Text.Json;

namespace Attribution;

/// <summary>What version 1 of the format fixes beyond its members.</summary>
internal static class Format
{
    public const string Name = "attribution/claims";

    /// <summary>The format of an item per line.</summary>
    public const string OfLines = "attribution/claim-lines";

    /// <summary>The line that such a document begins with.</summary>
    public const string Header = """{"format":"attribution/claim-lines","version":1}""";

    public const int Version = 1;

    /// <summary>Twice what the format needs, so that a member of a later version is reported as unknown and not as too deep.</summary>
    public const int MaximumDepth = 32;

    public static JsonReaderOptions ReaderOptions => new() { MaxDepth = MaximumDepth };
}
