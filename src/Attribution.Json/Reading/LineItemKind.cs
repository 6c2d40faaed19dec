namespace Attribution;

/// <summary>What a line of a document of lines can be.</summary>
internal enum LineItemKind
{
    None,
    Header,
    Scale,
    Source,
    Topic,
    Claim,
}
