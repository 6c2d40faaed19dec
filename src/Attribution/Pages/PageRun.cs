namespace Attribution;

/// <summary>Characters of one kind within a <see cref="PageText"/>.</summary>
/// <param name="Text">The characters; of a link the address.</param>
/// <param name="Kind">How they are set.</param>
internal readonly record struct PageRun(string Text, PageRunKind Kind);
