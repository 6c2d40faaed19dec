using System.Collections.Immutable;

namespace Attribution;

/// <summary>The topics that a table may name, by their ids.</summary>
internal sealed class TopicNames
{
    private readonly Dictionary<string, Topic> _byId = new(StringComparer.Ordinal);

    public TopicNames(ImmutableArray<Topic> topics)
    {
        foreach (Topic topic in topics) _byId.TryAdd(topic.Id, topic);
    }

    public IReadOnlyCollection<string> Ids => _byId.Keys;

    // By letters and digits; made when an id is not written as it is. Null where several ids have the same.
    private Dictionary<string, Topic?> ByKey => field ??= _byId.Values
        .GroupBy(topic => CellText.Key(topic.Id), StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.Count() == 1 ? group.First() : null, StringComparer.Ordinal);

    /// <summary>The topic with an id, or the only one whose id has the same letters and digits: "Arms next" is arms-next.</summary>
    public Topic? Find(string id) => _byId.GetValueOrDefault(id) ?? ByKey.GetValueOrDefault(CellText.Key(id));
}
