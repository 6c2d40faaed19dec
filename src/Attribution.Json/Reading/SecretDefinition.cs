namespace Attribution;

/// <summary>Who a confidential source is, as a document that reveals it says.</summary>
internal sealed record SecretDefinition(Reference Id, string Name, IReadOnlyList<string> Aliases, Extensions? Extensions);
