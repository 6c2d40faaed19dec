namespace Attribution;

/// <content>What is defined, and found by its id.</content>
internal sealed partial class ClaimSetReader
{
    /// <summary>The id of the item that was read last.</summary>
    private Reference? _declared;

    /// <summary>The item with an id; a stand-in, and a problem, if there is none.</summary>
    private T Find<T>(Reference id, IdMap<T> known, T standIn, string noun)
        where T : class
    {
        if (known.Find(id.Id) is { } item) return item;
        if (!_lines) _faults.Add(id.Offset, $"unknown-{noun}", Unknown(noun, id.Id));
        else if (!HasLostLines) _faults.Add(id.Offset, $"unknown-{noun}", UnknownBefore(noun, id.Id));
        return standIn;
    }

    /// <summary>Notes an item. Lines may define one again as it is; a document was checked for that already.</summary>
    private void Define<T>(IdMap<T> known, Reference id, T item, T standIn, string noun)
        where T : class, IEquatable<T>
    {
        if (known.TryAdd(id.Id, item) || (_lines && (ReferenceEquals(item, standIn) || item.Equals(known.Find(id.Id))))) return;
        _faults.Add(
            id.Offset, "duplicate", $"A line before this one defines the {noun} {Quote.Of(id.Id)} otherwise; give each an id of its own.");
    }

    private static string UnknownBefore(string noun, string id) =>
        $"No line before this one defines a {noun} with the id {Quote.Of(id)}; define it before it is used, or correct the id.";
}
