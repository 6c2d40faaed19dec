namespace Attribution;

/// <summary>A row of a tree.</summary>
/// <param name="Depth">How deep it stands: 0 is a root.</param>
/// <param name="Text">What it is.</param>
/// <param name="Note">How it hangs on the row above it, and what else it hangs on; or empty.</param>
/// <param name="Shape">The shape of its mark.</param>
/// <param name="Colour">The colour of its mark; 0 is the ink.</param>
/// <param name="IsDashed">Whether it hangs loosely: it is based on the row above, and does not pass on its word.</param>
internal sealed record TreeRow(int Depth, string Text, string Note, PlotShape Shape, int Colour, bool IsDashed);
