namespace Attribution;

/// <summary>A row of a table that stands for a reading, or for all readings of an origin.</summary>
/// <param name="Row">The numbers, or why there are none.</param>
/// <param name="Weight">The weight of the row.</param>
/// <param name="Positions">The positions of its readings in the input.</param>
internal readonly record struct OriginRow(TableRow Row, double Weight, int[] Positions);
