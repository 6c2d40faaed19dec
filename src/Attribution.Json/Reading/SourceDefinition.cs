namespace Attribution;

/// <summary>A source as a document defines it, its parents still being ids; the name of a confidential one is its label.</summary>
internal readonly record struct SourceDefinition(
    Reference Id,
    string Name,
    SourceKind Kind,
    bool IsNamed,
    IReadOnlyList<string> Aliases,
    IReadOnlyList<Reference> PartOf,
    bool IsConfidential,
    SecretDefinition? Secret,
    Extensions? Extensions);
