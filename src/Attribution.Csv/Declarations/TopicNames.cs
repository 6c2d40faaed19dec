using System.Collections.Immutable;

namespace Attribution;

/// <summary>The topics that a table may name, by their ids.</summary>
internal sealed class TopicNames
{
    private readonly Dictionary<string, Topic> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Topic?> _byKey = new(StringComparer.Ordinal);

    public TopicNames(ImmutableArray<Topic> topics)
    {
        foreach (Topic topic in topics)
        {
            _byId.TryAdd(topic.Id, topic);
            string key = CellText.Key(topic.Id);
            _byKey[key] = _byKey.ContainsKey(key) ? null : topic;
        }
    }

    public IReadOnlyCollection<string> Ids => _byId.Keys;

    /// <summary>The topic with an id, or the only one whose id has the same letters and digits: "Arms next" is arms-next.</summary>
    public Topic? Find(string id) => _byId.GetValueOrDefault(id) ?? _byKey.GetValueOrDefault(CellText.Key(id));
}
