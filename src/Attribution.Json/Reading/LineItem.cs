namespace Attribution;

/// <summary>What a line has.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Claim">The claim, if it is one and could be read.</param>
/// <param name="Id">The id and where it stands, if it has one.</param>
internal readonly record struct LineItem(LineItemKind Kind, Claim? Claim = null, Reference? Id = null);
