namespace Attribution;

/// <summary>Where an id stands in a document of lines, both from 1.</summary>
internal readonly record struct LinePlace(int Line, int Column);
